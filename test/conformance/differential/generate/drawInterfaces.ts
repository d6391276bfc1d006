import { addField, addOwner, ensureType, type Drawing } from './drawing.ts';
import { drawLeafType } from './drawType.ts';
import type { FieldSketch, InterfaceSketch, ObjectSketch, TypeSketch } from './sketch.ts';

const names = ['Thing', 'Named'];

/** Interfaces that are no entities. Each subgraph has some of their fields, and some of the types that implement them. */
export function drawInterfaces(drawing: Drawing): void {
  const { choices, sketch, has } = drawing;
  if (!has('interfaces')) return;
  names.slice(0, choices.between(1, names.length)).forEach((name, position) => {
    const candidates = [...sketch.objects.values()].filter((one) => !/Origin|Part/.test(one.name));
    const implementers = choices.pickSome(candidates, 1, 3);
    const fields = drawFields(drawing, implementers, `n${position}`);
    const known: InterfaceSketch = {
      name,
      implementers: implementers.map((one) => one.name),
      fields,
      presence: new Map(),
      asObject: undefined,
      parents: new Map(),
    };
    for (const subgraph of choices.pickSome(sketch.subgraphs, 1, 4)) addPresence(drawing, known, subgraph);
    if (known.presence.size > 0) sketch.interfaces.set(name, known);
  });
  if (has('interfacesOfInterfaces')) implementInterface(drawing);
}

/** Makes one interface implement the other, wherever all of its types and fields allow it. */
function implementInterface({ sketch }: Drawing): void {
  const [parent, child] = names.map((name) => sketch.interfaces.get(name));
  if (parent === undefined || child === undefined) return;
  if (!child.implementers.every((name) => parent.implementers.includes(name))) return;
  for (const [subgraph, own] of child.presence) {
    const above = parent.presence.get(subgraph);
    if (above === undefined || !own.members.every((name) => above.members.includes(name))) continue;
    child.parents.set(subgraph, parent.name);
    for (const name of above.fields) {
      const type = parent.fields.get(name);
      if (type !== undefined) child.fields.set(name, type);
    }
    child.presence.set(subgraph, { ...own, fields: [...own.fields, ...above.fields] });
  }
}

/** The fields of the interface, and with them those of each type that implements it. */
function drawFields(drawing: Drawing, implementers: readonly ObjectSketch[], prefix: string): Map<string, TypeSketch> {
  const { choices } = drawing;
  const fields = new Map<string, TypeSketch>();
  for (let i = 0; i < choices.between(1, 3); i += 1) {
    const name = `${prefix}${'abc'[i]}`;
    const type = choices.chance(65) ? drawLeafType(drawing) : (drawReference(drawing) ?? drawLeafType(drawing));
    const args = drawing.has('arguments') && choices.chance(20) ? ['x: Int'] : [];
    fields.set(name, type);
    for (const object of implementers) {
      const field = addField(object, name, { type: narrow(drawing, type), args });
      const holders = [...object.presence.keys()];
      const owners = object.kind === 'value' ? holders : choices.pickSome(holders, 1, 2);
      const able = owners.filter((subgraph) => ensureType(drawing, type, subgraph));
      if (able.length < (object.kind === 'value' ? holders.length : 1)) {
        // Somebody must resolve it, so it becomes a field that anybody can.
        fields.set(name, { name: 'String', wrap: 'T', kind: 'leaf' });
        for (const one of implementers) one.fields.delete(name);
        return withPlainField(drawing, implementers, { fields, name });
      }
      for (const subgraph of able) addOwner(drawing, object, { field, subgraph });
    }
  }
  return fields;
}

function withPlainField(
  drawing: Drawing,
  implementers: readonly ObjectSketch[],
  { fields, name }: { readonly fields: Map<string, TypeSketch>; readonly name: string },
): Map<string, TypeSketch> {
  for (const object of implementers) {
    const field = addField(object, name, { type: { name: 'String', wrap: 'T', kind: 'leaf' } });
    for (const subgraph of object.presence.keys()) addOwner(drawing, object, { field, subgraph });
  }
  return fields;
}

function drawReference({ choices, sketch }: Drawing): TypeSketch | undefined {
  const entities = [...sketch.objects.values()].filter(({ kind }) => kind === 'entity');
  const wrap = choices.pick(['T', 'T', 'T!', '[T]', '[T!]!']);
  return entities.length === 0 ? undefined : { name: choices.pick(entities).name, wrap, kind: 'object' };
}

/** A type that implements an interface may promise more. */
function narrow({ choices, has }: Drawing, type: TypeSketch): TypeSketch {
  return has('covariant') && !type.wrap.endsWith('!') && choices.chance(40) ? { ...type, wrap: `${type.wrap}!` } : type;
}

function addPresence(drawing: Drawing, known: InterfaceSketch, subgraph: string): void {
  const { choices, sketch } = drawing;
  const present = known.implementers
    .map((name) => sketch.objects.get(name))
    .filter((object): object is ObjectSketch => object?.presence.has(subgraph) === true);
  if (present.length === 0) return;
  const members = choices.pickSome(present, choices.chance(80) ? present.length : 1);
  const own = [...known.fields.keys()].filter((name) =>
    members.every(({ fields }) => fields.get(name)?.owners.has(subgraph)),
  );
  const [first] = known.fields.keys();
  if (first === undefined) return;
  if (own.length === 0 && !shareField(drawing, members, { name: first, subgraph })) return;
  const fields = own.length === 0 ? [first] : choices.pickSome(own, choices.chance(70) ? own.length : 1);
  known.presence.set(subgraph, { members: members.map(({ name }) => name), fields });
}

function shareField(
  drawing: Drawing,
  members: readonly ObjectSketch[],
  { name, subgraph }: { readonly name: string; readonly subgraph: string },
): boolean {
  const fields = members.map((object) => ({ object, field: object.fields.get(name) }));
  const able = fields.filter((one): one is { object: ObjectSketch; field: FieldSketch } => {
    return one.field !== undefined && ensureType(drawing, one.field.type, subgraph);
  });
  if (able.length < fields.length) return false;
  for (const { object, field } of able) addOwner(drawing, object, { field, subgraph });
  return true;
}
