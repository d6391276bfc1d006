import { parseArgs } from 'node:util';
import { parseWords } from './parseWords.ts';
import { isPlannerName, plannerNames, type PlannerName } from './plannerNames.ts';

/** What `plan` is to show. */
export interface PlanArguments {
  /** The file with the supergraph SDL. */
  readonly supergraph: string;
  /** The file with the operation. */
  readonly operation: string;
  /** A file or a folder with fragments that the operation's file does not have itself. */
  readonly fragments: string | undefined;
  /** Which operation of the file; its only one when it is undefined. */
  readonly name: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly planner: PlannerName;
  readonly isJson: boolean;
}

const usage =
  'use plan --supergraph FILE --operation FILE [--fragments PATH] [--name OPERATION] [--variables JSON] [--planner native|apollo] [--json]';

/**
 * Reads the command line of `plan`, without the word itself.
 *
 * @throws Error with one line that says what is wrong
 */
export function readPlanArguments(words: readonly string[]): PlanArguments {
  const { supergraph = '', operation = '', fragments, name, planner, variables, json = false } = parse(words);
  if (supergraph === '') throw new Error(`--supergraph is missing; ${usage}`);
  if (operation === '') throw new Error(`--operation is missing; ${usage}`);
  if (!isPlannerName(planner)) throw new Error(`--planner is not one of ${plannerNames.join(', ')}`);
  return { supergraph, operation, fragments, name, planner, variables: readVariables(variables), isJson: json };
}

function parse(words: readonly string[]) {
  return parseWords(usage, () =>
    parseArgs({
      args: [...words],
      options: {
        supergraph: { type: 'string' },
        operation: { type: 'string' },
        fragments: { type: 'string' },
        name: { type: 'string' },
        variables: { type: 'string', default: '{}' },
        planner: { type: 'string', default: 'native' },
        json: { type: 'boolean' },
      },
    }),
  );
}

function readVariables(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error('--variables is not JSON', { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('--variables is not a JSON object');
  }
  return { ...value };
}
