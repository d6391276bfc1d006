// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AdoptionStanding, HealthRegion, InsightCount, InsightFilter, InsightMunicipality, NationalService, UnavailableReason } from './types.ts';

/** How each municipality stands with one service, which the filter names. */
export const InsightMunicipalities: sdk.Query<InsightMunicipalities.Data, InsightMunicipalities.Variables> = {
  kind: 'query',
  name: 'InsightMunicipalities',
  hash: '032ff25c9c09182f31ff0e89e560972e19daa8d1adefaea8bfe7eab082a93602',
  text: 'query InsightMunicipalities($filter:InsightFilter!){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{adoption{__typename ...on SourceUnavailable{...InsightUnavailable}...on Adoption{services{service regions{region byMunicipality{municipality{...InsightMunicipality}plannedFrom standing organisations requests{...InsightCount}}}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightMunicipality on Municipality{number name region}fragment InsightCount on Count{value isHidden}',
};

export declare namespace InsightMunicipalities {
  export interface Variables {
    readonly filter: InsightFilter;
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
    /** Where in the country what is used, beside what was planned (innføring). */
    readonly adoption: AdoptionResult;
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

  /** Where in the country what is used, or why it cannot be told. */
  export type AdoptionResult =
    | Adoption
    | SourceUnavailable
    | sdk.UnknownMember;

  /** Where a piece of information came from and when it was fetched (kilde). */
  export interface DataSource {
    /** The national service that answered. */
    readonly service: NationalService;
    /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
    readonly fetchedAt: string;
  }

  /**
   * Where in the country what is used, beside what was planned (innføring). Organisations and municipalities are counted as they
   * are, small numbers too: they are no people. An organisation counts in the municipality of its address.
   */
  export interface Adoption {
    readonly __typename: 'Adoption';
    /** Service by service: those in the plan, and those that are used without one. */
    readonly services: readonly ServiceAdoption[];
  }

  /** Where one service is used. */
  export interface ServiceAdoption {
    /** The service. */
    readonly service: NationalService;
    /** Region by region; always all four. */
    readonly regions: readonly RegionAdoption[];
  }

  /** Where in one health region a service is used. */
  export interface RegionAdoption {
    /** The region. */
    readonly region: HealthRegion;
    /** The municipalities that are in the plan or use it, by number. */
    readonly byMunicipality: readonly MunicipalityAdoption[];
  }

  /** How one municipality stands with one service. */
  export interface MunicipalityAdoption {
    /** The municipality. */
    readonly municipality: InsightMunicipality;
    /** From when it should be in use (startdato). Null when it is not in the plan, or no day is set. */
    readonly plannedFrom: string | null;
    /** How use and plan go together. */
    readonly standing: AdoptionStanding;
    /** How many organisations used it. */
    readonly organisations: number;
    /** How many requests asked it. */
    readonly requests: InsightCount;
  }
}
