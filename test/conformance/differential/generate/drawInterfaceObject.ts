import { addField, addKeyOwner, addOwner, anObject, type Drawing } from './drawing.ts';
import { drawLeafType } from './drawType.ts';
import type { InterfaceSketch, KeySketch, ObjectSketch, TypeSketch } from './sketch.ts';

const name = 'Media';

/**
 * An interface that is an entity: one subgraph has it with all types that implement it, others have it as an object and
 * add fields to it.
 */
export function drawInterfaceObject(drawing: Drawing): void {
  const { choices, sketch, has } = drawing;
  if (!has('interfaceObject')) return;
  const candidates = [...sketch.objects.values()].filter(
    ({ kind, fields }) => kind === 'entity' && fields.get('id')?.type.name === 'ID',
  );
  if (candidates.length === 0) return;
  const implementers = choices.pickSome(candidates, 1, 3);
  const free = sketch.subgraphs.filter((one) => implementers.every(({ presence }) => !presence.has(one)));
  const [home] = [...(implementers[0]?.presence.keys() ?? [])];
  if (free.length === 0 || home === undefined) return;

  const key: KeySketch = { fieldSet: 'id', fieldNames: ['id'], isNullable: false };
  for (const object of implementers) declareAt(drawing, object, { key, home });
  const asObject: ObjectSketch = { ...anObject(name, 'entity'), keys: [key] };
  addField(asObject, 'id', { type: { name: 'ID', wrap: 'T!', kind: 'leaf' }, isKey: true });
  for (const subgraph of choices.pickSome(free, 1, 2)) {
    asObject.presence.set(subgraph, [{ key, isResolvable: true }]);
    addKeyOwner(drawing, asObject, { key, subgraph });
    for (const object of implementers) object.forbidden.add(subgraph);
    const field = addField(asObject, `m${subgraph}`, { type: drawLeafType(drawing) });
    addOwner(drawing, asObject, { field, subgraph });
  }

  const fields = new Map<string, TypeSketch>([['id', { name: 'ID', wrap: 'T!', kind: 'leaf' }]]);
  if (choices.chance(60)) addOwnField(drawing, implementers, { fields, home });
  const members = implementers.map((one) => one.name);
  const known: InterfaceSketch = {
    name,
    implementers: members,
    fields,
    presence: new Map([[home, { members, fields: [...fields.keys()] }]]),
    asObject,
    parents: new Map(),
  };
  sketch.interfaces.set(name, known);
}

function declareAt(
  drawing: Drawing,
  object: ObjectSketch,
  { key, home }: { readonly key: KeySketch; readonly home: string },
): void {
  const own = object.keys.find(({ fieldSet }) => fieldSet === 'id') ?? key;
  const others = [...object.presence].filter(([subgraph]) => subgraph !== home).map(([, declared]) => declared);
  const declared = object.presence.get(home) ?? [];
  if (!declared.some((one) => one.key.fieldSet === 'id')) declared.push({ key: own, isResolvable: true });
  object.presence.set(home, declared);
  addKeyOwner(drawing, object, { key: own, subgraph: home });
  // Whoever shares no key with its home gets the one that the home surely has.
  others.forEach((keys) => {
    if (keys.some((one) => declared.some((mine) => mine.key === one.key))) return;
    keys.push({ key: own, isResolvable: true });
  });
  for (const subgraph of object.presence.keys()) {
    if (object.presence.get(subgraph)?.some((one) => one.key === own))
      addKeyOwner(drawing, object, { key: own, subgraph });
  }
}

/** A field that every type that implements it has at home. */
function addOwnField(
  drawing: Drawing,
  implementers: readonly ObjectSketch[],
  { fields, home }: { readonly fields: Map<string, TypeSketch>; readonly home: string },
): void {
  const type = drawLeafType(drawing);
  fields.set('title', type);
  for (const object of implementers) {
    addOwner(drawing, object, { field: addField(object, 'title', { type }), subgraph: home });
  }
}
