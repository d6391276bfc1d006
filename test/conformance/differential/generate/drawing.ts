import type { Choices } from './createChoices.ts';
import type { DeclaredKey, FieldSketch, KeySketch, ObjectSketch, Sketch, TypeSketch } from './sketch.ts';

/** What a schema may have. Each schema is drawn with about half of them, so that rare ones also meet without the rest. */
export const features = [
  'severalKeys',
  'compoundKeys',
  'nestedKeys',
  'stubs',
  'shared',
  'loose',
  'partialValues',
  'interfaces',
  'covariant',
  'interfacesOfInterfaces',
  'interfaceObject',
  'unions',
  'requires',
  'requiresNested',
  'provides',
  'extends',
  'override',
  'inaccessible',
  'arguments',
  'inputs',
  'enums',
  'json',
  'listsOfLists',
  'mutations',
  'nullKeys',
  'missingEntities',
  'failures',
] as const;

export type Feature = (typeof features)[number];

/** A schema in the making. */
export interface Drawing {
  readonly choices: Choices;
  readonly sketch: Sketch;
  has(feature: Feature): boolean;
}

/** Gives a subgraph an object type, if it may have it, with all that the type's fields need there. */
export function ensureObject(drawing: Drawing, object: ObjectSketch, subgraph: string): boolean {
  if (object.presence.has(subgraph)) return true;
  if (!canHave(drawing, object, subgraph)) return false;
  object.presence.set(subgraph, object.kind === 'entity' ? [declareKey(drawing, object, subgraph)] : []);
  if (object.kind === 'value') {
    // All subgraphs with a value type resolve all of it: there is no key to fetch the rest by.
    for (const field of object.fields.values()) addOwner(drawing, object, { field, subgraph });
  }
  return true;
}

function canHave({ sketch }: Drawing, object: ObjectSketch, subgraph: string): boolean {
  if (object.forbidden.has(subgraph)) return false;
  if (object.kind !== 'value') return true;
  return [...object.fields.values()].every(({ type }) => {
    if (type.kind !== 'object') return type.kind === 'leaf';
    const target = sketch.objects.get(type.name);
    return target !== undefined && (target.presence.has(subgraph) || canHave({ sketch } as Drawing, target, subgraph));
  });
}

function declareKey(drawing: Drawing, object: ObjectSketch, subgraph: string): DeclaredKey {
  const { choices, has } = drawing;
  const declared = [...object.presence.values()].flat().filter(({ isResolvable }) => isResolvable);
  const key = choices.pick(declared.length > 0 ? declared.map((one) => one.key) : object.keys);
  addKeyOwner(drawing, object, { key, subgraph });
  return { key, isResolvable: !has('stubs') || choices.chance(50) };
}

/** Makes a subgraph resolve the fields of a key. */
export function addKeyOwner(
  drawing: Drawing,
  object: ObjectSketch,
  { key, subgraph }: { readonly key: KeySketch; readonly subgraph: string },
): void {
  for (const name of key.fieldNames) {
    const field = object.fields.get(name);
    if (field === undefined) throw new Error(`no key field ${name}`);
    field.owners.set(subgraph, new Set());
    ensureType(drawing, field.type, subgraph);
  }
}

/** Makes a subgraph resolve a field of an object type that it has. The type of the field must be possible there. */
export function addOwner(
  drawing: Drawing,
  object: ObjectSketch,
  { field, subgraph }: { readonly field: FieldSketch; readonly subgraph: string },
): void {
  if (field.owners.has(subgraph)) return;
  field.owners.set(subgraph, new Set());
  ensureType(drawing, field.type, subgraph);
  for (const declared of object.presence.get(subgraph) ?? []) {
    // What stands behind a key that is not resolvable could not be fetched.
    if (!field.isKey) declared.isResolvable = true;
  }
}

/** Says whether a subgraph has a type, or gets it. */
export function ensureType(drawing: Drawing, type: TypeSketch, subgraph: string): boolean {
  const { sketch } = drawing;
  switch (type.kind) {
    case 'leaf':
      return true;
    case 'object': {
      const object = sketch.objects.get(type.name);
      return object !== undefined && ensureObject(drawing, object, subgraph);
    }
    case 'interface': {
      const known = sketch.interfaces.get(type.name);
      return known?.presence.has(subgraph) === true || known?.asObject?.presence.has(subgraph) === true;
    }
    case 'union':
      return sketch.unions.get(type.name)?.members.has(subgraph) === true;
  }
}

/** The object types that a value of a type can have in a subgraph. */
export function possibleTypes({ interfaces, unions }: Sketch, type: TypeSketch, subgraph: string): readonly string[] {
  if (type.kind === 'object') return [type.name];
  if (type.kind === 'union') return unions.get(type.name)?.members.get(subgraph) ?? [];
  const known = interfaces.get(type.name);
  if (known?.asObject?.presence.has(subgraph) === true) return known.implementers;
  return known?.presence.get(subgraph)?.members ?? [];
}

/** Adds a field that no subgraph resolves yet. */
export function addField(
  object: Pick<ObjectSketch, 'fields'>,
  name: string,
  {
    type,
    args = [],
    isKey = false,
  }: { readonly type: TypeSketch; readonly args?: readonly string[]; readonly isKey?: boolean },
): FieldSketch {
  const field: FieldSketch = {
    name,
    type,
    args,
    owners: new Map(),
    externals: new Set(),
    providers: new Set(),
    isRelied: isKey,
    isReliedFromAfar: false,
    isKey,
  };
  object.fields.set(name, field);
  return field;
}

export function anObject(name: string, kind: ObjectSketch['kind']): ObjectSketch {
  return { name, kind, keys: [], presence: new Map(), fields: new Map(), forbidden: new Set(), extendedIn: new Set() };
}
