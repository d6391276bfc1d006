// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { InsightFilter, NationalService, UnavailableReason } from './types.ts';

/** Which operations and clients there are figures of: what one may choose among in a filter. */
export const InsightNames: sdk.Query<InsightNames.Data, InsightNames.Variables> = {
  kind: 'query',
  name: 'InsightNames',
  hash: '6b48268e072760b29d367a66f7d3d2d5915068b7fbd1f1da3293ac57063d7c02',
  text: 'query InsightNames($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{traffic{__typename ...on SourceUnavailable{...InsightUnavailable}...on Traffic{byOperation{operation}byClient{client}}}services{service}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}',
};

export declare namespace InsightNames {
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
    /** Requests, how fast they were answered, and what came of them. */
    readonly traffic: TrafficResult;
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

  /** Requests and what came of them, or why it cannot be told. */
  export type TrafficResult =
    | Traffic
    | SourceUnavailable
    | sdk.UnknownMember;

  /** How one national service does (tilstand). */
  export interface ServiceHealth {
    /** The service. */
    readonly service: NationalService;
  }

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
    /** By operation, the most used first. */
    readonly byOperation: readonly OperationTraffic[];
    /** By client and version, the most used first. */
    readonly byClient: readonly ClientTraffic[];
  }

  /** The requests of one operation. */
  export interface OperationTraffic {
    /** Its name as registered, or `other` for all that are not. */
    readonly operation: string;
  }

  /** The requests of one version of a client. */
  export interface ClientTraffic {
    /** The client's id, as whoever signs people in knows it (klient-id). */
    readonly client: string;
  }
}
