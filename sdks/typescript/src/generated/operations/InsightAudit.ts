// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AuditChainState, InsightCount, InsightFilter, InsightPeriodTold, NationalService, ReviewReason, UnavailableReason } from './types.ts';

/** Whether the record of who has seen what is written, whole and followed up. Nothing of what stands in it. */
export const InsightAudit: sdk.Query<InsightAudit.Data, InsightAudit.Variables> = {
  kind: 'query',
  name: 'InsightAudit',
  hash: 'c942de63521934bc4c20d2946276fc691d395ef904d7cfe62d10a09c5b148222',
  text: 'query InsightAudit($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}audit{__typename ...on SourceUnavailable{...InsightUnavailable}...on AuditStanding{perHour{from records{...InsightCount}}chain{state records verifiedRecords verifiedAt}checkpoint{records at}reviews{reason count{...InsightCount}oldestDays}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightCount on Count{value isHidden}',
};

export declare namespace InsightAudit {
  export interface Variables {
    readonly filter?: InsightFilter | null | undefined;
  }

  export interface Data {
    /**
     * How Helsegraf is used and how it does (drift og bruk). For operators alone; nothing here is about a person, and counts
     * from one to four are hidden. Each part answers for itself, so one whose store is down takes none of the others with it.
     */
    readonly insight: InsightResult;
  }

  /** How Helsegraf is used and how it does, or why nothing can be told. */
  export type InsightResult =
    | Insight
    | SourceUnavailable
    | sdk.UnknownMember;

  /** How Helsegraf is used and how it does (drift og bruk). Every part is counted for the same period and filter. */
  export interface Insight {
    readonly __typename: 'Insight';
    /** What was counted: the period as it was understood. */
    readonly period: InsightPeriodTold;
    /** The record of who has seen what: that it is written, whole, and followed up (tilgangslogg). */
    readonly audit: AuditStandingResult;
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   */
  export interface SourceUnavailable {
    readonly __typename: 'SourceUnavailable';
    /** The service that was asked, and when. */
    readonly source: DataSource;
    /** What went wrong, as far as it can be told without the service's own words. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
    /** How long to wait before asking again, when the service said so. */
    readonly retryAfterSeconds: number | null;
  }

  /** How the record does, or why it cannot be told. */
  export type AuditStandingResult =
    | AuditStanding
    | SourceUnavailable
    | sdk.UnknownMember;

  /** Where a piece of information came from and when it was fetched (kilde). */
  export interface DataSource {
    /** The national service that answered. */
    readonly service: NationalService;
    /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
    readonly fetchedAt: string;
  }

  /** How the record of who has seen what does (tilgangslogg). Counts and times alone; nothing that stands in it. */
  export interface AuditStanding {
    readonly __typename: 'AuditStanding';
    /** How many records were written, hour by hour, the first first; at most 31 days back. */
    readonly perHour: readonly AuditHour[];
    /** Whether the record is whole. */
    readonly chain: AuditChain;
    /** The newest signed statement of the record that is kept elsewhere (kontrollpunkt). Null when there is none yet. */
    readonly checkpoint: AuditCheckpoint | null;
    /** What somebody must look at afterwards and has not (etterkontroll), by why; every reason, also with zero. */
    readonly reviews: readonly AwaitingReviews[];
  }

  /** Records of one hour. */
  export interface AuditHour {
    /** When the hour begins. */
    readonly from: string;
    /** How many records were written in it. */
    readonly records: InsightCount;
  }

  /** Whether the record is whole: each record is chained to the one before it, so that none can be changed or taken away. */
  export interface AuditChain {
    /** What was found. */
    readonly state: AuditChainState;
    /** How many records the record has now. */
    readonly records: number;
    /** How many of them have been gone through, from the first one on. */
    readonly verifiedRecords: number;
    /** When it was last gone through. Null when it never was. */
    readonly verifiedAt: string | null;
  }

  /** A signed statement of how the record was, kept where those who run the database cannot change it (kontrollpunkt). */
  export interface AuditCheckpoint {
    /** How many records it speaks of. */
    readonly records: number;
    /** When it was made. */
    readonly at: string;
  }

  /** Accesses that somebody must look at afterwards and has not (etterkontroll). */
  export interface AwaitingReviews {
    /** Why. */
    readonly reason: ReviewReason;
    /** How many. */
    readonly count: InsightCount;
    /** How long the oldest has waited, in whole days. Null when none waits. */
    readonly oldestDays: number | null;
  }
}
