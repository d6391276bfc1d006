import type { AccessRule, DataClass } from '@helsegraf/schema';
import type { AccessContext } from './accessContext.ts';
import { compilePolicy } from './compilePolicy.ts';
import { duties, openPolicy, operationsPolicy, personalPolicy } from './policy.ts';
import { describeSituation } from './situation.ts';

/** What is asked for: a field, or one object below it. */
export interface Resource {
  readonly rule: AccessRule;
  readonly dataClass: DataClass;
  /** Labels of one object, each `system|code` as its service wrote it, or one of `ownLabels` without a system. */
  readonly labels?: readonly string[];
}

/**
 * What follows from a decision. `leave-no-trace`: answer as if there were nothing, without an error, a reason or a count.
 */
export type Obligation = 'audit' | 'notify-patient' | 'review' | 'count-withheld' | 'leave-no-trace';

/** Codes of a decision. Those of a denial are codes of the error table or reasons of the contract. */
export type DecisionCode =
  | 'PERMITTED'
  | 'FORBIDDEN'
  | 'ATTESTATION_REQUIRED'
  | 'ACCESS_BASIS_REQUIRED'
  | 'REASON_REQUIRED'
  | 'ELEVATION_REFUSED'
  | 'BLOCKED'
  | 'RESERVED'
  | 'RESTRICTED_BY_PATIENT'
  | 'POLICY_DATA_UNAVAILABLE';

export interface Decision {
  readonly effect: 'permit' | 'withhold' | 'deny';
  readonly code: DecisionCode;
  readonly obligations: readonly Obligation[];
  /** The name of the rule that decided, for the audit record and for tests. Never for the caller. */
  readonly decidedBy: string;
}

export type Action = 'read' | 'write';

export interface Question {
  readonly context: AccessContext;
  readonly resource: Resource;
  readonly action: Action;
}

/** Names the rules that decided; changes when the rules do. */
export const policyVersion = '2026-11-22.2';

const tables = new Map<AccessRule, ReturnType<typeof compilePolicy>>([
  ['anyone', compilePolicy(openPolicy, duties)],
  // No patient, and so nothing to follow up.
  ['insight', compilePolicy(operationsPolicy, [])],
]);
const decidePersonal = compilePolicy(personalPolicy, duties);

/**
 * Who may see what. Denial overrides; whatever no rule speaks about is denied.
 *
 * Each field and object is a question of its own: a field that anyone may read is permitted here also when it lies below
 * an object that is denied, where nobody gets to it.
 * @see docs/access.md
 */
export function decide(question: Question): Decision {
  const decideSituation = tables.get(question.resource.rule) ?? decidePersonal;
  return decideSituation(describeSituation(question));
}
