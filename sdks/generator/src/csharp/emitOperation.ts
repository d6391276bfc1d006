import type { Operation } from '../ir/ir.ts';
import { emitSent, writeMembers } from './emitInputs.ts';
import { emitPages, type ScopeOfFragment } from './emitPages.ts';
import { emitReader } from './emitReaders.ts';
import { emitShape } from './emitShape.ts';
import { type Scope, nameIn } from './scope.ts';
import { block, literal, spaced, summary } from './source.ts';

/** A static class that holds all of one operation: what is sent, what is asked with, and what comes back. */
export function emitOperation(operation: Operation, scope: Scope, scopeOf: ScopeOfFragment): string[] {
  const body = spaced([
    emitSource(operation),
    ...emitPages(operation, scope, scopeOf),
    emitVariables(operation, scope),
    ...operation.shapes.map((shape) => emitShape(shape, scope)),
    emitCodec(operation, scope),
  ]);
  const name = nameIn(scope.names.operations, operation.name);
  return [...summary(operation.purpose), ...block(`public static class ${name}`, body)];
}

function emitSource({ kind, graphqlName, document, variables }: Operation): string[] {
  const type = kind === 'query' ? 'Query' : 'Mutation';
  const asked = variables.length === 0 ? 'NoVariables' : 'Variables';
  return [
    ...summary(kind === 'query' ? 'What to ask.' : 'What to change.'),
    `public static ${type}<${asked}, Data> ${type} { get; } = new(`,
    '    new OperationSource(',
    `        ${literal(graphqlName)},`,
    `        ${literal(document.hash)},`,
    `        ${literal(document.text)}),`,
    `    ${variables.length === 0 ? 'static (_, _) => { }' : 'Codec.Write'},`,
    '    Codec.ReadData);',
  ];
}

function emitVariables({ variables, graphqlName, idempotencyKey }: Operation, scope: Scope): string[] {
  if (variables.length === 0) return [];
  const description = `What ${graphqlName} is asked with.`;
  return emitSent({ name: 'Variables', description, members: variables, idempotencyKey }, scope);
}

function emitCodec({ variables, shapes }: Operation, scope: Scope): string[] {
  const write = block(
    'internal static void Write(Utf8JsonWriter writer, Variables value)',
    writeMembers({ name: 'Variables', members: variables }, scope),
  );
  const readers = shapes.map((shape) => emitReader(shape, scope));
  return block('private static class Codec', spaced([...(variables.length === 0 ? [] : [write]), ...readers]));
}
