// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { HealthRegion, InsightCount, InsightFilter, InsightMunicipality, NationalService, UnavailableReason } from './types.ts';

/** Which organisations use what, those with the most requests first. */
export const InsightOrganisations: sdk.Query<InsightOrganisations.Data, InsightOrganisations.Variables> = {
  kind: 'query',
  name: 'InsightOrganisations',
  hash: '5317354397c57414852cbdf9d8cd3400b6b526df9128966716681800ae7c12d8',
  text: 'query InsightOrganisations($filter:InsightFilter$region:HealthRegion$first:Int!=20$after:String){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{organisations(region:$region first:$first after:$after){__typename ...on SourceUnavailable{...InsightUnavailable}...on OrganisationUseConnection{pageInfo{hasNextPage endCursor}edges{cursor node{organisationNumber name municipality{...InsightMunicipality}requests{...InsightCount}services}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightMunicipality on Municipality{number name region}fragment InsightCount on Count{value isHidden}',
  pages: [{ path: ['insight', 'organisations'], after: 'after' }],
};

export declare namespace InsightOrganisations {
  export interface Variables {
    readonly filter?: InsightFilter | null | undefined;
    readonly region?: Exclude<HealthRegion, sdk.UnknownValue> | null | undefined;
    /** `20` unless said. */
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
    /** Which organisations use what, those with the most requests first. */
    readonly organisations: OrganisationUseResult;
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

  /** Which organisations use what, or why it cannot be told. */
  export type OrganisationUseResult =
    | OrganisationUseConnection
    | SourceUnavailable
    | sdk.UnknownMember;

  /** Where a piece of information came from and when it was fetched (kilde). */
  export interface DataSource {
    /** The national service that answered. */
    readonly service: NationalService;
    /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
    readonly fetchedAt: string;
  }

  /** A page of organisations. */
  export interface OrganisationUseConnection {
    readonly __typename: 'OrganisationUseConnection';
    /** Where the list was cut. */
    readonly pageInfo: PageInfo;
    /** The organisations of this page. */
    readonly edges: readonly OrganisationUseEdge[];
  }

  /** Where a list was cut, in the form of the GraphQL Cursor Connections specification. */
  export interface PageInfo {
    /** True when there are more items after the last one here. */
    readonly hasNextPage: boolean;
    /** Cursor of the last item, null when there is none. */
    readonly endCursor: string | null;
  }

  /** One organisation in its place in the list. */
  export interface OrganisationUseEdge {
    /** Where it stands, for `after`. */
    readonly cursor: string;
    /** The organisation. */
    readonly node: OrganisationUse;
  }

  /** What one organisation uses. */
  export interface OrganisationUse {
    /** Its number in the register of legal entities (organisasjonsnummer). */
    readonly organisationNumber: string;
    /** Its name as registered. Null when the register does not know it. */
    readonly name: string | null;
    /** The municipality of its address. Null when the register does not know it. */
    readonly municipality: InsightMunicipality | null;
    /** How many times services answered its requests; one request may ask several services. */
    readonly requests: InsightCount;
    /** The services that its requests asked. */
    readonly services: readonly NationalService[];
  }
}
