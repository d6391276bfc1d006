/** The ground for access (tilgangsgrunnlag). There is no default: an operation that needs one and has none is refused. */
export const accessBases = ['CONSENT', 'EMERGENCY', 'EXCEPTION', 'ELEVATED_CONSENT', 'ELEVATED_EMERGENCY'] as const;
export type AccessBasis = (typeof accessBases)[number];

interface Request {
  readonly basis?: AccessBasis | undefined;
}

const ordinaryBases: Partial<Record<AccessBasis, AccessBasis>> = {
  ELEVATED_CONSENT: 'CONSENT',
  ELEVATED_EMERGENCY: 'EMERGENCY',
};

/** Whether the request asks for what the patient has restricted. */
export function isElevated({ basis }: Request): boolean {
  return basis !== undefined && ordinaryBases[basis] !== undefined;
}

/**
 * The ground to give where nothing is restricted. Elevated access may only be used on what was withheld, and one
 * operation asks several services, of which perhaps one withholds something.
 */
export function ordinaryBasis({ basis }: Request): AccessBasis | undefined {
  return basis === undefined ? undefined : (ordinaryBases[basis] ?? basis);
}
