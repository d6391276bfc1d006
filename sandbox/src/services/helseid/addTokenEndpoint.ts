import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RegisteredClient } from '../../frame/clients.ts';
import type { AuthenticatedClient } from './clientAuthentication.ts';
import { createGrants } from './grants/createGrants.ts';
import { type HelseIdContext, type Refusal, refused } from './helseIdContext.ts';
import { type Form, readForm } from './readForm.ts';

/** Finds out which client sends a form. */
export type Authenticate = (form: Form) => Promise<AuthenticatedClient | undefined>;

/** `/connect/token`: client, proof, grant, in this order. */
export function addTokenEndpoint(app: FastifyInstance, context: HelseIdContext, authenticate: Authenticate): void {
  const answerGrant = createGrants(context);
  app.post('/connect/token', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const form = readForm(request.body);
    const known = await authenticate(form);
    if (known === undefined) return sendRefusal(reply, refused('invalid_client'));
    const key = await readProvenKey(request, { context, client: known.client });
    if (key.kind === 'refused') {
      if (key.error === 'use_dpop_nonce') reply.header('dpop-nonce', context.proofs.nonces.current());
      return sendRefusal(reply, key);
    }
    const answer = await answerGrant({ ...known, form, jkt: key.jkt });
    return answer.kind === 'refused' ? sendRefusal(reply, answer) : reply.send(answer.body);
  });
}

/** In OAuth's words. RFC 6749 lets an unknown client be told by 400 as by 401; HelseID's choice is unverified. */
export function sendRefusal(reply: FastifyReply, { error, description }: Refusal): FastifyReply {
  return reply.code(400).send({ error, ...(description === undefined ? {} : { error_description: description }) });
}

type ProvenKey = { readonly kind: 'read'; readonly jkt: string | undefined } | Refusal;

/** HelseID wants its own nonce in each proof at the token endpoint (RFC 9449 §8), and asks for it when it is missing. */
async function readProvenKey(
  request: FastifyRequest,
  { context, client }: { readonly context: HelseIdContext; readonly client: RegisteredClient },
): Promise<ProvenKey> {
  const { dpop } = request.headers;
  if (dpop === undefined) {
    return client.dpopBoundAccessTokens === true
      ? refused('invalid_dpop_proof', 'a DPoP proof is required')
      : { kind: 'read', jkt: undefined };
  }
  const result = await context.proofs.check({
    proof: String(dpop),
    method: 'POST',
    url: `${context.issuerOf('helseid')}/connect/token`,
    demandsNonce: true,
  });
  return result.kind === 'proven' ? { kind: 'read', jkt: result.jkt } : refused(result.error);
}
