import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { maskError } from '@helsegraf/errors';
import { createPatientIds, type PatientIds } from '@helsegraf/identifiers';
import { readSubgraphSdl, type SubgraphName } from '@helsegraf/schema';
import { createHttpClient, type SourceRequest } from '@helsegraf/upstream';
import fastify, { type FastifyRequest } from 'fastify';
import { parse, type GraphQLSchema } from 'graphql';
import type { JSONWebKeySet } from 'jose';
import { createRequestAccess } from './access/createRequestAccess.ts';
import { readFieldRequirements } from './access/fieldRequirements.ts';
import { guardFields } from './access/guardFields.ts';
import { createSources, type Sources } from './createSources.ts';
import { egressOf } from './egressOf.ts';
import { readEntityKeys } from './entities/entityKeys.ts';
import { guardEntities } from './entities/guardEntities.ts';
import { failEachAlone } from './failEachAlone.ts';
import { acceptOnlyTheGateway } from './gatewayContext/acceptOnlyTheGateway.ts';
import { reportSources } from './health/reportSources.ts';
import { limitSelections } from './limits/limitSelections.ts';
import type { SubgraphConfig } from './subgraphConfig.ts';
import type { SubgraphContext } from './subgraphContext.ts';
import { createGatewayContextVerifier } from './verifyGatewayContext.ts';

export interface SubgraphOptions<Source extends string, Scope> {
  readonly name: SubgraphName;
  /** Resolvers of the SDL in `schema/subgraphs`. Objects of a union carry their `__typename`. */
  readonly resolvers: object;
  /** Called once for each request, before its first resolver: the place for loaders. */
  readonly createRequestScope: (sources: Sources<Source>, request: SourceRequest) => Scope;
  readonly config: SubgraphConfig<Source>;
}

export interface RunningSubgraph {
  readonly url: string;
  /** Ends after the requests under way have been answered. */
  stop(): Promise<void>;
}

type SubgraphResolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']
>;

const maxBodyBytes = 1024 * 1024;
const maxTokens = 20_000;
const requestTimeoutMs = 15_000;

/**
 * Starts a subgraph that answers the gateway and nobody else.
 *
 * @throws when the port is taken, the resolvers do not fit the SDL, or a field does not say who may read it
 */
export async function startSubgraph<Source extends string, Scope>(
  options: SubgraphOptions<Source, Scope>,
): Promise<RunningSubgraph> {
  const { config, name } = options;
  const app = fastify({
    bodyLimit: maxBodyBytes,
    requestTimeout: requestTimeoutMs,
    exposeHeadRoutes: false,
    logger: false,
    forceCloseConnections: 'idle',
  });
  const server = new ApolloServer<SubgraphContext<Scope>>({
    schema: buildGuardedSchema(name, options.resolvers),
    introspection: false,
    hideSchemaDetailsFromClientErrors: true,
    parseOptions: { maxTokens },
    validationRules: [limitSelections],
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: maskError,
    nodeEnv: 'production',
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  await server.start();

  acceptOnlyTheGateway(app, createGatewayContextVerifier(name, config.contextVerificationKeys as JSONWebKeySet));
  const patientIds = createPatientIds(config.patientIdKeys);
  const http = createHttpClient({ egress: egressOf(config) });
  const sources = createSources(config, http);
  const createScope = (request: SourceRequest) => options.createRequestScope(sources, request);
  app.route({
    method: 'POST',
    url: '/graphql',
    handler: fastifyApolloHandler(server, {
      context: async (request) => createContext(request, createScope, patientIds),
    }),
  });
  app.get('/health', async () => ({ status: 'ok' }));
  app.get('/health/sources', async () => ({ sources: reportSources(sources) }));

  const url = await app.listen({ host: config.host, port: config.port });
  return {
    url,
    async stop() {
      await app.close();
      await server.stop();
      await http.close();
    },
  };
}

function buildGuardedSchema(name: SubgraphName, resolvers: object): GraphQLSchema {
  const typeDefs = parse(readSubgraphSdl(name));
  const requirements = readFieldRequirements(typeDefs);
  const schema = buildSubgraphSchema({ typeDefs, resolvers: failEachAlone(resolvers) as SubgraphResolvers });
  guardFields(schema, requirements);
  guardEntities(schema, { entities: readEntityKeys(typeDefs), requirements });
  return schema;
}

function createContext<Scope>(
  request: FastifyRequest,
  createScope: (request: SourceRequest) => Scope,
  patientIds: PatientIds,
): SubgraphContext<Scope> {
  const { source } = request;
  if (source === undefined) throw new Error('a request reached its handler without a context');
  return { request: source, scope: createScope(source), patientIds, access: createRequestAccess(source) };
}
