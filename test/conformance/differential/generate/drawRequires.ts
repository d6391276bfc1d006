import { addField, possibleTypes, type Drawing } from './drawing.ts';
import { drawArguments } from './drawArguments.ts';
import { drawType } from './drawType.ts';
import type { FieldSketch, ObjectSketch, TypeSketch } from './sketch.ts';

/** Fields that are made of fields of other subgraphs, and of other such fields. */
export function drawRequires(drawing: Drawing): void {
  const { choices, sketch, has } = drawing;
  if (!has('requires')) return;
  const entities = [...sketch.objects.values()].filter(({ kind, presence }) => kind === 'entity' && presence.size > 1);
  for (const { asObject, fields } of sketch.interfaces.values()) {
    if (asObject === undefined) continue;
    for (const [name, type] of fields) if (!asObject.fields.has(name)) addField(asObject, name, { type });
    entities.push(asObject);
  }
  if (entities.length === 0) return;
  for (let i = 0; i < choices.between(1, 5); i += 1) {
    const entity = choices.pick(entities);
    const subgraph = choices.pick([...entity.presence.keys()]);
    const fieldSet = drawFieldSet(drawing, entity, { subgraph, depth: 0 });
    if (fieldSet === undefined) continue;
    const field = addField(entity, `z${i}`, {
      type: drawType(drawing, [subgraph], 30),
      args: drawArguments(drawing, 20),
    });
    field.requires = fieldSet;
    field.owners.set(subgraph, new Set([`@requires(fields: ${JSON.stringify(fieldSet)})`]));
    for (const declared of entity.presence.get(subgraph) ?? []) declared.isResolvable = true;
  }
}

interface Place {
  readonly subgraph: string;
  readonly depth: number;
}

/** A field set of which something is external to the subgraph, or anything at all inside of an external field. */
function drawFieldSet(drawing: Drawing, object: ObjectSketch, place: Place): string | undefined {
  const { choices } = drawing;
  const candidates = [...object.fields.values()].filter((field) => isCandidate(drawing, field, place));
  if (candidates.length === 0) return undefined;
  const chosen = choices.pickSome(candidates, 1, 2).map((field) => drawSelection(drawing, object, { field, place }));
  const texts = chosen.filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join(' ');
}

function isCandidate({ has, sketch }: Drawing, field: FieldSketch, { subgraph, depth }: Place): boolean {
  if (field.overriddenIn !== undefined || field.extraArg !== undefined) return false;
  const isOwn = field.owners.has(subgraph);
  if (depth === 0 ? isOwn : isOwn && field.requires !== undefined) return false;
  const isInterfaceField = [...sketch.interfaces.values()].some(
    ({ asObject, fields }) => asObject !== undefined && fields.has(field.name),
  );
  if (field.owners.size === 0 && !isInterfaceField) return false;
  return field.type.kind === 'leaf' || (depth < 2 && has('requiresNested'));
}

function drawSelection(
  drawing: Drawing,
  object: ObjectSketch,
  { field, place }: { readonly field: FieldSketch; readonly place: Place },
): string | undefined {
  const nested = field.type.kind === 'leaf' ? '' : drawNested(drawing, field.type, place);
  if (nested === undefined) return undefined;
  if (!field.owners.has(place.subgraph)) field.externals.add(place.subgraph);
  for (const relied of listRelied(drawing, object, field.name)) {
    relied.isRelied = true;
    if (place.depth > 0) relied.isReliedFromAfar = true;
  }
  return `${field.name}${drawLiteralArguments(drawing, field.args)}${nested}`;
}

/** What is required must be there wherever it comes from: through the interface, or in each type that implements it. */
function listRelied({ sketch }: Drawing, object: ObjectSketch, name: string): FieldSketch[] {
  const known = [...sketch.interfaces.values()].find(({ asObject }) => asObject === object);
  return [object, ...(known?.implementers ?? []).map((type) => sketch.objects.get(type))].flatMap(
    (one) => one?.fields.get(name) ?? [],
  );
}

function drawNested(drawing: Drawing, type: TypeSketch, { subgraph, depth }: Place): string | undefined {
  const { choices, sketch } = drawing;
  const inner = { subgraph, depth: depth + 1 };
  if (type.kind === 'object') {
    const object = sketch.objects.get(type.name);
    const set = object === undefined ? undefined : drawFieldSet(drawing, object, inner);
    return set === undefined ? undefined : ` { ${set} }`;
  }
  const types = possibleTypes(sketch, type, subgraph).map((name) => sketch.objects.get(name));
  const present = types.filter((object): object is ObjectSketch => object?.presence.has(subgraph) === true);
  if (present.length === 0) return undefined;
  const parts = choices.pickSome(present, 1).map((object) => {
    const set = drawFieldSet(drawing, object, { ...inner, depth: 2 });
    return set === undefined ? undefined : `... on ${object.name} { ${set} }`;
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : ` { ${known.join(' ')} }`;
}

const literals: Readonly<Record<string, readonly string[]>> = {
  x: ['1', '2'],
  s: ['"one"', '"two"'],
  side: ['LEFT', 'RIGHT'],
  filter: ['{ a: 5, b: "b" }', '{ more: [{ a: 6 }] }'],
};

/** Two fields may well require the same field with different arguments. */
function drawLiteralArguments({ choices }: Drawing, args: readonly string[]): string {
  const given = args.flatMap((text) => {
    const name = text.slice(0, text.indexOf(':'));
    const known = literals[name];
    return known === undefined || choices.chance(30) ? [] : [`${name}: ${choices.pick(known)}`];
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}
