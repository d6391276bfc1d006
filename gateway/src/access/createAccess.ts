import { isElevated, type AccessContext, type SubjectFacts } from '@helsegraf/access';
import type { ErrorCode } from '@helsegraf/errors';
import { parseNationalId, type NationalId, type PatientIds } from '@helsegraf/identifiers';
import type { Caller } from '@helsegraf/upstream';
import type { SignedIn } from '../authentication/signedIn.ts';
import type { Operation } from '../operation/operation.ts';
import type { FieldAccess } from '../supergraph/readSupergraph.ts';
import { mayAsk } from './audiences.ts';
import type { AskedReader } from './createAskedReader.ts';
import type { AttestSessions, BoundPatient } from './createAttestSessions.ts';
import type { Access, AccessDecision, Concern, Judgement } from './concern.ts';
import { describeSubject } from './describeSubject.ts';
import { readAttest } from './readAttest.ts';
import type { Limits, Registers } from './registers/createRegisters.ts';
import { nobody, type Known, type KnownRepresentation } from './registers/known.ts';
import { weigh } from './weigh.ts';

export interface AccessOptions {
  readonly patientIds: PatientIds;
  readonly fieldAccess: ReadonlyMap<string, FieldAccess>;
  readonly readAsked: AskedReader;
  readonly registers: Registers;
  readonly sessions: AttestSessions;
  /** Somebody used an attest for another patient than it was first used for. */
  onPatientMismatch(eventId: string): void;
  /** The calendar day it is in Norway. */
  today(): string;
}

/** Most that the registers could say in somebody's favour. What is refused then is refused without asking them. */
const nothingAgainst: SubjectFacts = {
  ageYears: 40,
  isDeceased: false,
  addressProtection: 'none',
  hasReservedCoreRecord: false,
  restricted: [],
  blocksActor: false,
};

const figuresContext: AccessContext = {
  actor: { kind: 'operator' },
  hasReason: false,
  metRestriction: false,
  subject: 'unknown',
};

/**
 * Who may see what, decided before planning by what the operation selects.
 *
 * @see security reference 2.6 (attest), 3.7 (decision); the rules themselves are in `packages/access`
 */
export function createAccess(options: AccessOptions): Access<SignedIn, Operation> {
  const { patientIds, fieldAccess, readAsked, registers, sessions } = options;

  function judge(signedIn: SignedIn, operation: Operation): Judgement {
    const { caller } = signedIn;
    const { rootFields, action } = operation;
    const concern = describeConcern(signedIn, operation);
    if (operation.tooMany !== undefined) {
      const concerns = operation.tooMany.flatMap(
        (patient) => describeConcern(signedIn, { ...operation, patient }) ?? [],
      );
      return { kind: 'refused', code: 'PATIENT_CONTEXT_MISMATCH', concerns };
    }
    if (!rootFields.every((field) => mayAsk(caller.kind, { field, action }, fieldAccess))) {
      return refused('FORBIDDEN', concern);
    }
    if (caller.kind === 'operator' && concern === undefined) return judgeFigures(operation);
    if (concern === undefined) return { kind: 'nothing personal' };
    if (!isPersonal(concern)) return refused('FORBIDDEN', concern);
    return concern.caller.kind === 'practitioner' ? judgeGround(signedIn, concern) : judgeFavourably(concern);
  }

  function describeConcern({ caller }: SignedIn, operation: Operation): Concern<Caller> | undefined {
    if (operation.rootFields.every((field) => field.startsWith('__'))) return undefined;
    const { patient: named } = operation;
    // Others who name nobody ask for what is not theirs to ask.
    const nationalId = named?.nationalId ?? (caller.kind === 'citizen' ? caller.nationalId : undefined);
    if (nationalId === undefined) return undefined;
    return {
      caller,
      actor: describeActor(caller),
      patient: { id: patientIds.seal(nationalId), nationalId },
      ...(named?.basis !== undefined && { basis: named.basis }),
      ...(named?.reason !== undefined && { reason: named.reason }),
      isRepresenting: caller.kind === 'citizen' && named !== undefined,
      asked: readAsked(operation),
      action: operation.action,
    };
  }

  function judgeGround(signedIn: SignedIn, concern: Concern): Judgement {
    if (concern.caller.kind !== 'practitioner') throw new Error('an attest is for health personnel');
    const reading = readAttest(signedIn, concern.caller, Date.now());
    if (reading.kind === 'refused') return refused(reading.code, concern);
    const { attest } = reading;
    const role = attest.practitioner.authorization?.code;
    const actor = { ...concern.actor, kind: 'practitioner', ...(role !== undefined && { role }) } as const;
    const attested: Concern = { ...concern, actor, attest };
    if (reading.patient !== undefined && reading.patient !== concern.patient.nationalId.value) {
      return refused('PATIENT_CONTEXT_MISMATCH', attested);
    }
    return judgeFavourably(attested);
  }

  /** Figures are about nobody, so there is nothing that a register could add. */
  function judgeFigures(operation: Operation): Judgement {
    if (operation.rootFields.every((field) => field.startsWith('__'))) return { kind: 'nothing personal' };
    const { refusal } = weigh({ asked: readAsked(operation), action: operation.action }, figuresContext);
    return refusal === undefined ? { kind: 'figures', access: figuresContext } : refused(refusal, undefined);
  }

  /** What a representative is to the person, nobody but the registers can say. */
  function judgeFavourably(concern: Concern): Judgement {
    if (concern.isRepresenting) return { kind: 'concern', concern };
    const context = describeContext(concern, { subject: nothingAgainst, metRestriction: true });
    const { refusal } = weigh(concern, context);
    return refusal === undefined ? { kind: 'concern', concern } : refused(refusal, concern);
  }

  async function decide(concern: Concern, limits: Limits): Promise<AccessDecision> {
    return concern.isRepresenting ? decideForRepresentative(concern, limits) : decideForOthers(concern, limits);
  }

  async function decideForOthers(concern: Concern, limits: Limits): Promise<AccessDecision> {
    const hasAttest = concern.attest !== undefined;
    const bound = hasAttest ? await sessions.bind(concern) : undefined;
    const [known, metRestriction] = await Promise.all([
      registers.findSubject(concern.patient.nationalId, limits),
      hasAttest && isElevated(concern) ? sessions.hasMetRestriction(concern) : false,
    ]);
    if (bound !== undefined && !isBoundTo(bound, concern, known)) {
      options.onPatientMismatch(limits.eventId);
      return { kind: 'refused', code: 'PATIENT_CONTEXT_MISMATCH' };
    }
    const context = describeContext(concern, { subject: factsOf(concern, known), metRestriction });
    return conclude(concern, context, otherNumbers(concern, known));
  }

  async function decideForRepresentative(concern: Concern, limits: Limits): Promise<AccessDecision> {
    const { patient, caller } = concern;
    const known = await registers.findRepresentation(patient.nationalId, caller.nationalId, limits);
    const context = {
      ...describeContext(concern, { subject: factsOf(concern, known), metRestriction: false }),
      relation: known?.relation ?? 'none',
      actorAddressProtection: known?.actorAddressProtection,
    };
    const decision = conclude(concern, context, otherNumbers(concern, known));
    // Who may not be represented cannot be told from who is not there, nor from who cannot be looked up now.
    return decision.kind === 'refused' ? { ...decision, code: 'FORBIDDEN' } : decision;
  }

  function factsOf({ actor }: Concern, known: Known | KnownRepresentation | undefined): SubjectFacts | 'unknown' {
    const hprNumber = actor.kind === 'practitioner' ? actor.hprNumber : undefined;
    return known === undefined ? 'unknown' : describeSubject(known, options.today(), hprNumber);
  }

  /** The record of accesses is kept under the number that was asked by. */
  function otherNumbers({ asked, patient }: Concern, known: Known | undefined): NationalId[] {
    if (known === undefined || known.person === nobody) return [];
    if (!asked.some(({ dataClass }) => dataClass === 'access-log')) return [];
    const others = [...known.person.numbers].filter((number) => number !== patient.nationalId.value);
    return others.flatMap((number) => parseNationalId(number, { synthetic: 'accept' }) ?? []);
  }

  return {
    judge,
    decide,
    rememberRestriction: (concern) => sessions.rememberRestriction(concern),
    forget: ({ patient }) => registers.forget(patient.nationalId),
  };
}

function conclude(concern: Concern, access: AccessContext, otherNumbers: readonly NationalId[]): AccessDecision {
  const { codes, refusal, needsReview } = weigh(concern, access);
  const { relation } = access;
  if (refusal !== undefined) return { kind: 'refused', code: refusal, ...(relation !== undefined && { relation }) };
  return { kind: 'permitted', access, codes, needsReview, otherNumbers };
}

function describeContext(
  { actor, attest, basis, reason }: Concern,
  facts: Pick<AccessContext, 'subject' | 'metRestriction'>,
): AccessContext {
  return {
    actor,
    ...(attest !== undefined && { purpose: attest.purpose }),
    ...(basis !== undefined && { basis }),
    hasReason: reason !== undefined,
    ...(actor.kind === 'citizen' && { relation: 'self' as const }),
    ...facts,
  };
}

function describeActor(caller: Caller): Concern['actor'] {
  if (caller.kind !== 'practitioner') return { kind: caller.kind };
  return { kind: 'practitioner', ...(caller.hprNumber !== undefined && { hprNumber: caller.hprNumber }) };
}

function isPersonal(concern: Concern<Caller>): concern is Concern {
  return concern.caller.kind !== 'system' && concern.caller.kind !== 'operator';
}

function refused(code: ErrorCode, concern: Concern<Caller> | undefined): Judgement {
  return { kind: 'refused', code, concerns: concern === undefined ? [] : [concern] };
}

/** Whether it is this person whom the attest is bound to, under this or another number that they have or had. */
function isBoundTo(bound: BoundPatient, { patient }: Concern, known: Known | undefined): boolean {
  if (bound.hasNumber(patient.nationalId.value)) return true;
  if (known === undefined || known.person === nobody) return false;
  return [...known.person.numbers].some((number) => bound.hasNumber(number));
}
