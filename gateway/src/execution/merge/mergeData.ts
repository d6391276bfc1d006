import type { AskedKeys } from './askedKeys.ts';

/** An object of the merged data. Made by `JSON.parse`, so only its own keys mean anything. */
export interface DataObject {
  [key: string]: unknown;
}

export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Knows which names are those of object types, as opposed to interfaces. */
export type IsObjectType = (name: string) => boolean;

export interface MergeRules {
  readonly isObjectType: IsObjectType;
  /** What whoever gave the answer was asked for; all that it holds unless said. */
  readonly asked?: AskedKeys | undefined;
}

/**
 * Adds what `source` holds to `target`. Objects are merged, lists item by item; a null never replaces a value. The type
 * name of an interface (`@interfaceObject`) never replaces that of an object.
 *
 * What one was not asked for never replaces what another was asked for, and is replaced by it.
 */
export function mergeData(target: DataObject, source: DataObject, rules: MergeRules): void {
  for (const key in source) {
    if (key === '__proto__') continue;
    const value = source[key];
    const held = target[key];
    // JSON holds no functions: it is one that every object inherits.
    const present = typeof held === 'function' ? undefined : held;
    if (present === undefined) target[key] = value;
    else if (key === '__typename') target[key] = chooseTypename(present, value, rules.isObjectType);
    else target[key] = mergeValue(present, value, { key, rules });
  }
}

interface Meeting {
  readonly key: string;
  readonly rules: MergeRules;
}

/** Two answers meet under one key. */
function mergeValue(present: unknown, value: unknown, { key, rules }: Meeting): unknown {
  const standing = rules.asked?.standing(key) ?? 'shared';
  if (standing === 'unasked') return present;
  if (standing === 'own' || present === null) return value;
  if (typeof present === 'object' && typeof value === 'object' && value !== null) {
    mergeComposite(present, value, { ...rules, asked: rules.asked?.below(key) });
    return present;
  }
  return value ?? present;
}

function mergeComposite(present: object, value: object, rules: MergeRules): void {
  if (isList(present)) {
    if (isList(value)) mergeLists(present, value, rules);
  } else if (!isList(value)) {
    mergeData(present as DataObject, value as DataObject, rules);
  }
}

function mergeLists(present: unknown[], value: readonly unknown[], rules: MergeRules): void {
  for (let i = 0; i < value.length; i += 1) {
    const one = present[i];
    const other = value[i];
    if (one === undefined || one === null) present[i] = other;
    else if (typeof one === 'object' && typeof other === 'object' && other !== null) {
      mergeComposite(one, other, rules);
    }
  }
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function chooseTypename(present: unknown, value: unknown, isObjectType: IsObjectType): unknown {
  return typeof present === 'string' && isObjectType(present) ? present : (value ?? present);
}
