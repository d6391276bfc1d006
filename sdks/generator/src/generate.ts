import { buildDocuments, writePlace, type GraphqlFile } from '@helsegraf/documents';
import type { GraphQLSchema } from 'graphql';
import { mark, type EmittedFile } from './emittedFile.ts';
import { emitters, type EmitOptions, type Language } from './emitters.ts';
import { GenerationError } from './generationError.ts';
import { buildPackage } from './ir/buildPackage.ts';

export interface Generation extends EmitOptions {
  readonly schema: GraphQLSchema;
  /** Operations and fragments. */
  readonly files: readonly GraphqlFile[];
  readonly language: Language;
}

/**
 * From operations to files.
 *
 * @throws GenerationError that names each file, line and problem
 */
export function generate({ schema, files, language, ...options }: Generation): EmittedFile[] {
  const built = buildDocuments(files, schema);
  if (built.kind === 'refused') {
    throw new GenerationError(built.problems.map(writePlace).join('\n'));
  }
  if (built.documents.length === 0) throw new GenerationError('there is no operation in the files given');
  const emitted = emitters[language](buildPackage(schema, built.documents), options);
  const unmarked = emitted.find(({ text }) => !text.slice(0, 300).includes(mark));
  if (unmarked !== undefined) throw new Error(`${unmarked.path} does not say who wrote it`);
  return emitted;
}
