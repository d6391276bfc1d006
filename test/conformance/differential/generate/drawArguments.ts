import type { Drawing } from './drawing.ts';

const plain = [
  'x: Int',
  'x: Int = 3',
  's: String',
  's: String! = "d"',
  'ids: [ID!]',
  'xs: [[Int]]',
  'on: Boolean = true',
  'f: Float',
];
const enums = ['side: Side', 'side: Side! = LEFT', 'sides: [Side!] = [LEFT]', 'few: Pick = ONE'];
const inputs = [
  'filter: Filter',
  'filter: Filter! = { a: 1 }',
  'filters: [Filter]',
  'filter: Filter = { side: RIGHT, more: [{ a: 2 }] }',
];
const json = ['json: Json', 'json: Json = { k: [1, null] }'];

/** Arguments as they stand in type definitions. None is necessary. */
export function drawArguments({ choices, has }: Drawing, percent = 35): string[] {
  if (!has('arguments') || !choices.chance(percent)) return [];
  const all = [
    ...plain,
    ...(has('enums') ? enums : []),
    ...(has('inputs') ? inputs : []),
    ...(has('json') ? json : []),
  ];
  const byName = new Map<string, string>();
  for (const text of choices.pickSome(all, 1, 3)) byName.set(text.slice(0, text.indexOf(':')), text);
  return [...byName.values()];
}
