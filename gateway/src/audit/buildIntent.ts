import { isElevated, policyVersion } from '@helsegraf/access';
import type { AuditActor, AuditGround, IntentRecord } from '@helsegraf/audit';
import type { Caller } from '@helsegraf/upstream';
import type { Concern } from '../access/concern.ts';
import type { Attest, AttestedUnit } from '../access/attest.ts';
import type { SignedIn } from '../authentication/signedIn.ts';
import type { CommonParts } from './commonParts.ts';
import type { AccessToRecord } from './recorder.ts';

/**
 * The record of an operation that is about to be run (SEC-31, SEC-32): who, about whom, on what ground, what is asked for.
 * The operation's variables are not in it, and its name only when it is one that we know: any other is a text that the
 * client chose.
 */
export function buildIntent(access: AccessToRecord, common: CommonParts): IntentRecord {
  const { eventId, signedIn, concern, operation, networkAddress } = access;
  const { knownAs, hash } = operation;
  const { tokenReference } = signedIn;
  return {
    ...common,
    kind: 'intent',
    operationId: eventId,
    actor: describeActor(signedIn, concern),
    patient: concern.patient.nationalId.value,
    client: {
      id: signedIn.clientId,
      ...(signedIn.clientName !== undefined && { name: signedIn.clientName }),
      ...(networkAddress !== undefined && { networkAddress }),
    },
    ground: describeGround(concern),
    operation: {
      ...(knownAs !== undefined && { name: knownAs }),
      hash,
      action: concern.action,
      dataClasses: [...new Set(concern.asked.map(({ dataClass }) => dataClass))],
    },
    ...(tokenReference !== undefined && { tokenReference }),
    policyVersion,
  };
}

/** The token's word comes before the attest's: the attest was found to agree with it. */
function describeActor(signedIn: SignedIn, { caller, attest }: Concern<Caller>): AuditActor {
  if (caller.kind === 'system') {
    const { parent, child } = caller.organisation;
    return { kind: 'system', legalEntity: { number: parent }, pointOfCare: { number: child } };
  }
  const common = { kind: caller.kind, nationalId: caller.nationalId.value };
  const name = signedIn.name ?? attest?.practitioner.name;
  if (caller.kind === 'citizen') return { ...common, ...(name !== undefined && { name }) };
  const { organisation } = caller;
  const { hprNumber, role } = caller.kind === 'practitioner' ? caller : {};
  const department = attest?.practitioner.department;
  const attestedRole = role ?? attest?.practitioner.authorization?.code;
  return {
    ...common,
    ...(name !== undefined && { name }),
    ...(hprNumber !== undefined && { hprNumber }),
    ...(attestedRole !== undefined && { role: attestedRole }),
    legalEntity: describeUnit(organisation.parent, attest?.practitioner.legalEntity),
    pointOfCare: describeUnit(organisation.child, attest?.practitioner.pointOfCare),
    ...(department !== undefined && { department }),
  };
}

/** The name is the attest's, when it speaks of the same unit. */
function describeUnit(number: string, attested: AttestedUnit | undefined): { number: string; name?: string } {
  const name = attested?.id === number ? attested.name : undefined;
  return { number, ...(name !== undefined && { name }) };
}

function describeGround({ basis, reason, attest, caller, isRepresenting }: Concern<Caller>): AuditGround {
  return {
    ...(basis !== undefined && { basis }),
    isElevated: isElevated(basis === undefined ? {} : { basis }),
    ...(reason !== undefined && { reason }),
    ...(attest !== undefined && describeAttest(attest)),
    // What somebody who represents another is to them, the registers say; it stands in the outcome.
    ...(caller.kind === 'citizen' && !isRepresenting && { relation: 'self' as const }),
  };
}

function describeAttest({ purpose, purposeDetails, healthcareService, decisionRef, attestedAt }: Attest) {
  return {
    purpose,
    attestedAt,
    decisionRef,
    ...(purposeDetails !== undefined && { purposeDetails }),
    ...(healthcareService !== undefined && { healthcareService }),
  };
}
