import { randomUUID } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { attestFlaws, flawedAttest, isAttestFlaw } from '../../frame/flaws/attestFlaws.ts';
import { tokenFlaws } from '../../frame/flaws/tokenFlaws.ts';
import { operator } from '../../people/operators.ts';
import { personas, staffOf, type Persona } from '../../people/staff.ts';
import {
  type TestTokenAnswer,
  readBinding,
  refusedTestToken,
  signedAnswer,
  testTokenFields,
} from '../issuers/testToken.ts';
import { secondsOf, timeClaims } from '../issuers/timeClaims.ts';
import { purposes } from './attest/attestParameters.ts';
import { buildAttest } from './attest/buildAttest.ts';
import { usualAttest } from './attest/usualAttest.ts';
import { attestClaim, machineClaims, staffClaims } from './claims.ts';
import type { HelseIdContext } from './helseIdContext.ts';
import { overlay } from './overlay.ts';

const testTokenRequest = z.strictObject({
  ...testTokenFields,
  /** Who is signed in; `machine` for a system on its own. */
  persona: z.enum([...personas, 'operator', 'machine']),
  scope: z.array(z.string()).default([]),
  /** The system that signed in. */
  clientId: z.string().min(1).default('sandbox-ehr'),
  /** What the attest says the purpose is, with what belongs to it. */
  purpose: z.enum(purposes).default('TREAT'),
  /** Members of the attest to change or, when null, to leave out, at any depth. Null for no attest at all. */
  attest: z.record(z.string(), z.unknown()).nullable().default({}),
  flaw: z.enum([...tokenFlaws, ...attestFlaws]).optional(),
});

type TestTokenRequest = z.infer<typeof testTokenRequest>;

/** A token as after a sign-in at HelseID, for one of the staff personas. */
export async function issueTestToken(request: FastifyRequest, context: HelseIdContext): Promise<TestTokenAnswer> {
  const read = testTokenRequest.safeParse(request.body);
  if (!read.success) return refusedTestToken(read.error);
  const { persona, audience, scope, expiresInSeconds, flaw, claims } = read.data;
  const issuer = context.issuerOf('helseid');
  const { proofs } = context;
  const jkt = await readBinding(request, { jkt: read.data.jkt, url: `${issuer}/test-token`, proofs });
  if (jkt === null) return { status: 400, body: { error: 'invalid_dpop_proof' } };
  const now = context.now();
  const payload: JWTPayload = {
    iss: issuer,
    aud: audience,
    scope,
    jti: randomUUID(),
    ...timeClaims(now, expiresInSeconds),
    ...whoClaims(persona, read.data, now),
    ...(jkt === undefined ? {} : { cnf: { jkt } }),
    ...claims,
  };
  const key = context.keys.helseid.current();
  return { status: 200, body: await signedAnswer(payload, { key, flaw, expiresInSeconds }) };
}

function whoClaims(persona: TestTokenRequest['persona'], request: TestTokenRequest, at: Date): JWTPayload {
  const { clientId } = request;
  if (persona === 'machine') return machineClaims({ clientId });
  if (persona !== 'operator') return personClaims(persona, request, at);
  const client = { clientId, name: 'Sandkassens driftstavle' };
  return staffClaims({ member: operator, at, client, organisation: operator.worksFor });
}

/** Somebody on the staff, at work, in a system of the employer's. */
function personClaims(persona: Persona, { clientId, purpose, attest: changes, flaw }: TestTokenRequest, at: Date) {
  const member = staffOf(persona);
  const client = { clientId, name: 'Sandkassens journalsystem' };
  const claims = staffClaims({ member, at, client, organisation: member.worksFor });
  const toa = secondsOf(at);
  if (changes === null) return claims;
  const attest = buildAttest(usualAttest(member, purpose), member, toa);
  if (attest === undefined) throw new Error(`${persona} cannot attest`);
  const changed = overlay(attest, changes);
  const claim = isAttestFlaw(flaw) ? flawedAttest(flaw, changed, toa) : changed;
  return { ...claims, ...attestClaim(claim) };
}
