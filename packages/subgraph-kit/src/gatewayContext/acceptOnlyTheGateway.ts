import { buildMaskedError, errorCodes, type ErrorCode } from '@helsegraf/errors';
import type { SourceRequest } from '@helsegraf/upstream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { measureNesting } from '../limits/measureNesting.ts';
import type { GatewayContextVerifier } from '../verifyGatewayContext.ts';

declare module 'fastify' {
  interface FastifyRequest {
    source?: SourceRequest;
  }
}

/** Of the body as JSON, and of the query in it. */
const maxNesting = 64;

/**
 * Shuts a subgraph to everybody but the gateway. A body is not even read as JSON before its signature holds; whoever has
 * none learns from the answer only that.
 */
export function acceptOnlyTheGateway(app: FastifyInstance, verify: GatewayContextVerifier): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (hasRepeatedHeader(request.raw.rawHeaders)) return refuse(reply, 'BAD_REQUEST');
    // Not even read, when nobody says that it is from the gateway.
    const isForUs = !isQuestion(request) || typeof request.headers['helsegraf-context'] === 'string';
    return isForUs ? undefined : refuse(reply, 'UNAUTHENTICATED');
  });
  app.addHook('preHandler', async (request, reply) => {
    if (!isQuestion(request)) return undefined;
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const token = request.headers['helsegraf-context'];
    const source = typeof token === 'string' ? await verify(token, body) : undefined;
    if (source === undefined) return refuse(reply, 'UNAUTHENTICATED');
    const read = readBody(body);
    if (read === undefined) return refuse(reply, 'BAD_JSON');
    request.source = source;
    request.body = read;
    return undefined;
  });
  app.setNotFoundHandler((_request, reply) => refuse(reply, 'NOT_FOUND'));
  app.setErrorHandler((error: { statusCode?: number }, _request: FastifyRequest, reply) => {
    const status = error.statusCode ?? 500;
    return refuse(reply, codes[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL'));
  });
}

const codes: Readonly<Record<number, ErrorCode>> = { 413: 'BODY_TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE' };

/** The body, if it is a question: JSON that a parser can be let near. */
function readBody(body: Buffer): object | undefined {
  const text = body.toString();
  if (measureNesting(text, maxNesting) > maxNesting) return undefined;
  try {
    const read = JSON.parse(text) as { readonly query?: unknown } | null;
    if (typeof read?.query !== 'string' || measureNesting(read.query, maxNesting) > maxNesting) return undefined;
    return read;
  } catch {
    return undefined;
  }
}

/** Of two headers with one name, one reader takes the first and another the last. */
function hasRepeatedHeader(rawHeaders: readonly string[]): boolean {
  const names = rawHeaders.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase());
  return new Set(names).size < names.length;
}

function isQuestion({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url === '/graphql';
}

function refuse(reply: FastifyReply, code: ErrorCode): FastifyReply {
  return reply.status(errorCodes[code].status).send({ errors: [buildMaskedError(code)] });
}
