import { type JWTPayload, createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import type { RegisteredClient } from '../../frame/clients.ts';
import { clientAssertionAlgorithms } from './discoveryDocument.ts';

interface ClientAuthenticationOptions {
  readonly clients: readonly RegisteredClient[];
  readonly issuer: () => string;
  readonly now: () => Date;
}

export type Form = Readonly<Record<string, string>>;

const assertionType = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const maxAssertionLifetimeSeconds = 120;

/**
 * Finds out which client asks, by its signed assertion (`private_key_jwt`, RFC 7523 §3): made for this issuer, still
 * valid, and never used before.
 */
export function createClientAuthentication(
  options: ClientAuthenticationOptions,
): (form: Form) => Promise<RegisteredClient | undefined> {
  const clients = new Map(options.clients.map((client) => [client.clientId, client]));
  const isFirstUse = createReplayGuard(options.now);
  return async (form) => {
    if (form['client_assertion_type'] !== assertionType) return undefined;
    const assertion = form['client_assertion'] ?? '';
    const client = clients.get(claimedClient(assertion) ?? '');
    const namedClient = form['client_id'] ?? client?.clientId;
    if (client === undefined || namedClient !== client.clientId) return undefined;
    const claims = await verifyAssertion(assertion, client, options);
    return claims !== undefined && isFirstUse(client.clientId, claims) ? client : undefined;
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
      algorithms: clientAssertionAlgorithms,
      typ: 'client-authentication+jwt',
      issuer: client.clientId,
      subject: client.clientId,
      audience: [issuer(), `${issuer()}/connect/token`],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: 5,
      currentDate: now(),
    });
    const secondsLeft = (payload.exp ?? 0) - now().getTime() / 1000;
    return secondsLeft <= maxAssertionLifetimeSeconds ? payload : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers assertions until they have expired, and says whether one is new. */
function createReplayGuard(now: () => Date): (clientId: string, claims: JWTPayload) => boolean {
  const seen = new Map<string, number>();
  return (clientId, { jti, exp = 0 }) => {
    const seconds = now().getTime() / 1000;
    for (const [key, expiry] of seen) if (expiry + 5 < seconds) seen.delete(key);
    const key = `${clientId} ${jti}`;
    if (seen.has(key)) return false;
    seen.set(key, exp);
    return true;
  };
}
