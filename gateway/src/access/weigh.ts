import { createDecider, type AccessContext, type DecisionCode } from '@helsegraf/access';
import type { ErrorCode } from '@helsegraf/errors';
import { LRUCache } from 'lru-cache';
import type { Concern } from './concern.ts';

/** Situations of one document: colleagues who ask the same about patients with the same choices. */
const maxWeighed = 500;
const weighed = new WeakMap<Concern['asked'], LRUCache<string, Weighing>>();

/** Codes that are about how the operation was asked: one such field, and all of it must be asked in another way. */
const aboutTheAsking: ReadonlySet<DecisionCode> = new Set<DecisionCode>([
  'ATTESTATION_REQUIRED',
  'ACCESS_BASIS_REQUIRED',
  'REASON_REQUIRED',
  'ELEVATION_REFUSED',
]);
/** Codes that refuse the operation when nothing of it may be seen. The others are told in the answer, in their place. */
const refusing: ReadonlySet<DecisionCode> = new Set<DecisionCode>([
  ...aboutTheAsking,
  'FORBIDDEN',
  'POLICY_DATA_UNAVAILABLE',
]);

/** What the rules say of each pair that an operation asks for, and what that means for the whole of it. */
export interface Weighing {
  /** In the order of `asked`. */
  readonly codes: readonly DecisionCode[];
  /** Why all of it is refused, if it is. */
  readonly refusal: ErrorCode | undefined;
  /** Whether somebody must look afterwards at what may be seen. */
  readonly needsReview: boolean;
}

/**
 * Decides every pair of rule and class that an operation selects. It is refused as a whole when nothing that it asks about
 * the person may be seen, for a reason that the contract has no type for; else it goes on, and the subgraphs put reasons
 * in place of what may not be seen.
 *
 * It follows from what it is given and from nothing else, so that it is worked out once for all who ask the same in the
 * same situation. What names a situation is the whole context, which has no number of a person in it but the HPR number.
 */
export function weigh({ asked, action }: Pick<Concern, 'asked' | 'action'>, context: AccessContext): Weighing {
  let known = weighed.get(asked);
  if (known === undefined) weighed.set(asked, (known = new LRUCache({ max: maxWeighed })));
  const situation = JSON.stringify([action, context]);
  let weighing = known.get(situation);
  if (weighing === undefined) known.set(situation, (weighing = weighNew({ asked, action }, context)));
  return weighing;
}

function weighNew({ asked, action }: Pick<Concern, 'asked' | 'action'>, context: AccessContext): Weighing {
  const decide = createDecider(context);
  const decisions = asked.map((resource) => decide(resource, action));
  const codes = decisions.map(({ code }) => code);
  const personal = codes.filter((_code, at) => asked[at]?.rule !== 'anyone');
  const badlyAsked = personal.find((code) => aboutTheAsking.has(code));
  const [first = 'FORBIDDEN'] = personal;
  const isNothingLeft = personal.every((code) => refusing.has(code));
  return {
    codes,
    refusal: (badlyAsked ?? (isNothingLeft ? first : undefined)) as ErrorCode | undefined,
    needsReview: decisions.some(({ obligations }) => obligations.includes('review')),
  };
}
