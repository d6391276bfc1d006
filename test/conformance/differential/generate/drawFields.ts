import { addField, addOwner, anObject, ensureType, type Drawing } from './drawing.ts';
import { drawArguments } from './drawArguments.ts';
import { drawLeafType, drawType } from './drawType.ts';
import type { FieldSketch, ObjectSketch } from './sketch.ts';

// The same names in all types, so that what is asked of several types at once collides.
const names = ['p', 'q', 'r', 's', 't', 'u', 'v', 'w'];

/** Fields of entities: most in one subgraph, some shared, some whose objects are known to each subgraph in part. */
export function drawFields(drawing: Drawing): void {
  const { choices, sketch, has } = drawing;
  const entities = [...sketch.objects.values()].filter(({ kind }) => kind === 'entity');
  const asObjects = [...sketch.interfaces.values()].flatMap(({ asObject }) => asObject ?? []);
  for (const entity of [...entities, ...asObjects]) {
    // A copy: drawing a field may add to what it goes through.
    for (const subgraph of Array.from(entity.presence.keys())) {
      for (let left = choices.between(0, 2); left > 0; left -= 1) drawField(drawing, entity, [subgraph]);
    }
    if (asObjects.includes(entity)) continue;
    const holders = [...entity.presence.keys()];
    if (has('shared') && holders.length > 1) drawField(drawing, entity, choices.pickSome(holders, 2, 3));
    if (has('partialValues') && holders.length > 1 && choices.chance(50)) {
      drawPartialValue(drawing, entity, choices.pickSome(holders, 2, 3));
    }
  }
}

function drawField(drawing: Drawing, object: ObjectSketch, subgraphs: readonly string[]): void {
  const free = freeName(drawing, object);
  if (free === undefined) return;
  // What is added to an interface must not be what a type of it has.
  const name = object.name === 'Media' ? `m${free}` : free;
  const type = drawType(drawing, subgraphs, 40);
  const field = addField(object, name, { type, args: drawArguments(drawing) });
  for (const subgraph of subgraphs) addOwner(drawing, object, { field, subgraph });
  loosen(drawing, field, subgraphs);
  const [first] = subgraphs;
  if (subgraphs.length > 1 && first !== undefined && drawing.has('arguments') && drawing.choices.chance(20)) {
    // An argument that not all have is none to clients.
    field.extraArg = { subgraph: first, text: 'extra: Int' };
  }
}

/** What several subgraphs have is to clients what the most careful of them promises. */
export function loosen({ choices, has }: Drawing, field: FieldSketch, subgraphs: readonly string[]): void {
  if (!has('loose') || subgraphs.length < 2 || !field.type.wrap.endsWith('!')) return;
  // A null, and one that rises from below, would be an error to one subgraph and none to another.
  if (field.type.kind !== 'leaf') return;
  field.looseIn = choices.pick(subgraphs);
  field.isRelied = true;
}

function freeName({ choices }: Drawing, { fields }: ObjectSketch): string | undefined {
  const free = names.filter((name) => !fields.has(name) && !fields.has(`m${name}`));
  return free.length === 0 ? undefined : choices.pick(free.slice(0, 4));
}

/** A shared field whose object has other fields in each subgraph: to get them all, it is fetched from several. */
export function drawPartialValue(drawing: Drawing, object: ObjectSketch, subgraphs: readonly string[]): void {
  const { choices, sketch } = drawing;
  const name = `${object.name}Part`;
  if (sketch.objects.has(name)) return;
  const value = anObject(name, 'value');
  sketch.objects.set(name, value);
  for (const subgraph of subgraphs) value.presence.set(subgraph, []);
  subgraphs.forEach((subgraph, i) => {
    const owners = choices.chance(30) ? subgraphs : [subgraph];
    const field = addField(value, `y${i}`, { type: drawLeafOrEntity(drawing, owners) });
    for (const owner of owners) addOwner(drawing, value, { field, subgraph: owner });
  });
  const wrap = choices.pick(['T', 'T', 'T!', '[T]', '[T!]']);
  const field = addField(object, `part${object.name}`, {
    type: { name, wrap, kind: 'object' },
    args: drawArguments(drawing),
  });
  for (const subgraph of subgraphs) field.owners.set(subgraph, new Set());
  for (const declared of subgraphs.flatMap((one) => object.presence.get(one) ?? [])) declared.isResolvable = true;
}

function drawLeafOrEntity(drawing: Drawing, subgraphs: readonly string[]): FieldSketch['type'] {
  const { choices, sketch } = drawing;
  const entities = [...sketch.objects.values()].filter(({ kind }) => kind === 'entity');
  if (entities.length === 0 || choices.chance(60)) return drawLeafType(drawing);
  const type = {
    name: choices.pick(entities).name,
    wrap: choices.pick(['T', '[T]', '[T!]!']),
    kind: 'object' as const,
  };
  return subgraphs.every((subgraph) => ensureType(drawing, type, subgraph)) ? type : drawLeafType(drawing);
}
