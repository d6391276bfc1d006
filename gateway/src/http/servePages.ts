import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/readConfig.ts';

/** The folders of the built pages; a page without one is not served. */
export interface Pages {
  readonly portal?: string | undefined;
  readonly dashboard?: string | undefined;
}

/**
 * Serves the portal at `/` and the dashboard at `/dashboard/`, under a policy that lets them load nothing from elsewhere.
 * The policy goes with every other answer too, where it does no harm.
 */
export async function servePages(app: FastifyInstance, pages: Pages, config: Config): Promise<void> {
  await app.register(helmet, {
    strictTransportSecurity: config.mode === 'production',
    contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(config.portalConnectsTo) },
  });
  app.addHook('onSend', async (request, reply) => {
    // Their names change with their content. They are megabytes, and say nothing about anyone.
    const mayBeKept = keptFiles.test(request.url) && reply.statusCode === 200;
    if (mayBeKept) void reply.header('cache-control', 'public, max-age=31536000, immutable');
  });
  const serve = async (root: string, prefix: string, name: string) => {
    app.get(`${prefix}${name}-settings.json`, () => pageSettings(config));
    await app.register(fastifyStatic, { root, prefix, wildcard: false, cacheControl: false, decorateReply: false });
  };
  if (pages.portal !== undefined) await serve(pages.portal, '/', 'portal');
  if (pages.dashboard === undefined) return;
  await serve(pages.dashboard, '/dashboard/', 'dashboard');
  app.get('/dashboard', (_request, reply) => reply.redirect('/dashboard/'));
}

const keptFiles = /^\/(dashboard\/)?assets\//;

/**
 * What a page must know of where it is served: the address that proofs are made for, the sandbox that signs people in,
 * and for whom the tokens shall be. Where GraphQL is, it sees from its own address.
 */
function pageSettings({ issuers, portalConnectsTo, publicUrl }: Config) {
  return {
    provenAddress: new URL('graphql', `${publicUrl.replace(/\/$/, '')}/`).href,
    sandbox: portalConnectsTo[0],
    issuers: Object.fromEntries(
      issuers.map(({ kind, audience, scope, insightScope }) => [kind, { audience, scope, insightScope }]),
    ),
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
