import type { EntityKeys, KeyFields } from './entityKeys.ts';

const maxKeyLength = 256;

/**
 * Whether a representation names an entity of this subgraph by one of its keys, whole, and by nothing else: no other
 * members, and no value but a text. Whatever else could be slipped in here would be somebody's word for what only our
 * own look-up may say.
 */
export function isRepresentation(value: unknown, entities: EntityKeys): value is { readonly __typename: string } {
  if (!isPlainObject(value) || typeof value['__typename'] !== 'string') return false;
  const keys = entities.get(value['__typename']) ?? [];
  const { __typename: _type, ...given } = value;
  const fitting = keys.filter((key) => holds(given, key));
  return fitting.length > 0 && Object.keys(given).every((name) => fitting.some((key) => Object.hasOwn(key, name)));
}

/** Whether all of the key's fields are there, each in its form. */
function holds(given: Readonly<Record<string, unknown>>, key: KeyFields): boolean {
  return Object.entries(key).every(([name, inner]) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return inner === true ? isKeyText(value) : isPlainObject(value) && isExactly(value, inner);
  });
}

function isExactly(value: Readonly<Record<string, unknown>>, key: KeyFields): boolean {
  const isKnown = (name: string) =>
    Object.hasOwn(key, name) || (name === '__typename' && typeof value[name] === 'string');
  return Object.keys(value).every(isKnown) && holds(value, key);
}

function isKeyText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= maxKeyLength;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
