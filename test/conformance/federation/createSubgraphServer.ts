import { execute, parse, validate, type DocumentNode, type ExecutionArgs, type GraphQLSchema } from 'graphql';
import type { SubgraphAnswer, SubgraphRequest } from '../engineUnderTest.ts';

export type SubgraphServer = (request: SubgraphRequest, contextValue?: unknown) => Promise<SubgraphAnswer>;

export interface SubgraphServerOptions extends Pick<ExecutionArgs, 'fieldResolver' | 'typeResolver'> {
  readonly schema: GraphQLSchema;
  /** Told of each request that GraphQL refuses before any resolver runs. No engine should send one. */
  onRefused(reason: string): void;
}

/**
 * A subgraph as the network shows it: each request is parsed, validated and executed by graphql-js, and what comes back
 * shares no object with what the subgraph holds.
 */
export function createSubgraphServer({ schema, onRefused, ...resolution }: SubgraphServerOptions): SubgraphServer {
  const documents = new Map<string, CheckedDocument>();

  const check = (query: string): CheckedDocument => {
    let checked = documents.get(query);
    if (checked === undefined) documents.set(query, (checked = checkDocument(schema, query)));
    return checked;
  };

  return async ({ query, operationName, variables }, contextValue) => {
    const checked = check(query);
    if (checked.kind === 'refused') return refuse(checked.reason, query);
    const result = await execute({
      schema,
      document: checked.document,
      operationName,
      variableValues: overNetwork(variables) as Record<string, unknown>,
      contextValue,
      ...resolution,
    });
    if (!('data' in result)) return refuse(result.errors?.map(({ message }) => message).join('\n') ?? '', query);
    return overNetwork(result) as SubgraphAnswer;
  };

  function refuse(reason: string, query: string): SubgraphAnswer {
    onRefused(`${reason}\n${query}`);
    return { errors: [{ message: reason }] };
  }
}

type CheckedDocument =
  | { readonly kind: 'valid'; readonly document: DocumentNode }
  | { readonly kind: 'refused'; readonly reason: string };

function checkDocument(schema: GraphQLSchema, query: string): CheckedDocument {
  try {
    const document = parse(query, { noLocation: true });
    const errors = validate(schema, document);
    if (errors.length === 0) return { kind: 'valid', document };
    return { kind: 'refused', reason: errors.map(({ message }) => message).join('\n') };
  } catch (error) {
    return { kind: 'refused', reason: String(error) };
  }
}

function overNetwork(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
