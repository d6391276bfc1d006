import type { EnumType, Fragment, InputType, Package } from '../ir/ir.ts';
import { writeVariable } from './emitOperation.ts';
import { sdk, writeRuntimeImport } from './writeImports.ts';
import { commentOf, indentLines, quote, writeComment } from './write.ts';
import { writeShape } from './writeShape.ts';

/** The types that operations share: enums, input objects, and fragments that are a whole selection. */
export function emitTypes({ enums, inputs, fragments }: Omit<Package, 'operations'>, runtime: string): string {
  const parts = [
    ...enums.map(writeEnum),
    ...inputs.map((input) => writeInput(input, enums)),
    ...fragments.map(writeFragment),
  ];
  const body = parts.length === 0 ? 'export {};\n' : parts.join('\n');
  const isUsed = [`${sdk}.UnknownMember`, `${sdk}.UnknownValue`].some((name) => body.includes(name));
  return isUsed ? `${writeRuntimeImport(runtime)}\n${body}` : body;
}

/** A list of the values, to choose from, and the type. */
function writeEnum({ name, description, values, isOutput }: EnumType): string {
  const items = values.map((value) => `${writeComment(commentOf(value), '  ')}  ${quote(value.name)},\n`);
  const list = `${writeComment(description)}export const ${name} = [\n${items.join('')}] as const;\n`;
  return `${list}export type ${name} = (typeof ${name})[number]${isOutput ? ` | ${sdk}.UnknownValue` : ''};\n`;
}

function writeInput({ name, description, isOneOf, fields }: InputType, enums: readonly EnumType[]): string {
  const rule = isOneOf ? `${description}\nExactly one of the fields is to be given.` : description;
  const members = fields.map((field) => {
    return `${writeComment(commentOf(field), '  ')}${writeVariable({ ...field, defaultText: undefined }, enums)}`;
  });
  return `${writeComment(rule)}export interface ${name} {\n${members.join('')}}\n`;
}

/** The fragment's own type, and in a namespace of its name what is below it. */
function writeFragment({ name, shapes }: Fragment): string {
  const [root, ...below] = shapes;
  if (root === undefined) return '';
  const inner = below.map((shape) => writeShape(shape)).join('\n');
  const own = writeShape(root, `${name}.`);
  return inner === '' ? own : `${own}\nexport declare namespace ${name} {\n${indentLines(inner)}}\n`;
}
