import type { AccessBasis } from './accessBasis.ts';

/**
 * Who wants to see something, as far as a rule cares. The kind follows from the issuer of the token, and at HelseID from
 * whether it is a token for running the service; nothing that a client writes changes it.
 */
export type Actor =
  | { readonly kind: 'practitioner'; readonly hprNumber?: string; /** Volven 9060. */ readonly role?: string }
  | { readonly kind: 'citizen' }
  | { readonly kind: 'system' }
  /** Somebody who runs the service (driftsansvarlig). They have no patient. */
  | { readonly kind: 'operator' };

/** Why health personnel read, as their organisation attested it (v3 PurposeOfUse). */
export const purposesOfUse = ['TREAT', 'ETREAT', 'COC', 'BTG'] as const;
export type PurposeOfUse = (typeof purposesOfUse)[number];

/** What a citizen is to the person whom they ask about. */
export const relations = ['self', 'parent', 'power-of-attorney', 'guardian', 'none'] as const;
export type Relation = (typeof relations)[number];

export const addressProtections = ['none', 'confidential', 'strictly-confidential'] as const;
export type AddressProtection = (typeof addressProtections)[number];

/** Parts of the record that a person may restrict as a whole (sperring). */
export const restrictableParts = [
  'critical-information',
  'medicines',
  'test-results',
  'documents',
  'care-plans',
] as const;
export type RestrictablePart = (typeof restrictableParts)[number];

/** What the registers say about the person whom the operation is about, as far as a rule cares. */
export interface SubjectFacts {
  /** Whole years by the Norwegian calendar; for the dead, at death. Undefined when no register tells. */
  readonly ageYears?: number | undefined;
  readonly isDeceased: boolean;
  readonly addressProtection: AddressProtection;
  /** Has opted out of the core record (reservasjon). */
  readonly hasReservedCoreRecord: boolean;
  /** What the person has restricted (sperring). */
  readonly restricted: readonly RestrictablePart[];
  /** Whether the person has blocked the very professional who asks (blokkering). */
  readonly blocksActor: boolean;
}

/** Everything that a decision rests on beside the field or object itself. The same for the whole of one operation. */
export interface AccessContext {
  readonly actor: Actor;
  /** Health personnel only, from the attest. */
  readonly purpose?: PurposeOfUse | undefined;
  readonly basis?: AccessBasis | undefined;
  /** Whether a reason was given in words; the words themselves are for the audit record alone. */
  readonly hasReason: boolean;
  /** Whether this very caller has been told in this attest session that something is restricted for this patient. */
  readonly metRestriction: boolean;
  /**
   * Citizens only. Absent when a register that tells did not answer. A parent is one with parental responsibility where
   * at least one parent is registered at the child's address (Helsenorge).
   */
  readonly relation?: Relation | undefined;
  /** The addressProtection of the citizen who represents somebody else; absent when nobody is represented. */
  readonly actorAddressProtection?: AddressProtection | undefined;
  /** `unknown` when a register that decides did not answer: no means no. */
  readonly subject: SubjectFacts | 'unknown';
}
