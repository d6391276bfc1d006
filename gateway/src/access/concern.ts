import type { AccessBasis, AccessContext, Action, Actor, DecisionCode, Relation, Resource } from '@helsegraf/access';
import type { ErrorCode } from '@helsegraf/errors';
import type { NationalId } from '@helsegraf/identifiers';
import type { Caller, CitizenCaller, PatientContext, PractitionerCaller } from '@helsegraf/upstream';
import type { RequestLife } from '../http/requestLife.ts';
import type { Attest } from './attest.ts';

/**
 * One operation about one patient, as far as access to it goes. What it holds is enough for the intent of the record. Of
 * systems and operators, which are always refused, there is nothing but the record.
 */
export interface Concern<Asker extends Caller = PractitionerCaller | CitizenCaller> {
  readonly caller: Asker;
  readonly actor: Actor;
  readonly patient: PatientContext;
  /** Health personnel only. */
  readonly basis?: AccessBasis;
  /** In the words of the one who asks: for the record, and for nobody else. */
  readonly reason?: string;
  /** Health personnel only. */
  readonly attest?: Attest;
  /** Whether a citizen asks about somebody else. */
  readonly isRepresenting: boolean;
  /** Each pair of rule and data class that the operation selects, once. */
  readonly asked: readonly Resource[];
  readonly action: Action;
}

/** Whether an operation may go on, as far as can be told without asking anybody. */
export type Judgement =
  | { readonly kind: 'concern'; readonly concern: Concern }
  /** The schema alone is asked about: no subgraph is needed, and none would answer. */
  | { readonly kind: 'nothing personal' }
  /** How the service is used and does is asked about. There is no patient, and so no record to write it in. */
  | { readonly kind: 'figures'; readonly access: AccessContext }
  /** One concern for each patient who was named: such refusals are recorded. */
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly concerns: readonly Concern<Caller>[] };

/** What the registers have to say of it. */
export type AccessDecision =
  | {
      readonly kind: 'permitted';
      readonly access: AccessContext;
      /** Other numbers that the patient has or had; empty where nothing is asked that is kept under them. */
      readonly otherNumbers: readonly NationalId[];
      /** What each pair of `asked` was decided to be, in that order. */
      readonly codes: readonly DecisionCode[];
      /** Whether somebody must look at it afterwards, by what the registers say too. */
      readonly needsReview: boolean;
    }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly relation?: Relation };

/** The room that says who may see what. */
export interface Access<SignedIn, Operation> {
  /** Judges what can be judged without asking anybody. To be done before the intent is recorded. */
  judge(signedIn: SignedIn, operation: Operation): Judgement;
  /**
   * Asks the registers and decides. Only after the intent has been recorded, for what it asks about is personal. The
   * registers are not asked for one whose request is over.
   *
   * @throws GatewayError STATE_UNAVAILABLE
   */
  decide(
    concern: Concern,
    limits: { readonly eventId: string; readonly deadline: number; readonly life?: Pick<RequestLife, 'ended'> },
  ): Promise<AccessDecision>;
  /** To be called after an answer in which something was withheld as restricted: elevated access is for that alone. */
  rememberRestriction(concern: Concern): Promise<void>;
  /** To be called after something was changed for the patient: what is remembered of them may no longer hold. */
  forget(concern: Concern): void;
}
