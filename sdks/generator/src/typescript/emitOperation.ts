import type { Operation, Package, Variable } from '../ir/ir.ts';
import { sdk, writeImports } from './writeImports.ts';
import { indentLines, quote, writeComment } from './write.ts';
import { writeShape } from './writeShape.ts';
import { writeInputType } from './writeType.ts';

export interface Surroundings {
  readonly runtime: string;
  readonly types: string;
  readonly shared: Omit<Package, 'operations'>;
}

/** The module of one operation: what is sent, and in a namespace of its name the types of what goes in and comes out. */
export function emitOperation(operation: Operation, { runtime, types, shared }: Surroundings): string {
  const { name, kind, purpose } = operation;
  const typeNames = writeTypes(operation, shared);
  const handle = kind === 'query' ? `${sdk}.Query` : `${sdk}.Mutation`;
  const value = `export const ${name}: ${handle}<${name}.Data, ${name}.Variables> = {\n${writeMembers(operation)}};\n`;
  const body = `${writeComment(purpose)}${value}\nexport declare namespace ${name} {\n${indentLines(typeNames)}}\n`;
  return `${writeImports(body, { runtime, types, shared })}\n${body}`;
}

function writeMembers({ kind, graphqlName, document, pages }: Operation): string {
  const paged = pages.map(({ path, after }) => `{ path: [${path.map(quote).join(', ')}], after: ${quote(after)} }`);
  return [
    `  kind: ${quote(kind)},\n`,
    `  name: ${quote(graphqlName)},\n`,
    `  hash: ${quote(document.hash)},\n`,
    `  text: ${quote(document.text)},\n`,
    ...(paged.length === 0 ? [] : [`  pages: [${paged.join(', ')}],\n`]),
  ].join('');
}

function writeTypes({ shapes, variables }: Operation, { enums }: Surroundings['shared']): string {
  return [writeVariables(variables, enums), ...shapes.map((shape) => writeShape(shape))].join('\n');
}

function writeVariables(variables: readonly Variable[], enums: Package['enums']): string {
  if (variables.length === 0) return 'export interface Variables {\n  readonly [name: string]: never;\n}\n';
  return `export interface Variables {\n${variables.map((variable) => writeVariable(variable, enums)).join('')}}\n`;
}

/** A variable, or a field of an input object. What may be left out may be said to be undefined, too: it is not sent. */
export function writeVariable({ name, type, isOptional, defaultText }: Variable, enums: Package['enums']): string {
  const comment = defaultText === undefined ? '' : writeComment(`\`${defaultText}\` unless said.`, '  ');
  const written = writeInputType(type, enums);
  return `${comment}  readonly ${name}${isOptional ? `?: ${written} | undefined` : `: ${written}`};\n`;
}
