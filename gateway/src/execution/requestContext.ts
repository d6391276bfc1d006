import type { AccessContext } from '@helsegraf/access';
import type { NationalId } from '@helsegraf/identifiers';
import type { AccessBasis, Caller, PatientContext } from '@helsegraf/upstream';
import type { RequestLife } from '../http/requestLife.ts';

/** What every fetch of one operation shares: on whose behalf, about whom, until when. */
export interface RequestContext {
  readonly eventId: string;
  readonly caller: Caller;
  readonly patient?: PatientContext;
  /** Other numbers that the patient has or had, for what is kept under them. */
  readonly otherNumbers?: readonly NationalId[];
  /** The very same change was made before, so it is not to be made again. */
  readonly isRepeated?: boolean;
  readonly basis?: AccessBasis;
  /** Of the reason that the caller gave, if one was given. The reason itself goes nowhere but into the record. */
  readonly reasonHash?: string;
  /** What every decision rests on; travels with each fetch, so that the subgraphs decide again. */
  readonly access?: AccessContext;
  /** A keyed hash of all that the caller's token says of its authority; see `SourceRequest`. */
  readonly authority?: string;
  /**
   * Meant for our subgraphs alone; never the token that the caller sent. Absent, like the patient, when the schema alone
   * is asked about.
   */
  readonly subjectToken?: string;
  /** When to give up, milliseconds since the epoch. */
  readonly deadline: number;
  /** For how long what is fetched is of use to anybody. */
  readonly life: RequestLife;
}
