import { canonicalJson } from './canonicalJson.ts';
import type { Place, WorldValue } from './world.ts';

/** A value of the world once its arguments are known. */
export type SettledValue =
  | { readonly kind: 'leaf'; readonly value: unknown }
  | { readonly kind: 'object'; readonly place: Place }
  | { readonly kind: 'list'; readonly items: readonly SettledValue[] }
  | { readonly kind: 'failure' };

/** What decides a value beside the world. */
export interface Circumstances {
  readonly args: Readonly<Record<string, unknown>>;
  /** What was required of other subgraphs; undefined when nothing is. */
  readonly required: unknown;
  /** Counts within one operation. */
  nextInSequence(): number;
}

export function settleValue(value: WorldValue | undefined, circumstances: Circumstances): SettledValue {
  if (value === undefined || value === null || typeof value !== 'object') return { kind: 'leaf', value: value ?? null };
  if (isList(value)) return { kind: 'list', items: value.map((item) => settleValue(item, circumstances)) };
  if ('$ref' in value) return { kind: 'object', place: { type: value.$ref[0], index: value.$ref[1] } };
  if ('$json' in value) return { kind: 'leaf', value: value.$json };
  if ('$fail' in value) return { kind: 'failure' };
  const salt = saltOf(circumstances);
  if ('$echo' in value) return { kind: 'leaf', value: `${value.$echo}${salt}` };
  if ('$sequence' in value) {
    return { kind: 'leaf', value: `${circumstances.nextInSequence()}:${value.$sequence}${salt}` };
  }
  return settleValue(value.$choose[hash(salt) % value.$choose.length], circumstances);
}

function isList(value: object): value is readonly WorldValue[] {
  return Array.isArray(value);
}

function saltOf({ args, required }: Circumstances): string {
  const asked = Object.keys(args).length === 0 ? '' : canonicalJson(args);
  return required === undefined ? asked : `${asked}<${canonicalJson(required)}>`;
}

// FNV-1a, https://datatracker.ietf.org/doc/html/draft-eastlake-fnv-17.html#section-2
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return state;
}
