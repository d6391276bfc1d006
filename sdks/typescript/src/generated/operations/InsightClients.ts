// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { InsightFigures, InsightFilter, InsightOutcome, InsightPeriodTold, InsightStep, NationalService, UnavailableReason } from './types.ts';

/** Which clients ask, in which versions, and how it goes for them. */
export const InsightClients: sdk.Query<InsightClients.Data, InsightClients.Variables> = {
  kind: 'query',
  name: 'InsightClients',
  hash: 'f6d7bae76577c7aff186b937dd8e61410cec4ff1aaf9d74614a32815eb63ab58',
  text: 'query InsightClients($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}traffic{__typename ...on SourceUnavailable{...InsightUnavailable}...on Traffic{total{...InsightFigures}overTime{...InsightStep}byClient{client version figures{...InsightFigures}}outcomes{...InsightOutcome}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightFigures on TrafficFigures{requests{...InsightCount}answered{...InsightCount}refused{...InsightCount}failed{...InsightCount}latency{...InsightLatency}}fragment InsightStep on TrafficStep{from figures{...InsightFigures}}fragment InsightOutcome on OutcomeCount{code kind requests{...InsightCount}}fragment InsightCount on Count{value isHidden}fragment InsightLatency on Latency{p50Ms p95Ms p99Ms}',
};

export declare namespace InsightClients {
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
    /** Requests, how fast they were answered, and what came of them. */
    readonly traffic: TrafficResult;
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

  /** Requests and what came of them, or why it cannot be told. */
  export type TrafficResult =
    | Traffic
    | SourceUnavailable
    | sdk.UnknownMember;

  /** Where a piece of information came from and when it was fetched (kilde). */
  export interface DataSource {
    /** The national service that answered. */
    readonly service: NationalService;
    /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
    readonly fetchedAt: string;
  }

  /** Requests and what came of them (trafikk). */
  export interface Traffic {
    readonly __typename: 'Traffic';
    /** All of the period in one. */
    readonly total: InsightFigures;
    /** Step by step, the first first; steps without a request are there with zero. */
    readonly overTime: readonly InsightStep[];
    /** By client and version, the most used first. */
    readonly byClient: readonly ClientTraffic[];
    /** Why requests failed or were refused, the most frequent first. */
    readonly outcomes: readonly InsightOutcome[];
  }

  /** The requests of one version of a client. */
  export interface ClientTraffic {
    /** The client's id, as whoever signs people in knows it (klient-id). */
    readonly client: string;
    /** Its version. Null when it does not tell. */
    readonly version: string | null;
    /** What was counted. */
    readonly figures: InsightFigures;
  }
}
