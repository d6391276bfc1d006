import type { PurposeOfUse } from '@helsegraf/access';

/**
 * What the organisation has attested about one reading (the trust framework, Tillitsrammeverket 1.1): who, where, why. It
 * has been found whole, young enough and in line with the token it came in.
 */
export interface Attest {
  /** Time of attestation, unix seconds. */
  readonly attestedAt: number;
  readonly practitioner: {
    /** Names are as HelseID looked them up; personal data. */
    readonly name?: string;
    /** Volven 9060. */
    readonly authorization?: AttestedCode;
    readonly legalEntity: AttestedUnit;
    readonly pointOfCare: AttestedUnit;
    readonly department?: AttestedUnit;
  };
  readonly purpose: PurposeOfUse;
  readonly purposeDetails?: AttestedCode;
  readonly healthcareService?: AttestedCode;
  /** The decision in the organisation's own system; `isUserSelected` when the professional let themselves in. */
  readonly decisionRef: { readonly id: string; readonly isUserSelected: boolean };
}

export interface AttestedCode {
  readonly code: string;
  readonly system: string;
  readonly text?: string;
}

/** Somewhere in an organisation, by organisation number or, for a department, RESH-id. */
export interface AttestedUnit {
  readonly id: string;
  readonly name?: string;
}
