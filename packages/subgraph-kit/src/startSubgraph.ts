import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { errorCodes, maskError } from '@helsegraf/errors';
import { createPatientIds, type PatientIds } from '@helsegraf/identifiers';
import { readSubgraphSdl, type SubgraphName } from '@helsegraf/schema';
import { createHttpClient, type SourceRequest } from '@helsegraf/upstream';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import type { JSONWebKeySet } from 'jose';
import { createSources, type Sources } from './createSources.ts';
import { egressOf } from './egressOf.ts';
import { failEachAlone } from './failEachAlone.ts';
import type { SubgraphConfig } from './subgraphConfig.ts';
import type { SubgraphContext } from './subgraphContext.ts';
import { createGatewayContextVerifier, type GatewayContextVerifier } from './verifyGatewayContext.ts';

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

declare module 'fastify' {
  interface FastifyRequest {
    source?: SourceRequest;
    rawBody?: Buffer;
  }
}

type SubgraphResolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']
>;

const maxBodyBytes = 1024 * 1024;

/**
 * Starts a subgraph that answers the gateway and nobody else.
 *
 * @throws when the port is taken or the resolvers do not fit the SDL
 */
export async function startSubgraph<Source extends string, Scope>(
  options: SubgraphOptions<Source, Scope>,
): Promise<RunningSubgraph> {
  const { config, name } = options;
  const app = fastify({ bodyLimit: maxBodyBytes, logger: false, forceCloseConnections: 'idle' });
  const server = new ApolloServer<SubgraphContext<Scope>>({
    schema: buildSubgraphSchema({
      typeDefs: parse(readSubgraphSdl(name)),
      resolvers: failEachAlone(options.resolvers) as SubgraphResolvers,
    }),
    introspection: false,
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

function acceptOnlyTheGateway(app: FastifyInstance, verify: GatewayContextVerifier): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    request.rawBody = body as Buffer;
    try {
      done(null, JSON.parse(String(body)));
    } catch {
      done(Object.assign(new Error(errorCodes.BAD_JSON.message), { statusCode: 400 }));
    }
  });
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const token = request.headers['helsegraf-context'];
    const source = typeof token === 'string' ? await verify(token, request.rawBody ?? Buffer.alloc(0)) : undefined;
    if (source === undefined) return reply.status(401).send(refusal());
    request.source = source;
    return undefined;
  });
}

function createContext<Scope>(
  request: FastifyRequest,
  createScope: (request: SourceRequest) => Scope,
  patientIds: PatientIds,
): SubgraphContext<Scope> {
  if (request.source === undefined) throw new Error('a request reached its handler without a context');
  return { request: request.source, scope: createScope(request.source), patientIds };
}

function refusal() {
  const { message } = errorCodes.UNAUTHENTICATED;
  return { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] };
}
