import { ensureType, possibleTypes, type Drawing } from './drawing.ts';
import type { TypeSketch } from './sketch.ts';

const leafWraps = ['T', 'T', 'T', 'T!', 'T!', '[T]', '[T!]!', '[T!]'];
const objectWraps = ['T', 'T', 'T', 'T!', '[T]', '[T]', '[T!]', '[T!]!', '[T]!'];
const nestedWraps = ['[[T]]', '[[T!]!]', '[[T]!]!'];

/** A type that fields of these subgraphs can have; the subgraphs get it if they have it not. */
export function drawType(drawing: Drawing, subgraphs: readonly string[], compositePercent: number): TypeSketch {
  const { choices, has } = drawing;
  const kinds = choices.chance(compositePercent) ? compositeTypes(drawing, subgraphs) : [];
  if (kinds.length === 0) return drawLeafType(drawing);
  const type = choices.pick(kinds);
  for (const subgraph of subgraphs) {
    if (!ensureType(drawing, type, subgraph)) return drawLeafType(drawing);
  }
  const wraps = has('listsOfLists') && choices.chance(25) ? nestedWraps : objectWraps;
  return { ...type, wrap: choices.pick(wraps) };
}

export function drawLeafType({ choices, has }: Drawing): TypeSketch {
  const names = ['String', 'String', 'Int', 'Float', 'Boolean', 'ID'];
  if (has('enums')) names.push('Tone', 'Side');
  if (has('json')) names.push('Json');
  const wraps = has('listsOfLists') && choices.chance(15) ? nestedWraps : leafWraps;
  return { name: choices.pick(names), wrap: choices.pick(wraps), kind: 'leaf' };
}

function compositeTypes({ sketch, choices }: Drawing, subgraphs: readonly string[]): TypeSketch[] {
  const objects = [...sketch.objects.values()].filter(({ kind, name, forbidden }) => {
    return (kind === 'entity' || (kind === 'value' && isFree(name))) && !subgraphs.some((one) => forbidden.has(one));
  });
  const present = objects.filter(({ presence }) => subgraphs.every((one) => presence.has(one)));
  const abstract = [
    ...[...sketch.interfaces.keys()].map((name): TypeSketch => ({ name, wrap: 'T', kind: 'interface' })),
    ...[...sketch.unions.keys()].map((name): TypeSketch => ({ name, wrap: 'T', kind: 'union' })),
  ].filter((type) => isPossible(sketch, type, subgraphs));
  const chosen = present.length > 0 && choices.chance(60) ? present : objects;
  return [...chosen.map(({ name }): TypeSketch => ({ name, wrap: 'T', kind: 'object' })), ...abstract, ...abstract];
}

/** Some value of the type is known to all of the subgraphs. */
function isPossible(sketch: Drawing['sketch'], type: TypeSketch, subgraphs: readonly string[]): boolean {
  const [first = [], ...others] = subgraphs.map((one) => possibleTypes(sketch, type, one));
  return first.some((name) => others.every((names) => names.includes(name)));
}

// The objects of nested keys and of partial values belong to one field.
function isFree(name: string): boolean {
  return !/Origin|Part/.test(name);
}
