import type { Field, Shape } from '../ir/ir.ts';
import { tellsTypename } from './emitShape.ts';
import { readerText, type ReaderOf } from './javaTypes.ts';
import { typeName } from './javaNames.ts';
import { indent, quote, writeList } from './writeJava.ts';

export interface ReaderScope {
  readonly className: string;
  readonly shapes: readonly Shape[];
  readonly readerOf: ReaderOf;
  /** How a shape of the scope is named from outside of it. */
  readonly qualify: (shapeName: string) => string;
}

/** The class that reads the shapes of a scope, so that records are nothing but what an app sees. */
export function emitReader(scope: ReaderScope): string {
  const methods = scope.shapes.map((shape) => emitMethod(shape, scope));
  const members = [`private ${scope.className}() {}\n`, ...methods];
  return `final class ${scope.className} {\n${indent(members.join('\n'))}}\n`;
}

export function readerMethod(shapeName: string): string {
  return `read${typeName(shapeName)}`;
}

function emitMethod(shape: Shape, scope: ReaderScope): string {
  const type = scope.qualify(shape.name);
  const typename = 'json.typename()';
  if (shape.kind === 'object') {
    const parts = [
      ...(tellsTypename(shape) ? [typename] : []),
      ...shape.fields.map((field) => readField(field, scope)),
    ];
    return `static ${type} ${readerMethod(shape.name)}(Json json) {\n${indent(writeList(`return new ${type}`, parts, ';'))}\n}\n`;
  }
  const cases = shape.variants.map((variant) => {
    const { typeName: graphqlName } = scope.shapes.find(({ name }) => name === variant) ?? shape;
    return `case ${quote(graphqlName)} -> ${readerMethod(variant)}(json);`;
  });
  const parts = [typename, ...shape.common.map((field) => readField(field, scope))];
  const unknown = writeList(`default -> new ${type}.Unknown`, parts, ';');
  const lines = `return switch (${typename}) {\n${indent([...cases, unknown].join('\n'))}\n};`;
  return `static ${type} ${readerMethod(shape.name)}(Json json) {\n${indent(lines)}\n}\n`;
}

function readField({ name, type, isConditional }: Field, { readerOf }: ReaderScope): string {
  const how = type.isNullable || isConditional ? 'optional' : 'required';
  return `json.${how}(${quote(name)}, ${readerText(type, readerOf)})`;
}
