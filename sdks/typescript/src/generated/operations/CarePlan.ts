// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, Action, Coded, Goal, HealthProfession, Note, PlanCategoryKind, PlanIntent, Source, TreatmentPlanStatus, UnavailableReason, ZoneVersion } from './types.ts';

/** The treatment plan with conditions, goals and actions, and the plans with green, yellow and red zones. */
export const CarePlan: sdk.Query<CarePlan.Data, CarePlan.Variables> = {
  kind: 'query',
  name: 'CarePlan',
  hash: '64b3e1521c202633b62f5b4a1d16d201a9589e80f36c0f513a25c55de2e2f60f',
  text: 'query CarePlan($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$first:Int!=20$after:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id carePlans{treatmentPlan{__typename ...WhyMissing ...Plan}zonePlans(first:$first after:$after){__typename ...WhyMissing ...on ZonePlanConnection{source{...Source}totalCount unreadable pageInfo{hasNextPage endCursor}edges{cursor node{id current{...ZoneVersion}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Plan on TreatmentPlan{source{...Source}id title description status statusText intent categories{kind code{...Coded}}period{start end}createdAt updatedAt updatedBy{...Editor healthPersonnel{registration{__typename ...WhyMissing ...on HealthPersonnelRegistration{source{...Source}name{full}authorizations{profession isActive}}}}organisation{registration{__typename ...WhyMissing ...on OrganisationRegistration{name}}}}version conditions{id code{...Coded}codes{...Coded}text clinicalStatus{...Coded}severity{...Coded}onset isNamedByPlan}goals{...Goal}actions{...Action}notes{...Note}unresolvedReferences withheld otherPlans unreadable}fragment Source on DataSource{service fetchedAt}fragment ZoneVersion on ZonePlanVersion{version contentVersion status statusText title description comment updatedAt updatedBy{...Editor}zones{level levelText condition action}unreadable}fragment Coded on Code{system code display}fragment Editor on PlanEditor{name isPatient healthPersonnel{hprNumber}organisation{organisationNumber}}fragment Goal on TreatmentGoal{id description status statusText achievement{...Coded}start targets{measure{...Coded}quantity{...Amount}low{...Amount}high{...Amount}text due}conditions{id text}unresolvedConditions notes{...Note}}fragment Action on TreatmentAction{id description status statusText isProhibited at period{start end}timing{text count countMax interval intervalUnit daysOfWeek timesOfDay when bounds{start end}}patientInstruction performers{name isPatient}conditions{id text}unresolvedConditions outcomes{...Coded}progress{...Note}notes{...Note}}fragment Note on PlanNote{text at author}fragment Amount on Quantity{value unit ucum comparator}',
  pages: [{ path: ['patient', 'carePlans', 'zonePlans'], after: 'after' }],
};

export declare namespace CarePlan {
  export interface Variables {
    readonly nationalId: string;
    readonly basis: Exclude<AccessBasis, sdk.UnknownValue>;
    readonly reason?: string | null | undefined;
    /** `20` unless said. */
    readonly first?: number | undefined;
    readonly after?: string | null | undefined;
  }

  export interface Data {
    /**
     * The patient whom this operation is about. Health personnel ask here, with the ground for access; one patient per
     * operation. No service is asked by this field alone: each field below it asks its own, so one that is down takes none
     * of the others with it. A number that no register knows is answered by each source with `NotRegistered`.
     */
    readonly patient: Patient;
  }

  /**
   * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
   * here.
   */
  export interface Patient {
    /**
     * An opaque id that stays the same for the same national identity number. It says nothing about the person and cannot be
     * made up; it is not a secret.
     */
    readonly id: string;
    /** The person's plans for treatment and self-treatment (behandlings- og egenbehandlingsplaner). */
    readonly carePlans: CarePlans;
  }

  /**
   * The kinds of plan that a national service keeps for a person (planer). Each kind comes from a service of its own and
   * answers for itself: one may be unavailable while the other is there.
   *
   * The individual plan (individuell plan) is not here. The law says what it must contain, but no national service delivers
   * it, so there is nothing to read.
   */
  export interface CarePlans {
    /**
     * The digital treatment plan in force (digital behandlings- og egenbehandlingsplan, DBEP). A person has one at most; it
     * may concern many conditions. `NothingKnown` means that no plan is in force; an ended plan is not looked for.
     */
    readonly treatmentPlan: TreatmentPlanResult;
    /**
     * The plans with green, yellow and red zones (egenbehandlingsplaner med soner) that tell what to do when the condition
     * changes, the most recently updated first.
     */
    readonly zonePlans: ZonePlansResult;
  }

  /** The treatment plan, or why there is none to show (behandlingsplan). */
  export type TreatmentPlanResult =
    | TreatmentPlan
    | AccessRefused
    | Blocked
    | ConsentMissing
    | NotRegistered
    | NothingKnown
    | Reserved
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /** The person's plans with zones, or why there are none to show (planer med soner). */
  export type ZonePlansResult =
    | ZonePlanConnection
    | AccessRefused
    | Blocked
    | NothingKnown
    | Restricted
    | SourceUnavailable
    | sdk.UnknownMember;

  /**
   * A coordinated plan for treatment and self-treatment (digital behandlings- og egenbehandlingsplan): which conditions it
   * concerns, what the goals are, and what is to be done.
   */
  export interface TreatmentPlan {
    readonly __typename: 'TreatmentPlan';
    /** The service that keeps the plan, and when it was asked. */
    readonly source: Source;
    /** The plan's id in the service (plan-id). Null when the service sent a plan without one. */
    readonly id: string | null;
    /** The plan's title (tittel), for example `Behandlingsplan KOLS`. */
    readonly title: string | null;
    /** A summary of the plan (beskrivelse). */
    readonly description: string | null;
    /** Where the plan is in its life (status). */
    readonly status: TreatmentPlanStatus;
    /** The status exactly as the service wrote it. */
    readonly statusText: string | null;
    /** What the plan amounts to (hensikt): a proposal, a plan, an order or an option. */
    readonly intent: PlanIntent;
    /** What kinds of plan this is (plankategori). Empty when the service did not say. */
    readonly categories: readonly PlanCategory[];
    /** When the plan applies (periode). Null when the service did not say. */
    readonly period: Period | null;
    /** When the plan was made (opprettet). */
    readonly createdAt: string | null;
    /** When the plan was last changed (sist endret). */
    readonly updatedAt: string | null;
    /** Who last changed the plan (sist endret av). Null when the service did not say. */
    readonly updatedBy: PlanEditor | null;
    /** The version of the plan in the service (versjon), raised at every change. */
    readonly version: string | null;
    /** The conditions the plan concerns (tilstander). */
    readonly conditions: readonly PlanCondition[];
    /** What the patient and the care providers want to reach (mål). */
    readonly goals: readonly Goal[];
    /** What is to be done, by the patient or by others (tiltak). */
    readonly actions: readonly Action[];
    /** Remarks on the plan (merknader). */
    readonly notes: readonly Note[];
    /**
     * How many conditions, goals and activities the plan points to that did not come with the answer. Above zero, the plan
     * holds more than what is shown here.
     */
    readonly unresolvedReferences: number;
    /**
     * How many conditions, goals and actions are sealed and not among these (sperret, NORS); elevated access may open them.
     * Null to citizens.
     */
    readonly withheld: number | null;
    /** How many more plans in force the service sent. By its own rule there is one plan per person, so this should be 0. */
    readonly otherPlans: number;
    /** How many items the service sent that could not be read. */
    readonly unreadable: number;
  }

  /** The caller has no right to this information in this service (ingen tilgang). */
  export interface AccessRefused {
    readonly __typename: 'AccessRefused';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden. */
  export interface Blocked {
    readonly __typename: 'Blocked';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The information needs the person's consent and there is none (samtykke mangler). */
  export interface ConsentMissing {
    readonly __typename: 'ConsentMissing';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer). */
  export interface NotRegistered {
    readonly __typename: 'NotRegistered';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR `nilknown`). */
  export interface NothingKnown {
    readonly __typename: 'NothingKnown';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The person has opted out of this register (reservasjon). Nothing is kept, so no ground for access opens it. */
  export interface Reserved {
    readonly __typename: 'Reserved';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /**
   * The person has restricted this information (sperring, tilgangsbegrensning). It exists but is withheld; a new question with
   * elevated consent or in an emergency may open it when `mayElevate` is true.
   */
  export interface Restricted {
    readonly __typename: 'Restricted';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** How many items are withheld, when the service tells. */
    readonly count: number | null;
    /** True when the same question with elevated access (forhøyet samtykke or akutt) may be asked. */
    readonly mayElevate: boolean;
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   */
  export interface SourceUnavailable {
    readonly __typename: 'SourceUnavailable';
    /** The service that was asked, and when. */
    readonly source: Source;
    /** What went wrong, as far as it can be told without the service's own words. */
    readonly reason: UnavailableReason;
    /** True when the same question may succeed if it is asked again. */
    readonly retryable: boolean;
    /** How long to wait before asking again, when the service said so. */
    readonly retryAfterSeconds: number | null;
  }

  /**
   * A page of the person's plans with zones (planer med soner). An empty page means that no plan has the statuses asked for;
   * a person without plans is answered with `NothingKnown`.
   */
  export interface ZonePlanConnection {
    readonly __typename: 'ZonePlanConnection';
    /** The service that keeps the plans, and when it was asked. */
    readonly source: Source;
    /** How many plans there are with the statuses asked for, on all pages together (antall). */
    readonly totalCount: number;
    /** How many plans the service sent that could not be read. */
    readonly unreadable: number;
    /** Where the list was cut. */
    readonly pageInfo: PageInfo;
    /** The plans of this page (planer). */
    readonly edges: readonly ZonePlanEdge[];
  }

  /** What kind of plan it is (plankategori). */
  export interface PlanCategory {
    /** The kind, among those of the national list (type plan). */
    readonly kind: PlanCategoryKind;
    /** The code as the service sent it (kode). */
    readonly code: Coded;
  }

  /** A period of time (periode); an open end is null. */
  export interface Period {
    /** First day or moment, inclusive (fra). */
    readonly start: string | null;
    /** Last day or moment, inclusive (til). Null while it lasts. */
    readonly end: string | null;
  }

  /** Who changed a plan (endret av). What the services write here differs, so any part may be missing. */
  export interface PlanEditor {
    /** The name as the service wrote it (navn). */
    readonly name: string | null;
    /** True when the patient made the change. Null when the service did not tell enough to say. */
    readonly isPatient: boolean | null;
    /** The health personnel who made the change (helsepersonell). */
    readonly healthPersonnel: HealthPersonnel | null;
    /** The organisation where the change was made (virksomhet). */
    readonly organisation: Organisation | null;
  }

  /** A condition that the plan concerns (tilstand). */
  export interface PlanCondition {
    /** The condition's id in the service (id). Null when the service sent none. */
    readonly id: string | null;
    /**
     * The diagnosis (diagnose): the coding the service marked as chosen, else the first. ICD-10 is list 7110 and ICPC-2 list
     * 7170.
     */
    readonly code: Coded | null;
    /** All codings of the diagnosis, for example both ICD-10 and ICPC-2 (diagnosekoder). */
    readonly codes: readonly Coded[];
    /** The condition in words (tekst). */
    readonly text: string | null;
    /** Whether the condition is present now (klinisk status): active, in remission, resolved and so on. */
    readonly clinicalStatus: Coded | null;
    /** How severe the condition is (alvorlighetsgrad). */
    readonly severity: Coded | null;
    /** When the condition began (debut). */
    readonly onset: string | null;
    /** True when the plan itself names this condition; false when it only came along with a goal or an action. */
    readonly isNamedByPlan: boolean;
  }

  /** Where a list was cut, in the form of the GraphQL Cursor Connections specification. */
  export interface PageInfo {
    /** True when there are more items after the last one here. */
    readonly hasNextPage: boolean;
    /** Cursor of the last item, null when there is none. */
    readonly endCursor: string | null;
  }

  /** A plan in a page of plans (plan i liste). */
  export interface ZonePlanEdge {
    /** Where this plan is in the list; use it as `after`. */
    readonly cursor: string;
    /** The plan. */
    readonly node: ZonePlan;
  }

  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   */
  export interface HealthPersonnel {
    /** The number in the register of health personnel (HPR-nummer). */
    readonly hprNumber: string;
    /** What the register says, or why it says nothing. */
    readonly registration: HealthPersonnelResult;
  }

  /** An organisation that gives or supports health care (virksomhet), known by its organisation number or its HER-id. */
  export interface Organisation {
    /**
     * Nine digits from the register of legal entities (organisasjonsnummer). Null when the organisation was named only by a
     * HER-id that the address register could not resolve.
     */
    readonly organisationNumber: string | null;
    /** What the registers say, or why they say nothing. */
    readonly registration: OrganisationResult;
  }

  /** A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions. */
  export interface ZonePlan {
    /** The plan's id in the service (plan-id, UUID). It stays the same through all versions. */
    readonly id: string;
    /** The plan as it is now (gjeldende versjon). */
    readonly current: ZoneVersion;
  }

  /** The register of health personnel's answer, or why there is none. */
  export type HealthPersonnelResult =
    | HealthPersonnelRegistration
    | AccessRefused
    | NotRegistered
    | SourceUnavailable
    | sdk.UnknownMember;

  /** The organisation registers' answer, or why there is none. */
  export type OrganisationResult =
    | OrganisationRegistration
    | AccessRefused
    | NotRegistered
    | SourceUnavailable
    | sdk.UnknownMember;

  /** A professional's entry in the register of health personnel (oppføring i HPR). */
  export interface HealthPersonnelRegistration {
    readonly __typename: 'HealthPersonnelRegistration';
    /** Where this came from. */
    readonly source: Source;
    /** The professional's name. */
    readonly name: PersonName | null;
    /** Authorizations and licenses, active and ended (godkjenninger). */
    readonly authorizations: readonly Authorization[];
  }

  /** An organisation's entry (oppføring i Enhetsregisteret og Adresseregisteret). */
  export interface OrganisationRegistration {
    readonly __typename: 'OrganisationRegistration';
    /** The name (navn). */
    readonly name: string | null;
  }

  /** A name as registered (navn). */
  export interface PersonName {
    /** The whole name as it is written in a text. */
    readonly full: string | null;
  }

  /** A right to practice a health profession (autorisasjon eller lisens). */
  export interface Authorization {
    /** The profession, when it is one that this contract knows (helsepersonellkategori). */
    readonly profession: HealthProfession | null;
    /** Whether it holds today. */
    readonly isActive: boolean;
  }
}
