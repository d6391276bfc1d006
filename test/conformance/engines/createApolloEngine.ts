import { createHash } from 'node:crypto';
import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway';
import { parse } from 'graphql';
import type { CreateEngine, EngineAnswer, EngineError, EngineOptions, EngineRequest } from '../engineUnderTest.ts';

type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];
type ExecutorRequest = Parameters<Executor>[0];

type DataSourceAnswer = Awaited<ReturnType<GraphQLDataSource['process']>>;

const silence = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/**
 * Stock `@apollo/gateway`. What it tells of nulls only in its extension `valueCompletion` counts as errors here.
 *
 * Known: it tells of those nulls only when no subgraph gave an error.
 */
export const createApolloEngine: CreateEngine = async ({ supergraphSdl, send }) => {
  // It reports its use to its maker unless it is told not to, and reads this when it is started.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const { ApolloGateway } = await import('@apollo/gateway');
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => createDataSource(name, send),
    logger: silence,
    // Without these its planner takes minutes and gigabytes for some operations. They cost it only the cheapest plan.
    queryPlannerConfig: { debug: { maxEvaluatedPlans: 100, pathsLimit: 100 } },
  });
  const { executor } = await gateway.load();
  return {
    execute: (request) => execute(executor, request),
    close: () => gateway.stop(),
  };
};

function createDataSource(subgraph: string, send: EngineOptions['send']): GraphQLDataSource {
  return {
    async process({ request }) {
      const { query = '', operationName, variables = {} } = request;
      const named = operationName === undefined ? {} : { operationName };
      return (await send(subgraph, { query, variables, ...named })) as DataSourceAnswer;
    },
  };
}

async function execute(executor: Executor, request: EngineRequest): Promise<EngineAnswer> {
  const { query, operationName, variables = {} } = request;
  // What the rest of the context holds is for plugins of a server, which there is none of.
  const context = {
    document: parse(query),
    source: query,
    queryHash: createHash('sha256').update(query).digest('hex'),
    operationName,
    request: { query, operationName, variables },
    context: {},
    metrics: {},
    logger: silence,
  } as unknown as ExecutorRequest;
  const { data, errors = [], extensions } = await executor(context);
  const completion = (extensions?.['valueCompletion'] ?? []) as EngineError[];
  return { data: data ?? null, errors: [...errors, ...completion] };
}
