import { isEnumType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';

/**
 * Answers for a subgraph that has none: values made up from type and field name. The same entity always gets the same
 * values, whatever else is asked in the same request, so all gateways get the same data.
 */
export function makeUpField(source, ...[, , info]) {
  const { fieldName, returnType } = info;
  if (source !== undefined && source !== null && Object.hasOwn(source, fieldName)) return source[fieldName];
  return makeUp(returnType, `${seedOf(source, info.parentType.name)}.${fieldName}`, fieldName);
}

/** The first member of a union is the one with data in it; entries of an interface are of all its kinds. */
export function makeUpType(value, ...[, info, abstractType]) {
  if (typeof value.__typename === 'string') return value.__typename;
  const types = info.schema.getPossibleTypes(abstractType);
  const isUnion = abstractType.astNode?.kind === 'UnionTypeDefinition';
  return types[isUnion ? 0 : hash(value.seed) % types.length].name;
}

const listLength = 4;

function makeUp(type, seed, fieldName) {
  if (isNonNullType(type)) return makeUp(type.ofType, seed, fieldName);
  if (isListType(type)) {
    return Array.from({ length: listLength }, (_item, i) => makeUp(type.ofType, `${seed}.${i}`, fieldName));
  }
  if (isEnumType(type)) return pick(type.getValues(), seed).value;
  if (isLeafType(type)) return makeUpScalar(type.name, seed, fieldName);
  return isObjectType(type) && type.name === 'Patient' ? { seed: 'Patient', id: patientId } : { seed };
}

const patientId = 'v1.q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQ';

const phrases = [
  'Ramipril tablett 5 mg',
  '1 tablett morgen og kveld mot høyt blodtrykk',
  'Sykehuset i Vik, medisinsk avdeling',
  'Reagerte med utslett og pustebesvær',
  'Følges opp hos fastlegen om tre måneder',
  'Kronisk obstruktiv lungesykdom',
  'Acetylsalisylsyre enterotablett 75 mg',
  'Kari Nordmann',
];

function makeUpScalar(typeName, seed, fieldName) {
  const number = hash(seed);
  switch (typeName) {
    case 'Int':
      return number % 20;
    case 'Float':
      return (number % 1000) / 10;
    case 'Boolean':
      return number % 2 === 0;
    case 'Date':
    case 'PartialDate':
      return `2026-0${1 + (number % 9)}-1${number % 10}`;
    case 'DateTime':
      return `2026-0${1 + (number % 9)}-1${number % 10}T08:30:00.000Z`;
    case 'Decimal':
      return `${number % 100}.5`;
    // Few people and organizations stand behind many entries.
    case 'ID':
      return `${fieldName}-${number % 5}`;
    default:
      return pick(phrases, seed);
  }
}

function pick(items, seed) {
  return items[hash(seed) % items.length];
}

function seedOf(source, typeName) {
  if (typeof source?.seed === 'string') return source.seed;
  const { __typename: _typename, ...key } = source ?? {};
  const keys = Object.keys(key).toSorted();
  return `${typeName} ${JSON.stringify(keys.map((name) => [name, key[name]]))}`;
}

/** FNV-1a, 32 bits. */
function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
