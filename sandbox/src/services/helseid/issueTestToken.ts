import { randomUUID } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { type TokenFlaw, flawedToken, tokenFlaws } from '../../frame/flawedToken.ts';
import type { SigningKey } from '../../frame/signingKey.ts';
import { personas, staffOf } from '../../people/staff.ts';
import { machineClaims, staffClaims, timeClaims, tokenLifetimeSeconds } from './claims.ts';

const testTokenRequest = z.strictObject({
  /** Who is signed in; `machine` for a system on its own. */
  persona: z.enum([...personas, 'machine']),
  audience: z.string().min(1),
  scope: z.array(z.string()).default([]),
  /** The system that signed in. */
  clientId: z.string().min(1).default('sandbox-ehr'),
  expiresInSeconds: z.number().int().positive().max(86_400).default(tokenLifetimeSeconds),
  /** Makes a token with exactly this one thing wrong. */
  flaw: z.enum(tokenFlaws).optional(),
  /** Claims to add or, when null, to leave out. */
  claims: z.record(z.string(), z.unknown()).default({}),
});

interface TestTokenContext {
  readonly issuer: string;
  readonly key: SigningKey;
  readonly now: Date;
}

export interface TestTokenAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** A token as after a sign-in at HelseID, for one of the staff personas. */
export async function issueTestToken(body: unknown, { issuer, key, now }: TestTokenContext): Promise<TestTokenAnswer> {
  const request = testTokenRequest.safeParse(body);
  if (!request.success) return { status: 400, body: { error: 'invalid_request', fields: faultyFields(request.error) } };
  const { persona, audience, scope, clientId, expiresInSeconds, flaw, claims } = request.data;
  const who: JWTPayload =
    persona === 'machine' ? machineClaims({ clientId }) : staffClaims(staffOf(persona), now, clientId);
  const payload = {
    iss: issuer,
    aud: audience,
    scope,
    jti: randomUUID(),
    ...timeClaims(now, expiresInSeconds),
    ...who,
    ...claims,
  };
  return { status: 200, body: await signedAnswer(withoutNulls(payload), { key, flaw, expiresInSeconds }) };
}

interface Signing {
  readonly key: SigningKey;
  readonly flaw: TokenFlaw | undefined;
  readonly expiresInSeconds: number;
}

export async function signedAnswer(payload: JWTPayload, { key, flaw, expiresInSeconds }: Signing) {
  const accessToken = flaw === undefined ? await key.sign(payload) : await flawedToken(flaw, payload, key);
  return { access_token: accessToken, token_type: 'Bearer', expires_in: expiresInSeconds };
}

export function withoutNulls(payload: Readonly<Record<string, unknown>>): JWTPayload {
  return Object.fromEntries(Object.entries(payload).filter(([, value]) => value !== null));
}

export const faultyFields = (error: z.ZodError): readonly string[] => error.issues.map(({ path }) => path.join('.'));
