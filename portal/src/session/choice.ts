import { parseAccessBasis } from './accessBasis.ts';
import type { AccessBasis } from './accessBasis.ts';

/** Who asks, about whom, on what ground. */
export interface Choice {
  /** A persona of the sandbox's staff, or `citizen`. */
  readonly asker: string;
  /** The synthetic person asked about; the one who signs in, when `asker` is `citizen`. */
  readonly nationalId: string;
  readonly basis: AccessBasis;
}

/** The persona name that stands for the person themself. */
export const citizen = 'citizen';

/** The persona that runs the service: asks for figures, and about nobody. */
export const operator = 'operator';

const storageKey = 'helsegraf.choice';

/** The choice made earlier in this browser tab. `undefined` when there is none or it cannot be read. */
export function readChoice(storage: Storage): Choice | undefined {
  const text = storage.getItem(storageKey);
  return text === null ? undefined : parseChoice(text);
}

/** Keeps the choice for this browser tab; `undefined` forgets it. Tokens are never stored. */
export function saveChoice(storage: Storage, choice: Choice | undefined): void {
  if (choice === undefined) storage.removeItem(storageKey);
  else storage.setItem(storageKey, JSON.stringify(choice));
}

function parseChoice(text: string): Choice | undefined {
  const { asker, nationalId, basis: basisText } = parseRecord(text);
  const basis = parseAccessBasis(basisText);
  if (typeof asker !== 'string' || typeof nationalId !== 'string' || basis === undefined) return undefined;
  return { asker, nationalId, basis };
}

function parseRecord(text: string): { asker?: unknown; nationalId?: unknown; basis?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
