import { findGraphqlFiles, type GraphqlFile } from '@helsegraf/documents';
import { assertValidSchema, buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { generate } from '../generate.ts';
import { GenerationError } from '../generationError.ts';
import { messageOf } from './messageOf.ts';
import { readArguments, usage } from './readArguments.ts';
import { applyDifference, compareFiles } from './writeFiles.ts';

export interface CommandOutcome {
  readonly exitCode: 0 | 1;
  /** For stdout when it went well, else for stderr. */
  readonly text: string;
}

/**
 * The whole command. What the user can mend is told in a line each; anything else is thrown.
 *
 * @param defaultSchema the path of the contract that is in the package
 */
export function runCommand(args: readonly string[], defaultSchema: string): CommandOutcome {
  try {
    return { exitCode: 0, text: run(args, defaultSchema) };
  } catch (error) {
    if (!(error instanceof GenerationError)) throw error;
    return { exitCode: 1, text: `${error.message}\n` };
  }
}

function run(args: readonly string[], defaultSchema: string): string {
  const asked = readArguments(args);
  if (asked === undefined) return usage;
  const { language, out, check, package: packageName } = asked;
  const schema = readSchema(asked.schema ?? defaultSchema);
  const files = readOperations(asked.operations);
  const emitted = generate({
    schema,
    files,
    language,
    ...(packageName === undefined ? {} : { package: packageName }),
  });
  const difference = compareFiles(out, emitted);
  const changes = `${difference.toWrite.length} written, ${difference.toDelete.length} deleted`;
  if (!check) {
    applyDifference(out, difference);
    return `${emitted.length} files in ${out}: ${changes}\n`;
  }
  const differing = [...difference.toWrite.map(({ path }) => path), ...difference.toDelete];
  if (differing.length > 0) {
    throw new GenerationError(`${out} is not what the operations give: ${differing.join(', ')}`);
  }
  return `${emitted.length} files in ${out}: as they should be\n`;
}

function readOperations(patterns: readonly string[]): GraphqlFile[] {
  try {
    return findGraphqlFiles(patterns);
  } catch (error) {
    throw new GenerationError(messageOf(error, 'the operations cannot be read'));
  }
}

function readSchema(path: string): GraphQLSchema {
  let sdl: string;
  try {
    sdl = readFileSync(path, 'utf8');
  } catch {
    throw new GenerationError(`${path}: no such schema`);
  }
  try {
    const schema = buildSchema(sdl);
    assertValidSchema(schema);
    return schema;
  } catch (error) {
    const line = error instanceof GraphQLError ? (error.locations?.[0]?.line ?? 1) : 1;
    throw new GenerationError(`${path}:${line}: ${messageOf(error, 'not a schema')}`);
  }
}
