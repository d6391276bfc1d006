import type { AccessBasis } from '@helsegraf/access';
import type { AccessOverrides } from './accessFor.ts';

/** Somebody who asks, and what decisions about it rest on. */
export interface AccessCase {
  readonly as?: 'citizen';
  readonly basis?: AccessBasis;
  readonly access: AccessOverrides | 'absent';
}

/** A citizen who stands in that relation to somebody of that age. */
function citizen(
  relation: AccessOverrides['relation'],
  ageYears: number,
  more: Partial<AccessOverrides> = {},
): AccessCase {
  const { subject, ...others } = more;
  return { as: 'citizen', access: { relation, ...others, subject: { ageYears, ...(subject as object | undefined) } } };
}

/** Who sees nothing of anybody's health, and the type that says so. Nothing may be fetched for them. */
export const refusedCases: readonly (readonly [string, AccessCase, 'Blocked' | 'AccessRefused'])[] = [
  ['a professional whom the person has blocked', { access: { subject: { blocksActor: true } } }, 'Blocked'],
  ['the same in an emergency', { basis: 'ELEVATED_EMERGENCY', access: { subject: { blocksActor: true } } }, 'Blocked'],
  ['health personnel, while a register that decides is silent', { access: { subject: 'unknown' } }, 'AccessRefused'],
  ['health personnel of a gateway that does not tell', { access: 'absent' }, 'AccessRefused'],
  ['health personnel without an attested purpose', { access: { purpose: undefined } }, 'AccessRefused'],
  [
    'health personnel who give no reason in an emergency',
    { basis: 'EMERGENCY', access: { hasReason: false } },
    'AccessRefused',
  ],
  [
    'health personnel who elevate before they were told of a restriction',
    { basis: 'ELEVATED_CONSENT', access: { metRestriction: false } },
    'AccessRefused',
  ],
  ['a citizen of a gateway that does not tell', { as: 'citizen', access: 'absent' }, 'AccessRefused'],
  [
    'a citizen, while a register that decides is silent',
    { as: 'citizen', access: { subject: 'unknown' } },
    'AccessRefused',
  ],
  ['a stranger', citizen('none', 40), 'AccessRefused'],
  ['a child of 11', citizen('self', 11), 'AccessRefused'],
  ['a person of 12', citizen('self', 12), 'AccessRefused'],
  ['a person of 15', citizen('self', 15), 'AccessRefused'],
  ['a parent of a child of 12', citizen('parent', 12), 'AccessRefused'],
  ['a parent of somebody of 16', citizen('parent', 16), 'AccessRefused'],
  ['somebody with a power of attorney from one of 15', citizen('power-of-attorney', 15), 'AccessRefused'],
  [
    'a parent of a child with a confidential address',
    citizen('parent', 11, { subject: { addressProtection: 'confidential' } }),
    'AccessRefused',
  ],
  [
    'a parent with a confidential address',
    citizen('parent', 11, { actorAddressProtection: 'strictly-confidential' }),
    'AccessRefused',
  ],
  ['a relative of the dead', citizen('power-of-attorney', 80, { subject: { isDeceased: true } }), 'AccessRefused'],
];

/** Who sees somebody's health. */
export const permittedCases: readonly (readonly [string, AccessCase])[] = [
  ['health personnel who treat the person', { access: {} }],
  ['health personnel in an emergency, with a reason', { basis: 'EMERGENCY', access: {} }],
  ['health personnel, when the person is dead', { access: { subject: { isDeceased: true } } }],
  [
    'health personnel, when the address is confidential',
    { access: { subject: { addressProtection: 'strictly-confidential' } } },
  ],
  ['a person of 16', citizen('self', 16)],
  ['a person with a confidential address', citizen('self', 40, { subject: { addressProtection: 'confidential' } })],
  ['a parent of a child of 11', citizen('parent', 11)],
  ['somebody with a power of attorney from one of 16', citizen('power-of-attorney', 16)],
  ['a guardian', citizen('guardian', 40)],
];
