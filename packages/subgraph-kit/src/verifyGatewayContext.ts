import { parseHprNumber, parseNationalId, parseOrganisationNumber, type NationalId } from '@helsegraf/identifiers';
import { accessBases, type SourceRequest } from '@helsegraf/upstream';
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Access } from './gatewayContext/accessClaim.ts';
import { createReplayMemory } from './gatewayContext/createReplayMemory.ts';

const nationalId = z.string().transform((text, check): NationalId => {
  const parsed = parseNationalId(text, { synthetic: 'accept' });
  if (parsed !== undefined) return parsed;
  check.addIssue({ code: 'custom', message: 'is not a national identity number' });
  return z.NEVER;
});
const organisation = z.strictObject({
  parent: z.string().refine((text) => parseOrganisationNumber(text) !== undefined),
  child: z.string().refine((text) => parseOrganisationNumber(text) !== undefined),
});

const Claims = z.object({
  jti: z.string().min(1).max(64),
  iat: z.number(),
  exp: z.number(),
  rid: z.string().min(1).max(128),
  bh: z.string(),
  deadline: z.number().int(),
  subject_token: z.string().min(1).optional(),
  basis: z.enum(accessBases).optional(),
  access: Access.optional(),
  authority: z.string().min(1).max(128).optional(),
  patient: z.strictObject({ id: z.string().min(1), nationalId }).optional(),
  other_numbers: z.array(nationalId).max(20).optional(),
  repeated: z.boolean().optional(),
  caller: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('practitioner'),
      nationalId,
      hprNumber: z
        .string()
        .refine((text) => parseHprNumber(text) !== undefined)
        .optional(),
      role: z.string().max(16).optional(),
      organisation,
    }),
    z.strictObject({ kind: z.literal('citizen'), nationalId }),
    z.strictObject({ kind: z.literal('system'), clientId: z.string().min(1), organisation }),
    z.strictObject({ kind: z.literal('operator'), nationalId, organisation }),
  ]),
});

/** Checks the context of one call; undefined when it does not hold, whatever the reason. */
export type GatewayContextVerifier = (token: string, body: Uint8Array) => Promise<SourceRequest | undefined>;

// An answer that arrives at the gateway after its own deadline helps nobody; this is kept back for the way home.
const returnMarginMs = 250;
const clockToleranceSeconds = 2;

/** The longest that a context may live (5.3 (2)). What lives longer was not written by the gateway. */
const maxLifeSeconds = 30;

/**
 * A verifier of the gateway's context: a JWS signed for this subgraph, for these body bytes, for a few seconds. A call
 * without one is answered by nobody (`security` SEC-29), and one that comes a second time is a call without one.
 *
 * Not checked here: whether an entity in the body is the operation's patient (see `openPatient`).
 */
export function createGatewayContextVerifier(subgraph: string, keys: JSONWebKeySet): GatewayContextVerifier {
  const keySet = createLocalJWKSet(keys);
  const seen = createReplayMemory((maxLifeSeconds + 2 * clockToleranceSeconds) * 1_000);
  return async (token, body) => {
    try {
      const { payload } = await jwtVerify(token, keySet, {
        issuer: 'helsegraf-gateway',
        audience: subgraph,
        algorithms: ['EdDSA', 'Ed25519'],
        typ: 'gw-ctx+jwt',
        requiredClaims: ['exp', 'iat', 'jti'],
        clockTolerance: clockToleranceSeconds,
        maxTokenAge: maxLifeSeconds,
      });
      const claims = Claims.parse(payload);
      const holds =
        claims.exp - claims.iat <= maxLifeSeconds &&
        isHashOf(claims.bh, body) &&
        isAboutCaller(claims) &&
        isWholeFor(claims);
      return holds && seen.isFirst(claims.jti) ? toSourceRequest(claims) : undefined;
    } catch {
      return undefined;
    }
  };
}

function toSourceRequest(claims: z.infer<typeof Claims>): SourceRequest {
  return {
    caller: claims.caller as SourceRequest['caller'],
    eventId: claims.rid,
    deadline: claims.deadline - returnMarginMs,
    ...(claims.subject_token === undefined ? {} : { subjectToken: claims.subject_token }),
    ...(claims.patient === undefined ? {} : { patient: claims.patient }),
    ...(claims.basis === undefined ? {} : { basis: claims.basis }),
    ...(claims.access === undefined ? {} : { access: claims.access }),
    ...(claims.authority === undefined ? {} : { authority: claims.authority }),
    ...(claims.other_numbers === undefined ? {} : { otherNumbers: claims.other_numbers }),
    ...(claims.repeated === undefined ? {} : { isRepeated: claims.repeated }),
  };
}

/** What decisions rest on is told twice, for the services and for the rules. The two must not differ. */
function isAboutCaller({ access, basis, caller }: z.infer<typeof Claims>): boolean {
  if (access === undefined) return true;
  return access.actor.kind === caller.kind && access.basis === basis;
}

/** Operators have no patient and no token that anything can be exchanged for; everybody else has one. */
function isWholeFor({ caller, patient, subject_token: token }: z.infer<typeof Claims>): boolean {
  return caller.kind === 'operator' ? patient === undefined && token === undefined : token !== undefined;
}

function isHashOf(claimed: string, body: Uint8Array): boolean {
  const actual = createHash('sha256').update(body).digest();
  const expected = Buffer.from(claimed, 'base64url');
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
