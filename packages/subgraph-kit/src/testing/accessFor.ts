import { isElevated, type AccessBasis, type AccessContext, type SubjectFacts } from '@helsegraf/access';

/** What decisions rest on in a test, as far as it is not the ordinary case. */
export interface AccessOverrides extends Partial<Omit<AccessContext, 'actor' | 'subject'>> {
  /** What the registers say of the patient: an adult of whom there is nothing special to say, unless said. */
  readonly subject?: Partial<SubjectFacts> | 'unknown';
}

const nothingSpecial: SubjectFacts = {
  ageYears: 40,
  isDeceased: false,
  addressProtection: 'none',
  hasReservedCoreRecord: false,
  restricted: [],
  blocksActor: false,
};

export interface AccessQuestion {
  readonly caller: {
    readonly kind: string;
    readonly hprNumber?: string | undefined;
    readonly role?: string | undefined;
  };
  readonly basis: AccessBasis | undefined;
  readonly overrides?: AccessOverrides | undefined;
}

/**
 * The claim `access` as the gateway would make it of a caller in the ordinary case: health personnel who treat the patient
 * and say why when they must, or a citizen who asks about themself.
 */
export function accessFor({ caller, basis, overrides = {} }: AccessQuestion): AccessContext {
  const { subject = {}, ...others } = overrides;
  const { kind, hprNumber, role } = caller;
  const isUrgent = basis === 'EMERGENCY' || basis === 'ELEVATED_EMERGENCY';
  const ofPersonnel = {
    purpose: isUrgent ? 'ETREAT' : 'TREAT',
    hasReason: true,
    metRestriction: basis !== undefined && isElevated({ basis }),
  } as const;
  const ofCitizen = { relation: 'self', hasReason: false, metRestriction: false } as const;
  return {
    actor: {
      kind,
      ...(hprNumber === undefined ? {} : { hprNumber }),
      ...(role === undefined ? {} : { role }),
    } as AccessContext['actor'],
    basis,
    ...(kind === 'citizen' ? ofCitizen : ofPersonnel),
    ...others,
    subject: subject === 'unknown' ? subject : { ...nothingSpecial, ...subject },
  };
}
