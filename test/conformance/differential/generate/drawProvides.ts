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
    const known = [...object.fields.values()].filter((one) => isProvidable(drawing, one, subgraph));
    if (known.length === 0) return [];
    const chosen = choices.pickSome(known, 1, 2);
    return [{ object, text: chosen.map((one) => provide(drawing, one, subgraph)).join(' ') }];
  });
  if (parts.length === 0) return;
  const texts = parts.map(({ object, text }) =>
    field.type.kind === 'object' ? text : `... on ${object.name} { ${text} }`,
  );
  field.owners.get(subgraph)?.add(`@provides(fields: ${JSON.stringify(texts.join(' '))})`);
}

function isProvidable(drawing: Drawing, field: FieldSketch, subgraph: string): boolean {
  const { type, owners, requires, overriddenIn, isKey, args } = field;
  return (
    (type.kind === 'leaf' || findInner(drawing, field, subgraph).length > 0) &&
    owners.size > 0 &&
    !owners.has(subgraph) &&
    requires === undefined &&
    overriddenIn === undefined &&
    args.length === 0 &&
    !isKey
  );
}

/** What can be provided of the object behind a field: what the subgraph has of it anyway, or could be given too. */
function findInner(drawing: Drawing, { type }: FieldSketch, subgraph: string): FieldSketch[] {
  const object = type.kind === 'object' ? drawing.sketch.objects.get(type.name) : undefined;
  if (object === undefined || !object.presence.has(subgraph)) return [];
  return [...object.fields.values()].filter(
    (field) =>
      field.type.kind === 'leaf' &&
      field.args.length === 0 &&
      field.requires === undefined &&
      field.overriddenIn === undefined &&
      (field.owners.has(subgraph) || (object.kind === 'entity' && isProvidable(drawing, field, subgraph))),
  );
}

function provide(drawing: Drawing, field: FieldSketch, subgraph: string): string {
  field.externals.add(subgraph);
  field.providers.add(subgraph);
  field.isRelied = true;
  for (const directives of field.owners.values()) directives.add('@shareable');
  if (field.type.kind === 'leaf') return field.name;
  const inner = drawing.choices.pickSome(findInner(drawing, field, subgraph), 1, 2);
  const texts = inner.map((one) => (one.owners.has(subgraph) ? one.name : provide(drawing, one, subgraph)));
  return `${field.name} { ${texts.join(' ')} }`;
}
