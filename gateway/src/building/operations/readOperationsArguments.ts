import { parseArgs } from 'node:util';
import { parseWords } from '../../config/parseWords.ts';
import { clientForm, versionForm } from '../../operation/trusted/registration.ts';

/** What `operations` is to do. */
export type OperationsArguments =
  | { readonly command: 'check'; readonly files: readonly string[] }
  | {
      readonly command: 'register';
      readonly files: readonly string[];
      readonly client: string;
      readonly version: string;
    }
  | { readonly command: 'list' | 'verify' | 'price' };

const usage = 'use operations check FILE… | register --client ID --version V FILE… | list | verify | price';

/**
 * Reads the command line of `operations`, without the word itself.
 *
 * @throws Error that says what is wrong
 */
export function readOperationsArguments(words: readonly string[]): OperationsArguments {
  const { client, version, positionals } = parseWords(usage, () => parse(words));
  const [command, ...files] = positionals;
  switch (command) {
    case 'check':
      return { command, files: named(files) };
    case 'register':
      if (!clientForm.test(client)) throw new Error(`--client is missing: the client_id of its tokens; ${usage}`);
      if (!versionForm.test(version)) {
        throw new Error('--version is not one to three numbers of at most four digits, such as 4.12.0');
      }
      return { command, files: named(files), client, version };
    case 'list':
    case 'verify':
    case 'price':
      return { command };
    default:
      throw new Error(command === undefined ? usage : `there is no ${command}; ${usage}`);
  }
}

function parse(words: readonly string[]) {
  const options = { client: { type: 'string' }, version: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
  return { values: { client: '', version: '', ...values, positionals } };
}

function named(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new Error(`no file is named; ${usage}`);
  return files;
}
