// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { BreakerState, InsightCount, InsightFilter, InsightLatency, InsightPeriodTold, NationalService, ServiceStanding, UnavailableReason } from './types.ts';

/** How each national service does: what the circuit breakers say now, and how it has answered over time. */
export const InsightServices: sdk.Query<InsightServices.Data, InsightServices.Variables> = {
  kind: 'query',
  name: 'InsightServices',
  hash: '47c788387b4fae6a9b2e1979d32744375ec3d6a72d4681b68327aaeb2b4431a1',
  text: 'query InsightServices($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}services{...InsightStanding observed{__typename ...on SourceUnavailable{...InsightUnavailable}...on ServiceFigures{calls{...InsightCount}answered{...InsightCount}failed{...InsightCount}failures{reason calls{...InsightCount}}latency{...InsightLatency}overTime{from calls{...InsightCount}failed{...InsightCount}}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightStanding on ServiceHealth{service standing breakers{subgraph state{__typename ...on SourceUnavailable{...InsightUnavailable}...on Breaker{state since}}}}fragment InsightCount on Count{value isHidden}fragment InsightLatency on Latency{p50Ms p95Ms p99Ms}',
};

export declare namespace InsightServices {
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
    /**
     * How each national service does: what the circuit breakers say now, and how it has answered in the period. Always every
     * service; each tells for itself what is not known of it.
     */
    readonly services: readonly ServiceHealth[];
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

  /** How one national service does (tilstand). */
  export interface ServiceHealth {
    /** The service. */
    readonly service: NationalService;
    /** How it does, all in all. */
    readonly standing: ServiceStanding;
    /** What each part of Helsegraf that calls it says of it now. */
    readonly breakers: readonly ServiceBreaker[];
    /** How it has answered in the period. */
    readonly observed: ServiceFiguresResult;
  }

  /** Where a piece of information came from and when it was fetched (kilde). */
  export interface DataSource {
    /** The national service that answered. */
    readonly service: NationalService;
    /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
    readonly fetchedAt: string;
  }

  /** What one part of Helsegraf that calls a service says of it. */
  export interface ServiceBreaker {
    /** The part, by its name (subgraf). */
    readonly subgraph: string;
    /** What it says, or why it does not. */
    readonly state: BreakerResult;
  }

  /** How a service has answered, or why it cannot be told. */
  export type ServiceFiguresResult =
    | ServiceFigures
    | SourceUnavailable
    | sdk.UnknownMember;

  /** The state of a circuit breaker, or why it is not known. */
  export type BreakerResult =
    | Breaker
    | SourceUnavailable
    | sdk.UnknownMember;

  /** How a service has answered. */
  export interface ServiceFigures {
    readonly __typename: 'ServiceFigures';
    /** How many times it was asked for something. */
    readonly calls: InsightCount;
    /** How many of them it answered, also with a reason why there is no data. */
    readonly answered: InsightCount;
    /** How many failed: it gave no usable answer. */
    readonly failed: InsightCount;
    /** Why they failed, the most frequent first. */
    readonly failures: readonly ServiceFailure[];
    /** How fast it was. Null when it is not known, or it was asked fewer than five times. */
    readonly latency: InsightLatency | null;
    /** Step by step, the first first. */
    readonly overTime: readonly ServiceStep[];
  }

  /** A circuit breaker: it stops asking a service that fails, so that the service is left in peace (strømbryter). */
  export interface Breaker {
    readonly __typename: 'Breaker';
    /** Whether the service is asked. */
    readonly state: BreakerState;
    /** Since when. Null when it has been so from the start. */
    readonly since: string | null;
  }

  /** How often a service failed in one way. */
  export interface ServiceFailure {
    /** Why it gave no usable answer. */
    readonly reason: UnavailableReason;
    /** How many times. */
    readonly calls: InsightCount;
  }

  /** How a service answered in one step of time. */
  export interface ServiceStep {
    /** When the step begins. */
    readonly from: string;
    /** How many times it was asked. */
    readonly calls: InsightCount;
    /** How many of them failed. */
    readonly failed: InsightCount;
  }
}
