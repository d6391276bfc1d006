import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';
import type { WorldReader } from './createWorldReader.ts';
import type { OperationContext } from './operationContext.ts';
import type { SettledValue } from './settleValue.ts';
import type { Place } from './world.ts';

export interface MonolithRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
}

/** One schema over the whole world, executed by graphql-js: what is right. */
export interface Monolith {
  readonly resolve: WorldResolver;
  execute(request: MonolithRequest, context: OperationContext): Promise<ExecutionResult>;
}

export type WorldResolver = GraphQLFieldResolver<unknown, OperationContext>;

export function startWorldMonolith(schema: GraphQLSchema, reader: WorldReader): Monolith {
  const resolve: WorldResolver = (source, args, ...[context, { parentType, fieldName }]) => {
    const place = isHandle(source) ? source.place : { type: parentType.name, index: 0 };
    return toResult(reader.read(place, fieldName, { ...context, args: args as Record<string, unknown> }));
  };
  return {
    resolve,
    execute: async ({ document, operationName, variables }, contextValue) =>
      execute({ schema, document, operationName, variableValues: variables, contextValue, fieldResolver: resolve }),
  };
}

interface Handle {
  readonly __typename: string;
  readonly place: Place;
}

function isHandle(source: unknown): source is Handle {
  return typeof source === 'object' && source !== null && 'place' in source;
}

function toResult(settled: SettledValue): unknown {
  switch (settled.kind) {
    case 'leaf':
      return settled.value;
    case 'list':
      return settled.items.map(toResult);
    case 'object':
      return { __typename: settled.place.type, place: settled.place } satisfies Handle;
    case 'failure':
      // To graphql-js this is an error of the place where it stands, be it in the middle of a list.
      return new Error('a failure in the world');
  }
}
