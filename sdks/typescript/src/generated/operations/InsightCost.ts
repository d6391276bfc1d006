// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { InsightCount, InsightFilter, InsightPeriodTold, NationalService, UnavailableReason } from './types.ts';

/** How many calls to national services it took: by service, by operation, by client. */
export const InsightCost: sdk.Query<InsightCost.Data, InsightCost.Variables> = {
  kind: 'query',
  name: 'InsightCost',
  hash: '91936f76f02be03fd7549e73c27d2f2f982e68a5122d2e50f5205279914dfc06',
  text: 'query InsightCost($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}cost{__typename ...on SourceUnavailable{...InsightUnavailable}...on Cost{calls{...InsightCount}byService{service calls{...InsightCount}}byOperation{operation calls{...InsightCount}callsPerRequest}byClient{client calls{...InsightCount}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightCount on Count{value isHidden}',
};

export declare namespace InsightCost {
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
    /** How many calls to national services it took. */
    readonly cost: CostResult;
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

  /** How many calls to national services it took, or why it cannot be told. */
  export type CostResult =
    | Cost
    | SourceUnavailable
    | sdk.UnknownMember;

  /** Where a piece of information came from and when it was fetched (kilde). */
  export interface DataSource {
    /** The national service that answered. */
    readonly service: NationalService;
    /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
    readonly fetchedAt: string;
  }

  /** How many calls to national services it took (kall mot nasjonale tjenester). */
  export interface Cost {
    readonly __typename: 'Cost';
    /** All calls of the period. */
    readonly calls: InsightCount;
    /** By service, the most called first. */
    readonly byService: readonly ServiceCost[];
    /** By operation, the most calls first. */
    readonly byOperation: readonly OperationCost[];
    /** By client, the most calls first. */
    readonly byClient: readonly ClientCost[];
  }

  /** Calls to one national service. */
  export interface ServiceCost {
    /** The service. */
    readonly service: NationalService;
    /** How many calls. */
    readonly calls: InsightCount;
  }

  /** Calls that one operation took. */
  export interface OperationCost {
    /** Its name as registered, or `other`. */
    readonly operation: string;
    /** How many calls. */
    readonly calls: InsightCount;
    /** How many calls each request took, on average. Null when either count is hidden or there were none. */
    readonly callsPerRequest: number | null;
  }

  /** Calls that one client took. */
  export interface ClientCost {
    /** The client's id (klient-id). */
    readonly client: string;
    /** How many calls. */
    readonly calls: InsightCount;
  }
}
