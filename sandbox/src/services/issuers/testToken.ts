import type { FastifyRequest } from 'fastify';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { isTokenFlaw, tokenFlaws, flawedToken } from '../../frame/flaws/tokenFlaws.ts';
import type { SigningKey } from '../../frame/keys/signingKey.ts';
import type { ProofCheck } from '../../frame/proofs/createProofCheck.ts';
import { tokenLifetimeSeconds } from './timeClaims.ts';

/** What one may say about a token one signs in for, at every issuer. */
export const testTokenFields = {
  audience: z.string().min(1),
  expiresInSeconds: z.number().int().positive().max(86_400).default(tokenLifetimeSeconds),
  /** Thumbprint of the key the token shall be bound to. A proof in the `DPoP` header binds it as well. */
  jkt: z
    .string()
    .regex(/^[\w-]{43}$/)
    .optional(),
  /** Makes a token with exactly this one thing wrong. */
  flaw: z.enum(tokenFlaws).optional(),
  /** Claims to add or, when null, to leave out. */
  claims: z.record(z.string(), z.unknown()).default({}),
};

export interface TestTokenAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Names the fields that are wrong, and does not repeat them. */
export function refusedTestToken(error: z.ZodError): TestTokenAnswer {
  const fields = error.issues.map(({ path }) => path.join('.'));
  return { status: 400, body: { error: 'invalid_request', fields } };
}

/** The key to bind to, if any. Null when there is a proof that does not hold. */
export async function readBinding(
  request: FastifyRequest,
  { jkt, url, proofs }: { readonly jkt: string | undefined; readonly url: string; readonly proofs: ProofCheck },
): Promise<string | undefined | null> {
  const { dpop } = request.headers;
  if (dpop === undefined) return jkt;
  const result = await proofs.check({ proof: String(dpop), method: 'POST', url });
  return result.kind === 'proven' ? result.jkt : null;
}

interface Signing {
  readonly key: SigningKey;
  readonly flaw: string | undefined;
  readonly expiresInSeconds: number;
  readonly header?: object;
}

/** The answer of a token endpoint with a token of these claims, those that are null left out. */
export async function signedAnswer(claims: JWTPayload, { key, flaw, expiresInSeconds, header }: Signing) {
  const payload = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== null));
  const isBound = payload['cnf'] !== undefined;
  return {
    access_token: isTokenFlaw(flaw) ? await flawedToken(flaw, payload, key) : await key.sign(payload, header),
    token_type: isBound ? 'DPoP' : 'Bearer',
    expires_in: expiresInSeconds,
  };
}
