import { createHash, randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { IssuerName } from '../../frame/frame.ts';
import type { SigningKey } from '../../frame/keys/signingKey.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { type TestTokenAnswer, readBinding, refusedTestToken, signedAnswer, testTokenFields } from './testToken.ts';
import { timeClaims } from './timeClaims.ts';

const testTokenRequest = z.strictObject({
  ...testTokenFields,
  /** National id or full name of the citizen. */
  person: z.string().min(1),
  scope: z.array(z.string()).default(['openid']),
  clientId: z.string().min(1).default('sandbox-citizen-app'),
});

/** A citizen who has signed in, as the issuer is to word it. */
export interface CitizenSignIn {
  readonly person: SyntheticPerson;
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The same at every sign-in of that person for that client, and another for another client. */
  readonly pairwiseSubject: string;
  readonly sessionId: string;
}

interface CitizenIssuer {
  readonly name: IssuerName;
  readonly key: SigningKey;
  readonly tools: StandInTools;
  readonly header?: object;
  claimsOf(signIn: CitizenSignIn): JWTPayload;
}

/** Answers `POST /test-token` of an issuer where citizens sign in. */
export async function issueCitizenToken(request: FastifyRequest, issuer: CitizenIssuer): Promise<TestTokenAnswer> {
  const read = testTokenRequest.safeParse(request.body);
  if (!read.success) return refusedTestToken(read.error);
  const { person: wanted, audience, scope, clientId, expiresInSeconds, flaw, claims } = read.data;
  const { tools, key, header = {} } = issuer;
  const person = tools.population.find(wanted);
  if (person === undefined) return { status: 404, body: { error: 'unknown_person' } };
  const address = tools.urlOf(issuer.name);
  const jkt = await readBinding(request, { jkt: read.data.jkt, url: `${address}/test-token`, proofs: tools.proofs });
  if (jkt === null) return { status: 400, body: { error: 'invalid_dpop_proof' } };
  const pairwiseSubject = createHash('sha256').update(`${clientId} ${person.nationalId}`).digest('base64url');
  const payload = {
    iss: address,
    aud: audience,
    jti: randomUUID(),
    ...timeClaims(tools.now(), expiresInSeconds),
    ...issuer.claimsOf({ person, clientId, scopes: scope, pairwiseSubject, sessionId: randomUUID() }),
    ...(jkt === undefined ? {} : { cnf: { jkt } }),
    ...claims,
  };
  return { status: 200, body: await signedAnswer(payload, { key, flaw, expiresInSeconds, header }) };
}
