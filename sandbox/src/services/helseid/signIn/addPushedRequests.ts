import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RegisteredClient } from '../../../frame/clients.ts';
import { readAuthorizationDetails } from '../attest/readAuthorizationDetails.ts';
import { type Authenticate, sendRefusal } from '../addTokenEndpoint.ts';
import { readScopes } from '../grants/readScopes.ts';
import { type HelseIdContext, type Refusal, refused } from '../helseIdContext.ts';
import { type Form, readForm } from '../readForm.ts';
import type { PushedRequest } from './createSignIns.ts';

/** `/connect/par` (RFC 9126): a client says what it wants before it sends the browser, and gets a reference to send along. */
export function addPushedRequests(app: FastifyInstance, context: HelseIdContext, authenticate: Authenticate): void {
  app.post('/connect/par', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const form = readForm(request.body);
    const known = await authenticate(form);
    if (known === undefined) return sendRefusal(reply, refused('invalid_client'));
    const jkt = await readKey(request, form, context);
    if (jkt === null) return sendRefusal(reply, refused('invalid_dpop_proof'));
    const pushed = readPushedRequest(form, known.client, jkt);
    if ('kind' in pushed) return sendRefusal(reply, pushed);
    const { requestUri, expiresInSeconds } = context.signIns.push(pushed);
    return reply.code(201).send({ request_uri: requestUri, expires_in: expiresInSeconds });
  });
}

/** The key the code shall be bound to: proven, or named by its thumbprint (RFC 9449 §10.1). Null when they disagree. */
async function readKey(
  { headers: { dpop } }: FastifyRequest,
  { dpop_jkt: named }: Form,
  { proofs, issuerOf }: HelseIdContext,
): Promise<string | undefined | null> {
  if (dpop === undefined) return named;
  const url = `${issuerOf('helseid')}/connect/par`;
  const result = await proofs.check({ proof: String(dpop), method: 'POST', url });
  const isAgreed = result.kind === 'proven' && (named === undefined || named === result.jkt);
  return isAgreed ? result.jkt : null;
}

function readPushedRequest(form: Form, client: RegisteredClient, jkt: string | undefined): PushedRequest | Refusal {
  const redirectUri = form['redirect_uri'] ?? '';
  const codeChallenge = form['code_challenge'] ?? '';
  if (form['response_type'] !== 'code') return refused('unsupported_response_type');
  if ('request_uri' in form || 'request' in form) return refused('invalid_request');
  if (client.redirectUris?.includes(redirectUri) !== true) return refused('invalid_request', 'unknown redirect_uri');
  if (form['code_challenge_method'] !== 'S256' || !/^[\w-]{43}$/.test(codeChallenge)) {
    return refused('invalid_request', 'PKCE with S256 is required');
  }
  const scopes = readScopes(form, client);
  if ('kind' in scopes) return scopes;
  if (scopes.length === 0) return refused('invalid_scope');
  const details = readAuthorizationDetails(parseJson(form['authorization_details']), client);
  if (details === undefined) return refused('invalid_authorization_details');
  const { state, nonce, prompt, login_hint: loginHint } = form;
  const optional = withoutUndefined({ state, nonce, prompt, loginHint, jkt });
  return { clientId: client.clientId, redirectUri, scopes, codeChallenge, ...optional, ...details };
}

/** Null, which nobody takes for details, when it is not JSON. */
function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return null;
  }
}

function withoutUndefined(members: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(members).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
