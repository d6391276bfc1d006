import { parseArgs } from 'node:util';
import { isLanguage, languages, type Language } from '../emitters.ts';
import { GenerationError } from '../generationError.ts';
import { messageOf } from './messageOf.ts';

export interface Arguments {
  readonly operations: readonly string[];
  readonly language: Language;
  readonly out: string;
  /** The contract that is in the package, when none is given. */
  readonly schema: string | undefined;
  readonly package: string | undefined;
  readonly check: boolean;
}

export const usage = `helsegraf-generate: typed operations of Helsegraf in TypeScript, Java or C#

  --operations <pattern>   files, folders or patterns such as 'src/**/*.graphql'; may be given several times
  --language <language>    ${languages.join(', ')}
  --out <directory>        a directory of its own: files that the generator wrote there before and does not write now are deleted
  --package <name>         the package of Java, the namespace of C#
  --schema <file>          another schema than the one of this version
  --check                  write nothing; fail when something would change
`;

/**
 * What is asked for on the command line; undefined when it is help.
 *
 * @throws GenerationError that says what is missing or wrong
 */
export function readArguments(args: readonly string[]): Arguments | undefined {
  const { operations = [], language, out, schema, package: packageName, check = false, help } = parse(args);
  if (help === true) return undefined;
  if (operations.length === 0) throw new GenerationError("--operations is missing: 'src/**/*.graphql'");
  if (!isLanguage(language)) throw new GenerationError(`--language must be one of ${languages.join(', ')}`);
  if (out === undefined) throw new GenerationError('--out is missing: the directory to write to');
  if (packageName !== undefined && language === 'typescript') {
    throw new GenerationError('--package is for java and csharp; modules of TypeScript have none');
  }
  return { operations, language, out, schema, package: packageName, check };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        operations: { type: 'string', multiple: true },
        language: text,
        out: text,
        schema: text,
        package: text,
        check: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    // Node adds advice on dashes in a second sentence.
    const [first = ''] = messageOf(error, 'the arguments cannot be read').split('. ');
    throw new GenerationError(`${first}; --help lists what there is`);
  }
}
