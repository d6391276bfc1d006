import type { Field, ObjectShape, Shape, UnionShape } from '../ir/ir.ts';
import { objectIn, propertyNames, tellsOwnType, unknownNames } from './emitShape.ts';
import { type Scope, nameIn, typeOfField } from './scope.ts';
import { indent, literal } from './source.ts';

/** The method that reads a shape from an answer. It stands in a class of its own, where no property hides a type. */
export function emitReader(shape: Shape, scope: Scope): string[] {
  return shape.kind === 'object' ? readObject(shape, scope) : readUnion(shape, scope);
}

function readObject(shape: ObjectShape, scope: Scope): string[] {
  const name = nameIn(scope.typeNames, shape.name);
  const members = [
    ...(tellsOwnType(shape) ? ['TypeName = AnswerReader.TypeName(json),'] : []),
    ...readFields(shape.fields, propertyNames(shape.fields, name), scope),
  ];
  return [`internal static ${name} Read${name}(JsonElement json) => new()`, '{', ...indent(members), '};'];
}

function readFields(fields: readonly Field[], names: ReadonlyMap<string, string>, scope: Scope): string[] {
  return fields.map(({ name, type }) => {
    const { isValue, read } = typeOfField(type, scope);
    const how = type.isNullable ? (isValue ? 'OptionalValue' : 'Optional') : 'Required';
    return `${nameIn(names, name)} = AnswerReader.${how}(json, ${literal(name)}, ${read}),`;
  });
}

function readUnion(union: UnionShape, scope: Scope): string[] {
  const name = nameIn(scope.typeNames, union.name);
  const known = union.variants.map((variant) => {
    return `${literal(objectIn(scope, variant).typeName)} => Read${nameIn(scope.typeNames, variant)}(json),`;
  });
  const common = readFields(union.common, unknownNames(union), scope);
  return [
    `internal static ${name} Read${name}(JsonElement json) => AnswerReader.TypeName(json) switch`,
    '{',
    ...indent(known),
    `    var unknown => new ${name}.Unknown`,
    '    {',
    ...indent(indent(['TypeName = unknown,', ...common])),
    '    },',
    '};',
  ];
}
