import type { Field, ObjectShape, Shape, UnionShape } from '../ir/ir.ts';
import { nameProperties, parameterName } from './csharpNames.ts';
import { type Scope, nameIn, typeOfField } from './scope.ts';
import { block, indent, literal, obsolete, spaced, summary } from './source.ts';

/** The type of a shape: a record, or an interface for what is told apart by `__typename`. */
export function emitShape(shape: Shape, scope: Scope): string[] {
  return shape.kind === 'object' ? emitRecord(shape, scope) : emitUnion(shape, scope);
}

function emitRecord(shape: ObjectShape, scope: Scope): string[] {
  const name = nameIn(scope.typeNames, shape.name);
  const bases = ['SilentRecord', ...shape.variantOf.map((union) => nameIn(scope.typeNames, union))];
  if (shape.isReason && !tellsOwnType(shape)) bases.push('IMissingData');
  const body = spaced([...emitTypeName(shape), ...emitFields(shape.fields, name, scope)]);
  return [...summary(shape.description), ...block(`public sealed record ${name} : ${bases.join(', ')}`, body)];
}

/** Whether `__typename` may be anything, and is kept as it came. */
export function tellsOwnType({ isInterface, hasTypename }: ObjectShape): boolean {
  return isInterface && hasTypename;
}

function emitTypeName(shape: ObjectShape): string[][] {
  if (tellsOwnType(shape))
    return [[...summary('The type by its name in the schema.'), 'public required string TypeName { get; init; }']];
  if (shape.variantOf.length === 0 && !shape.isReason) return [];
  return [['/// <inheritdoc/>', `public string TypeName => ${literal(shape.typeName)};`]];
}

function emitFields(fields: readonly Field[], owner: string, scope: Scope): string[][] {
  const names = propertyNames(fields, owner);
  return fields.map((field) => [
    ...summary(field.description),
    ...obsolete(field.deprecationReason),
    declare(field, nameIn(names, field.name), scope),
  ]);
}

/** Names of the properties of a record by the names of the fields. */
export function propertyNames(fields: readonly Field[], owner: string): ReadonlyMap<string, string> {
  return nameProperties(
    owner,
    fields.map(({ name }) => name),
  );
}

function declare({ type }: Field, name: string, scope: Scope): string {
  const { type: written } = typeOfField(type, scope);
  return type.isNullable
    ? `public ${written}? ${name} { get; init; }`
    : `public required ${written} ${name} { get; init; }`;
}

function emitUnion(union: UnionShape, scope: Scope): string[] {
  const name = nameIn(scope.typeNames, union.name);
  const body = spaced([...emitCommon(union, scope), emitMatch(union, scope), emitUnknown(union, scope)]);
  return [...summary(union.description), ...block(`public interface ${name} : IUnionMember`, body)];
}

/** What can be read without asking which of them it is. */
function emitCommon(union: UnionShape, scope: Scope): string[][] {
  const variants = union.variants.map((name) => objectIn(scope, name));
  const names = unknownNames(union);
  const isInAll = ({ name, type }: Field): boolean =>
    variants.every((variant) => {
      const own = variant.fields.find((field) => field.name === name);
      const property = propertyNames(variant.fields, nameIn(scope.typeNames, variant.name)).get(name);
      return JSON.stringify(own?.type) === JSON.stringify(type) && property === names.get(name);
    });
  return union.common.filter(isInAll).map((field) => {
    const { type } = typeOfField(field.type, scope);
    const question = field.type.isNullable ? '?' : '';
    return [
      ...summary(field.description),
      ...obsolete(field.deprecationReason),
      `${type}${question} ${nameIn(names, field.name)} { get; }`,
    ];
  });
}

export function unknownNames({ common }: UnionShape): ReadonlyMap<string, string> {
  return propertyNames(common, 'Unknown');
}

function emitMatch(union: UnionShape, scope: Scope): string[] {
  const variants = union.variants.map((name) => ({
    type: nameIn(scope.typeNames, name),
    parameter: parameterName(objectIn(scope, name).typeName),
  }));
  const all = [...variants, { type: 'Unknown', parameter: 'unknown' }];
  const isLast = (at: number): boolean => at === all.length - 1;
  return [
    ...summary('Goes on with whichever it is. Each is asked about, so none is forgotten.'),
    'TOut Match<TOut>(',
    ...all.map(
      ({ type, parameter }, at) => `    Func<${type}, TOut> ${parameter}${isLast(at) ? ') => this switch' : ','}`,
    ),
    '{',
    ...indent(all.map(({ type, parameter }) => `${type} it => ${parameter}(it),`)),
    '    _ => throw new UnreachableException(),',
    '};',
  ];
}

function emitUnknown(union: UnionShape, scope: Scope): string[] {
  const name = nameIn(scope.typeNames, union.name);
  const typeName = ['/// <inheritdoc/>', 'public required string TypeName { get; init; }'];
  return [
    ...summary('A type that this code does not know: the schema has grown since it was generated.'),
    ...block(
      `public sealed record Unknown : SilentRecord, ${name}, IUnknownType`,
      spaced([typeName, ...emitFields(union.common, 'Unknown', scope)]),
    ),
  ];
}

/** An object shape by its name. */
export function objectIn({ shapes }: Scope, name: string): ObjectShape {
  const shape = shapes.find((each) => each.name === name);
  if (shape?.kind !== 'object') throw new Error(`${name} is no object`);
  return shape;
}
