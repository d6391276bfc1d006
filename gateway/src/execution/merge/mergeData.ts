/** An object of the merged data. Made by `JSON.parse`, so only its own keys mean anything. */
export interface DataObject {
  [key: string]: unknown;
}

export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Knows which names are those of object types, as opposed to interfaces. */
export type IsObjectType = (name: string) => boolean;

/**
 * Adds what `source` holds to `target`. Objects are merged, lists item by item; a null never replaces a value. The type
 * name of an interface (`@interfaceObject`) never replaces that of an object.
 */
export function mergeData(target: DataObject, source: DataObject, isObjectType: IsObjectType): void {
  for (const key in source) {
    if (key === '__proto__') continue;
    const value = source[key];
    const held = target[key];
    // JSON holds no functions: it is one that every object inherits.
    const present = typeof held === 'function' ? undefined : held;
    if (present === undefined || present === null) target[key] = value;
    else if (key === '__typename') target[key] = chooseTypename(present, value, isObjectType);
    else if (typeof present === 'object' && typeof value === 'object' && value !== null) {
      mergeComposite(present, value, isObjectType);
    } else if (value !== null) target[key] = value;
  }
}

function mergeComposite(present: object, value: object, isObjectType: IsObjectType): void {
  if (isList(present)) {
    if (isList(value)) mergeLists(present, value, isObjectType);
  } else if (!isList(value)) {
    mergeData(present as DataObject, value as DataObject, isObjectType);
  }
}

function mergeLists(present: unknown[], value: readonly unknown[], isObjectType: IsObjectType): void {
  for (let i = 0; i < value.length; i += 1) {
    const one = present[i];
    const other = value[i];
    if (one === undefined || one === null) present[i] = other;
    else if (typeof one === 'object' && typeof other === 'object' && other !== null) {
      mergeComposite(one, other, isObjectType);
    }
  }
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function chooseTypename(present: unknown, value: unknown, isObjectType: IsObjectType): unknown {
  return typeof present === 'string' && isObjectType(present) ? present : (value ?? present);
}
