import { GatewayError } from '@helsegraf/errors';
import type { FastifyInstance } from 'fastify';

export interface OriginRules {
  /** Where clients find the gateway: its own page is welcome. */
  readonly publicUrl: string;
  /** Origins of other pages that may call, exactly as browsers write them. */
  readonly allowedOrigins: readonly string[];
}

const guarded: ReadonlySet<string> = new Set(['/graphql', '/plan']);
const allowedHeaders = 'authorization, content-type, dpop, graphql-client-version, idempotency-key';
const readableHeaders = 'www-authenticate, dpop-nonce, retry-after';
const preflightSeconds = '600';

/**
 * Which pages may call from a browser (CORS, Fetch standard § 3.2). A call that brings no `Origin` is no browser's and
 * goes on; one from a page that is not on the list is refused before its body is read, `null` among them. Credentials of
 * the browser's own, such as cookies, are never allowed: there are none.
 *
 * @throws (from the hook) GatewayError ORIGIN_NOT_ALLOWED
 */
export function checkOrigins(app: FastifyInstance, { publicUrl, allowedOrigins }: OriginRules): void {
  const welcome = new Set([new URL(publicUrl).origin, ...allowedOrigins]);
  app.addHook('onRequest', async (request, reply) => {
    // What else is served says nothing of anybody, and a browser asks for it under whichever name it was opened.
    if (!guarded.has(request.routeOptions.url ?? '')) return;
    void reply.header('vary', 'origin');
    const { origin } = request.headers;
    if (origin === undefined) return;
    if (!welcome.has(origin)) throw new GatewayError('ORIGIN_NOT_ALLOWED');
    void reply.headers({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': readableHeaders,
    });
    const isPreflight = request.method === 'OPTIONS' && 'access-control-request-method' in request.headers;
    if (!isPreflight) return;
    void reply.headers({
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': allowedHeaders,
      'access-control-max-age': preflightSeconds,
    });
    await reply.status(204).send();
  });
}
