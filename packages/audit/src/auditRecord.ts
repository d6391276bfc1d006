import type { AccessBasis, PurposeOfUse, Relation } from '@helsegraf/access';
import type { DataClass, ServiceName } from '@helsegraf/schema';
import type { ReviewReason } from './reviewReason.ts';

/**
 * What is kept of one operation about one patient. An intent is committed before anything personal is fetched, an outcome
 * before anything is answered; the two share their `operationId`. Personal data: sealed before it rests anywhere.
 */
export type AuditRecord = IntentRecord | OutcomeRecord | AdministrativeRecord;

interface CommonParts {
  /** UUIDv7. */
  readonly id: string;
  readonly schemaVersion: 1;
  /** ISO 8601 with milliseconds, UTC. */
  readonly recordedAt: string;
  /** The gateway process and its build. */
  readonly writer: { readonly instance: string; readonly build: string };
}

export interface IntentRecord extends CommonParts {
  readonly kind: 'intent';
  /** The event id of the request (`nhn-event-id`). */
  readonly operationId: string;
  readonly actor: AuditActor;
  /** National identity number of the patient. */
  readonly patient: string;
  readonly client: { readonly id: string; readonly name?: string; readonly networkAddress?: string };
  readonly ground: AuditGround;
  /** Never variables. */
  readonly operation: {
    readonly name?: string;
    /** SHA-256 of the document, hexadecimal. */
    readonly hash: string;
    readonly action: 'read' | 'write';
    readonly dataClasses: readonly DataClass[];
  };
  /** `urn:ietf:params:oauth:jti:…` of the caller's token. */
  readonly tokenReference?: string;
  readonly policyVersion: string;
}

export interface AuditActor {
  /** A `system` is one that nobody is signed in to; the client says which. An `operator` runs the service. */
  readonly kind: 'practitioner' | 'citizen' | 'system' | 'operator';
  /** National identity number; people have one. Never shown to citizens. */
  readonly nationalId?: string;
  readonly hprNumber?: string;
  readonly name?: string;
  /** Volven 9060. */
  readonly role?: string;
  readonly legalEntity?: { readonly number: string; readonly name?: string };
  readonly pointOfCare?: { readonly number: string; readonly name?: string };
  readonly department?: { readonly id: string; readonly name?: string };
}

/** Why the information was asked for. */
export interface AuditGround {
  readonly basis?: AccessBasis;
  readonly isElevated: boolean;
  /** Free text; never shown to the citizen. */
  readonly reason?: string;
  readonly purpose?: PurposeOfUse;
  readonly purposeDetails?: { readonly code: string; readonly system: string; readonly text?: string };
  readonly healthcareService?: { readonly code: string; readonly system: string; readonly text?: string };
  readonly decisionRef?: { readonly id: string; readonly isUserSelected: boolean };
  /** Time of attestation, unix seconds. */
  readonly attestedAt?: number;
  /** What a citizen is to the patient. */
  readonly relation?: Relation;
}

export interface OutcomeRecord extends CommonParts {
  readonly kind: 'outcome';
  readonly operationId: string;
  readonly patient: string;
  /** `unknown`: it was cut off in between, and data may have been fetched, or a change made. */
  readonly outcome: 'disclosed' | 'nothing-disclosed' | 'refused' | 'failed' | 'unknown';
  /** An error code of the table, for what was refused or failed. */
  readonly code?: string;
  readonly disclosures: readonly Disclosure[];
  /** What a citizen who represents the patient is to them; only the registers say, and so it is not in the intent. */
  readonly relation?: Relation;
  /** Whether somebody must look at this afterwards (emergency and elevated access). */
  readonly needsReview: boolean;
  /** Why, when somebody must. */
  readonly reviewReason?: ReviewReason;
}

/** What was disclosed of one source. */
export interface Disclosure {
  readonly source: ServiceName;
  readonly dataClass: DataClass;
  /** How many objects with information of this class were in the answer. */
  readonly count: number;
  /** How much is withheld (restricted, blocked, reserved …): as much as the answer told of, else one for each answer. */
  readonly withheld: number;
}

/**
 * Something about the record itself: it was read, exported, an access in it was looked at afterwards, or a part of it was
 * deleted at the end of its time.
 */
export interface AdministrativeRecord extends CommonParts {
  readonly kind: 'administrative';
  readonly action: 'citizen-read-log' | 'exported' | 'verified' | 'reviewed' | 'segment-deleted';
  /** The operation that was looked at, for `reviewed`. */
  readonly operationId?: string;
  /** Whose log it was, for `citizen-read-log`. */
  readonly patient?: string;
  readonly by: string;
  readonly details: Readonly<Record<string, string | number>>;
}
