import { possibleTypes, type Drawing } from './drawing.ts';
import type { FieldSketch } from './sketch.ts';

/** Fields that come along with an entity although they are another subgraph's. */
export function drawProvides(drawing: Drawing): void {
  const { choices, sketch, has } = drawing;
  if (!has('provides')) return;
  const fields = [...sketch.objects.values()].flatMap((object) => [...object.fields.values()]);
  const candidates = fields.filter(
    ({ type, owners, requires, overriddenIn, isKey }) =>
      type.kind !== 'leaf' && owners.size === 1 && requires === undefined && overriddenIn === undefined && !isKey,
  );
  if (candidates.length === 0) return;
  for (const field of choices.pickSome(candidates, 1, 3)) drawProvided(drawing, field);
}

function drawProvided(drawing: Drawing, field: FieldSketch): void {
  const { choices, sketch } = drawing;
  const [subgraph] = [...field.owners.keys()];
  if (subgraph === undefined) return;
  const types = possibleTypes(sketch, field.type, subgraph).map((name) => sketch.objects.get(name));
  const parts = types.flatMap((object) => {
    if (object?.kind !== 'entity' || !object.presence.has(subgraph)) return [];
    const known = [...object.fields.values()].filter((one) => isProvidable(one, subgraph));
    if (known.length === 0) return [];
    const chosen = choices.pickSome(known, 1, 2);
    return [{ object, text: chosen.map((one) => provide(one, subgraph)).join(' ') }];
  });
  if (parts.length === 0) return;
  const texts = parts.map(({ object, text }) =>
    field.type.kind === 'object' ? text : `... on ${object.name} { ${text} }`,
  );
  field.owners.get(subgraph)?.add(`@provides(fields: ${JSON.stringify(texts.join(' '))})`);
}

function isProvidable(field: FieldSketch, subgraph: string): boolean {
  const { type, owners, requires, overriddenIn, isKey, args } = field;
  return (
    type.kind === 'leaf' &&
    owners.size > 0 &&
    !owners.has(subgraph) &&
    requires === undefined &&
    overriddenIn === undefined &&
    args.length === 0 &&
    !isKey
  );
}

function provide(field: FieldSketch, subgraph: string): string {
  field.externals.add(subgraph);
  field.isRelied = true;
  for (const directives of field.owners.values()) directives.add('@shareable');
  return field.name;
}
