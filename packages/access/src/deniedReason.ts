import type { Decision } from './decide.ts';

/** The contract's types for a denial (`schema/shared/missingData.graphql`). */
export type DeniedReason = 'Blocked' | 'Reserved' | 'Restricted' | 'AccessRefused';

const reasons: Readonly<Partial<Record<Decision['code'], DeniedReason>>> = {
  BLOCKED: 'Blocked',
  RESERVED: 'Reserved',
  RESTRICTED_BY_PATIENT: 'Restricted',
};

/** Which of the contract's types tells a caller that a decision was no. Only for a decision that is not a permission. */
export function deniedReason({ code }: Decision): DeniedReason {
  return reasons[code] ?? 'AccessRefused';
}
