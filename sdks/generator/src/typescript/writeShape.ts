import type { Field, ObjectShape, Shape, UnionShape } from '../ir/ir.ts';
import { commentOf, indentLines, quote, writeComment } from './write.ts';
import { sdk } from './writeImports.ts';
import { writeOutputType } from './writeType.ts';

/**
 * The declaration of a shape. A member of a union is told by the literal type of its `__typename`.
 *
 * @param prefix what other shapes of the scope are reached by from where this stands: nothing, or `Scope.`
 */
export function writeShape(shape: Shape, prefix = ''): string {
  return shape.kind === 'object' ? writeObject(shape, prefix) : writeUnion(shape, prefix);
}

function writeObject(shape: ObjectShape, prefix: string): string {
  const { name, typeName, description, isInterface, hasTypename, fields } = shape;
  const typename = hasTypename ? [`  readonly __typename: ${isInterface ? 'string' : quote(typeName)};\n`] : [];
  const members = [...typename, ...fields.map((field) => writeField(field, prefix))];
  return `${writeComment(description)}export interface ${name} {\n${members.join('')}}\n`;
}

function writeUnion({ name, description, variants, common }: UnionShape, prefix: string): string {
  const shared = indentLines(indentLines(common.map((field) => writeField(field, prefix)).join('')));
  const unknown = shared === '' ? `${sdk}.UnknownMember` : `(${sdk}.UnknownMember & {\n${shared}    })`;
  const members = [...variants.map((variant) => prefix + variant), unknown];
  return `${writeComment(description)}export type ${name} =${members.map((member) => `\n  | ${member}`).join('')};\n`;
}

function writeField(field: Field, prefix: string): string {
  const { name, type, isConditional } = field;
  const comment = writeComment(commentOf(field), '  ');
  return `${comment}  readonly ${name}${isConditional ? '?' : ''}: ${writeOutputType(type, prefix)};\n`;
}
