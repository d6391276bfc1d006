import type { FastifyInstance } from 'fastify';
import type { Frame } from './frame.ts';

/**
 * Lets the portal, a page that the gateway serves at another port, list the people and sign in. Pages from this machine
 * only: another site must not read along in a developer's browser.
 *
 * Signing in goes through here to `/test-token` of the issuer the one who asks belongs to, so that the page need know
 * one address and the issuers stay as they are. Citizens sign in at ID-porten, unless `issuer` says `helsenorge`.
 */
export function addPortalAccess(app: FastifyInstance, { urls }: Frame): void {
  app.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    if (origin === undefined || !isLocal(origin)) return;
    void reply.headers({
      'access-control-allow-origin': origin,
      'access-control-allow-headers': 'content-type',
      vary: 'origin',
    });
    if (request.method === 'OPTIONS') await reply.code(204).send();
  });

  app.post('/test-token', async (request, reply) => {
    const { issuer: wanted, ...body } = (request.body ?? {}) as { persona?: unknown; issuer?: unknown };
    const citizens = wanted === 'helsenorge' ? urls.helsenorge : urls.idporten;
    const issuer = body.persona === undefined ? citizens : urls.helseid;
    const answer = await fetch(`${issuer}/test-token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return reply.code(answer.status).send(await answer.json());
  });
}

function isLocal(origin: string): boolean {
  return URL.canParse(origin) && ['localhost', '127.0.0.1'].includes(new URL(origin).hostname);
}
