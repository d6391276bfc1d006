import type { Field, ObjectShape, Operation, Package, Shape, TypeRef } from '../ir/ir.ts';

/** Where in a package a shape is looked for, and where in an answer it is. */
interface Place {
  readonly pkg: Package;
  readonly shapes: readonly Shape[];
  readonly path: string;
}

type Members = Readonly<Record<string, unknown>>;

/** What in an answer is not as the description of its operation says; none when all is. */
export function acceptAnswer(pkg: Package, operation: Operation, data: unknown): string[] {
  const type = { kind: 'shape', name: operation.data, isNullable: false } as const;
  return accept(type, data, { pkg, shapes: operation.shapes, path: operation.name });
}

function accept(type: TypeRef, value: unknown, place: Place): string[] {
  const wrong = (what: string) => [`${place.path}: ${what}`];
  if (value === null) return type.isNullable ? [] : wrong('null');
  switch (type.kind) {
    case 'list':
      if (!Array.isArray(value)) return wrong('no list');
      return value.flatMap((item, at) => accept(type.of, item, { ...place, path: `${place.path}.${at}` }));
    case 'scalar':
      return isScalar(type.name, value) ? [] : wrong(`no ${type.name}`);
    case 'enum': {
      const known = place.pkg.enums.find(({ name, isOutput }) => name === type.name && isOutput);
      return known?.values.some(({ name }) => name === value) === true ? [] : wrong(`no ${type.name}`);
    }
    case 'fragment': {
      const { shapes } = place.pkg.fragments.find(({ name }) => name === type.name) ?? { shapes: [] };
      return acceptShape(shapes[0], value, { ...place, shapes });
    }
    default:
      return acceptShape(shapeNamed(place, type.name), value, place);
  }
}

function acceptShape(shape: Shape | undefined, value: unknown, place: Place): string[] {
  if (shape === undefined || typeof value !== 'object') return [`${place.path}: no shape, or no object`];
  const members = { ...value };
  if (shape.kind === 'object') return acceptObject(shape, members, place);
  const common = acceptFields(shape.common, members, place);
  const variants = shape.variants.map((name) => shapeNamed(place, name));
  const variant = variants.find((each) => each?.typeName === (members as Members)['__typename']);
  if (variant?.kind !== 'object' || !variant.hasTypename || !variant.variantOf.includes(shape.name)) {
    return [`${place.path}: no variant of ${shape.name}`];
  }
  return [...common, ...acceptObject(variant, members, place)];
}

function acceptObject(shape: ObjectShape, members: Members, place: Place): string[] {
  const { fields, hasTypename, isInterface, typeName } = shape;
  // `__typename` under a condition is asked for by hardly anybody, and passed over.
  const known = new Set(['__typename', ...fields.map(({ name }) => name)]);
  const surplus = Object.keys(members).filter((name) => !known.has(name));
  const typename = members['__typename'];
  const isRight = !hasTypename || (isInterface ? typeof typename === 'string' : typename === typeName);
  return [
    ...surplus.map((name) => `${place.path}: ${name} is in no field of ${shape.name}`),
    ...(isRight ? [] : [`${place.path}: not a ${typeName}`]),
    ...acceptFields(fields, members, place),
  ];
}

function acceptFields(fields: readonly Field[], members: Members, place: Place): string[] {
  return fields.flatMap(({ name, type, isConditional }) => {
    const path = `${place.path}.${name}`;
    if (!Object.hasOwn(members, name)) return isConditional ? [] : [`${path}: absent`];
    return accept(type, members[name], { ...place, path });
  });
}

function shapeNamed({ shapes }: Place, name: string): Shape | undefined {
  return shapes.find((shape) => shape.name === name);
}

function isScalar(name: string, value: unknown): boolean {
  if (name === 'Int' || name === 'Float') return typeof value === 'number';
  return name === 'Boolean' ? typeof value === 'boolean' : typeof value === 'string';
}
