// Written by `npm run codegen` from schema/. Change the SDL, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Question } from '../question.ts';
import type { SubgraphContext } from '@helsegraf/subgraph-kit';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date, `2026-01-12` (ISO 8601). */
  Date: { input: string; output: string; }
  /** A point in time with offset, `2026-01-12T10:12:00+01:00` (RFC 3339). */
  DateTime: { input: string; output: string; }
};

/**
 * Where in the country what is used, beside what was planned (innføring). Organisations and municipalities are counted as they
 * are, small numbers too: they are no people. An organisation counts in the municipality of its address.
 */
export type Adoption = {
  readonly __typename?: 'Adoption';
  /** The plan that it is held against (innføringsplan). Null when none is configured. */
  readonly plan?: Maybe<RolloutPlan>;
  /** Service by service: those in the plan, and those that are used without one. */
  readonly services: ReadonlyArray<ServiceAdoption>;
  /** Where this came from. */
  readonly source: DataSource;
  /** How many organisations used something and are in no municipality that is known. */
  readonly unplaced: Scalars['Int']['output'];
};

/** Where in the country what is used, or why it cannot be told. */
export type AdoptionResult = Adoption | SourceUnavailable;

/** How use and plan go together. */
export type AdoptionStanding =
  /** It is used before it was planned to be, or without a plan (tidlig). */
  | 'EARLY'
  /** It is used as planned (i bruk). */
  | 'IN_USE'
  /** It should be in use by now, and was not used in the period (forsinket). */
  | 'LATE'
  /** It is to be taken into use later (planlagt). */
  | 'PLANNED';

/** Whether the record is whole: each record is chained to the one before it, so that none can be changed or taken away. */
export type AuditChain = {
  readonly __typename?: 'AuditChain';
  /** How many records the record has now. */
  readonly records: Scalars['Float']['output'];
  /** What was found. */
  readonly state: AuditChainState;
  /** When it was last gone through. Null when it never was. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many of them have been gone through, from the first one on. */
  readonly verifiedRecords: Scalars['Float']['output'];
  /** When all of it was gone through by `npm run audit -- verify`, contents too. Null when it never was. */
  readonly walkedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What was found when the record was gone through. */
export type AuditChainState =
  /** Something was changed or taken away, or does not fit what was signed earlier. `npm run audit -- verify` tells what. */
  | 'BROKEN'
  /** It has not been gone through yet. */
  | 'NOT_VERIFIED'
  /** All that has been gone through is whole. */
  | 'WHOLE';

/** A signed statement of how the record was, kept where those who run the database cannot change it (kontrollpunkt). */
export type AuditCheckpoint = {
  readonly __typename?: 'AuditCheckpoint';
  /** When it was made. */
  readonly at: Scalars['DateTime']['output'];
  /** How many records it speaks of. */
  readonly records: Scalars['Float']['output'];
};

/** Records of one hour. */
export type AuditHour = {
  readonly __typename?: 'AuditHour';
  /** When the hour begins. */
  readonly from: Scalars['DateTime']['output'];
  /** How many records were written in it. */
  readonly records: Count;
};

/** How the record of who has seen what does (tilgangslogg). Counts and times alone; nothing that stands in it. */
export type AuditStanding = {
  readonly __typename?: 'AuditStanding';
  /** Whether the record is whole. */
  readonly chain: AuditChain;
  /** The newest signed statement of the record that is kept elsewhere (kontrollpunkt). Null when there is none yet. */
  readonly checkpoint?: Maybe<AuditCheckpoint>;
  /** How many records were written, hour by hour, the first first; at most 31 days back. */
  readonly perHour: ReadonlyArray<AuditHour>;
  /** What somebody must look at afterwards and has not (etterkontroll), by why; every reason, also with zero. */
  readonly reviews: ReadonlyArray<AwaitingReviews>;
  /** Where this came from. */
  readonly source: DataSource;
};

/** How the record does, or why it cannot be told. */
export type AuditStandingResult = AuditStanding | SourceUnavailable;

/** Accesses that somebody must look at afterwards and has not (etterkontroll). */
export type AwaitingReviews = {
  readonly __typename?: 'AwaitingReviews';
  /** How many. */
  readonly count: Count;
  /** How long the oldest has waited, in whole days. Null when none waits. */
  readonly oldestDays?: Maybe<Scalars['Int']['output']>;
  /** Why. */
  readonly reason: ReviewReason;
};

/** A circuit breaker: it stops asking a service that fails, so that the service is left in peace (strømbryter). */
export type Breaker = {
  readonly __typename?: 'Breaker';
  /** Since when. Null when it has been so from the start. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Where this came from. */
  readonly source: DataSource;
  /** Whether the service is asked. */
  readonly state: BreakerState;
};

/** The state of a circuit breaker, or why it is not known. */
export type BreakerResult = Breaker | SourceUnavailable;

/** Whether a service is asked. */
export type BreakerState =
  /** It is asked. */
  | 'CLOSED'
  /** It is asked once, to find out whether it answers again. */
  | 'HALF_OPEN'
  /** It is not asked. */
  | 'OPEN';

/** Calls that one client took. */
export type ClientCost = {
  readonly __typename?: 'ClientCost';
  /** How many calls. */
  readonly calls: Count;
  /** The client's id (klient-id). */
  readonly client: Scalars['ID']['output'];
};

/** The requests of one version of a client. */
export type ClientTraffic = {
  readonly __typename?: 'ClientTraffic';
  /** The client's id, as whoever signs people in knows it (klient-id). */
  readonly client: Scalars['ID']['output'];
  /** What was counted. */
  readonly figures: TrafficFigures;
  /** Its version. Null when it does not tell. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** How many calls to national services it took (kall mot nasjonale tjenester). */
export type Cost = {
  readonly __typename?: 'Cost';
  /** By client, the most calls first. */
  readonly byClient: ReadonlyArray<ClientCost>;
  /** By operation, the most calls first. */
  readonly byOperation: ReadonlyArray<OperationCost>;
  /** By service, the most called first. */
  readonly byService: ReadonlyArray<ServiceCost>;
  /** All calls of the period. */
  readonly calls: Count;
  /** Where this came from. */
  readonly source: DataSource;
};

/** How many calls to national services it took, or why it cannot be told. */
export type CostResult = Cost | SourceUnavailable;

/**
 * How many. From one to four is hidden, so that nobody can be picked out: then `value` is null and `isHidden` true. Zero is
 * told, and a null never means that something failed. A sum leaves out what is hidden in it, so that it cannot be worked out.
 */
export type Count = {
  readonly __typename?: 'Count';
  /** True when it is hidden: from one to four, or a number that would give such a one away. */
  readonly isHidden: Scalars['Boolean']['output'];
  /** A whole number; it may be larger than 32 bits hold. Null when hidden. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Where a piece of information came from and when it was fetched (kilde). */
export type DataSource = {
  readonly __typename?: 'DataSource';
  /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The national service that answered. */
  readonly service: NationalService;
};

/** A version of a client that asks for a field. */
export type FieldClient = {
  readonly __typename?: 'FieldClient';
  /** The client's id (klient-id). */
  readonly client: Scalars['ID']['output'];
  /** The day that it last did. Null when the count is hidden. */
  readonly lastUsedOn?: Maybe<Scalars['Date']['output']>;
  /** How many requests asked for the field. */
  readonly requests: Count;
  /** Its version. Null when it does not tell. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** That a field is to go away (utfasing). */
export type FieldDeprecation = {
  readonly __typename?: 'FieldDeprecation';
  /** What to use instead. */
  readonly reason: Scalars['String']['output'];
  /** Since when. Null when the schema does not tell. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

/** How one field is used. */
export type FieldUsage = {
  readonly __typename?: 'FieldUsage';
  /** Which clients asked for it, by version, the most first. */
  readonly clients: ReadonlyArray<FieldClient>;
  /** Its place in the schema: `Patient.medicationList`. */
  readonly coordinate: Scalars['ID']['output'];
  /** That it is to go away, and why. Null when it is to stay. */
  readonly deprecation?: Maybe<FieldDeprecation>;
  /** How many requests asked for it. */
  readonly requests: Count;
};

/** A page of fields with who uses them, in the order of their place in the schema. */
export type FieldUsageConnection = {
  readonly __typename?: 'FieldUsageConnection';
  /** The fields of this page. */
  readonly edges: ReadonlyArray<FieldUsageEdge>;
  /** Where the list was cut. */
  readonly pageInfo: PageInfo;
  /** Where this came from. */
  readonly source: DataSource;
};

/** One field in its place in the list. */
export type FieldUsageEdge = {
  readonly __typename?: 'FieldUsageEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The field. */
  readonly node: FieldUsage;
};

/** Who uses which field, or why it cannot be told. */
export type FieldUsageResult = FieldUsageConnection | SourceUnavailable;

/** The health regions (helseregion), each with a regional health authority (RHF). */
export type HealthRegion =
  /** Helse Midt-Norge. */
  | 'CENTRAL'
  /** Helse Nord. */
  | 'NORTH'
  /** Helse Sør-Øst. */
  | 'SOUTH_EAST'
  /** Helse Vest. */
  | 'WEST';

/** How Helsegraf is used and how it does (drift og bruk). Every part is counted for the same period and filter. */
export type Insight = {
  readonly __typename?: 'Insight';
  /** Where in the country what is used, beside what was planned (innføring). */
  readonly adoption: AdoptionResult;
  /** The record of who has seen what: that it is written, whole, and followed up (tilgangslogg). */
  readonly audit: AuditStandingResult;
  /** How many calls to national services it took. */
  readonly cost: CostResult;
  /** Who uses which field, such as those that still use one that is to go away (utfaset felt). */
  readonly fieldUsage: FieldUsageResult;
  /** Which organisations use what, those with the most requests first. */
  readonly organisations: OrganisationUseResult;
  /** What was counted: the period as it was understood. */
  readonly period: InsightPeriod;
  /**
   * How each national service does: what the circuit breakers say now, and how it has answered in the period. Always every
   * service; each tells for itself what is not known of it.
   */
  readonly services: ReadonlyArray<ServiceHealth>;
  /** Where this came from. */
  readonly source: DataSource;
  /** Requests, how fast they were answered, and what came of them. */
  readonly traffic: TrafficResult;
};


/** How Helsegraf is used and how it does (drift og bruk). Every part is counted for the same period and filter. */
export type InsightFieldUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  onlyDeprecated?: Scalars['Boolean']['input'];
  startingWith?: InputMaybe<Scalars['String']['input']>;
};


/** How Helsegraf is used and how it does (drift og bruk). Every part is counted for the same period and filter. */
export type InsightOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  municipality?: InputMaybe<Scalars['ID']['input']>;
  region?: InputMaybe<HealthRegion>;
};

/**
 * What to count. What is left out narrows nothing; where several are given, all of them narrow. Which fields and which
 * organisations are asked for is counted by the day, and not by operation. At most 800 days, and at most 3000 steps.
 */
export type InsightFilter = {
  /** One client by its id (klientsystem). */
  readonly client?: InputMaybe<Scalars['ID']['input']>;
  /** One version of a client, for example `2.4`. */
  readonly clientVersion?: InputMaybe<Scalars['String']['input']>;
  /** From when, inclusive. When left out, 24 hours before the end. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** One operation by its name, or `other` for all that are not registered. */
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  /** How long each step over time is. When left out, the shortest that gives at most 200 steps. */
  readonly resolution?: InputMaybe<InsightResolution>;
  /** One national service. It narrows the parts that are about services: cost, services, adoption and organisations. */
  readonly service?: InputMaybe<NationalService>;
  /** Until when, exclusive. When left out, now. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A period that was counted. */
export type InsightPeriod = {
  readonly __typename?: 'InsightPeriod';
  /** From when, inclusive. */
  readonly from: Scalars['DateTime']['output'];
  /** How long each step is. */
  readonly resolution: InsightResolution;
  /** Until when, exclusive. */
  readonly to: Scalars['DateTime']['output'];
};

/** How long each step over time is (oppløsning). */
export type InsightResolution =
  /** One day, from midnight to midnight UTC. */
  | 'DAY'
  /** One hour. */
  | 'HOUR'
  /** One minute. Kept for two days, and refused for longer ago. */
  | 'MINUTE';

/** How Helsegraf is used and how it does, or why nothing can be told. */
export type InsightResult = Insight | SourceUnavailable;

/** The kinds of introduction in municipalities (innføringsløp). */
export type IntroductionTrack =
  /** All municipalities are invited to one common introduction (felles nasjonalt løp). */
  | 'NATIONAL'
  /** Some municipalities are invited, where the service is ready for them or fits them (delvis nasjonalt løp). */
  | 'PARTLY_NATIONAL'
  /** A common introduction within a region (felles regionalt løp). */
  | 'REGIONAL';

/** How fast requests were answered, in milliseconds: from the first byte in to the last byte out, as the gateway sees it. */
export type Latency = {
  readonly __typename?: 'Latency';
  /** Half of the requests were answered within this (median). */
  readonly p50Ms: Scalars['Float']['output'];
  /** 95 of 100 requests were answered within this. */
  readonly p95Ms: Scalars['Float']['output'];
  /** 99 of 100 requests were answered within this. */
  readonly p99Ms: Scalars['Float']['output'];
};

/**
 * Why a national source gave no data. Each reason is a type of its own; they are never merged, and none of them is ever
 * shown as an empty list or a null.
 */
export type MissingData = {
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** A municipality (kommune). */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** Its name, in all official languages. */
  readonly name: Scalars['String']['output'];
  /** Its number, four digits, Volven 3402 (kommunenummer). */
  readonly number: Scalars['ID']['output'];
  /** The health region of its county. At the edges some belong to the next one. */
  readonly region: HealthRegion;
};

/** How one municipality stands with one service. */
export type MunicipalityAdoption = {
  readonly __typename?: 'MunicipalityAdoption';
  /** The municipality. */
  readonly municipality: Municipality;
  /** How many organisations used it. */
  readonly organisations: Scalars['Int']['output'];
  /** From when it should be in use (startdato). Null when it is not in the plan, or no day is set. */
  readonly plannedFrom?: Maybe<Scalars['Date']['output']>;
  /** How many requests asked it. */
  readonly requests: Count;
  /** How use and plan go together. */
  readonly standing: AdoptionStanding;
};

/** A national e-health service that Helsegraf reads from (nasjonal e-helseløsning). */
export type NationalService =
  /** Helsegraf's own record of who has seen what about whom (innsynslogg). */
  | 'ACCESS_LOG'
  /** The central prescribing module (Sentral forskrivningsmodul, SFM). */
  | 'CENTRAL_PRESCRIBING_MODULE'
  /** The core record's answer to whether there is anything to see (kjernejournal, helseindikator). */
  | 'CORE_RECORD'
  /** Critical information in the core record (kritisk informasjon). */
  | 'CRITICAL_INFORMATION'
  /** The register of health personnel (Helsepersonellregisteret, HPR). */
  | 'HEALTH_PERSONNEL_REGISTER'
  /** Helsegraf's own figures of how it is used and how it does (drift og bruk). */
  | 'INSIGHT'
  /** The address register and the register of legal entities (Adresseregisteret, Enhetsregisteret). */
  | 'ORGANISATION_REGISTER'
  /** The patient's own information and communication needs (pasientens info). */
  | 'PATIENT_INFORMATION'
  /** The patient's plans with zones (Pasientens planer). */
  | 'PATIENT_PLANS'
  /** The person register behind the health sector (Persontjenesten, built on Folkeregisteret). */
  | 'PERSON_REGISTER'
  /** The national prescription intermediary (Reseptformidleren, RF), reached through SFM. */
  | 'PRESCRIPTION_INTERMEDIARY'
  /** The privacy component of Helsenorge (personvernkomponenten, PVK). */
  | 'PRIVACY_SETTINGS'
  /** Digital treatment plans (digitale behandlings- og egenbehandlingsplaner, DBEP). */
  | 'TREATMENT_PLANS';

/** Calls that one operation took. */
export type OperationCost = {
  readonly __typename?: 'OperationCost';
  /** How many calls. */
  readonly calls: Count;
  /** How many calls each request took, on average. Null when either count is hidden or there were none. */
  readonly callsPerRequest?: Maybe<Scalars['Float']['output']>;
  /** Its name as registered, or `other`. */
  readonly operation: Scalars['String']['output'];
};

/** The requests of one operation. */
export type OperationTraffic = {
  readonly __typename?: 'OperationTraffic';
  /** What was counted. */
  readonly figures: TrafficFigures;
  /** Its name as registered, or `other` for all that are not. */
  readonly operation: Scalars['String']['output'];
};

/** What one organisation uses. */
export type OrganisationUse = {
  readonly __typename?: 'OrganisationUse';
  /** The municipality of its address. Null when the register does not know it. */
  readonly municipality?: Maybe<Municipality>;
  /** Its name as registered. Null when the register does not know it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its number in the register of legal entities (organisasjonsnummer). */
  readonly organisationNumber: Scalars['ID']['output'];
  /** How many times services answered its requests; one request may ask several services. */
  readonly requests: Count;
  /** The services that its requests asked. */
  readonly services: ReadonlyArray<NationalService>;
};

/** A page of organisations. */
export type OrganisationUseConnection = {
  readonly __typename?: 'OrganisationUseConnection';
  /** The organisations of this page. */
  readonly edges: ReadonlyArray<OrganisationUseEdge>;
  /** Where the list was cut. */
  readonly pageInfo: PageInfo;
  /** Where this came from. */
  readonly source: DataSource;
};

/** One organisation in its place in the list. */
export type OrganisationUseEdge = {
  readonly __typename?: 'OrganisationUseEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The organisation. */
  readonly node: OrganisationUse;
};

/** Which organisations use what, or why it cannot be told. */
export type OrganisationUseResult = OrganisationUseConnection | SourceUnavailable;

/** How often something went wrong in one way. */
export type OutcomeCount = {
  readonly __typename?: 'OutcomeCount';
  /** The error code, one of those that clients meet. */
  readonly code: Scalars['String']['output'];
  /** Whether it was refused or failed. */
  readonly kind: OutcomeKind;
  /** How many requests. */
  readonly requests: Count;
};

/** How a request that was not answered ended. */
export type OutcomeKind =
  /** The mistake was ours or a source's (feilet). */
  | 'FAILED'
  /** The caller had no right, or asked in a way that is not taken (avvist). */
  | 'REFUSED';

/** Where a list was cut, in the form of the GraphQL Cursor Connections specification. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last item, null when there is none. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are more items after the last one here. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there are items before the first one here. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item, null when there is none. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Where every question starts. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * How Helsegraf is used and how it does (drift og bruk). For operators alone; nothing here is about a person, and counts
   * from one to four are hidden. Each part answers for itself, so one whose store is down takes none of the others with it.
   */
  readonly insight: InsightResult;
};


/** Where every question starts. */
export type QueryInsightArgs = {
  filter?: InputMaybe<InsightFilter>;
};

/** Where in one health region a service is used. */
export type RegionAdoption = {
  readonly __typename?: 'RegionAdoption';
  /** The municipalities that are in the plan or use it, by number. */
  readonly byMunicipality: ReadonlyArray<MunicipalityAdoption>;
  /** How many municipalities it has. By county, so some at the edges may be counted in the next one. */
  readonly municipalities: Scalars['Int']['output'];
  /** How many organisations used it. */
  readonly organisations: Scalars['Int']['output'];
  /** In how many of them the service should be in use by now. */
  readonly planned: Scalars['Int']['output'];
  /** The region. */
  readonly region: HealthRegion;
  /** How many requests it answered. */
  readonly requests: Count;
  /** In how many of them some organisation used it in the period. */
  readonly using: Scalars['Int']['output'];
};

/** Why an access must be looked at afterwards. */
export type ReviewReason =
  /** The ordinary rules were overridden (blålys). */
  | 'BREAK_THE_GLASS'
  /** It was about somebody who is dead. */
  | 'DECEASED'
  /** What the person has restricted was asked for (forhøyet tilgang). */
  | 'ELEVATED'
  /** It was asked as an emergency (nødrett). */
  | 'EMERGENCY';

/** A plan for where what is taken into use, and when (innføringsplan). */
export type RolloutPlan = {
  readonly __typename?: 'RolloutPlan';
  /** True when it is made up, for trying. */
  readonly isSynthetic: Scalars['Boolean']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** Where one service is used. */
export type ServiceAdoption = {
  readonly __typename?: 'ServiceAdoption';
  /** Region by region; always all four. */
  readonly regions: ReadonlyArray<RegionAdoption>;
  /** The service. */
  readonly service: NationalService;
  /** Which kind of introduction was planned (innføringsløp). Null when it is not in the plan. */
  readonly track?: Maybe<IntroductionTrack>;
};

/** What one part of Helsegraf that calls a service says of it. */
export type ServiceBreaker = {
  readonly __typename?: 'ServiceBreaker';
  /** What it says, or why it does not. */
  readonly state: BreakerResult;
  /** The part, by its name (subgraf). */
  readonly subgraph: Scalars['String']['output'];
};

/** Calls to one national service. */
export type ServiceCost = {
  readonly __typename?: 'ServiceCost';
  /** How many calls. */
  readonly calls: Count;
  /** The service. */
  readonly service: NationalService;
};

/** How often a service failed in one way. */
export type ServiceFailure = {
  readonly __typename?: 'ServiceFailure';
  /** How many times. */
  readonly calls: Count;
  /** Why it gave no usable answer. */
  readonly reason: UnavailableReason;
};

/** How a service has answered. */
export type ServiceFigures = {
  readonly __typename?: 'ServiceFigures';
  /** How many of them it answered, also with a reason why there is no data. */
  readonly answered: Count;
  /** How many times it was asked for something. */
  readonly calls: Count;
  /** How many failed: it gave no usable answer. */
  readonly failed: Count;
  /** Why they failed, the most frequent first. */
  readonly failures: ReadonlyArray<ServiceFailure>;
  /** How fast it was. Null when it is not known, or it was asked fewer than five times. */
  readonly latency?: Maybe<Latency>;
  /** Step by step, the first first. */
  readonly overTime: ReadonlyArray<ServiceStep>;
  /** Where this came from. */
  readonly source: DataSource;
};

/** How a service has answered, or why it cannot be told. */
export type ServiceFiguresResult = ServiceFigures | SourceUnavailable;

/** How one national service does (tilstand). */
export type ServiceHealth = {
  readonly __typename?: 'ServiceHealth';
  /** What each part of Helsegraf that calls it says of it now. */
  readonly breakers: ReadonlyArray<ServiceBreaker>;
  /** How it has answered in the period. */
  readonly observed: ServiceFiguresResult;
  /** The service. */
  readonly service: NationalService;
  /** How it does, all in all. */
  readonly standing: ServiceStanding;
};

/** How a national service does, all in all. */
export type ServiceStanding =
  /** Nobody gets answers from it now (nede). */
  | 'DOWN'
  /** Some of its answers fail, or somebody has stopped asking it for a moment (redusert). */
  | 'TROUBLED'
  /** It has not been asked, or nobody who asks it can be reached (ukjent). */
  | 'UNKNOWN'
  /** It answers (i drift). */
  | 'WORKING';

/** How a service answered in one step of time. */
export type ServiceStep = {
  readonly __typename?: 'ServiceStep';
  /** How many times it was asked. */
  readonly calls: Count;
  /** How many of them failed. */
  readonly failed: Count;
  /** When the step begins. */
  readonly from: Scalars['DateTime']['output'];
};

/**
 * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
 * read it as "none".
 */
export type SourceUnavailable = MissingData & {
  readonly __typename?: 'SourceUnavailable';
  /** What went wrong, as far as it can be told without the service's own words. */
  readonly reason: UnavailableReason;
  /** How long to wait before asking again, when the service said so. */
  readonly retryAfterSeconds?: Maybe<Scalars['Int']['output']>;
  /** True when the same question may succeed if it is asked again. */
  readonly retryable: Scalars['Boolean']['output'];
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** Requests and what came of them (trafikk). */
export type Traffic = {
  readonly __typename?: 'Traffic';
  /** By client and version, the most used first. */
  readonly byClient: ReadonlyArray<ClientTraffic>;
  /** By operation, the most used first. */
  readonly byOperation: ReadonlyArray<OperationTraffic>;
  /** How many requests are missing from these figures, since they could not be written down. Zero when the figures are whole. */
  readonly lost: Count;
  /** Why requests failed or were refused, the most frequent first. */
  readonly outcomes: ReadonlyArray<OutcomeCount>;
  /** Step by step, the first first; steps without a request are there with zero. */
  readonly overTime: ReadonlyArray<TrafficStep>;
  /** Where this came from. */
  readonly source: DataSource;
  /** All of the period in one. */
  readonly total: TrafficFigures;
};

/** Requests of one kind, and what came of them. */
export type TrafficFigures = {
  readonly __typename?: 'TrafficFigures';
  /** How many of them were answered, also those where a source gave a reason instead of data. */
  readonly answered: Count;
  /** How many failed: the mistake was ours or a source's (feilet). */
  readonly failed: Count;
  /** How fast they were answered. Null when fewer than five were. */
  readonly latency?: Maybe<Latency>;
  /** How many were refused: the caller had no right, or asked in a way that is not taken (avvist). */
  readonly refused: Count;
  /** How many requests. */
  readonly requests: Count;
};

/** Requests and what came of them, or why it cannot be told. */
export type TrafficResult = SourceUnavailable | Traffic;

/** The requests of one step in time. */
export type TrafficStep = {
  readonly __typename?: 'TrafficStep';
  /** What was counted in it. */
  readonly figures: TrafficFigures;
  /** When the step begins. */
  readonly from: Scalars['DateTime']['output'];
};

/** Why a service gave no usable answer. */
export type UnavailableReason =
  /** It has failed so often lately that it is left in peace for a moment (circuit breaker). */
  | 'CIRCUIT_OPEN'
  /** It answered with an error of its own. */
  | 'FAILED'
  /** It answered in a form that cannot be understood. */
  | 'MALFORMED'
  /** It asks callers to slow down. */
  | 'RATE_LIMITED'
  /** It did not answer within the time allowed. */
  | 'TIMEOUT'
  /** No connection could be made, or it broke before the whole answer had come. */
  | 'UNREACHABLE'
  /** It answered about another person than the one asked about. The answer was discarded. */
  | 'WRONG_PERSON';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdoptionResult:
    | ( Adoption & { __typename: 'Adoption' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  AuditStandingResult:
    | ( AuditStanding & { __typename: 'AuditStanding' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  BreakerResult:
    | ( Breaker & { __typename: 'Breaker' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  CostResult:
    | ( Cost & { __typename: 'Cost' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  FieldUsageResult:
    | ( FieldUsageConnection & { __typename: 'FieldUsageConnection' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  InsightResult:
    | ( Question & { __typename: 'Insight' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  OrganisationUseResult:
    | ( OrganisationUseConnection & { __typename: 'OrganisationUseConnection' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  ServiceFiguresResult:
    | ( ServiceFigures & { __typename: 'ServiceFigures' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  TrafficResult:
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
    | ( Traffic & { __typename: 'Traffic' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MissingData: ( SourceUnavailable & { __typename: 'SourceUnavailable' } );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Adoption: ResolverTypeWrapper<Adoption>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdoptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdoptionResult']>;
  AdoptionStanding: AdoptionStanding;
  AuditChain: ResolverTypeWrapper<AuditChain>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AuditChainState: AuditChainState;
  AuditCheckpoint: ResolverTypeWrapper<AuditCheckpoint>;
  AuditHour: ResolverTypeWrapper<AuditHour>;
  AuditStanding: ResolverTypeWrapper<AuditStanding>;
  AuditStandingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuditStandingResult']>;
  AwaitingReviews: ResolverTypeWrapper<AwaitingReviews>;
  Breaker: ResolverTypeWrapper<Breaker>;
  BreakerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreakerResult']>;
  BreakerState: BreakerState;
  ClientCost: ResolverTypeWrapper<ClientCost>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ClientTraffic: ResolverTypeWrapper<ClientTraffic>;
  Cost: ResolverTypeWrapper<Cost>;
  CostResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CostResult']>;
  Count: ResolverTypeWrapper<Count>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DataSource: ResolverTypeWrapper<DataSource>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FieldClient: ResolverTypeWrapper<FieldClient>;
  FieldDeprecation: ResolverTypeWrapper<FieldDeprecation>;
  FieldUsage: ResolverTypeWrapper<FieldUsage>;
  FieldUsageConnection: ResolverTypeWrapper<FieldUsageConnection>;
  FieldUsageEdge: ResolverTypeWrapper<FieldUsageEdge>;
  FieldUsageResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FieldUsageResult']>;
  HealthRegion: HealthRegion;
  Insight: ResolverTypeWrapper<Question>;
  InsightFilter: InsightFilter;
  InsightPeriod: ResolverTypeWrapper<InsightPeriod>;
  InsightResolution: InsightResolution;
  InsightResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InsightResult']>;
  IntroductionTrack: IntroductionTrack;
  Latency: ResolverTypeWrapper<Latency>;
  MissingData: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MissingData']>;
  Municipality: ResolverTypeWrapper<Municipality>;
  MunicipalityAdoption: ResolverTypeWrapper<MunicipalityAdoption>;
  NationalService: NationalService;
  OperationCost: ResolverTypeWrapper<OperationCost>;
  OperationTraffic: ResolverTypeWrapper<OperationTraffic>;
  OrganisationUse: ResolverTypeWrapper<OrganisationUse>;
  OrganisationUseConnection: ResolverTypeWrapper<OrganisationUseConnection>;
  OrganisationUseEdge: ResolverTypeWrapper<OrganisationUseEdge>;
  OrganisationUseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationUseResult']>;
  OutcomeCount: ResolverTypeWrapper<OutcomeCount>;
  OutcomeKind: OutcomeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegionAdoption: ResolverTypeWrapper<RegionAdoption>;
  ReviewReason: ReviewReason;
  RolloutPlan: ResolverTypeWrapper<RolloutPlan>;
  ServiceAdoption: ResolverTypeWrapper<ServiceAdoption>;
  ServiceBreaker: ResolverTypeWrapper<Omit<ServiceBreaker, 'state'> & { state: ResolversTypes['BreakerResult'] }>;
  ServiceCost: ResolverTypeWrapper<ServiceCost>;
  ServiceFailure: ResolverTypeWrapper<ServiceFailure>;
  ServiceFigures: ResolverTypeWrapper<ServiceFigures>;
  ServiceFiguresResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServiceFiguresResult']>;
  ServiceHealth: ResolverTypeWrapper<Omit<ServiceHealth, 'breakers' | 'observed'> & { breakers: ReadonlyArray<ResolversTypes['ServiceBreaker']>, observed: ResolversTypes['ServiceFiguresResult'] }>;
  ServiceStanding: ServiceStanding;
  ServiceStep: ResolverTypeWrapper<ServiceStep>;
  SourceUnavailable: ResolverTypeWrapper<SourceUnavailable>;
  Traffic: ResolverTypeWrapper<Traffic>;
  TrafficFigures: ResolverTypeWrapper<TrafficFigures>;
  TrafficResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrafficResult']>;
  TrafficStep: ResolverTypeWrapper<TrafficStep>;
  UnavailableReason: UnavailableReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Adoption: Adoption;
  Int: Scalars['Int']['output'];
  AdoptionResult: ResolversUnionTypes<ResolversParentTypes>['AdoptionResult'];
  AuditChain: AuditChain;
  Float: Scalars['Float']['output'];
  AuditCheckpoint: AuditCheckpoint;
  AuditHour: AuditHour;
  AuditStanding: AuditStanding;
  AuditStandingResult: ResolversUnionTypes<ResolversParentTypes>['AuditStandingResult'];
  AwaitingReviews: AwaitingReviews;
  Breaker: Breaker;
  BreakerResult: ResolversUnionTypes<ResolversParentTypes>['BreakerResult'];
  ClientCost: ClientCost;
  ID: Scalars['ID']['output'];
  ClientTraffic: ClientTraffic;
  Cost: Cost;
  CostResult: ResolversUnionTypes<ResolversParentTypes>['CostResult'];
  Count: Count;
  Boolean: Scalars['Boolean']['output'];
  DataSource: DataSource;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  FieldClient: FieldClient;
  FieldDeprecation: FieldDeprecation;
  FieldUsage: FieldUsage;
  FieldUsageConnection: FieldUsageConnection;
  FieldUsageEdge: FieldUsageEdge;
  FieldUsageResult: ResolversUnionTypes<ResolversParentTypes>['FieldUsageResult'];
  Insight: Question;
  InsightFilter: InsightFilter;
  InsightPeriod: InsightPeriod;
  InsightResult: ResolversUnionTypes<ResolversParentTypes>['InsightResult'];
  Latency: Latency;
  MissingData: ResolversInterfaceTypes<ResolversParentTypes>['MissingData'];
  Municipality: Municipality;
  MunicipalityAdoption: MunicipalityAdoption;
  OperationCost: OperationCost;
  OperationTraffic: OperationTraffic;
  OrganisationUse: OrganisationUse;
  OrganisationUseConnection: OrganisationUseConnection;
  OrganisationUseEdge: OrganisationUseEdge;
  OrganisationUseResult: ResolversUnionTypes<ResolversParentTypes>['OrganisationUseResult'];
  OutcomeCount: OutcomeCount;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  RegionAdoption: RegionAdoption;
  RolloutPlan: RolloutPlan;
  ServiceAdoption: ServiceAdoption;
  ServiceBreaker: Omit<ServiceBreaker, 'state'> & { state: ResolversParentTypes['BreakerResult'] };
  ServiceCost: ServiceCost;
  ServiceFailure: ServiceFailure;
  ServiceFigures: ServiceFigures;
  ServiceFiguresResult: ResolversUnionTypes<ResolversParentTypes>['ServiceFiguresResult'];
  ServiceHealth: Omit<ServiceHealth, 'breakers' | 'observed'> & { breakers: ReadonlyArray<ResolversParentTypes['ServiceBreaker']>, observed: ResolversParentTypes['ServiceFiguresResult'] };
  ServiceStep: ServiceStep;
  SourceUnavailable: SourceUnavailable;
  Traffic: Traffic;
  TrafficFigures: TrafficFigures;
  TrafficResult: ResolversUnionTypes<ResolversParentTypes>['TrafficResult'];
  TrafficStep: TrafficStep;
  String: Scalars['String']['output'];
};

export type AccessDirectiveArgs = {
  class: Scalars['String']['input'];
  to: Scalars['String']['input'];
};

export type AccessDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NationalSourceDirectiveArgs = {
  service: Scalars['String']['input'];
};

export type NationalSourceDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = NationalSourceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type PersonalDirectiveArgs = { };

export type PersonalDirectiveResolver<Result, Parent, ContextType = SubgraphContext, Args = PersonalDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdoptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Adoption'] = ResolversParentTypes['Adoption']> = {
  plan?: Resolver<Maybe<ResolversTypes['RolloutPlan']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['ServiceAdoption']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  unplaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AdoptionResult'] = ResolversParentTypes['AdoptionResult']> = {
  __resolveType: TypeResolveFn<'Adoption' | 'SourceUnavailable', ParentType, ContextType>;
};

export type AuditChainResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditChain'] = ResolversParentTypes['AuditChain']> = {
  records?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AuditChainState'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifiedRecords?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  walkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AuditCheckpointResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditCheckpoint'] = ResolversParentTypes['AuditCheckpoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AuditHourResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditHour'] = ResolversParentTypes['AuditHour']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type AuditStandingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditStanding'] = ResolversParentTypes['AuditStanding']> = {
  chain?: Resolver<ResolversTypes['AuditChain'], ParentType, ContextType>;
  checkpoint?: Resolver<Maybe<ResolversTypes['AuditCheckpoint']>, ParentType, ContextType>;
  perHour?: Resolver<ReadonlyArray<ResolversTypes['AuditHour']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['AwaitingReviews']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditStandingResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditStandingResult'] = ResolversParentTypes['AuditStandingResult']> = {
  __resolveType: TypeResolveFn<'AuditStanding' | 'SourceUnavailable', ParentType, ContextType>;
};

export type AwaitingReviewsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AwaitingReviews'] = ResolversParentTypes['AwaitingReviews']> = {
  count?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  oldestDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReviewReason'], ParentType, ContextType>;
};

export type BreakerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Breaker'] = ResolversParentTypes['Breaker']> = {
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BreakerState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakerResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BreakerResult'] = ResolversParentTypes['BreakerResult']> = {
  __resolveType: TypeResolveFn<'Breaker' | 'SourceUnavailable', ParentType, ContextType>;
};

export type ClientCostResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ClientCost'] = ResolversParentTypes['ClientCost']> = {
  calls?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClientTrafficResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ClientTraffic'] = ResolversParentTypes['ClientTraffic']> = {
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['TrafficFigures'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CostResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Cost'] = ResolversParentTypes['Cost']> = {
  byClient?: Resolver<ReadonlyArray<ResolversTypes['ClientCost']>, ParentType, ContextType>;
  byOperation?: Resolver<ReadonlyArray<ResolversTypes['OperationCost']>, ParentType, ContextType>;
  byService?: Resolver<ReadonlyArray<ResolversTypes['ServiceCost']>, ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CostResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CostResult'] = ResolversParentTypes['CostResult']> = {
  __resolveType: TypeResolveFn<'Cost' | 'SourceUnavailable', ParentType, ContextType>;
};

export type CountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DataSourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DataSource'] = ResolversParentTypes['DataSource']> = {
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['NationalService'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FieldClientResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldClient'] = ResolversParentTypes['FieldClient']> = {
  client?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldDeprecationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldDeprecation'] = ResolversParentTypes['FieldDeprecation']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FieldUsageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldUsage'] = ResolversParentTypes['FieldUsage']> = {
  clients?: Resolver<ReadonlyArray<ResolversTypes['FieldClient']>, ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deprecation?: Resolver<Maybe<ResolversTypes['FieldDeprecation']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type FieldUsageConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldUsageConnection'] = ResolversParentTypes['FieldUsageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FieldUsageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FieldUsageEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldUsageEdge'] = ResolversParentTypes['FieldUsageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FieldUsage'], ParentType, ContextType>;
};

export type FieldUsageResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FieldUsageResult'] = ResolversParentTypes['FieldUsageResult']> = {
  __resolveType: TypeResolveFn<'FieldUsageConnection' | 'SourceUnavailable', ParentType, ContextType>;
};

export type InsightResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Insight'] = ResolversParentTypes['Insight']> = {
  adoption?: Resolver<ResolversTypes['AdoptionResult'], ParentType, ContextType>;
  audit?: Resolver<ResolversTypes['AuditStandingResult'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['CostResult'], ParentType, ContextType>;
  fieldUsage?: Resolver<ResolversTypes['FieldUsageResult'], ParentType, ContextType, RequireFields<InsightFieldUsageArgs, 'first' | 'onlyDeprecated'>>;
  organisations?: Resolver<ResolversTypes['OrganisationUseResult'], ParentType, ContextType, RequireFields<InsightOrganisationsArgs, 'first'>>;
  period?: Resolver<ResolversTypes['InsightPeriod'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['ServiceHealth']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  traffic?: Resolver<ResolversTypes['TrafficResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsightPeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InsightPeriod'] = ResolversParentTypes['InsightPeriod']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['InsightResolution'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InsightResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InsightResult'] = ResolversParentTypes['InsightResult']> = {
  __resolveType: TypeResolveFn<'Insight' | 'SourceUnavailable', ParentType, ContextType>;
};

export type LatencyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Latency'] = ResolversParentTypes['Latency']> = {
  p50Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p95Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  p99Ms?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MissingDataResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissingData'] = ResolversParentTypes['MissingData']> = {
  __resolveType: TypeResolveFn<'SourceUnavailable', ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['HealthRegion'], ParentType, ContextType>;
};

export type MunicipalityAdoptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MunicipalityAdoption'] = ResolversParentTypes['MunicipalityAdoption']> = {
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['AdoptionStanding'], ParentType, ContextType>;
};

export type OperationCostResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OperationCost'] = ResolversParentTypes['OperationCost']> = {
  calls?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  callsPerRequest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperationTrafficResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OperationTraffic'] = ResolversParentTypes['OperationTraffic']> = {
  figures?: Resolver<ResolversTypes['TrafficFigures'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationUseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganisationUse'] = ResolversParentTypes['OrganisationUse']> = {
  municipality?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['NationalService']>, ParentType, ContextType>;
};

export type OrganisationUseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganisationUseConnection'] = ResolversParentTypes['OrganisationUseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationUseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationUseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganisationUseEdge'] = ResolversParentTypes['OrganisationUseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganisationUse'], ParentType, ContextType>;
};

export type OrganisationUseResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganisationUseResult'] = ResolversParentTypes['OrganisationUseResult']> = {
  __resolveType: TypeResolveFn<'OrganisationUseConnection' | 'SourceUnavailable', ParentType, ContextType>;
};

export type OutcomeCountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  insight?: Resolver<ResolversTypes['InsightResult'], ParentType, ContextType, Partial<QueryInsightArgs>>;
};

export type RegionAdoptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegionAdoption'] = ResolversParentTypes['RegionAdoption']> = {
  byMunicipality?: Resolver<ReadonlyArray<ResolversTypes['MunicipalityAdoption']>, ParentType, ContextType>;
  municipalities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['HealthRegion'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  using?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RolloutPlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RolloutPlan'] = ResolversParentTypes['RolloutPlan']> = {
  isSynthetic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceAdoptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceAdoption'] = ResolversParentTypes['ServiceAdoption']> = {
  regions?: Resolver<ReadonlyArray<ResolversTypes['RegionAdoption']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['NationalService'], ParentType, ContextType>;
  track?: Resolver<Maybe<ResolversTypes['IntroductionTrack']>, ParentType, ContextType>;
};

export type ServiceBreakerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceBreaker'] = ResolversParentTypes['ServiceBreaker']> = {
  state?: Resolver<ResolversTypes['BreakerResult'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceCostResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceCost'] = ResolversParentTypes['ServiceCost']> = {
  calls?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['NationalService'], ParentType, ContextType>;
};

export type ServiceFailureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceFailure'] = ResolversParentTypes['ServiceFailure']> = {
  calls?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnavailableReason'], ParentType, ContextType>;
};

export type ServiceFiguresResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceFigures'] = ResolversParentTypes['ServiceFigures']> = {
  answered?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  failures?: Resolver<ReadonlyArray<ResolversTypes['ServiceFailure']>, ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['Latency']>, ParentType, ContextType>;
  overTime?: Resolver<ReadonlyArray<ResolversTypes['ServiceStep']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceFiguresResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceFiguresResult'] = ResolversParentTypes['ServiceFiguresResult']> = {
  __resolveType: TypeResolveFn<'ServiceFigures' | 'SourceUnavailable', ParentType, ContextType>;
};

export type ServiceHealthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceHealth'] = ResolversParentTypes['ServiceHealth']> = {
  breakers?: Resolver<ReadonlyArray<ResolversTypes['ServiceBreaker']>, ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['ServiceFiguresResult'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['NationalService'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['ServiceStanding'], ParentType, ContextType>;
};

export type ServiceStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceStep'] = ResolversParentTypes['ServiceStep']> = {
  calls?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SourceUnavailableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SourceUnavailable'] = ResolversParentTypes['SourceUnavailable']> = {
  reason?: Resolver<ResolversTypes['UnavailableReason'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrafficResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Traffic'] = ResolversParentTypes['Traffic']> = {
  byClient?: Resolver<ReadonlyArray<ResolversTypes['ClientTraffic']>, ParentType, ContextType>;
  byOperation?: Resolver<ReadonlyArray<ResolversTypes['OperationTraffic']>, ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  overTime?: Resolver<ReadonlyArray<ResolversTypes['TrafficStep']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TrafficFigures'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrafficFiguresResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrafficFigures'] = ResolversParentTypes['TrafficFigures']> = {
  answered?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  latency?: Resolver<Maybe<ResolversTypes['Latency']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type TrafficResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrafficResult'] = ResolversParentTypes['TrafficResult']> = {
  __resolveType: TypeResolveFn<'SourceUnavailable' | 'Traffic', ParentType, ContextType>;
};

export type TrafficStepResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TrafficStep'] = ResolversParentTypes['TrafficStep']> = {
  figures?: Resolver<ResolversTypes['TrafficFigures'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  Adoption?: AdoptionResolvers<ContextType>;
  AdoptionResult?: AdoptionResultResolvers<ContextType>;
  AuditChain?: AuditChainResolvers<ContextType>;
  AuditCheckpoint?: AuditCheckpointResolvers<ContextType>;
  AuditHour?: AuditHourResolvers<ContextType>;
  AuditStanding?: AuditStandingResolvers<ContextType>;
  AuditStandingResult?: AuditStandingResultResolvers<ContextType>;
  AwaitingReviews?: AwaitingReviewsResolvers<ContextType>;
  Breaker?: BreakerResolvers<ContextType>;
  BreakerResult?: BreakerResultResolvers<ContextType>;
  ClientCost?: ClientCostResolvers<ContextType>;
  ClientTraffic?: ClientTrafficResolvers<ContextType>;
  Cost?: CostResolvers<ContextType>;
  CostResult?: CostResultResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FieldClient?: FieldClientResolvers<ContextType>;
  FieldDeprecation?: FieldDeprecationResolvers<ContextType>;
  FieldUsage?: FieldUsageResolvers<ContextType>;
  FieldUsageConnection?: FieldUsageConnectionResolvers<ContextType>;
  FieldUsageEdge?: FieldUsageEdgeResolvers<ContextType>;
  FieldUsageResult?: FieldUsageResultResolvers<ContextType>;
  Insight?: InsightResolvers<ContextType>;
  InsightPeriod?: InsightPeriodResolvers<ContextType>;
  InsightResult?: InsightResultResolvers<ContextType>;
  Latency?: LatencyResolvers<ContextType>;
  MissingData?: MissingDataResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityAdoption?: MunicipalityAdoptionResolvers<ContextType>;
  OperationCost?: OperationCostResolvers<ContextType>;
  OperationTraffic?: OperationTrafficResolvers<ContextType>;
  OrganisationUse?: OrganisationUseResolvers<ContextType>;
  OrganisationUseConnection?: OrganisationUseConnectionResolvers<ContextType>;
  OrganisationUseEdge?: OrganisationUseEdgeResolvers<ContextType>;
  OrganisationUseResult?: OrganisationUseResultResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegionAdoption?: RegionAdoptionResolvers<ContextType>;
  RolloutPlan?: RolloutPlanResolvers<ContextType>;
  ServiceAdoption?: ServiceAdoptionResolvers<ContextType>;
  ServiceBreaker?: ServiceBreakerResolvers<ContextType>;
  ServiceCost?: ServiceCostResolvers<ContextType>;
  ServiceFailure?: ServiceFailureResolvers<ContextType>;
  ServiceFigures?: ServiceFiguresResolvers<ContextType>;
  ServiceFiguresResult?: ServiceFiguresResultResolvers<ContextType>;
  ServiceHealth?: ServiceHealthResolvers<ContextType>;
  ServiceStep?: ServiceStepResolvers<ContextType>;
  SourceUnavailable?: SourceUnavailableResolvers<ContextType>;
  Traffic?: TrafficResolvers<ContextType>;
  TrafficFigures?: TrafficFiguresResolvers<ContextType>;
  TrafficResult?: TrafficResultResolvers<ContextType>;
  TrafficStep?: TrafficStepResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  nationalSource?: NationalSourceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
