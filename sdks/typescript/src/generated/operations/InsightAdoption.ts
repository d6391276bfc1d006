// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { HealthRegion, InsightCount, InsightFilter, InsightPeriodTold, IntroductionTrack, NationalService, UnavailableReason } from './types.ts';

/** Where in the country what is used, region by region, beside what was planned. */
export const InsightAdoption: sdk.Query<InsightAdoption.Data, InsightAdoption.Variables> = {
  kind: 'query',
  name: 'InsightAdoption',
  hash: '6ff62051503baa6cd6b464c48fdad6f4a8b62213045f08d6c36657b417554ec1',
  text: 'query InsightAdoption($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}adoption{__typename ...on SourceUnavailable{...InsightUnavailable}...on Adoption{plan{name isSynthetic}unplaced services{service track regions{region municipalities planned using organisations requests{...InsightCount}}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightCount on Count{value isHidden}',
};

export declare namespace InsightAdoption {
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
    /** The plan that it is held against (innføringsplan). Null when none is configured. */
    readonly plan: RolloutPlan | null;
    /** How many organisations used something and are in no municipality that is known. */
    readonly unplaced: number;
    /** Service by service: those in the plan, and those that are used without one. */
    readonly services: readonly ServiceAdoption[];
  }

  /** A plan for where what is taken into use, and when (innføringsplan). */
  export interface RolloutPlan {
    /** What it is called. */
    readonly name: string;
    /** True when it is made up, for trying. */
    readonly isSynthetic: boolean;
  }

  /** Where one service is used. */
  export interface ServiceAdoption {
    /** The service. */
    readonly service: NationalService;
    /** Which kind of introduction was planned (innføringsløp). Null when it is not in the plan. */
    readonly track: IntroductionTrack | null;
    /** Region by region; always all four. */
    readonly regions: readonly RegionAdoption[];
  }

  /** Where in one health region a service is used. */
  export interface RegionAdoption {
    /** The region. */
    readonly region: HealthRegion;
    /** How many municipalities it has. By county, so some at the edges may be counted in the next one. */
    readonly municipalities: number;
    /** In how many of them the service should be in use by now. */
    readonly planned: number;
    /** In how many of them some organisation used it in the period. */
    readonly using: number;
    /** How many organisations used it. */
    readonly organisations: number;
    /** How many requests it answered. */
    readonly requests: InsightCount;
  }
}
