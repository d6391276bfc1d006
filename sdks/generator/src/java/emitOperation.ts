import type { Fragment, Operation } from '../ir/ir.ts';
import { emitPages } from './emitPages.ts';
import { readerMethod } from './emitReader.ts';
import { emitShape, method } from './emitShape.ts';
import { emitVariables } from './emitVariables.ts';
import { operationName } from './javaNames.ts';
import { indent, quote, writeDoc, writeText } from './writeJava.ts';

/** The class of an operation: it holds the variables, and the records of the answer stand in it. */
export function emitOperation(operation: Operation, readerClass: string, fragments: readonly Fragment[]): string {
  const { name, graphqlName, kind, purpose, document, variables, shapes, idempotencyKey, pages } = operation;
  const className = operationName(name);
  const handle = kind === 'mutation' ? 'Mutation' : pages.length === 1 ? 'PagedQuery' : 'Query';
  const text = indent(writeText(document.text), '          ').trimStart();
  const members = [
    `private static final Document DOCUMENT =\n    new Document(\n        ${quote(graphqlName)},\n        ${quote(document.hash)},\n        ${text});\n`,
    ...emitVariables({ className, variables, idempotencyKey }),
    method('public @NotNull Document document()', 'return DOCUMENT;'),
    method('public @NotNull Variables variables()', 'return variables;'),
    method(
      'public @NotNull Data read(@NotNull Json data)',
      `return ${readerClass}.${readerMethod(operation.data)}(data);`,
    ),
    ...emitPages(operation, fragments),
    method('public String toString()', `return ${quote(graphqlName)};`),
    ...shapes.map((shape) => emitShape(shape, { modifiers: 'public ' })),
  ];
  const head = `public final class ${className} implements ${handle}<${className}.Data>`;
  return `${writeDoc([purpose])}${head} {\n${indent(members.join('\n'))}}\n`;
}
