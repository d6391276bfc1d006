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
  // The package reports its use to its maker unless it is told not to, and is told in no other way.
  // oxlint-disable-next-line node/no-process-env
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const { ApolloGateway } = await import('@apollo/gateway');
  const { sdl, subgraphUrls } = options.supergraph;
  const apollo = new ApolloGateway({
    supergraphSdl: sdl,
    buildService: ({ name, url }) => createDataSource(name, subgraphUrls.get(name) ?? url ?? '', options),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    logger: options.logger,
    // Both would show the query plan to whoever asks for it by a header.
    debug: false,
    __exposeQueryPlanExperimental: false,
  });
  const { schema, executor } = await apollo.load();
  const gateway: ExecutionGateway = {
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: schema, coreSupergraphSdl: sdl });
      return () => undefined;
    },
    load: async () => ({ executor: async (request) => showCompletionErrors(await executor(request)) }),
    stop: () => apollo.stop(),
  };
  return { schema, gateway };
}

function createDataSource(subgraph: string, url: string, options: EngineOptions): GraphQLDataSource {
  return {
    async process(asked) {
      if (!('incomingRequestContext' in asked)) throw new Error('a subgraph was asked outside an operation');
      const { query = '', operationName, variables = {} } = asked.request;
      const context = asked.context as RequestContext;
      const answer = await options.callSubgraph({ subgraph, url, query, operationName, variables, context });
      if (answer.kind === 'unavailable') options.onSubgraphFailure(subgraph, answer, context);
      const { data, errors } = fillGaps({ document: asked.document ?? parse(query), variables }, answer, {
        schema: asked.incomingRequestContext.schema,
        nationalSources: options.supergraph.nationalSources,
      });
      return { data, ...(errors.length === 0 ? {} : { errors: errors as GraphQLFormattedError[] }) };
    },
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
