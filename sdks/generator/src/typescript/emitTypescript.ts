import { mark, type EmittedFile } from '../emittedFile.ts';
import type { Package } from '../ir/ir.ts';
import { TakenNames } from '../ir/names.ts';
import { emitOperation } from './emitOperation.ts';
import { emitTypes } from './emitTypes.ts';

export interface TypescriptOptions {
  /** Where `Query`, `Mutation` and the types of what is unknown are imported from. `@helsegraf/sdk` unless said. */
  readonly runtime?: string;
  /** What imports of the files of each other end in. `.js` unless said. */
  readonly extension?: '.js' | '.ts';
}

const note = `// ${mark} Change the operations, not this file.\n`;

/** A module for each operation, one for the types they share, and one that has them all. */
export function emitTypescript(
  { operations, ...shared }: Package,
  { runtime = '@helsegraf/sdk', extension = '.js' }: TypescriptOptions = {},
): EmittedFile[] {
  const names = new TakenNames(['index', 'types']);
  const modules = operations.map((operation) => {
    const file = names.take([operation.name, `${operation.name}Operation`]);
    return { file, text: emitOperation(operation, { runtime, types: `./types${extension}`, shared }) };
  });
  const all = [...modules.map(({ file }) => file), 'types'];
  return [
    ...modules.map(({ file, text }) => ({ path: `${file}.ts`, text: note + text })),
    { path: 'types.ts', text: note + emitTypes(shared, runtime) },
    { path: 'index.ts', text: note + all.map((file) => `export * from './${file}${extension}';\n`).join('') },
  ].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
