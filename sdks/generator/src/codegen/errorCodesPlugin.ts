import { errorCodes } from '@helsegraf/errors';
import { emitCsharpErrorCodes } from '../csharp/emitCsharpErrorCodes.ts';
import type { Language } from '../emitters.ts';
import { emitJavaErrorCodes } from '../java/emitJavaErrorCodes.ts';
import { emitTypescriptErrorCodes } from '../typescript/emitErrorCodes.ts';

const emitters = {
  typescript: emitTypescriptErrorCodes,
  java: emitJavaErrorCodes,
  csharp: emitCsharpErrorCodes,
} as const;

/** For our own SDKs: the table of packages/errors in their languages, as a plugin of graphql-codegen. */
export function plugin(_schema: unknown, _documents: unknown, config: { readonly language: Language }): string {
  return emitters[config.language](errorCodes).text;
}
