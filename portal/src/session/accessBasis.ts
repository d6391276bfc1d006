/** The grounds for access, in the order the portal lists them; the names of the contract's enum `AccessBasis`. */
export const accessBases = ['CONSENT', 'EMERGENCY', 'EXCEPTION', 'ELEVATED_CONSENT', 'ELEVATED_EMERGENCY'] as const;

export type AccessBasis = (typeof accessBases)[number];

/** `undefined` for anything but one of the five names. */
export function parseAccessBasis(text: unknown): AccessBasis | undefined {
  return accessBases.find((basis) => basis === text);
}

/** What the professional attests: emergency care when that is the ground, else ordinary treatment. */
export function purposeOf(basis: AccessBasis): 'TREAT' | 'ETREAT' {
  return basis === 'EMERGENCY' || basis === 'ELEVATED_EMERGENCY' ? 'ETREAT' : 'TREAT';
}

/** Emergency and elevated access must say why. */
export function needsReason(basis: AccessBasis): boolean {
  return basis === 'EMERGENCY' || basis === 'ELEVATED_EMERGENCY' || basis === 'ELEVATED_CONSENT';
}
