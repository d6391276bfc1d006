import type { FastifyInstance } from 'fastify';

/** Where the metadata of a resource at `/graphql` is (RFC 9728 §3.1). */
export const resourceMetadataPath = '/.well-known/oauth-protected-resource/graphql';

/** Serves what a client must know to get a token for this gateway. Nothing in it is secret or personal. */
export function serveResourceMetadata(app: FastifyInstance, metadata: object): void {
  const body = JSON.stringify(metadata);
  app.get(resourceMetadataPath, (_request, reply) => reply.type('application/json; charset=utf-8').send(body));
}
