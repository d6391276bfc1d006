import type { AccessContext } from '@helsegraf/access';
import type { AccessBasis, Caller, PatientContext } from '@helsegraf/upstream';

/** What every fetch of one operation shares: on whose behalf, about whom, until when. */
export interface RequestContext {
  readonly eventId: string;
  readonly caller: Caller;
  readonly patient?: PatientContext;
  readonly basis?: AccessBasis;
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
  /** Fires when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}
