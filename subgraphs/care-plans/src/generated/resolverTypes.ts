// Written by `npm run codegen` from schema/. Change the SDL, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MappedZonePlan } from '../mapping.ts';
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
  /** A point in time with offset, `2026-01-12T10:12:00+01:00` (RFC 3339). */
  DateTime: { input: string; output: string; }
  /** A decimal number exactly as the source sent it, as a string, so that no digit of a dose is lost: `0.5`. */
  Decimal: { input: string; output: string; }
  /**
   * A date known to the precision that was recorded: `2019`, `2019-06` or `2019-06-10` (FHIR `date`), or an instant with
   * offset when the source sent one. Never padded to a full date.
   */
  PartialDate: { input: string; output: string; }
};

/** The caller has no right to this information in this service (ingen tilgang). */
export type AccessRefused = MissingData & {
  readonly __typename?: 'AccessRefused';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** Who is to do something in a plan (utfører). */
export type ActionPerformer = {
  readonly __typename?: 'ActionPerformer';
  /** The health personnel, when an HPR number came with it (helsepersonell). */
  readonly healthPersonnel?: Maybe<HealthPersonnel>;
  /** True when the patient is to do it. */
  readonly isPatient: Scalars['Boolean']['output'];
  /** The name or role as the service wrote it (navn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The organisation, when an organisation number came with it (virksomhet). */
  readonly organisation?: Maybe<Organisation>;
};

/** How often something is to be done (hyppighet): `count` times every `interval` `intervalUnit`, at the times named. */
export type ActionTiming = {
  readonly __typename?: 'ActionTiming';
  /** Within which dates (periode). */
  readonly bounds?: Maybe<Period>;
  /** The rhythm as a code, when the service gave one (kode). */
  readonly code?: Maybe<Code>;
  /** How many times within each interval (antall); at least, when `countMax` is there too. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** How many times at most within each interval (høyst). */
  readonly countMax?: Maybe<Scalars['Int']['output']>;
  /** On which days of the week (ukedager): `mon`, `tue`, `wed`, `thu`, `fri`, `sat`, `sun`. */
  readonly daysOfWeek: ReadonlyArray<Scalars['String']['output']>;
  /** Length of the interval (intervall). */
  readonly interval?: Maybe<Scalars['Decimal']['output']>;
  /** Unit of the interval as a UCUM code (enhet): `d` day, `wk` week, `mo` month. */
  readonly intervalUnit?: Maybe<Scalars['String']['output']>;
  /** The rhythm in words, when the service wrote it (tekst). */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** At which times of day (klokkeslett), for example `08:00:00`. */
  readonly timesOfDay: ReadonlyArray<Scalars['String']['output']>;
  /** At which events of the day (når på dagen), as FHIR codes: `MORN` morning, `ACM` before breakfast, `HS` at bedtime. */
  readonly when: ReadonlyArray<Scalars['String']['output']>;
};

/** The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden. */
export type Blocked = MissingData & {
  readonly __typename?: 'Blocked';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/**
 * The kinds of plan that a national service keeps for a person (planer). Each kind comes from a service of its own and
 * answers for itself: one may be unavailable while the other is there.
 *
 * The individual plan (individuell plan) is not here. The law says what it must contain, but no national service delivers
 * it, so there is nothing to read.
 */
export type CarePlans = {
  readonly __typename?: 'CarePlans';
  /**
   * The digital treatment plan in force (digital behandlings- og egenbehandlingsplan, DBEP). A person has one at most; it
   * may concern many conditions. `NothingKnown` means that no plan is in force; an ended plan is not looked for.
   */
  readonly treatmentPlan: TreatmentPlanResult;
  /** One of the person's plans with zones, by its id. `NothingKnown` when this person has no such plan. */
  readonly zonePlan: ZonePlanResult;
  /**
   * The plans with green, yellow and red zones (egenbehandlingsplaner med soner) that tell what to do when the condition
   * changes, the most recently updated first.
   */
  readonly zonePlans: ZonePlansResult;
};


/**
 * The kinds of plan that a national service keeps for a person (planer). Each kind comes from a service of its own and
 * answers for itself: one may be unavailable while the other is there.
 *
 * The individual plan (individuell plan) is not here. The law says what it must contain, but no national service delivers
 * it, so there is nothing to read.
 */
export type CarePlansZonePlanArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The kinds of plan that a national service keeps for a person (planer). Each kind comes from a service of its own and
 * answers for itself: one may be unavailable while the other is there.
 *
 * The individual plan (individuell plan) is not here. The law says what it must contain, but no national service delivers
 * it, so there is nothing to read.
 */
export type CarePlansZonePlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/**
 * A coded value from a national or international code list (kodeverk). Two codes are the same when `system` and `code`
 * are equal; both URI forms of a Volven list (`urn:oid:2.16.578.1.12.4.1.1.7480` and
 * `http://ehelse.no/fhir/CodeSystem/no-kodeverk-7480`) are given as the `urn:oid` form.
 */
export type Code = {
  readonly __typename?: 'Code';
  /** The code itself, for example `E` or `J44.9`. Null when the source only wrote a text. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** The display text (visningsnavn) that came with the code, Norwegian as the service sent it. */
  readonly display?: Maybe<Scalars['String']['output']>;
  /** The code list as a URI, `urn:oid:…` for Volven lists. Null when the source sent a code without its list. */
  readonly system?: Maybe<Scalars['String']['output']>;
};

/** The information needs the person's consent and there is none (samtykke mangler). */
export type ConsentMissing = MissingData & {
  readonly __typename?: 'ConsentMissing';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** Where a piece of information came from and when it was fetched (kilde). */
export type DataSource = {
  readonly __typename?: 'DataSource';
  /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The national service that answered. */
  readonly service: NationalService;
};

/** A value to reach (målverdi): a quantity, a range between `low` and `high`, a code or words. */
export type GoalTarget = {
  readonly __typename?: 'GoalTarget';
  /** The target as a code (kode). */
  readonly code?: Maybe<Code>;
  /** When the value should be reached (frist). */
  readonly due?: Maybe<Scalars['PartialDate']['output']>;
  /** How long from the start until it should be reached, when it is no date (frist som varighet). */
  readonly dueWithin?: Maybe<Quantity>;
  /** Upper end of the range to stay within (øvre grense). */
  readonly high?: Maybe<Quantity>;
  /** Lower end of the range to stay within (nedre grense). */
  readonly low?: Maybe<Quantity>;
  /** What is measured (måleparameter), for example oxygen saturation. */
  readonly measure?: Maybe<Code>;
  /** The value to reach (verdi). */
  readonly quantity?: Maybe<Quantity>;
  /** The target in words (tekst). */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/**
 * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
 * HPR number.
 */
export type HealthPersonnel = {
  readonly __typename?: 'HealthPersonnel';
  /** The number in the register of health personnel (HPR-nummer). */
  readonly hprNumber: Scalars['ID']['output'];
};

/**
 * Why a national source gave no data. Each reason is a type of its own; they are never merged, and none of them is ever
 * shown as an empty list or a null.
 */
export type MissingData = {
  /** The service that was asked, and when. */
  readonly source: DataSource;
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

/** The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer). */
export type NotRegistered = MissingData & {
  readonly __typename?: 'NotRegistered';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR `nilknown`). */
export type NothingKnown = MissingData & {
  readonly __typename?: 'NothingKnown';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** An organisation that gives or supports health care (virksomhet), known by its organisation number or its HER-id. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /**
   * Nine digits from the register of legal entities (organisasjonsnummer). Null when the organisation was named only by a
   * HER-id that the address register could not resolve.
   */
  readonly organisationNumber?: Maybe<Scalars['ID']['output']>;
};

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

/**
 * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
 * here.
 */
export type Patient = {
  readonly __typename?: 'Patient';
  /** The person's plans for treatment and self-treatment (behandlings- og egenbehandlingsplaner). */
  readonly carePlans: CarePlans;
  /**
   * An opaque id that stays the same for the same national identity number. It says nothing about the person and cannot be
   * made up; it is not a secret.
   */
  readonly id: Scalars['ID']['output'];
};

/** A period of time (periode); an open end is null. */
export type Period = {
  readonly __typename?: 'Period';
  /** Last day or moment, inclusive (til). Null while it lasts. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** First day or moment, inclusive (fra). */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
};

/** What kind of plan it is (plankategori). */
export type PlanCategory = {
  readonly __typename?: 'PlanCategory';
  /** The code as the service sent it (kode). */
  readonly code: Code;
  /** The kind, among those of the national list (type plan). */
  readonly kind: PlanCategoryKind;
};

/** The kinds of plan in the national list for welfare technology (plankategori, velferdsteknologisk knutepunkt). */
export type PlanCategoryKind =
  /** The code is of another list, or newer than this contract; read `code` (ukjent kode). */
  | 'OTHER'
  /** Another kind of plan (0, annen type). */
  | 'OTHER_KIND'
  /** What the patient is to do themselves (2, egenbehandlingsplan). */
  | 'SELF_TREATMENT_PLAN'
  /** A coordinated plan for treatment (1, behandlingsplan). */
  | 'TREATMENT_PLAN'
  /** Planned and completed home visits (3, besøksplan). */
  | 'VISIT_PLAN';

/** A condition that the plan concerns (tilstand). */
export type PlanCondition = {
  readonly __typename?: 'PlanCondition';
  /** Whether the condition is present now (klinisk status): active, in remission, resolved and so on. */
  readonly clinicalStatus?: Maybe<Code>;
  /**
   * The diagnosis (diagnose): the coding the service marked as chosen, else the first. ICD-10 is list 7110 and ICPC-2 list
   * 7170.
   */
  readonly code?: Maybe<Code>;
  /** All codings of the diagnosis, for example both ICD-10 and ICPC-2 (diagnosekoder). */
  readonly codes: ReadonlyArray<Code>;
  /** The condition's id in the service (id). Null when the service sent none. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** True when the plan itself names this condition; false when it only came along with a goal or an action. */
  readonly isNamedByPlan: Scalars['Boolean']['output'];
  /** Remarks on the condition (merknader). */
  readonly notes: ReadonlyArray<PlanNote>;
  /** When the condition began (debut). */
  readonly onset?: Maybe<Scalars['PartialDate']['output']>;
  /** When the condition was registered (registrert). */
  readonly recordedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** How severe the condition is (alvorlighetsgrad). */
  readonly severity?: Maybe<Code>;
  /** The condition in words (tekst). */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** How certain the condition is (verifikasjonsstatus). */
  readonly verificationStatus?: Maybe<Code>;
};

/** Who changed a plan (endret av). What the services write here differs, so any part may be missing. */
export type PlanEditor = {
  readonly __typename?: 'PlanEditor';
  /** What else the service wrote about who made the change, as codes. */
  readonly codes: ReadonlyArray<Code>;
  /** The health personnel who made the change (helsepersonell). */
  readonly healthPersonnel?: Maybe<HealthPersonnel>;
  /** True when the patient made the change. Null when the service did not tell enough to say. */
  readonly isPatient?: Maybe<Scalars['Boolean']['output']>;
  /** The name as the service wrote it (navn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The organisation where the change was made (virksomhet). */
  readonly organisation?: Maybe<Organisation>;
};

/** An identifier of a plan, given by the system that wrote it (planidentifikator). */
export type PlanIdentifier = {
  readonly __typename?: 'PlanIdentifier';
  /** Who gives out identifiers of this kind, as a URI. */
  readonly system?: Maybe<Scalars['String']['output']>;
  /** The identifier itself. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What a plan or an action amounts to (hensikt). */
export type PlanIntent =
  /** One of several possibilities (alternativ). */
  | 'OPTION'
  /** A request that authorizes action (rekvisisjon). */
  | 'ORDER'
  /** Something this contract does not know, or the service did not say (annet). */
  | 'OTHER'
  /** What is intended to be done (plan). */
  | 'PLAN'
  /** A suggestion that nobody has committed to (forslag). */
  | 'PROPOSAL';

/** A remark (merknad). */
export type PlanNote = {
  readonly __typename?: 'PlanNote';
  /** When it was written (tidspunkt). */
  readonly at?: Maybe<Scalars['PartialDate']['output']>;
  /** Who wrote it, as the service wrote it (forfatter). */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** The remark as written (tekst). */
  readonly text: Scalars['String']['output'];
};

/** An amount with its unit (mengde). */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** `<`, `<=`, `>=` or `>` when the amount is below or above the number, not the number itself. Always show both. */
  readonly comparator?: Maybe<Scalars['String']['output']>;
  /** The unit as a UCUM code when one is known, for example `mg`. */
  readonly ucum?: Maybe<Scalars['String']['output']>;
  /** The unit as written, for example `tablett`. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The number, with every digit the source sent. */
  readonly value?: Maybe<Scalars['Decimal']['output']>;
};

/** The person has opted out of this register (reservasjon). Nothing is kept, so no ground for access opens it. */
export type Reserved = MissingData & {
  readonly __typename?: 'Reserved';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/**
 * The person has restricted this information (sperring, tilgangsbegrensning). It exists but is withheld; a new question with
 * elevated consent or in an emergency may open it when `mayElevate` is true.
 */
export type Restricted = MissingData & {
  readonly __typename?: 'Restricted';
  /** How many items are withheld, when the service tells. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** True when the same question with elevated access (forhøyet samtykke or akutt) may be asked. */
  readonly mayElevate: Scalars['Boolean']['output'];
  /** The service that was asked, and when. */
  readonly source: DataSource;
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

/** Something that is to be done, by the patient or by others (tiltak). */
export type TreatmentAction = {
  readonly __typename?: 'TreatmentAction';
  /** When it is to be done, if a single point in time (tidspunkt). */
  readonly at?: Maybe<Scalars['PartialDate']['output']>;
  /** What areas the action belongs to (kategori). */
  readonly categories: ReadonlyArray<Code>;
  /** What is to be done, as a code, when it has one (kode). */
  readonly code?: Maybe<Code>;
  /** The conditions of the plan that the action concerns (tilstander). Empty when the action names none. */
  readonly conditions: ReadonlyArray<PlanCondition>;
  /** What is to be done, in words (beskrivelse). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The action's id in the service (id). Null for an action written inside the plan itself. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What the action amounts to (hensikt). */
  readonly intent: PlanIntent;
  /** True when the plan itself lists this action; false when the action only came along with it. */
  readonly isNamedByPlan: Scalars['Boolean']['output'];
  /** True when the action is something *not* to do (skal ikke gjøres). */
  readonly isProhibited: Scalars['Boolean']['output'];
  /** Remarks on the action (merknader). */
  readonly notes: ReadonlyArray<PlanNote>;
  /** What has come of the action so far (resultat). */
  readonly outcomes: ReadonlyArray<Code>;
  /** Instructions written for the patient (instruksjon til pasienten). */
  readonly patientInstruction?: Maybe<Scalars['String']['output']>;
  /** Who is to do it, as the service wrote it (utføres av). */
  readonly performers: ReadonlyArray<ActionPerformer>;
  /** When it is to be done, if over a period (periode). */
  readonly period?: Maybe<Period>;
  /** How soon it is to be done, as the service wrote it (prioritet): `routine`, `urgent`, `asap` or `stat`. */
  readonly priority?: Maybe<Scalars['String']['output']>;
  /** What has been written about how it goes (fremdrift). */
  readonly progress: ReadonlyArray<PlanNote>;
  /** Why it is to be done, as codes or words (begrunnelse). */
  readonly reasons: ReadonlyArray<Code>;
  /** When the action was written down (registrert). */
  readonly recordedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** Where the action is in its life (status). */
  readonly status: TreatmentActionStatus;
  /** The status exactly as the service wrote it. */
  readonly statusText?: Maybe<Scalars['String']['output']>;
  /** How often it is to be done (hyppighet), as far as it could be put in words. */
  readonly timing?: Maybe<ActionTiming>;
  /** How many conditions the action names that did not come with the answer. */
  readonly unresolvedConditions: Scalars['Int']['output'];
};

/** Where an action is in its life (status for tiltak). */
export type TreatmentActionStatus =
  /** To be done, or being done (aktivt). */
  | 'ACTIVE'
  /** Done (fullført). */
  | 'COMPLETED'
  /** Being written and not ready for use (utkast). */
  | 'DRAFT'
  /** Registered by mistake (feilregistrert). */
  | 'ENTERED_IN_ERROR'
  /** Not begun (ikke startet). */
  | 'NOT_STARTED'
  /** Paused (satt på vent). */
  | 'ON_HOLD'
  /** A status this contract does not know, or none; read `statusText` (annet). */
  | 'OTHER'
  /** Ended before it was done (avbrutt). */
  | 'REVOKED'
  /** Planned for a certain time (planlagt). */
  | 'SCHEDULED'
  /** The service does not know the status (ukjent). */
  | 'UNKNOWN';

/** What the patient and the care providers want to reach (mål). */
export type TreatmentGoal = {
  readonly __typename?: 'TreatmentGoal';
  /** How far the goal has been reached (måloppnåelse). */
  readonly achievement?: Maybe<Code>;
  /** What area of health the goal belongs to (kategori). */
  readonly categories: ReadonlyArray<Code>;
  /** The goal as a code, when it has one (kode). */
  readonly code?: Maybe<Code>;
  /** The conditions of the plan that the goal concerns (tilstander). Empty when the goal names none. */
  readonly conditions: ReadonlyArray<PlanCondition>;
  /** The goal in words (beskrivelse). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The goal's id in the service (id). Null when the service sent none. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** True when the plan itself lists this goal; false when the goal only came along with it. */
  readonly isNamedByPlan: Scalars['Boolean']['output'];
  /** Remarks on the goal (merknader). */
  readonly notes: ReadonlyArray<PlanNote>;
  /** How important the goal is (prioritet). */
  readonly priority?: Maybe<Code>;
  /** When work towards the goal begins (oppstart). */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
  /** What marks the beginning, when it is an event and not a date (oppstartshendelse). */
  readonly startEvent?: Maybe<Code>;
  /** Where the goal is in its life (status). */
  readonly status: TreatmentGoalStatus;
  /** Why the goal has this status (begrunnelse). */
  readonly statusReason?: Maybe<Scalars['String']['output']>;
  /** The status exactly as the service wrote it. */
  readonly statusText?: Maybe<Scalars['String']['output']>;
  /** What is measured, and the value to reach (målverdier). */
  readonly targets: ReadonlyArray<GoalTarget>;
  /** How many conditions the goal names that did not come with the answer. */
  readonly unresolvedConditions: Scalars['Int']['output'];
};

/** Where a goal is in its life (status for mål). */
export type TreatmentGoalStatus =
  /** Accepted by those concerned (akseptert). */
  | 'ACCEPTED'
  /** Being worked towards (aktivt). */
  | 'ACTIVE'
  /** Given up (avbrutt). */
  | 'CANCELLED'
  /** No longer sought, reached or not (avsluttet). */
  | 'COMPLETED'
  /** Registered by mistake (feilregistrert). */
  | 'ENTERED_IN_ERROR'
  /** Paused (satt på vent). */
  | 'ON_HOLD'
  /** A status this contract does not know, or none; read `statusText` (annet). */
  | 'OTHER'
  /** Agreed on, not begun (planlagt). */
  | 'PLANNED'
  /** Proposed and not yet agreed on (foreslått). */
  | 'PROPOSED'
  /** Proposed and turned down (avvist). */
  | 'REJECTED';

/**
 * A coordinated plan for treatment and self-treatment (digital behandlings- og egenbehandlingsplan): which conditions it
 * concerns, what the goals are, and what is to be done.
 */
export type TreatmentPlan = {
  readonly __typename?: 'TreatmentPlan';
  /** What is to be done, by the patient or by others (tiltak). */
  readonly actions: ReadonlyArray<TreatmentAction>;
  /** What kinds of plan this is (plankategori). Empty when the service did not say. */
  readonly categories: ReadonlyArray<PlanCategory>;
  /** The conditions the plan concerns (tilstander). */
  readonly conditions: ReadonlyArray<PlanCondition>;
  /** When the plan was made (opprettet). */
  readonly createdAt?: Maybe<Scalars['PartialDate']['output']>;
  /** A summary of the plan (beskrivelse). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What the patient and the care providers want to reach (mål). */
  readonly goals: ReadonlyArray<TreatmentGoal>;
  /** The plan's id in the service (plan-id). Null when the service sent a plan without one. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Business identifiers of the plan, as the systems that wrote it gave them (identifikatorer). */
  readonly identifiers: ReadonlyArray<PlanIdentifier>;
  /** What the plan amounts to (hensikt): a proposal, a plan, an order or an option. */
  readonly intent: PlanIntent;
  /** Remarks on the plan (merknader). */
  readonly notes: ReadonlyArray<PlanNote>;
  /** How many more plans in force the service sent. By its own rule there is one plan per person, so this should be 0. */
  readonly otherPlans: Scalars['Int']['output'];
  /** When the plan applies (periode). Null when the service did not say. */
  readonly period?: Maybe<Period>;
  /** The service that keeps the plan, and when it was asked. */
  readonly source: DataSource;
  /** Where the plan is in its life (status). */
  readonly status: TreatmentPlanStatus;
  /** The status exactly as the service wrote it. */
  readonly statusText?: Maybe<Scalars['String']['output']>;
  /** The plan's title (tittel), for example `Behandlingsplan KOLS`. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** How many items the service sent that could not be read. */
  readonly unreadable: Scalars['Int']['output'];
  /**
   * How many conditions, goals and activities the plan points to that did not come with the answer. Above zero, the plan
   * holds more than what is shown here.
   */
  readonly unresolvedReferences: Scalars['Int']['output'];
  /** When the plan was last changed (sist endret). */
  readonly updatedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** Who last changed the plan (sist endret av). Null when the service did not say. */
  readonly updatedBy?: Maybe<PlanEditor>;
  /** The version of the plan in the service (versjon), raised at every change. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /**
   * How many conditions, goals and actions are sealed and not among these (sperret, NORS); elevated access may open them.
   * Null to citizens.
   */
  readonly withheld?: Maybe<Scalars['Int']['output']>;
};

/** The treatment plan, or why there is none to show (behandlingsplan). */
export type TreatmentPlanResult = AccessRefused | Blocked | ConsentMissing | NotRegistered | NothingKnown | Reserved | Restricted | SourceUnavailable | TreatmentPlan;

/** Where a treatment plan is in its life (status for behandlingsplan). */
export type TreatmentPlanStatus =
  /** In force (aktiv). */
  | 'ACTIVE'
  /** Carried out (fullført). */
  | 'COMPLETED'
  /** Being written and not ready for use (utkast). */
  | 'DRAFT'
  /** Registered by mistake and never valid (feilregistrert). */
  | 'ENTERED_IN_ERROR'
  /** Paused, and expected to be taken up again (satt på vent). */
  | 'ON_HOLD'
  /** A status this contract does not know, or none; read `statusText` (annet). */
  | 'OTHER'
  /** Ended before it was carried out (avbrutt). */
  | 'REVOKED'
  /** The service does not know the status (ukjent). */
  | 'UNKNOWN';

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

/** One zone of a plan (sone): how to recognize it, and what to do then. */
export type Zone = {
  readonly __typename?: 'Zone';
  /** What to do in the zone (tiltak). */
  readonly action?: Maybe<Scalars['String']['output']>;
  /** How to recognize the zone (tilstand), for example `Mer slim eller tungpust`. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** Which zone (nivå). */
  readonly level: ZoneLevel;
  /** The level exactly as the service wrote it. */
  readonly levelText?: Maybe<Scalars['String']['output']>;
};

/** How serious the situation is (sonenivå). */
export type ZoneLevel =
  /** Stable: go on as usual (grønn). */
  | 'GREEN'
  /** A level this contract does not know, or none; read `levelText` (annet). Do not take it for a mild one. */
  | 'OTHER'
  /** Serious: seek help as the plan says (rød). */
  | 'RED'
  /** Worse than usual: do what the plan says (gul). */
  | 'YELLOW';

/** A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions. */
export type ZonePlan = {
  readonly __typename?: 'ZonePlan';
  /** The plan as it is now (gjeldende versjon). */
  readonly current: ZonePlanVersion;
  /** All versions the service has kept, the newest first (historikk). */
  readonly history: ZonePlanHistoryResult;
  /** The plan's id in the service (plan-id, UUID). It stays the same through all versions. */
  readonly id: Scalars['ID']['output'];
  /** The service that keeps the plan, and when it was asked. */
  readonly source: DataSource;
  /** One version by its number (versjon). `NothingKnown` when there is no such version. */
  readonly version: ZonePlanVersionResult;
};


/** A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions. */
export type ZonePlanHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions. */
export type ZonePlanVersionArgs = {
  number: Scalars['Int']['input'];
};

/**
 * A page of the person's plans with zones (planer med soner). An empty page means that no plan has the statuses asked for;
 * a person without plans is answered with `NothingKnown`.
 */
export type ZonePlanConnection = {
  readonly __typename?: 'ZonePlanConnection';
  /** The plans of this page (planer). */
  readonly edges: ReadonlyArray<ZonePlanEdge>;
  /** Where the list was cut. */
  readonly pageInfo: PageInfo;
  /** The service that keeps the plans, and when it was asked. */
  readonly source: DataSource;
  /** How many plans there are with the statuses asked for, on all pages together (antall). */
  readonly totalCount: Scalars['Int']['output'];
  /** How many plans the service sent that could not be read. */
  readonly unreadable: Scalars['Int']['output'];
};

/** A plan in a page of plans (plan i liste). */
export type ZonePlanEdge = {
  readonly __typename?: 'ZonePlanEdge';
  /** Where this plan is in the list; use it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The plan. */
  readonly node: ZonePlan;
};

/** The versions of a plan, or why they cannot be shown (historikk). */
export type ZonePlanHistoryResult = AccessRefused | Blocked | NothingKnown | Restricted | SourceUnavailable | ZonePlanVersionConnection;

/** One plan with zones, or why it cannot be shown (plan med soner). */
export type ZonePlanResult = AccessRefused | Blocked | NothingKnown | Restricted | SourceUnavailable | ZonePlan;

/** Whether a plan with zones is in use (status for plan med soner). */
export type ZonePlanStatus =
  /** In use (aktiv). Says nothing about approval. */
  | 'ACTIVE'
  /** Another status, or none; read `statusText`. The service has not published its list of statuses (annet). */
  | 'OTHER';

/**
 * A plan with zones as it was at one version (versjon av plan). The plan and its clinical content have version numbers of
 * their own: the plan's is raised at every change, the content's only when the clinical content changes.
 */
export type ZonePlanVersion = {
  readonly __typename?: 'ZonePlanVersion';
  /** What was written about this change (kommentar). */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The version number of the clinical content (versjon av klinisk innhold). */
  readonly contentVersion?: Maybe<Scalars['Int']['output']>;
  /** What the plan is for (beskrivelse). */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The id of the plan this is a version of (plan-id, UUID). */
  readonly planId: Scalars['ID']['output'];
  /** The service that keeps the plan, and when it was asked. */
  readonly source: DataSource;
  /**
   * Whether the plan is in use (status). *Active does not mean approved*: the service does not tell whether anyone has
   * approved the plan.
   */
  readonly status: ZonePlanStatus;
  /** The status exactly as the service wrote it. */
  readonly statusText?: Maybe<Scalars['String']['output']>;
  /** The plan's title (tittel). */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** How many zones the service sent that could not be read. */
  readonly unreadable: Scalars['Int']['output'];
  /** When this change was made (endret). */
  readonly updatedAt?: Maybe<Scalars['PartialDate']['output']>;
  /** Who made this change (endret av). Null when the service did not say. */
  readonly updatedBy?: Maybe<PlanEditor>;
  /** The plan's version number (versjon). Null when the service sent none that can be read. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /** The zones, in the order the service gave them (soner). */
  readonly zones: ReadonlyArray<Zone>;
};

/** A page of a plan's versions, the newest first (historikk). */
export type ZonePlanVersionConnection = {
  readonly __typename?: 'ZonePlanVersionConnection';
  /** The versions of this page (versjoner). */
  readonly edges: ReadonlyArray<ZonePlanVersionEdge>;
  /** Where the list was cut. */
  readonly pageInfo: PageInfo;
  /** The service that keeps the versions, and when it was asked. */
  readonly source: DataSource;
  /** How many versions there are, on all pages together (antall). */
  readonly totalCount: Scalars['Int']['output'];
  /** How many versions the service sent that could not be read. */
  readonly unreadable: Scalars['Int']['output'];
};

/** A version in a page of versions (versjon i liste). */
export type ZonePlanVersionEdge = {
  readonly __typename?: 'ZonePlanVersionEdge';
  /** Where this version is in the list; use it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: ZonePlanVersion;
};

/** One version of a plan, or why it cannot be shown (versjon). */
export type ZonePlanVersionResult = AccessRefused | Blocked | NothingKnown | Restricted | SourceUnavailable | ZonePlanVersion;

/** The person's plans with zones, or why there are none to show (planer med soner). */
export type ZonePlansResult = AccessRefused | Blocked | NothingKnown | Restricted | SourceUnavailable | ZonePlanConnection;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

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

/** Mapping of federation types */
export type FederationTypes = {
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  TreatmentPlanResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( ConsentMissing & { __typename: 'ConsentMissing' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( Reserved & { __typename: 'Reserved' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
    | ( TreatmentPlan & { __typename: 'TreatmentPlan' } )
  ;
  ZonePlanHistoryResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
    | ( ZonePlanVersionConnection & { __typename: 'ZonePlanVersionConnection' } )
  ;
  ZonePlanResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
    | ( MappedZonePlan & { __typename: 'ZonePlan' } )
  ;
  ZonePlanVersionResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
    | ( ZonePlanVersion & { __typename: 'ZonePlanVersion' } )
  ;
  ZonePlansResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
    | ( Omit<ZonePlanConnection, 'edges'> & { edges: ReadonlyArray<_RefType['ZonePlanEdge']> } & { __typename: 'ZonePlanConnection' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MissingData:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( ConsentMissing & { __typename: 'ConsentMissing' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( Reserved & { __typename: 'Reserved' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRefused: ResolverTypeWrapper<AccessRefused>;
  ActionPerformer: ResolverTypeWrapper<ActionPerformer>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionTiming: ResolverTypeWrapper<ActionTiming>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Blocked: ResolverTypeWrapper<Blocked>;
  CarePlans: ResolverTypeWrapper<{ readonly patientId: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Code: ResolverTypeWrapper<Code>;
  ConsentMissing: ResolverTypeWrapper<ConsentMissing>;
  DataSource: ResolverTypeWrapper<DataSource>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  GoalTarget: ResolverTypeWrapper<GoalTarget>;
  HealthPersonnel: ResolverTypeWrapper<HealthPersonnel>;
  MissingData: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MissingData']>;
  NationalService: NationalService;
  NotRegistered: ResolverTypeWrapper<NotRegistered>;
  NothingKnown: ResolverTypeWrapper<NothingKnown>;
  Organisation: ResolverTypeWrapper<Organisation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Patient: ResolverTypeWrapper<{ readonly id: string }>;
  Period: ResolverTypeWrapper<Period>;
  PlanCategory: ResolverTypeWrapper<PlanCategory>;
  PlanCategoryKind: PlanCategoryKind;
  PlanCondition: ResolverTypeWrapper<PlanCondition>;
  PlanEditor: ResolverTypeWrapper<PlanEditor>;
  PlanIdentifier: ResolverTypeWrapper<PlanIdentifier>;
  PlanIntent: PlanIntent;
  PlanNote: ResolverTypeWrapper<PlanNote>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Reserved: ResolverTypeWrapper<Reserved>;
  Restricted: ResolverTypeWrapper<Restricted>;
  SourceUnavailable: ResolverTypeWrapper<SourceUnavailable>;
  TreatmentAction: ResolverTypeWrapper<TreatmentAction>;
  TreatmentActionStatus: TreatmentActionStatus;
  TreatmentGoal: ResolverTypeWrapper<TreatmentGoal>;
  TreatmentGoalStatus: TreatmentGoalStatus;
  TreatmentPlan: ResolverTypeWrapper<TreatmentPlan>;
  TreatmentPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TreatmentPlanResult']>;
  TreatmentPlanStatus: TreatmentPlanStatus;
  UnavailableReason: UnavailableReason;
  Zone: ResolverTypeWrapper<Zone>;
  ZoneLevel: ZoneLevel;
  ZonePlan: ResolverTypeWrapper<MappedZonePlan>;
  ZonePlanConnection: ResolverTypeWrapper<Omit<ZonePlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ZonePlanEdge']> }>;
  ZonePlanEdge: ResolverTypeWrapper<Omit<ZonePlanEdge, 'node'> & { node: ResolversTypes['ZonePlan'] }>;
  ZonePlanHistoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ZonePlanHistoryResult']>;
  ZonePlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ZonePlanResult']>;
  ZonePlanStatus: ZonePlanStatus;
  ZonePlanVersion: ResolverTypeWrapper<ZonePlanVersion>;
  ZonePlanVersionConnection: ResolverTypeWrapper<ZonePlanVersionConnection>;
  ZonePlanVersionEdge: ResolverTypeWrapper<ZonePlanVersionEdge>;
  ZonePlanVersionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ZonePlanVersionResult']>;
  ZonePlansResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ZonePlansResult']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRefused: AccessRefused;
  ActionPerformer: ActionPerformer;
  Boolean: Scalars['Boolean']['output'];
  ActionTiming: ActionTiming;
  Int: Scalars['Int']['output'];
  Blocked: Blocked;
  CarePlans: { readonly patientId: string };
  ID: Scalars['ID']['output'];
  Code: Code;
  ConsentMissing: ConsentMissing;
  DataSource: DataSource;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  GoalTarget: GoalTarget;
  HealthPersonnel: HealthPersonnel;
  MissingData: ResolversInterfaceTypes<ResolversParentTypes>['MissingData'];
  NotRegistered: NotRegistered;
  NothingKnown: NothingKnown;
  Organisation: Organisation;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Patient: { readonly id: string };
  Period: Period;
  PlanCategory: PlanCategory;
  PlanCondition: PlanCondition;
  PlanEditor: PlanEditor;
  PlanIdentifier: PlanIdentifier;
  PlanNote: PlanNote;
  Quantity: Quantity;
  Reserved: Reserved;
  Restricted: Restricted;
  SourceUnavailable: SourceUnavailable;
  TreatmentAction: TreatmentAction;
  TreatmentGoal: TreatmentGoal;
  TreatmentPlan: TreatmentPlan;
  TreatmentPlanResult: ResolversUnionTypes<ResolversParentTypes>['TreatmentPlanResult'];
  Zone: Zone;
  ZonePlan: MappedZonePlan;
  ZonePlanConnection: Omit<ZonePlanConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ZonePlanEdge']> };
  ZonePlanEdge: Omit<ZonePlanEdge, 'node'> & { node: ResolversParentTypes['ZonePlan'] };
  ZonePlanHistoryResult: ResolversUnionTypes<ResolversParentTypes>['ZonePlanHistoryResult'];
  ZonePlanResult: ResolversUnionTypes<ResolversParentTypes>['ZonePlanResult'];
  ZonePlanVersion: ZonePlanVersion;
  ZonePlanVersionConnection: ZonePlanVersionConnection;
  ZonePlanVersionEdge: ZonePlanVersionEdge;
  ZonePlanVersionResult: ResolversUnionTypes<ResolversParentTypes>['ZonePlanVersionResult'];
  ZonePlansResult: ResolversUnionTypes<ResolversParentTypes>['ZonePlansResult'];
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

export type AccessRefusedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessRefused'] = ResolversParentTypes['AccessRefused']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionPerformerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActionPerformer'] = ResolversParentTypes['ActionPerformer']> = {
  healthPersonnel?: Resolver<Maybe<ResolversTypes['HealthPersonnel']>, ParentType, ContextType>;
  isPatient?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type ActionTimingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ActionTiming'] = ResolversParentTypes['ActionTiming']> = {
  bounds?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  countMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  daysOfWeek?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  intervalUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timesOfDay?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlockedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Blocked'] = ResolversParentTypes['Blocked']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CarePlansResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CarePlans'] = ResolversParentTypes['CarePlans']> = {
  treatmentPlan?: Resolver<ResolversTypes['TreatmentPlanResult'], ParentType, ContextType>;
  zonePlan?: Resolver<ResolversTypes['ZonePlanResult'], ParentType, ContextType, RequireFields<CarePlansZonePlanArgs, 'id'>>;
  zonePlans?: Resolver<ResolversTypes['ZonePlansResult'], ParentType, ContextType, RequireFields<CarePlansZonePlansArgs, 'first'>>;
};

export type CodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentMissingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ConsentMissing'] = ResolversParentTypes['ConsentMissing']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataSourceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DataSource'] = ResolversParentTypes['DataSource']> = {
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['NationalService'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type GoalTargetResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['GoalTarget'] = ResolversParentTypes['GoalTarget']> = {
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dueWithin?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HealthPersonnelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthPersonnel'] = ResolversParentTypes['HealthPersonnel']> = {
  hprNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MissingDataResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissingData'] = ResolversParentTypes['MissingData']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'ConsentMissing' | 'NotRegistered' | 'NothingKnown' | 'Reserved' | 'Restricted' | 'SourceUnavailable', ParentType, ContextType>;
};

export type NotRegisteredResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotRegistered'] = ResolversParentTypes['NotRegistered']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingKnownResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NothingKnown'] = ResolversParentTypes['NothingKnown']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  organisationNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PatientResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  carePlans?: Resolver<ResolversTypes['CarePlans'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PlanCategoryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanCategory'] = ResolversParentTypes['PlanCategory']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanCategoryKind'], ParentType, ContextType>;
};

export type PlanConditionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanCondition'] = ResolversParentTypes['PlanCondition']> = {
  clinicalStatus?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isNamedByPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['PlanNote']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verificationStatus?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type PlanEditorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanEditor'] = ResolversParentTypes['PlanEditor']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  healthPersonnel?: Resolver<Maybe<ResolversTypes['HealthPersonnel']>, ParentType, ContextType>;
  isPatient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
};

export type PlanIdentifierResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanIdentifier'] = ResolversParentTypes['PlanIdentifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanNoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanNote'] = ResolversParentTypes['PlanNote']> = {
  at?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ucum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ReservedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Reserved'] = ResolversParentTypes['Reserved']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Restricted'] = ResolversParentTypes['Restricted']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mayElevate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceUnavailableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SourceUnavailable'] = ResolversParentTypes['SourceUnavailable']> = {
  reason?: Resolver<ResolversTypes['UnavailableReason'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatmentActionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TreatmentAction'] = ResolversParentTypes['TreatmentAction']> = {
  at?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['PlanCondition']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['PlanIntent'], ParentType, ContextType>;
  isNamedByPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isProhibited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['PlanNote']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  patientInstruction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  performers?: Resolver<ReadonlyArray<ResolversTypes['ActionPerformer']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<ReadonlyArray<ResolversTypes['PlanNote']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TreatmentActionStatus'], ParentType, ContextType>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timing?: Resolver<Maybe<ResolversTypes['ActionTiming']>, ParentType, ContextType>;
  unresolvedConditions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatmentGoalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TreatmentGoal'] = ResolversParentTypes['TreatmentGoal']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['PlanCondition']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isNamedByPlan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['PlanNote']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  startEvent?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TreatmentGoalStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['GoalTarget']>, ParentType, ContextType>;
  unresolvedConditions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreatmentPlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TreatmentPlan'] = ResolversParentTypes['TreatmentPlan']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['TreatmentAction']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['PlanCategory']>, ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['PlanCondition']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['TreatmentGoal']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['PlanIdentifier']>, ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['PlanIntent'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['PlanNote']>, ParentType, ContextType>;
  otherPlans?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TreatmentPlanStatus'], ParentType, ContextType>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unresolvedReferences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['PlanEditor']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatmentPlanResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TreatmentPlanResult'] = ResolversParentTypes['TreatmentPlanResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'ConsentMissing' | 'NotRegistered' | 'NothingKnown' | 'Reserved' | 'Restricted' | 'SourceUnavailable' | 'TreatmentPlan', ParentType, ContextType>;
};

export type ZoneResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Zone'] = ResolversParentTypes['Zone']> = {
  action?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ZoneLevel'], ParentType, ContextType>;
  levelText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ZonePlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZonePlan'] = ResolversParentTypes['ZonePlan']> = {
  current?: Resolver<ResolversTypes['ZonePlanVersion'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ZonePlanHistoryResult'], ParentType, ContextType, RequireFields<ZonePlanHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ZonePlanVersionResult'], ParentType, ContextType, RequireFields<ZonePlanVersionArgs, 'number'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZonePlanConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZonePlanConnection'] = ResolversParentTypes['ZonePlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ZonePlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZonePlanEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZonePlanEdge'] = ResolversParentTypes['ZonePlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ZonePlan'], ParentType, ContextType>;
};

export type ZonePlanHistoryResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZonePlanHistoryResult'] = ResolversParentTypes['ZonePlanHistoryResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'NothingKnown' | 'Restricted' | 'SourceUnavailable' | 'ZonePlanVersionConnection', ParentType, ContextType>;
};

export type ZonePlanResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZonePlanResult'] = ResolversParentTypes['ZonePlanResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'NothingKnown' | 'Restricted' | 'SourceUnavailable' | 'ZonePlan', ParentType, ContextType>;
};

export type ZonePlanVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZonePlanVersion'] = ResolversParentTypes['ZonePlanVersion']> = {
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ZonePlanStatus'], ParentType, ContextType>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['PlanEditor']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  zones?: Resolver<ReadonlyArray<ResolversTypes['Zone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZonePlanVersionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZonePlanVersionConnection'] = ResolversParentTypes['ZonePlanVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ZonePlanVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ZonePlanVersionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZonePlanVersionEdge'] = ResolversParentTypes['ZonePlanVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ZonePlanVersion'], ParentType, ContextType>;
};

export type ZonePlanVersionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZonePlanVersionResult'] = ResolversParentTypes['ZonePlanVersionResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'NothingKnown' | 'Restricted' | 'SourceUnavailable' | 'ZonePlanVersion', ParentType, ContextType>;
};

export type ZonePlansResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ZonePlansResult'] = ResolversParentTypes['ZonePlansResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'NothingKnown' | 'Restricted' | 'SourceUnavailable' | 'ZonePlanConnection', ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AccessRefused?: AccessRefusedResolvers<ContextType>;
  ActionPerformer?: ActionPerformerResolvers<ContextType>;
  ActionTiming?: ActionTimingResolvers<ContextType>;
  Blocked?: BlockedResolvers<ContextType>;
  CarePlans?: CarePlansResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  ConsentMissing?: ConsentMissingResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  GoalTarget?: GoalTargetResolvers<ContextType>;
  HealthPersonnel?: HealthPersonnelResolvers<ContextType>;
  MissingData?: MissingDataResolvers<ContextType>;
  NotRegistered?: NotRegisteredResolvers<ContextType>;
  NothingKnown?: NothingKnownResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PlanCategory?: PlanCategoryResolvers<ContextType>;
  PlanCondition?: PlanConditionResolvers<ContextType>;
  PlanEditor?: PlanEditorResolvers<ContextType>;
  PlanIdentifier?: PlanIdentifierResolvers<ContextType>;
  PlanNote?: PlanNoteResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Reserved?: ReservedResolvers<ContextType>;
  Restricted?: RestrictedResolvers<ContextType>;
  SourceUnavailable?: SourceUnavailableResolvers<ContextType>;
  TreatmentAction?: TreatmentActionResolvers<ContextType>;
  TreatmentGoal?: TreatmentGoalResolvers<ContextType>;
  TreatmentPlan?: TreatmentPlanResolvers<ContextType>;
  TreatmentPlanResult?: TreatmentPlanResultResolvers<ContextType>;
  Zone?: ZoneResolvers<ContextType>;
  ZonePlan?: ZonePlanResolvers<ContextType>;
  ZonePlanConnection?: ZonePlanConnectionResolvers<ContextType>;
  ZonePlanEdge?: ZonePlanEdgeResolvers<ContextType>;
  ZonePlanHistoryResult?: ZonePlanHistoryResultResolvers<ContextType>;
  ZonePlanResult?: ZonePlanResultResolvers<ContextType>;
  ZonePlanVersion?: ZonePlanVersionResolvers<ContextType>;
  ZonePlanVersionConnection?: ZonePlanVersionConnectionResolvers<ContextType>;
  ZonePlanVersionEdge?: ZonePlanVersionEdgeResolvers<ContextType>;
  ZonePlanVersionResult?: ZonePlanVersionResultResolvers<ContextType>;
  ZonePlansResult?: ZonePlansResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  nationalSource?: NationalSourceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
