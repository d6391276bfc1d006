import type { GraphQLSchema } from 'graphql';
import type { Choices } from './createChoices.ts';
import { ResponseKeys, type RelativeUse } from './ResponseKeys.ts';

/** An operation in the making. */
export interface OperationDrawing {
  readonly choices: Choices;
  readonly schema: GraphQLSchema;
  readonly keys: ResponseKeys;
  readonly fragments: Map<string, DrawnFragment>;
  readonly variables: Map<string, DrawnVariable>;
  /** Fields that may still be added. */
  budget: number;
  /** Also of those that found no place. */
  fragmentCount: number;
  /** Response keys that engines are likely to use for themselves are tried too. */
  readonly hasNastyKeys: boolean;
}

export interface DrawnFragment {
  readonly type: string;
  readonly text: string;
  readonly uses: readonly RelativeUse[];
}

export interface DrawnVariable {
  readonly type: string;
  readonly defaultText: string | undefined;
  /** What the client gives; undefined when it gives nothing. */
  readonly value: unknown;
}

export function startOperation(choices: Choices, schema: GraphQLSchema): OperationDrawing {
  return {
    choices,
    schema,
    keys: new ResponseKeys(),
    fragments: new Map(),
    variables: new Map(),
    budget: choices.pick([6, 12, 12, 20, 30]),
    fragmentCount: 0,
    hasNastyKeys: choices.chance(8),
  };
}
