import type { Field, Fragment, ObjectShape, Operation, PagedField, Shape, TypeRef } from '../ir/ir.ts';
import { tellsTypename } from './emitShape.ts';
import { operationName, capitalize, componentName, typeName } from './javaNames.ts';
import { indent, quote } from './writeJava.ts';

/** What makes a query one that can be gone through page by page. Empty when it has no list of that kind. */
export function emitPages(operation: Operation, fragments: readonly Fragment[]): string[] {
  const className = operationName(operation.name);
  const endOf = (page: PagedField) => indent(`${walk(operation, page, fragments).join('\n')}\n`);
  const goOn = ({ after }: PagedField) => `new ${className}(this.variables.with(${quote(after)}, cursor))`;
  const [only] = operation.pages;
  if (only !== undefined && operation.pages.length === 1) {
    return [
      `@Override\npublic @NotNull ${className} after(@NotNull String cursor) {\n  return ${goOn(only)};\n}\n`,
      `@Override\npublic @Nullable PageEnd pageEnd(@NotNull Data data) {\n${endOf(only)}}\n`,
    ];
  }
  return operation.pages.flatMap((page) => {
    const list = page.path.map(capitalize).join('');
    const paged = `PagedQuery.of(this, cursor -> ${goOn(page)}.by${list}(), ${className}::endOf${list})`;
    return [
      `/** The same query, to be gone through by the pages of {@code ${page.path.join('.')}}. */\npublic @NotNull PagedQuery<Data> by${list}() {\n  return ${paged};\n}\n`,
      `private static @Nullable PageEnd endOf${list}(@NotNull Data data) {\n${endOf(page)}}\n`,
    ];
  });
}

/** A shape, the shapes it stands among, and what goes before their names, seen from the operation. */
interface Place {
  readonly shape: Shape;
  readonly scope: readonly Shape[];
  readonly prefix: string;
}

/** From the data to where the page ends. Null as soon as there is something else in place of it. */
function walk(operation: Operation, page: PagedField, fragments: readonly Fragment[]): string[] {
  const lines: string[] = [];
  let place: Place = { shape: shapeNamed(operation.shapes, operation.data), scope: operation.shapes, prefix: '' };
  let value = 'data';
  for (const [at, name] of page.path.entries()) {
    const object = objectOf(place);
    const field = fieldNamed(object, name);
    const below = placeBelow(field.type, place, fragments);
    const next = page.path[at + 1];
    place = { ...below, shape: variantOn(below, next, page) };
    const expression = `${value}.${accessor(object, name)}()`;
    value = `step${at + 1}`;
    lines.push(...writeStep({ expression, value, place, isUnion: below.shape.kind === 'union' }, field.type));
  }
  const connection = objectOf(place);
  const { pageInfo = '', hasNextPage = '', endCursor = '' } = connection.connection ?? {};
  const info = objectOf(placeBelow(fieldNamed(connection, pageInfo).type, place, fragments));
  const end = `${value}.${accessor(connection, pageInfo)}()`;
  return [
    ...lines,
    `return new PageEnd(${end}.${accessor(info, hasNextPage)}(), ${end}.${accessor(info, endCursor)}());`,
  ];
}

interface Step {
  readonly expression: string;
  readonly value: string;
  readonly place: Place;
  readonly isUnion: boolean;
}

function writeStep({ expression, value, place, isUnion }: Step, { isNullable }: TypeRef): string[] {
  const name = typeName(place.shape.name);
  // A fragment is itself what its other shapes stand in.
  const type = place.prefix === `${name}.` ? name : `${place.prefix}${name}`;
  if (isUnion) return [`if (!(${expression} instanceof ${type} ${value})) return null;`];
  return [`${type} ${value} = ${expression};`, ...(isNullable ? [`if (${value} == null) return null;`] : [])];
}

/** The shape itself, or the variant through which the path goes on or that is the page. */
function variantOn({ shape, scope }: Place, next: string | undefined, page: PagedField): Shape {
  if (shape.kind === 'object') return shape;
  const variants = shape.variants.map((name) => objectOf({ shape: shapeNamed(scope, name) }));
  const found = variants.find(({ typeName: type, fields }) => {
    return next === undefined ? type === page.typeName : fields.some(({ name }) => name === next);
  });
  if (found === undefined) throw new Error(`no variant of ${shape.name} leads to the pages of ${page.typeName}`);
  return found;
}

function placeBelow(type: TypeRef, { scope, prefix }: Place, fragments: readonly Fragment[]): Place {
  if (type.kind === 'shape') return { shape: shapeNamed(scope, type.name), scope, prefix };
  const fragment = fragments.find(({ name }) => type.kind === 'fragment' && name === type.name);
  if (fragment === undefined) throw new Error('a page stands below a list');
  const shape = shapeNamed(fragment.shapes, fragment.name);
  return { shape, scope: fragment.shapes, prefix: `${typeName(fragment.name)}.` };
}

function shapeNamed(shapes: readonly Shape[], name: string): Shape {
  const shape = shapes.find((each) => each.name === name);
  if (shape === undefined) throw new Error(`there is no shape ${name}`);
  return shape;
}

function objectOf({ shape }: Pick<Place, 'shape'>): ObjectShape {
  if (shape.kind !== 'object') throw new Error(`${shape.name} is no object`);
  return shape;
}

function fieldNamed({ name: shape, fields }: ObjectShape, name: string): Field {
  const field = fields.find((each) => each.name === name);
  if (field === undefined) throw new Error(`${shape} has no field ${name}`);
  return field;
}

function accessor(shape: ObjectShape, field: string): string {
  return componentName(field, tellsTypename(shape) || shape.variantOf.length > 0);
}
