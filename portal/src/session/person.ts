/** A synthetic person as the portal lists them. */
export interface Person {
  readonly nationalId: string;
  readonly name: string;
  /** At death, for the dead. */
  readonly ageYears: number;
  readonly isDeceased: boolean;
  /** What the person is in the sandbox for, in words. Empty when they are ordinary. */
  readonly special: string;
}

/** A member of the synthetic staff. */
export interface StaffMember {
  /** The name the HelseID stand-in knows the person by, `general-practitioner`. */
  readonly persona: string;
  readonly name: string;
  readonly organisation: string;
}
