import { type JWTPayload, createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import type { RegisteredClient } from '../../frame/clients.ts';
import { createReplayGuard } from '../../frame/proofs/createReplayGuard.ts';
import { signatureAlgorithms } from '../../frame/proofs/createProofCheck.ts';
import type { Form } from './readForm.ts';

interface ClientAuthenticationOptions {
  readonly clients: readonly RegisteredClient[];
  readonly issuer: () => string;
  readonly now: () => Date;
}

/** A client, and what it has signed. */
export interface AuthenticatedClient {
  readonly client: RegisteredClient;
  readonly assertion: JWTPayload;
}

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const maxAssertionLifetimeSeconds = 120;

/**
 * Finds out which client asks, by its signed assertion (`private_key_jwt`, RFC 7523 §3): made for this issuer and nobody
 * else, valid for two minutes at most, and never used before. An assertion is used up also when the request is then
 * refused, so that whoever asks again, with a nonce, makes a new one.
 */
export function createClientAuthentication(
  options: ClientAuthenticationOptions,
): (form: Form) => Promise<AuthenticatedClient | undefined> {
  const clients = new Map(options.clients.map((client) => [client.clientId, client]));
  const isFirstUse = createReplayGuard(options.now);
  return async (form) => {
    if (form['client_assertion_type'] !== assertionType) return undefined;
    const text = form['client_assertion'] ?? '';
    const client = clients.get(claimedClient(text) ?? '');
    const namedClient = form['client_id'] ?? client?.clientId;
    if (client === undefined || namedClient !== client.clientId) return undefined;
    const assertion = await verifyAssertion(text, client, options);
    const isNew = assertion !== undefined && isFirstUse(`${client.clientId} ${assertion.jti}`, assertion.exp ?? 0);
    return isNew ? { client, assertion } : undefined;
  };
}

function claimedClient(assertion: string): string | undefined {
  try {
    return decodeJwt(assertion).iss;
  } catch {
    return undefined;
  }
}

async function verifyAssertion(
  assertion: string,
  client: RegisteredClient,
  { issuer, now }: ClientAuthenticationOptions,
): Promise<JWTPayload | undefined> {
  try {
    const { payload } = await jwtVerify(assertion, createLocalJWKSet({ keys: [...client.keys] }), {
      algorithms: [...signatureAlgorithms],
      typ: 'client-authentication+jwt',
      issuer: client.clientId,
      subject: client.clientId,
      audience: issuer(),
      requiredClaims: ['exp', 'jti'],
      clockTolerance: 5,
      currentDate: now(),
    });
    const secondsLeft = (payload.exp ?? 0) - now().getTime() / 1000;
    const isForUsAlone = [payload.aud].flat().length === 1;
    return isForUsAlone && secondsLeft <= maxAssertionLifetimeSeconds ? payload : undefined;
  } catch {
    return undefined;
  }
}
