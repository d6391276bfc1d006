import type { NationalId } from '@helsegraf/identifiers';
import type { AccessBasis, AccessContext } from '@helsegraf/access';

/**
 * Who asks. The kind follows from the issuer of the token, and at HelseID from whether it was issued for running the
 * service; never from what a client writes.
 */
export type Caller = PractitionerCaller | CitizenCaller | SystemCaller | OperatorCaller;

/** Health personnel, signed in at HelseID. */
export interface PractitionerCaller {
  readonly kind: 'practitioner';
  readonly nationalId: NationalId;
  readonly hprNumber?: string;
  /** Authorization category, Volven 9060, for example `LE`. */
  readonly role?: string;
  readonly organisation: CallerOrganisation;
}

/** A person who asks about their own record, or one they may represent. */
export interface CitizenCaller {
  readonly kind: 'citizen';
  readonly nationalId: NationalId;
}

/** A system without a person behind it. */
export interface SystemCaller {
  readonly kind: 'system';
  readonly clientId: string;
  readonly organisation: CallerOrganisation;
}

/** Somebody who runs the service, signed in at HelseID. They have no patient, and no service is asked in their name. */
export interface OperatorCaller {
  readonly kind: 'operator';
  readonly nationalId: NationalId;
  readonly organisation: CallerOrganisation;
}

/** The organisation pair that every national service expects: the legal entity and the point of care. */
export interface CallerOrganisation {
  readonly parent: string;
  readonly child: string;
}

/** The one patient whom an operation may speak of. */
export interface PatientContext {
  /** The opaque id that clients see. */
  readonly id: string;
  /** Personal data: for request bodies and the services' own headers only. */
  readonly nationalId: NationalId;
}

/** Everything a call to a national service needs to know of the request it is made for. */
export interface SourceRequest {
  readonly caller: Caller;
  readonly patient?: PatientContext;
  readonly basis?: AccessBasis;
  /** What every decision below rests on. */
  readonly access?: AccessContext;
  /**
   * A keyed hash of all that the caller's token says of its authority: client, attest, levels. The same for every token
   * that says the same; tokens for sources are shared under it. Without it they are shared under the subject token.
   */
  readonly authority?: string;
  /** Follows the request through every service (`nhn-event-id`); at most 128 characters. */
  readonly eventId: string;
  /** When to give up, milliseconds since the epoch. */
  readonly deadline: number;
  /** The token that is exchanged for one per service. Never sent to a service itself. Operators have none. */
  readonly subjectToken?: string;
  readonly signal?: AbortSignal;
  /** Other numbers that the patient has or had, for what is kept under them. */
  readonly otherNumbers?: readonly NationalId[];
  /** The very same change has been made before, so it is not to be made again. */
  readonly isRepeated?: boolean;
}
