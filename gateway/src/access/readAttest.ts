import { nationalIdSystem } from '@helsegraf/identifiers';
import type { PractitionerCaller } from '@helsegraf/upstream';
import type { Attest, AttestedCode, AttestedUnit } from './attest.ts';
import { AttestClaim } from './attestClaim.ts';

/** What the token says of the attest, and of when. Nothing of it has been looked into. */
export interface AttestToken {
  /** The claim `nhn:tillitsrammeverk:parameters`. */
  readonly attest?: unknown;
  /** Unix seconds. */
  readonly issuedAt: number;
  /** When the person signed in, unix seconds. */
  readonly authenticatedAt?: number | undefined;
}

export type AttestReading =
  | {
      readonly kind: 'attest';
      readonly attest: Attest;
      /** A number that must be the patient's. */ readonly patient?: string;
    }
  | { readonly kind: 'refused'; readonly code: 'ATTESTATION_REQUIRED' | 'ATTESTATION_INVALID' | 'ATTESTATION_EXPIRED' };

/** ATT-58 of the framework's rules. */
export const attestLifetimeSeconds = 3_600;
const leewaySeconds = 5;

/**
 * The attest of a token: whole, in line with who the token says is asking and for whom they work, and young enough.
 *
 * Without a time of its own, it is as old as the token, and as the sign-in: an attest that was given at sign-in comes
 * again in every token for as long as that is refreshed. That the authorization is one that the professional holds in the
 * register (ATT-32) is not checked here; nor is that the organisation may act for others (suppliers).
 */
export function readAttest(token: AttestToken, caller: PractitionerCaller, nowMs: number): AttestReading {
  if (token.attest === undefined) return { kind: 'refused', code: 'ATTESTATION_REQUIRED' };
  const read = readClaim(token.attest);
  if (!read.success || !isOf(read.data, caller)) return { kind: 'refused', code: 'ATTESTATION_INVALID' };
  const claim = read.data;
  const attestedAt = claim.toa ?? Math.min(token.issuedAt, token.authenticatedAt ?? token.issuedAt);
  const now = nowMs / 1_000;
  // Written so that what is no number is too old and too young.
  if (!(attestedAt <= now + leewaySeconds)) return { kind: 'refused', code: 'ATTESTATION_INVALID' };
  if (!(now - attestedAt <= attestLifetimeSeconds)) return { kind: 'refused', code: 'ATTESTATION_EXPIRED' };
  const patient = claim.patients?.[0]?.identifier?.id;
  return { kind: 'attest', attest: toAttest(claim, attestedAt), ...(patient === undefined ? {} : { patient }) };
}

/** A token is used for many requests, and its claim says the same in each: it is looked through once. */
const claimsRead = new WeakMap<object, ReturnType<typeof AttestClaim.safeParse>>();

function readClaim(claim: unknown): ReturnType<typeof AttestClaim.safeParse> {
  if (typeof claim !== 'object' || claim === null) return AttestClaim.safeParse(claim);
  const known = claimsRead.get(claim);
  if (known !== undefined) return known;
  const read = AttestClaim.safeParse(claim);
  claimsRead.set(claim, read);
  return read;
}

/** Whether the attest speaks of the very person and organisation that the token does. */
function isOf({ practitioner }: AttestClaim, { nationalId, hprNumber, organisation }: PractitionerCaller): boolean {
  const { identifier, hpr_nr: hpr, legal_entity: legalEntity, point_of_care: pointOfCare } = practitioner;
  const { authorization } = practitioner;
  return (
    identifier.id === nationalId.value &&
    identifier.system === nationalIdSystem(nationalId.kind) &&
    hpr?.id === hprNumber &&
    // An authorization is held in the register (ATT-32), and so by nobody who is not in it.
    (authorization === undefined || hprNumber !== undefined) &&
    legalEntity.id === organisation.parent &&
    // Unverified: whether care given in other units than the client's own is attested so.
    [organisation.child, organisation.parent].includes(pointOfCare.id)
  );
}

function toAttest({ practitioner, care_relationship: care }: AttestClaim, attestedAt: number): Attest {
  const { identifier, authorization, department } = practitioner;
  const { healthcare_service: service, purpose_of_use_details: details, decision_ref: decision } = care;
  return {
    attestedAt,
    practitioner: {
      ...(identifier.name === undefined ? {} : { name: identifier.name }),
      ...(authorization === undefined ? {} : { authorization: toCode(authorization) }),
      legalEntity: toUnit(practitioner.legal_entity),
      pointOfCare: toUnit(practitioner.point_of_care),
      ...(department === undefined ? {} : { department: toUnit(department) }),
    },
    purpose: care.purpose_of_use.code,
    ...(details === undefined ? {} : { purposeDetails: toCode(details) }),
    ...(service === undefined ? {} : { healthcareService: toCode(service) }),
    decisionRef: { id: decision.id, isUserSelected: decision.user_selected },
  };
}

type Code = NonNullable<AttestClaim['practitioner']['authorization']>;
type Identity = AttestClaim['practitioner']['legal_entity'];

function toCode({ code, system, text }: Code): AttestedCode {
  return { code, system, ...(text === undefined ? {} : { text }) };
}

function toUnit({ id, name }: Identity): AttestedUnit {
  return { id, ...(name === undefined ? {} : { name }) };
}
