import type { FastifyInstance } from 'fastify';
import { type Frame, type IssuerName, issuerNames } from '../frame.ts';

/** Lets somebody change an issuer's keys while it runs: a new one signs, and the old is withdrawn when told. */
export function addKeyRoutes(app: FastifyInstance, { keys }: Frame): void {
  const describe = (issuer: IssuerName) => ({
    signsWith: keys[issuer].current().publicJwk.kid,
    published: keys[issuer].published().map(({ kid }) => kid),
  });
  app.get('/keys', () => Object.fromEntries(issuerNames.map((issuer) => [issuer, describe(issuer)])));
  app.post('/keys/:issuer', async (request, reply) => {
    const { issuer } = request.params as { issuer: string };
    if (!isIssuerName(issuer)) return reply.code(404).send({ message: unknownIssuer });
    await keys[issuer].rotate();
    return describe(issuer);
  });
  app.delete('/keys/:issuer/:keyId', async (request, reply) => {
    const { issuer, keyId } = request.params as { issuer: string; keyId: string };
    if (!isIssuerName(issuer)) return reply.code(404).send({ message: unknownIssuer });
    if (!keys[issuer].withdraw(keyId)) return reply.code(409).send({ message: notToBeWithdrawn });
    return describe(issuer);
  });
}

const unknownIssuer = `There is no issuer of that name. There are: ${issuerNames.join(', ')}.`;
const notToBeWithdrawn = 'Only a published key that no longer signs can be withdrawn.';

const isIssuerName = (text: string): text is IssuerName => (issuerNames as readonly string[]).includes(text);
