import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Source, getOperationAST, parse, stripIgnoredCharacters, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { schemaDirectory } from './schemaDirectory.ts';

/** A named operation of `schema/operations`: what the portal offers and what clients and tests send. */
export interface NamedOperation {
  /** The operation's name, which is also the file's. */
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The first comment of the file: what the operation is for. Empty when there is none. */
  readonly purpose: string;
  /** The text as people wrote it. */
  readonly text: string;
  /** The same on one line without comments: what is sent and hashed, so that line endings do not matter. */
  readonly document: string;
  /** SHA-256 of `document` in hexadecimal. */
  readonly hash: string;
}

/**
 * The operations of `schema/operations`, sorted by name.
 *
 * @param directory another contract to read from, for tests; the default is this one
 * @throws Error naming the file when it does not hold exactly one operation with the file's name
 */
export function operations(directory: string = schemaDirectory): NamedOperation[] {
  const folder = join(directory, 'operations');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.toSorted().map((file) => parseOperation(file, readFileSync(join(folder, file), 'utf8')));
}

/** Why operations cannot be asked of a schema, each with file and line; empty when all can. */
export function checkOperations(named: readonly NamedOperation[], schema: GraphQLSchema): string[] {
  return named.flatMap(({ name, text }) =>
    validate(schema, parseText(`${name}.graphql`, text)).map(
      ({ message, locations }) => `schema/operations/${name}.graphql:${locations?.[0]?.line ?? 1}: ${message}`,
    ),
  );
}

function parseOperation(file: string, text: string): NamedOperation {
  const name = basename(file, '.graphql');
  const document = parseText(file, text);
  const operation = getOperationAST(document);
  if (operation?.name?.value !== name) {
    throw new Error(`schema/operations/${file} must hold exactly one operation, named ${name}`);
  }
  const oneLine = stripIgnoredCharacters(text);
  const hash = createHash('sha256').update(oneLine).digest('hex');
  return { name, kind: operation.operation, purpose: purposeOf(text), text, document: oneLine, hash };
}

function parseText(file: string, text: string): DocumentNode {
  try {
    return parse(new Source(text, `schema/operations/${file}`));
  } catch (cause) {
    throw new Error(`schema/operations/${file} is not a valid operation: ${String(cause)}`, { cause });
  }
}

function purposeOf(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const comment = lines.slice(0, end === -1 ? lines.length : end);
  return comment.map((line) => line.replace(/^#\s*/, '').trim()).join(' ');
}
