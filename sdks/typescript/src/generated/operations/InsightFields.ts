// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { InsightCount, InsightFilter, InsightPeriodTold, NationalService, UnavailableReason } from './types.ts';

/** Who still uses which field, such as those that are to go away. */
export const InsightFields: sdk.Query<InsightFields.Data, InsightFields.Variables> = {
  kind: 'query',
  name: 'InsightFields',
  hash: '67973356eee510e56ae219343908f73ea839c880d0d643448fb8c3ad183d76f9',
  text: 'query InsightFields($filter:InsightFilter$onlyDeprecated:Boolean!=false$startingWith:String$first:Int!=50$after:String){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}fieldUsage(onlyDeprecated:$onlyDeprecated startingWith:$startingWith first:$first after:$after){__typename ...on SourceUnavailable{...InsightUnavailable}...on FieldUsageConnection{pageInfo{hasNextPage endCursor}edges{cursor node{coordinate deprecation{reason since}requests{...InsightCount}clients{client version requests{...InsightCount}lastUsedOn}}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightCount on Count{value isHidden}',
  pages: [{ path: ['insight', 'fieldUsage'], after: 'after' }],
};

export declare namespace InsightFields {
  export interface Variables {
    readonly filter?: InsightFilter | null | undefined;
    /** `false` unless said. */
    readonly onlyDeprecated?: boolean | undefined;
    readonly startingWith?: string | null | undefined;
    /** `50` unless said. */
    readonly first?: number | undefined;
    readonly after?: string | null | undefined;
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
    /** Who uses which field, such as those that still use one that is to go away (utfaset felt). */
    readonly fieldUsage: FieldUsageResult;
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

  /** Who uses which field, or why it cannot be told. */
  export type FieldUsageResult =
    | FieldUsageConnection
    | SourceUnavailable
    | sdk.UnknownMember;

  /** Where a piece of information came from and when it was fetched (kilde). */
  export interface DataSource {
    /** The national service that answered. */
    readonly service: NationalService;
    /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
    readonly fetchedAt: string;
  }

  /** A page of fields with who uses them, in the order of their place in the schema. */
  export interface FieldUsageConnection {
    readonly __typename: 'FieldUsageConnection';
    /** Where the list was cut. */
    readonly pageInfo: PageInfo;
    /** The fields of this page. */
    readonly edges: readonly FieldUsageEdge[];
  }

  /** Where a list was cut, in the form of the GraphQL Cursor Connections specification. */
  export interface PageInfo {
    /** True when there are more items after the last one here. */
    readonly hasNextPage: boolean;
    /** Cursor of the last item, null when there is none. */
    readonly endCursor: string | null;
  }

  /** One field in its place in the list. */
  export interface FieldUsageEdge {
    /** Where it stands, for `after`. */
    readonly cursor: string;
    /** The field. */
    readonly node: FieldUsage;
  }

  /** How one field is used. */
  export interface FieldUsage {
    /** Its place in the schema: `Patient.medicationList`. */
    readonly coordinate: string;
    /** That it is to go away, and why. Null when it is to stay. */
    readonly deprecation: FieldDeprecation | null;
    /** How many requests asked for it. */
    readonly requests: InsightCount;
    /** Which clients asked for it, by version, the most first. */
    readonly clients: readonly FieldClient[];
  }

  /** That a field is to go away (utfasing). */
  export interface FieldDeprecation {
    /** What to use instead. */
    readonly reason: string;
    /** Since when. Null when the schema does not tell. */
    readonly since: string | null;
  }

  /** A version of a client that asks for a field. */
  export interface FieldClient {
    /** The client's id (klient-id). */
    readonly client: string;
    /** Its version. Null when it does not tell. */
    readonly version: string | null;
    /** How many requests asked for the field. */
    readonly requests: InsightCount;
    /** The day that it last did. Null when the count is hidden. */
    readonly lastUsedOn: string | null;
  }
}
