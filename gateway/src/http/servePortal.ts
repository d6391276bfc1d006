import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/readConfig.ts';

/**
 * Serves the portal's built page at `/`, under a policy that lets it load nothing from elsewhere. The policy goes with
 * every other answer too, where it does no harm.
 */
export async function servePortal(app: FastifyInstance, directory: string | undefined, config: Config): Promise<void> {
  await app.register(helmet, {
    strictTransportSecurity: config.mode === 'production',
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(config.portalConnectsTo) },
  });
  if (directory === undefined) return;
  app.get('/portal-settings.json', () => portalSettings(config));
  app.addHook('onSend', async (request, reply) => {
    // Their names change with their content. They are megabytes, and say nothing about anyone.
    const mayBeKept = request.url.startsWith('/assets/') && reply.statusCode === 200;
    if (mayBeKept) void reply.header('cache-control', 'public, max-age=31536000, immutable');
  });
  await app.register(fastifyStatic, { root: directory, wildcard: false, cacheControl: false });
}

/**
 * What the page must know of where it is served: the address that proofs are made for, the sandbox that signs people in,
 * and for whom the tokens shall be.
 */
function portalSettings({ issuers, portalConnectsTo, publicUrl }: Config) {
  return {
    provenAddress: new URL('graphql', `${publicUrl.replace(/\/$/, '')}/`).href,
    sandbox: portalConnectsTo[0],
    issuers: Object.fromEntries(issuers.map(({ kind, audience, scope }) => [kind, { audience, scope }])),
  };
}

function contentPolicy(connectsTo: readonly string[]) {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    // The editor writes its own style elements, and draws the waves under errors as pictures in them (portal/csp.json).
    'style-src': ["'self'", "'unsafe-inline'"],
    'worker-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...connectsTo],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
}
