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
  await app.register(fastifyStatic, { root: directory, wildcard: false, cacheControl: false });
}

function contentPolicy(connectsTo: readonly string[]) {
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    // The editor writes its own style elements and loads its workers from blobs.
    'style-src': ["'self'", "'unsafe-inline'"],
    'worker-src': ["'self'", 'blob:'],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connectsTo],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
}
