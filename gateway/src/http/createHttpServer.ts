import { GatewayError, errorResponse } from '@helsegraf/errors';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Config } from '../config/readConfig.ts';
import { answerHttpError, refuseExpectation, toGatewayError } from './httpErrors.ts';
import { checkOrigins } from './checkOrigins.ts';
import { checkContent, checkSize } from './checkRequest.ts';
import { chooseMediaType, type MediaType } from './chooseMediaType.ts';
import type { GatewayRequest, GatewayResponse } from './gatewayRequest.ts';
import { servePages, type Pages } from './servePages.ts';
import { serveResourceMetadata } from './serveResourceMetadata.ts';
import { trackRequests } from './trackRequests.ts';
import { createTurnstile, type Turnstile } from './createTurnstile.ts';

export interface HttpOptions {
  readonly config: Config;
  answer(request: GatewayRequest): Promise<GatewayResponse>;
  /** Tells how an operation would be answered; there is no such thing without it, and so in production. */
  readonly answerPlan?: ((request: GatewayRequest) => Promise<GatewayResponse>) | undefined;
  /** Whether the gateway can answer, and what each part says. */
  checkHealth(): Promise<Health>;
  /** What a client must know to get a token. */
  readonly resourceMetadata: object;
  /** The built pages; none are served without them. */
  readonly pages?: Pages;
}

export interface HttpServer {
  /** @throws when the port is taken */
  listen(): Promise<string>;
  /** Ends when the requests under way have been answered. Connections on which nothing is under way are not waited for. */
  close(): Promise<void>;
}

export interface Health {
  readonly isReady: boolean;
  readonly record: Reach;
  /** What several gateways share. */
  readonly state: Reach;
  readonly subgraphs: Readonly<Record<string, Reach>>;
}

export type Reach = 'reachable' | 'unreachable';

declare module 'fastify' {
  interface FastifyRequest {
    answerType?: MediaType;
  }
}

/** How long an answer may wait for its reader to take any more of it. */
const unreadMs = 30_000;
/** How many operations are begun at once; see `createTurnstile`. */
const letInFreely = 2;
const otherMethods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/**
 * The HTTP server: everything is bounded in size and time before anything is interpreted, and every answer is JSON with
 * the status that fits. The portal's page is the one exception.
 */
export async function createHttpServer(options: HttpOptions): Promise<HttpServer> {
  const { limits } = options.config;
  const app = fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: limits.requestMs,
    // For an answer that is not read: everything else has ended before.
    connectionTimeout: options.config.deadlineMs + unreadMs,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    http: {
      maxHeaderSize: limits.headerBytes,
      // We look for it ourselves (`checkSize`), and answer in JSON.
      requireHostHeader: false,
      headersTimeout: Math.min(limits.headersMs, limits.requestMs),
      connectionsCheckingInterval: Math.min(2_000, limits.headersMs),
    },
    clientErrorHandler: answerHttpError,
    frameworkErrors: (error, _request, reply) => void sendError(reply, toGatewayError(error)),
  });
  app.server.maxRequestsPerSocket = 1_000;
  app.server.on('checkExpectation', refuseExpectation);

  const { deadlineMs } = options.config;
  const tracking = trackRequests(app.server, { max: limits.requestsUnderWay, deadlineMs });
  app.addHook('onRequest', async (request, reply) => {
    void reply.header('cache-control', 'no-store, private');
    if (request.url !== '/health') tracking.refuseWhenFull();
    checkSize(request.raw, limits);
  });
  checkOrigins(app, options.config);
  app.setErrorHandler((error, _request, reply) => sendError(reply, toGatewayError(error)));
  app.setNotFoundHandler((_request, reply) => sendError(reply, new GatewayError('NOT_FOUND')));

  await servePages(app, options.pages ?? {}, options.config);
  app.get('/health', async (_request, reply) => {
    const { isReady, ...parts } = await options.checkHealth();
    return reply.status(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'not ready', ...parts });
  });
  serveResourceMetadata(app, options.resourceMetadata);
  addOperationRoutes(app, options);
  return {
    listen: () => app.listen({ host: options.config.host, port: options.config.port }),
    close: () => tracking.close(() => app.close()),
  };
}

function addOperationRoutes(app: FastifyInstance, { answer, answerPlan }: HttpOptions): void {
  const turnstile = createTurnstile(letInFreely);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  addOperationRoute(app, '/graphql', { answer, turnstile });
  if (answerPlan !== undefined) addOperationRoute(app, '/plan', { answer: answerPlan, turnstile });
}

interface OperationRoute extends Pick<HttpOptions, 'answer'> {
  readonly turnstile: Turnstile;
}

/** Takes an operation, to be run or only to be looked at: within the same bounds. */
function addOperationRoute(app: FastifyInstance, url: string, { answer, turnstile }: OperationRoute): void {
  app.route({
    method: otherMethods,
    url,
    onRequest: async (_request, reply) => {
      void reply.header('allow', 'POST');
      throw new GatewayError('METHOD_NOT_ALLOWED');
    },
    handler: () => undefined,
  });
  app.post(url, {
    onRequest: async (request) => {
      const mediaType = chooseMediaType(request.headers.accept);
      if (mediaType === undefined) throw new GatewayError('NOT_ACCEPTABLE');
      request.answerType = mediaType;
      checkContent(request.raw);
    },
    handler: async (request, reply) => {
      const received = readRequest(request, reply);
      await new Promise<void>(turnstile.enter);
      const { status, headers, body } = await answer(received).finally(turnstile.leave);
      return reply
        .status(status)
        .headers(headers)
        .type(`${request.answerType ?? 'application/json'}; charset=utf-8`)
        .send(body);
    },
  });
}

function readRequest(request: FastifyRequest, reply: FastifyReply): GatewayRequest {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  const body = request.body instanceof Uint8Array ? request.body : new Uint8Array();
  const networkAddress = request.raw.socket.remoteAddress;
  return { rawHeaders: request.raw.rawHeaders, body, networkAddress, signal: gone.signal };
}

function sendError(reply: FastifyReply, error: GatewayError) {
  const { status, body } = errorResponse(error);
  void reply.header('cache-control', 'no-store, private');
  return reply.status(status).type('application/json; charset=utf-8').send(JSON.stringify(body));
}
