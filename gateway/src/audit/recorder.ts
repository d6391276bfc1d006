import type { Relation } from '@helsegraf/access';
import type { Disclosure, OutcomeRecord } from '@helsegraf/audit';
import type { ErrorCode } from '@helsegraf/errors';
import type { Caller } from '@helsegraf/upstream';
import type { Concern } from '../access/concern.ts';
import type { SignedIn } from '../authentication/signedIn.ts';
import type { Operation } from '../operation/operation.ts';

/** The room that keeps the record: nothing personal is fetched, and nothing told, that is not in it. */
export interface Recorder {
  /**
   * Commits that somebody is about to read about a patient. To be awaited before the first fetch that can return anything
   * personal.
   *
   * @throws GatewayError AUDIT_UNAVAILABLE when it could not be committed before the deadline
   */
  open(access: AccessToRecord, deadline: number): Promise<Recording>;
  /**
   * Commits that somebody asked about a patient and was refused before anything was fetched.
   *
   * @throws GatewayError AUDIT_UNAVAILABLE
   */
  refuse(access: AccessToRecord, code: ErrorCode): Promise<void>;
  /** Waits for what has been opened to be closed, as long as that can take. */
  stop(): Promise<void>;
}

/** An operation that has been recorded, and whose end has not. */
export interface Recording {
  /**
   * Commits how it ended. To be awaited before the first byte of the answer. It has a little time of its own, so that an
   * operation that took all of its time is recorded as well.
   *
   * @throws GatewayError AUDIT_UNAVAILABLE when it could not be committed: the answer must be dropped
   */
  close(ending: Ending): Promise<void>;
}

/** One operation about one patient. */
export interface AccessToRecord {
  readonly eventId: string;
  readonly signedIn: SignedIn;
  readonly concern: Concern<Caller>;
  readonly operation: Pick<Operation, 'knownAs' | 'hash'>;
  /** As the socket has it: behind a proxy, the proxy's. */
  readonly networkAddress: string | undefined;
}

export interface Ending {
  readonly outcome: OutcomeRecord['outcome'];
  readonly code?: ErrorCode | undefined;
  readonly disclosures?: readonly Disclosure[] | undefined;
  /** What a citizen turned out to be to the patient. */
  readonly relation?: Relation | undefined;
  /** Whether somebody must look at it afterwards for what the patient turned out to be. */
  readonly needsReview?: boolean | undefined;
}
