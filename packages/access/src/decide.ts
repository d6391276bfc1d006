import type { AccessRule, DataClass } from '@helsegraf/schema';
import type { AccessContext } from './accessContext.ts';

/** What is asked for: a field, or one object below it. */
export interface Resource {
  readonly rule: AccessRule;
  readonly dataClass: DataClass;
  /** Labels of one object, each `system|code` as its service wrote it, or one of our own without a system. */
  readonly labels?: readonly string[];
}

export type Obligation = 'audit' | 'notify-patient' | 'review' | 'count-withheld';

/** Codes of a decision. Those of a denial are codes of the error table or reasons of the contract. */
export type DecisionCode =
  | 'PERMITTED'
  | 'FORBIDDEN'
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
}

export type Action = 'read' | 'write';

export interface Question {
  readonly context: AccessContext;
  readonly resource: Resource;
  readonly action: Action;
}

/** Names the rules that decided; changes when the rules do. */
export const policyVersion = '2026-11-22';

/** Who may see what. Denial overrides; whatever no rule speaks about is denied. */
export function decide(question: Question): Decision {
  void question;
  return { effect: 'deny', code: 'FORBIDDEN', obligations: ['audit'] };
}
