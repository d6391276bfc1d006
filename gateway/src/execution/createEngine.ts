import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLDataSource } from '@apollo/gateway';
import { GatewayError } from '@helsegraf/errors';
import { GraphQLError, parse, type ExecutionResult, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Supergraph } from '../supergraph/readSupergraph.ts';
import type { SubgraphClient } from './createSubgraphClient.ts';
import { fillGaps } from './fillGaps.ts';
import type { RequestContext } from './requestContext.ts';
import type { SubgraphFailure } from './subgraphAnswer.ts';

/** What ApolloServer asks of whoever executes for it. */
type ExecutionGateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<ExecutionGateway['load']>>['executor']>;
type Logger = NonNullable<ApolloServerOptionsWithGateway<RequestContext>['logger']>;

/** A supergraph that can be executed. */
export interface Engine {
  /** What clients see of the supergraph. */
  readonly schema: GraphQLSchema;
  readonly gateway: ExecutionGateway;
}

export interface EngineOptions {
  readonly supergraph: Supergraph;
  readonly callSubgraph: SubgraphClient;
  readonly logger: Logger;
  /** Told of each fetch that gave no answer. */
  onSubgraphFailure(subgraph: string, failure: SubgraphFailure, context: RequestContext): void;
}

/**
 * Loads a supergraph into `@apollo/gateway`. This is the only module that imports that package: what plans and executes
 * can be replaced here, and nowhere else.
 *
 * @throws when the supergraph cannot be loaded
 */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  // The package reports its use to its maker unless it is told not to, and reads this when it is loaded and started.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const { ApolloGateway } = await import('@apollo/gateway');
  let schema: GraphQLSchema | undefined;
  const apollo = new ApolloGateway({
    supergraphSdl: options.supergraph.sdl,
    buildService: ({ name, url }) =>
      createDataSource(name, options.supergraph.subgraphUrls.get(name) ?? url ?? '', () => schema, options),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    logger: options.logger,
    // Both would show the query plan to whoever asks for it by a header.
    debug: false,
    __exposeQueryPlanExperimental: false,
  });
  const loaded = await apollo.load();
  schema = loaded.schema;
  return { schema, gateway: toExecutionGateway(loaded.schema, options.supergraph.sdl, loaded.executor, apollo) };
}

function createDataSource(
  subgraph: string,
  url: string,
  schema: () => GraphQLSchema | undefined,
  options: EngineOptions,
): GraphQLDataSource {
  return {
    async process(asked) {
      const { query = '', operationName, variables = {} } = asked.request;
      const context = asked.context as RequestContext;
      const answer = await options.callSubgraph({ subgraph, url, query, operationName, variables, context });
      if (answer.kind === 'unavailable') options.onSubgraphFailure(subgraph, answer, context);
      const document = ('document' in asked ? asked.document : undefined) ?? parse(query);
      const known = schema();
      if (known === undefined) throw new Error('a subgraph was asked before the supergraph was loaded');
      const { nationalSources } = options.supergraph;
      const { data, errors } = fillGaps({ document, variables }, answer, { schema: known, nationalSources });
      return { data, ...(errors.length === 0 ? {} : { errors: errors as GraphQLFormattedError[] }) };
    },
  };
}

function toExecutionGateway(
  schema: GraphQLSchema,
  sdl: string,
  execute: Executor,
  apollo: { stop(): Promise<void> },
): ExecutionGateway {
  const listeners = new Set<Parameters<ExecutionGateway['onSchemaLoadOrUpdate']>[0]>();
  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      for (const listener of listeners) listener({ apiSchema: schema, coreSupergraphSdl: sdl });
      return { executor: async (request) => showCompletionErrors(await execute(request)) };
    },
    stop: () => apollo.stop(),
  };
}

/**
 * A null that the engine put in place of a value that did not fit the schema is told of in `errors`, as GraphQL asks.
 * `@apollo/gateway` mentions it only in an extension of its own.
 */
function showCompletionErrors(result: ExecutionResult): ExecutionResult {
  const { extensions, ...answer } = result;
  const completion = extensions?.['valueCompletion'];
  if (!Array.isArray(completion)) return answer;
  const errors = completion.map(
    ({ path }: GraphQLError) => new GraphQLError('', { path, originalError: new GatewayError('INTERNAL') }),
  );
  return { ...answer, errors: [...(answer.errors ?? []), ...errors] };
}
