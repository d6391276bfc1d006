// Written by `npm run codegen` from schema/. Change the SDL, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MappedCriticalInformation } from '../mapping/mapCriticalInformation.ts';
import type { SubgraphContext } from '@helsegraf/subgraph-kit';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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

/** A reaction to a medicine (legemiddelreaksjon). */
export type AdverseDrugReaction = CriticalInformationEntry & {
  readonly __typename?: 'AdverseDrugReaction';
  /** How certain it is. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** The medicine: an ATC code, a brand (FEST) or a substance (FEST). */
  readonly code?: Maybe<Code>;
  /** How serious it would be if it happened again (alvorlighetsgrad, Volven 7520). */
  readonly criticality?: Maybe<AllergyCriticality>;
  /** What the code names: a substance, a brand or a group of medicines. */
  readonly drugCodeKind?: Maybe<DrugCodeKind>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /**
   * True when the reaction is to an excipient and not to the active substance (hjelpestoffreaksjon). Other medicines with the
   * same active substance may then be safe.
   */
  readonly isToInactiveIngredient: Scalars['Boolean']['output'];
  /** `ADVERSE_DRUG_REACTION`. */
  readonly kind: CriticalInformationKind;
  /** Where it is in its life. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** A comment by the recorder (kommentar). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was discovered (tidspunkt for hendelse). */
  readonly onset?: Maybe<ClinicalMoment>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same, such as the ATC code of the brand. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** How the patient reacted (reaksjoner). */
  readonly reactions: ReadonlyArray<AllergyReaction>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The medicine in free text, when no code was found (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When this version was made (tidspunkt for endring). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day it holds. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Listed allergens (allergener, Volven 7514). */
export type Allergen =
  /** Egg (egg, 2). */
  | 'EGG'
  /** Fenugreek (bukkehornkløver, 9). */
  | 'FENUGREEK'
  /** Fish (fisk, 5). */
  | 'FISH'
  /** Insect venom (insektgift, 13). */
  | 'INSECT_VENOM'
  /** Latex (lateks, 14). */
  | 'LATEX'
  /** Lupin (lupin, 8). */
  | 'LUPIN'
  /** Milk (melk, 1). */
  | 'MILK'
  /** An allergen that this contract does not know yet; see the code. */
  | 'OTHER'
  /** Another important allergy (annen viktig allergi, 15); see the specification. */
  | 'OTHER_IMPORTANT_ALLERGY'
  /** Other nuts (andre nøtter, 11). */
  | 'OTHER_NUTS'
  /** Peanut (peanøtt, 10). */
  | 'PEANUT'
  /** Peas (erter, 6). */
  | 'PEAS'
  /** Poppy seed (valmuefrø, 12). */
  | 'POPPY_SEED'
  /** Shellfish (skalldyr, 4). */
  | 'SHELLFISH'
  /** Soy (soya, 7). */
  | 'SOY'
  /** Wheat (hvete, 3). */
  | 'WHEAT';

/** What sort of allergen it is (kategori). */
export type AllergenCategory =
  /** Something made of living material (biologisk). */
  | 'BIOLOGIC'
  /** Something in the surroundings (miljø). */
  | 'ENVIRONMENT'
  /** Something eaten or drunk (mat). */
  | 'FOOD'
  /** A medicine (legemiddel). */
  | 'MEDICATION'
  /** A category that this contract does not know yet. */
  | 'OTHER';

/** How serious another reaction would be (alvorlighetsgrad, Volven 7520). */
export type AllergyCriticality =
  /** Less serious (mindre alvorlig, 2). */
  | 'LESS_SERIOUS'
  /** A degree that this contract does not know yet. */
  | 'OTHER'
  /** Serious (alvorlig, 1). */
  | 'SERIOUS'
  /** Cannot be judged (kan ikke vurderes). */
  | 'UNABLE_TO_ASSESS';

/** Listed reactions (reaksjoner, Volven 7497). */
export type AllergyManifestation =
  /** Anaphylactic reaction (anafylaktisk reaksjon, 1). */
  | 'ANAPHYLAXIS'
  /** Angioedema or serious urticaria (angioødem eller alvorlig urticaria, 9). */
  | 'ANGIOEDEMA_OR_SERIOUS_URTICARIA'
  /** Asthma (astma, 5). */
  | 'ASTHMA'
  /** Blood aplasia (blodaplasier, 15). */
  | 'BLOOD_APLASIA'
  /** Vomiting, diarrhea or stomach pain (oppkast, diaré eller magesmerter, 13). */
  | 'GASTROINTESTINAL'
  /** Generalized seizures (generaliserte kramper, 8). */
  | 'GENERALIZED_SEIZURES'
  /** Unspecified heavy breathing (uspesifisert tung pust, 6). */
  | 'HEAVY_BREATHING'
  /** Fall in blood pressure (blodtrykksfall, 2). */
  | 'HYPOTENSION'
  /** Kidney failure (nyresvikt, 14). */
  | 'KIDNEY_FAILURE'
  /** Laryngeal edema (larynxødem, 4). */
  | 'LARYNGEAL_EDEMA'
  /** Less serious skin reaction (mindre alvorlig hudreaksjon, 11). */
  | 'LESS_SERIOUS_SKIN_REACTION'
  /** Liver failure (leversvikt, 16). */
  | 'LIVER_FAILURE'
  /** Irritated mucous membranes (irritasjon i slimhinner, 12). */
  | 'MUCOSAL_IRRITATION'
  /** Not known (ukjent, 20). */
  | 'NOT_KNOWN'
  /** A reaction that this contract does not know yet; see the code. */
  | 'OTHER'
  /** Another less serious reaction (annen mindre alvorlig, 19). */
  | 'OTHER_LESS_SERIOUS'
  /** Another serious reaction (annen alvorlig, 18). */
  | 'OTHER_SERIOUS'
  /** Reduced consciousness or confusion (redusert bevissthet eller forvirring, 7). */
  | 'REDUCED_CONSCIOUSNESS'
  /** Rhabdomyolysis (rabdomyolyse, 17). */
  | 'RHABDOMYOLYSIS'
  /** Serious arrhythmia (alvorlig arytmi, 3). */
  | 'SERIOUS_ARRHYTHMIA'
  /** Serious skin reaction (alvorlig hudreaksjon, 10). */
  | 'SERIOUS_SKIN_REACTION';

/** How a patient reacted to what they are allergic to (reaksjon). */
export type AllergyReaction = {
  readonly __typename?: 'AllergyReaction';
  /** The reaction as coded, Volven 7497. */
  readonly code?: Maybe<Code>;
  /** The reaction, when it is one of the listed ones. */
  readonly manifestation?: Maybe<AllergyManifestation>;
  /** The reaction in free text. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden. */
export type Blocked = MissingData & {
  readonly __typename?: 'Blocked';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** When something happened or began, in the form it was recorded. All are null when it was not recorded. */
export type ClinicalMoment = {
  readonly __typename?: 'ClinicalMoment';
  /** The patient's age at the time. */
  readonly age?: Maybe<Quantity>;
  /** A date or a point in time, to the precision it was recorded. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** A period in which it happened. */
  readonly period?: Maybe<Period>;
  /** The lower and upper age between which it happened, or another range, as text. */
  readonly text?: Maybe<Scalars['String']['output']>;
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

/** One thing it takes to communicate with the patient (kommunikasjonsbehov). */
export type CommunicationNeed = {
  readonly __typename?: 'CommunicationNeed';
  /** The need as coded, Volven 7525. */
  readonly code: Code;
  /** A comment, such as which language the interpreter must speak (kommentar). */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** Whether it holds now (status). Null when the service did not tell. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** True when the patient made the last change. Null when the service did not tell enough to say. */
  readonly isUpdatedByPatient?: Maybe<Scalars['Boolean']['output']>;
  /** The need, when it is one of the listed ones. */
  readonly need?: Maybe<CommunicationNeedKind>;
  /** When it was last changed (sist oppdatert). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The professional who made the last change. Null when the patient did. */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The version of this need; a change must name it (versjon). */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** Listed communication needs (kommunikasjonsbehov, Volven 7525). */
export type CommunicationNeedKind =
  /** Blind (blind, 4). */
  | 'BLIND'
  /** Cognitive difficulties (kognitive vansker, 8). */
  | 'COGNITIVE_DIFFICULTIES'
  /** Wears contact lenses (kontaktlinser, 9). */
  | 'CONTACT_LENSES'
  /** Deaf (døv, 2). */
  | 'DEAF'
  /** Hard of hearing (sterkt hørselshemmet, 1). */
  | 'HARD_OF_HEARING'
  /** Mute (stum, 6). */
  | 'MUTE'
  /** Needs an interpreter (trenger tolk, 7). */
  | 'NEEDS_INTERPRETER'
  /** A need that this contract does not know yet; see the code. */
  | 'OTHER'
  /** Difficulties with speech (talevansker, 5). */
  | 'SPEECH_DIFFICULTIES'
  /** Severely visually impaired (sterkt synshemmet, 3). */
  | 'VISUALLY_IMPAIRED';

/** What it takes to communicate with the patient (kommunikasjonsbehov). */
export type CommunicationNeeds = {
  readonly __typename?: 'CommunicationNeeds';
  /** The needs, those that hold now first. */
  readonly needs: ReadonlyArray<CommunicationNeed>;
  /** Where this came from. */
  readonly source: DataSource;
  /** How many needs the service sent that could not be read at all. */
  readonly unreadable: Scalars['Int']['output'];
};

/** What it takes to communicate with the patient, or why it cannot be shown (kommunikasjonsbehov). */
export type CommunicationNeedsResult = AccessRefused | Blocked | CommunicationNeeds | NotRegistered | NothingKnown | Reserved | Restricted | SourceUnavailable;

/** A person's core record (kjernejournal). */
export type CoreRecord = {
  readonly __typename?: 'CoreRecord';
  /** What it takes to communicate with the patient (kommunikasjonsbehov). */
  readonly communicationNeeds: CommunicationNeedsResult;
  /**
   * What may harm the patient if nobody knows (kritisk informasjon). Limits on life-prolonging treatment and "HLR minus"
   * are not among the kinds that Helsegraf reads.
   */
  readonly criticalInformation: CriticalInformationResult;
  /** Whether there is anything to see, and what changed when (helseindikator). */
  readonly indicator: CoreRecordIndicatorResult;
};


/** A person's core record (kjernejournal). */
export type CoreRecordCriticalInformationArgs = {
  kinds?: InputMaybe<ReadonlyArray<CriticalInformationKind>>;
};

/** Who recorded or changed an entry, in which role and where. */
export type CoreRecordAuthor = {
  readonly __typename?: 'CoreRecordAuthor';
  /** The organisation they acted for. */
  readonly organisation?: Maybe<Organisation>;
  /** The organisation's name as it was written at the time. */
  readonly organisationName?: Maybe<Scalars['String']['output']>;
  /** The professional, by their number in the register of health personnel (HPR). */
  readonly professional?: Maybe<HealthPersonnel>;
  /** The professional's name as it was written at the time. */
  readonly professionalName?: Maybe<Scalars['String']['output']>;
  /** The role they acted in, Volven 9060 (rolle). */
  readonly role?: Maybe<Code>;
};

/** Whether there is anything to see in the core record, without showing it (helseindikator). */
export type CoreRecordIndicator = {
  readonly __typename?: 'CoreRecordIndicator';
  /** When critical information was last changed. */
  readonly criticalInformationChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When each category of critical information was last changed (sist endret kritisk informasjon). */
  readonly criticalInformationChanges: ReadonlyArray<CriticalInformationChange>;
  /**
   * Whether the person has blocked any professional at all (blokkert helsepersonell), not whether it is the one who asks.
   * Null when not told.
   */
  readonly hasBlockedProfessional?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the person has locked prescriptions (låste resepter). They are not shown here. Null when not told, and to representatives. */
  readonly hasLockedPrescriptions?: Maybe<Scalars['Boolean']['output']>;
  /** Whether prescriptions or multidose are registered (legemidler). Null when not told. */
  readonly hasMedicines?: Maybe<Scalars['Boolean']['output']>;
  /** What the person has restricted, as the service puts it (sperringsdetaljer). Empty when nothing is restricted. */
  readonly restrictions: ReadonlyArray<Code>;
  /** Where this came from. */
  readonly source: DataSource;
  /** How much there is to see. A person without a core record is answered by `Reserved` or `NotRegistered` instead. */
  readonly status: CoreRecordStatus;
  /** The service's own words for the status, in Norwegian (returtekst). */
  readonly statusText?: Maybe<Scalars['String']['output']>;
  /** How many changes and restrictions the service sent that could not be read. */
  readonly unreadable: Scalars['Int']['output'];
};

/** The answer to whether there is anything to see in the core record, or why there is none (helseindikator). */
export type CoreRecordIndicatorResult = AccessRefused | Blocked | CoreRecordIndicator | NotRegistered | Reserved | SourceUnavailable;

/**
 * The core record, or why the person has none (kjernejournal). `Reserved` and `NotRegistered` only when a service has said
 * so. While it is unknown whether there is a core record, this is `CoreRecord`, and each part of it tells what it knows.
 */
export type CoreRecordResult = AccessRefused | Blocked | CoreRecord | NotRegistered | Reserved | SourceUnavailable;

/** How much there is to see in a core record (status i helseindikator). */
export type CoreRecordStatus =
  /** There is a core record (2). */
  | 'AVAILABLE'
  /** There is critical information (4). */
  | 'HAS_CRITICAL_INFORMATION'
  /** The patient has filled in something, such as illnesses or communication needs (3). */
  | 'HAS_PATIENT_ENTRIES'
  /** A status that this contract does not know yet; see the text. */
  | 'OTHER';

/** How much of the larynx can be seen (Cormack-Lehane, Volven 7515). */
export type CormackLehaneGrade =
  /** The whole glottis is visible (1). */
  | 'GRADE_1'
  /** A part of the glottis is visible (2). */
  | 'GRADE_2'
  /** Only the epiglottis is visible (3). */
  | 'GRADE_3'
  /** Not even the epiglottis is visible (4). */
  | 'GRADE_4'
  /** A grade that this contract does not know yet; see the code. */
  | 'OTHER';

/** What a critical condition may lead to (konsekvens). */
export type CriticalConsequence = {
  readonly __typename?: 'CriticalConsequence';
  /** The consequence as coded, Volven 7513. */
  readonly code?: Maybe<Code>;
  /** The consequence, when it is one of the listed ones. */
  readonly consequence?: Maybe<CriticalConsequenceKind>;
};

/** Listed consequences (konsekvenser, Volven 7513). */
export type CriticalConsequenceKind =
  /** Problem under anesthesia (problem under narkose, 5). */
  | 'ANESTHESIA_PROBLEM'
  /** Tendency to bleed (blødningstendens, 3). */
  | 'BLEEDING'
  /** May affect breathing (respirasjon, 2). */
  | 'BREATHING'
  /** Circulatory failure (sirkulasjonssvikt, 4). */
  | 'CIRCULATORY_FAILURE'
  /** May affect consciousness (kan påvirke bevissthetsgrad, 1). */
  | 'CONSCIOUSNESS'
  /** Danger if medicines are changed (fare hvis legemiddel endres, 7). */
  | 'DANGER_IF_MEDICINE_CHANGES'
  /** Meets the definition of a critical condition (oppfyller definisjonen av kritisk tilstand, 8). */
  | 'MEETS_CRITICAL_DEFINITION'
  /** A consequence that this contract does not know yet; see the code. */
  | 'OTHER'
  /** Complication in surgery (komplikasjon under kirurgi, 6). */
  | 'SURGICAL_COMPLICATION';

/** What may harm the patient if nobody knows (kritisk informasjon). */
export type CriticalInformation = {
  readonly __typename?: 'CriticalInformation';
  /** When anything was last changed, of any kind. Null when the service could not tell. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What is registered: what is active first, then what has expired, then what was refuted, and the newest first within
   * each. Refuted and expired entries are shown because they tell that somebody looked; read `lifecycle` before you warn.
   */
  readonly entries: ReadonlyArray<CriticalInformationEntry>;
  /**
   * Whether anything is registered that is neither refuted, deleted nor expired. It speaks of all kinds, also those that
   * were not asked for. Null when the service could not tell.
   */
  readonly hasActive?: Maybe<Scalars['Boolean']['output']>;
  /** True when every kind that was asked for was answered and every entry could be read. */
  readonly isComplete: Scalars['Boolean']['output'];
  /**
   * True when the person has restricted this information and it is shown because of an elevated ground for access
   * (sperring). Null when the service could not tell.
   */
  readonly isRestricted?: Maybe<Scalars['Boolean']['output']>;
  /** The kinds that could not be fetched. Never read their absence from `entries` as none. */
  readonly missing: ReadonlyArray<MissingCriticalInformation>;
  /** Where this came from. */
  readonly source: DataSource;
  /** How many entries the service sent that could not be read at all. */
  readonly unreadable: Scalars['Int']['output'];
  /**
   * How many entries of the kinds asked for are sealed and not among these (sperret, NORS); elevated access may open them.
   * Null to citizens.
   */
  readonly withheld?: Maybe<Scalars['Int']['output']>;
};


/** What may harm the patient if nobody knows (kritisk informasjon). */
export type CriticalInformationEntriesArgs = {
  lifecycle?: InputMaybe<ReadonlyArray<CriticalInformationLifecycle>>;
};

/** How certain it is (sannsynlighet, Volven 7521; avkreftet, Volven 7524). */
export type CriticalInformationCertainty =
  /** Confirmed (bekreftet, verifisert). */
  | 'CONFIRMED'
  /** Registered by mistake (feilregistrert, slettet). */
  | 'ENTERED_IN_ERROR'
  /** A certainty that this contract does not know yet. */
  | 'OTHER'
  /** Probable (sannsynlig). */
  | 'PROBABLE'
  /** Refuted (avkreftet). */
  | 'REFUTED'
  /** Suspected (mistenkt). */
  | 'SUSPECTED';

/** When a part of the critical information was last changed. */
export type CriticalInformationChange = {
  readonly __typename?: 'CriticalInformationChange';
  /** The category as the service names it, for example `OVER_REAK` for hypersensitivity reactions (kategori). */
  readonly category: Code;
  /** When it was last changed (sist endret). */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What every entry of critical information tells, whatever its kind. */
export type CriticalInformationEntry = {
  /** How certain it is. Null for the kinds that are not graded: ongoing treatment, implant, change in routine. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** What it is about, as the recorder chose it. Null when it was only written as text. */
  readonly code?: Maybe<Code>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What kind of information it is. */
  readonly kind: CriticalInformationKind;
  /** Where it is in its life. An entry that is not active must not be shown as a warning. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** A comment by the recorder (kommentar), of 500 characters at most. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same, such as the ATC code beside a brand name. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** What it is about in free text (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When this version was made (tidspunkt for endring). Null when it was never changed. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). Null when it was never changed. */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day it holds (varsles til). Null when it holds until further notice. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** The kinds of critical information (typer kritisk informasjon). */
export type CriticalInformationKind =
  /** Reaction to a medicine (legemiddelreaksjon). */
  | 'ADVERSE_DRUG_REACTION'
  /** A condition that changes how the patient must be treated (kritisk medisinsk tilstand). */
  | 'CRITICAL_MEDICAL_CONDITION'
  /** Difficult to intubate (intubasjonsproblem). */
  | 'DIFFICULT_INTUBATION'
  /** Something mechanical in the body (implantat). */
  | 'IMPLANT'
  /** An infection that others must be protected from (smitte). */
  | 'INFECTION'
  /** Treatment that goes on now (pågående behandling). */
  | 'ONGOING_TREATMENT'
  /** Allergy to something else than a medicine (annen allergi). */
  | 'OTHER_ALLERGY'
  /** Another problem under anesthesia (annet problem ved anestesi). */
  | 'OTHER_ANESTHESIA_PROBLEM'
  /** A transplant or another foreign body (transplantat eller annet fremmedlegeme). */
  | 'TRANSPLANT_OR_FOREIGN_BODY'
  /** Something to be done otherwise than usual (endring i behandlingsrutine). */
  | 'TREATMENT_ROUTINE_CHANGE';

/** Where an entry is in its life (livsløp). */
export type CriticalInformationLifecycle =
  /** Holds now (aktiv). */
  | 'ACTIVE'
  /** Was registered by mistake (slettet). */
  | 'DELETED'
  /** Was set to hold until a date that has come (utløpt). It was never refuted. */
  | 'EXPIRED'
  /** Somebody found that it does not hold, or holds no longer (avkreftet). */
  | 'REFUTED'
  /** The service did not tell, or told something that this contract does not know. Treat it as active. */
  | 'UNKNOWN';

/** Where the information was taken from (kilde til informasjonen, Volven 7498). */
export type CriticalInformationOrigin =
  /** Taken from an earlier record (tidligere journal, 5). */
  | 'EARLIER_RECORD'
  /** Told by next of kin (pårørende, 4). */
  | 'NEXT_OF_KIN'
  /** A source that this contract does not know yet; see the code. */
  | 'OTHER'
  /** Another source (annen kilde, 6). */
  | 'OTHER_SOURCE'
  /** Told by the patient (pasienten, 3). */
  | 'PATIENT'
  /** The clinician in charge (ansvarlig kliniker, 7). */
  | 'RESPONSIBLE_CLINICIAN'
  /** Results of tests or analyses (resultat av tester eller analyser, 1). */
  | 'TEST_RESULT'
  /** Seen by a treating doctor (observert av behandlende lege, 2). */
  | 'TREATING_DOCTOR';

/**
 * Critical information, or why there is none to show (kritisk informasjon). `NothingKnown` speaks of the kinds that were
 * asked for.
 */
export type CriticalInformationResult = AccessRefused | Blocked | CriticalInformation | NotRegistered | NothingKnown | Reserved | Restricted | SourceUnavailable;

/** A condition that changes how the patient must be treated (kritisk medisinsk tilstand). */
export type CriticalMedicalCondition = CriticalInformationEntry & {
  readonly __typename?: 'CriticalMedicalCondition';
  /** How certain it is. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** The diagnosis, ICD-10 (diagnose). */
  readonly code?: Maybe<Code>;
  /** What it may lead to (konsekvenser). */
  readonly consequences: ReadonlyArray<CriticalConsequence>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What the national list says about this diagnosis (infotekst). */
  readonly infoText?: Maybe<Scalars['String']['output']>;
  /** `CRITICAL_MEDICAL_CONDITION`. */
  readonly kind: CriticalInformationKind;
  /** Where it is in its life. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** Where to read more about this diagnosis. Only addresses that begin with http or https are given. */
  readonly moreInformationUrl?: Maybe<Scalars['String']['output']>;
  /** A comment by the recorder (kommentar). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it began (tidspunkt for hendelse). */
  readonly onset?: Maybe<ClinicalMoment>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The condition in free text, when no code was found (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When this version was made (tidspunkt for endring). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day it holds. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Where a piece of information came from and when it was fetched (kilde). */
export type DataSource = {
  readonly __typename?: 'DataSource';
  /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The national service that answered. */
  readonly service: NationalService;
};

/** It is difficult to intubate the patient (intubasjonsproblem). */
export type DifficultIntubation = CriticalInformationEntry & {
  readonly __typename?: 'DifficultIntubation';
  /** How certain it is. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** The kind as coded by the service. */
  readonly code?: Maybe<Code>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** `DIFFICULT_INTUBATION`. */
  readonly kind: CriticalInformationKind;
  /** How much of the larynx can be seen (Cormack-Lehane, gradering av anatomisk tilgjengelighet). */
  readonly laryngoscopyGrade?: Maybe<CormackLehaneGrade>;
  /** The same as coded, Volven 7515. */
  readonly laryngoscopyGradeCode?: Maybe<Code>;
  /** Where it is in its life. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** Whether the patient can be ventilated with a mask (kan pasienten maskeventileres). */
  readonly maskVentilation?: Maybe<MaskVentilation>;
  /** The same as coded, Volven 7516. */
  readonly maskVentilationCode?: Maybe<Code>;
  /** A comment by the recorder (kommentar). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it happened (tidspunkt for hendelse). */
  readonly onset?: Maybe<ClinicalMoment>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** Evidence of other lists than these two, as coded. */
  readonly otherEvidence: ReadonlyArray<Code>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The problem in free text (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When this version was made (tidspunkt for endring). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day it holds. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** What the code of a medicine names. */
export type DrugCodeKind =
  /** An active substance in FEST (virkestoff). */
  | 'ACTIVE_SUBSTANCE'
  /** A substance or group in the ATC classification. */
  | 'ATC'
  /** A brand in FEST (merkevare). */
  | 'BRAND'
  /** An excipient (hjelpestoff). */
  | 'INACTIVE_INGREDIENT'
  /** A code of a list that this contract does not know; see `code.system`. */
  | 'OTHER';

/**
 * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
 * HPR number.
 */
export type HealthPersonnel = {
  readonly __typename?: 'HealthPersonnel';
  /** The number in the register of health personnel (HPR-nummer). */
  readonly hprNumber: Scalars['ID']['output'];
};

/** Something mechanical in the body (implantat). */
export type Implant = CriticalInformationEntry & {
  readonly __typename?: 'Implant';
  /** Always null: this kind is not graded. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** The implant, Volven 7518 (implantat). */
  readonly code?: Maybe<Code>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The implant, when it is one of the listed ones. */
  readonly implant?: Maybe<ImplantKind>;
  /** When it was implanted (implantert). */
  readonly implanted?: Maybe<ClinicalMoment>;
  /** `IMPLANT`. */
  readonly kind: CriticalInformationKind;
  /** Where it is in its life. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** A comment by the recorder (kommentar). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The implant in free text, such as its make (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When this version was made (tidspunkt for endring). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day of the warning (implantat varsles til). */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Listed implants, transplants and foreign bodies (implantater og transplantater, Volven 7518). */
export type ImplantKind =
  /** Bile ducts (galleveier, 16). */
  | 'BILE_DUCTS'
  /** Coronary stent (koronarstent, 13). */
  | 'CORONARY_STENT'
  /** Ear or cochlea (øre eller cochlea, 1). */
  | 'EAR_OR_COCHLEA'
  /** Region of the eye (øyeregion, 3). */
  | 'EYE_REGION'
  /** Heart (hjerte, 21). */
  | 'HEART'
  /** Heart and lung (hjerte og lunge, 23). */
  | 'HEART_AND_LUNG'
  /** Implantable cardioverter defibrillator (ICD, 10). */
  | 'ICD'
  /** Intracranial clip (intrakraniell klips, 4). */
  | 'INTRACRANIAL_CLIP'
  /** Kidney (nyre, 20). */
  | 'KIDNEY'
  /** Liver (lever, 24). */
  | 'LIVER'
  /** Lung (lunge, 22). */
  | 'LUNG'
  /** Bone marrow, pancreas, intestine or stem cells (benmarg, pankreas, tarm eller stamceller, 25). */
  | 'MARROW_PANCREAS_INTESTINE_OR_STEM_CELLS'
  /** Mechanical heart valve (mekanisk hjerteventil, 11). */
  | 'MECHANICAL_HEART_VALVE'
  /** Medical pump (medisinsk pumpe, 18). */
  | 'MEDICAL_PUMP'
  /** Metal in the eye (metall i øyet, 2). */
  | 'METAL_IN_EYE'
  /** Mouth, nose or throat (munn, nese eller hals, 7). */
  | 'MOUTH_NOSE_OR_THROAT'
  /** Neurostimulator (nevrostimulator, 6). */
  | 'NEUROSTIMULATOR'
  /** Orthopedic prosthesis (ortopedisk protese, 19). */
  | 'ORTHOPEDIC_PROSTHESIS'
  /** An implant that this contract does not know yet; see the code. */
  | 'OTHER'
  /** Other heart valve (annen klaff, 12). */
  | 'OTHER_HEART_VALVE'
  /** Another hollow organ (annet hulorgan, 17). */
  | 'OTHER_HOLLOW_ORGAN'
  /** Another implant (annet implantat, 27). */
  | 'OTHER_IMPLANT'
  /** Another transplant (annet transplantat, 26). */
  | 'OTHER_TRANSPLANT'
  /** Stent in another vessel (stent i annet kar, 14). */
  | 'OTHER_VESSEL_STENT'
  /** Pacemaker (pacemaker, 9). */
  | 'PACEMAKER'
  /** PEG tube (PEG-sonde, 29). */
  | 'PEG_TUBE'
  /** Shunt (shunt, 5). */
  | 'SHUNT'
  /** Tracheostomy (trakeostomi, 8). */
  | 'TRACHEOSTOMY'
  /** Urinary tract (urinveier, 15). */
  | 'URINARY_TRACT'
  /** Vascular prosthesis (karprotese, 28). */
  | 'VASCULAR_PROSTHESIS';

/** An infection that others must be protected from (smitte). */
export type Infection = CriticalInformationEntry & {
  readonly __typename?: 'Infection';
  /** How certain it is. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** The infection, Volven 7519 (smittefarlig sykdom). */
  readonly code?: Maybe<Code>;
  /** Where to read how others are protected (veileder). Only addresses that begin with http or https are given. */
  readonly guideUrl?: Maybe<Scalars['String']['output']>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The infection, when it is one of the listed ones. */
  readonly infection?: Maybe<InfectionKind>;
  /** What the national list says about this infection (infotekst). */
  readonly infoText?: Maybe<Scalars['String']['output']>;
  /** `INFECTION`. */
  readonly kind: CriticalInformationKind;
  /** Where it is in its life. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** Where to read more about this infection. Only addresses that begin with http or https are given. */
  readonly moreInformationUrl?: Maybe<Scalars['String']['output']>;
  /** A comment by the recorder (kommentar). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was found (tidspunkt for hendelse). */
  readonly onset?: Maybe<ClinicalMoment>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The infection in free text. Not to be written since February 2025; older entries may have it (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When this version was made (tidspunkt for endring). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day of the warning. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Listed infections (smitte, Volven 7519). */
export type InfectionKind =
  /** Extended-spectrum beta-lactamase (ESBL, 3). */
  | 'ESBL'
  /** Methicillin-resistant Staphylococcus aureus (MRSA, 1). */
  | 'MRSA'
  /** An infection that this contract does not know yet; see the code. */
  | 'OTHER'
  /** Another contagious disease (annen smittsom, 5). */
  | 'OTHER_CONTAGIOUS'
  /** Other multiresistant bacteria (annen multiresistent, 4). */
  | 'OTHER_MULTIRESISTANT'
  /** Vancomycin-resistant enterococci (VRE, 2). */
  | 'VRE';

/** Whether a patient can be ventilated with a mask (maskeventilasjon, Volven 7516). */
export type MaskVentilation =
  /** Yes, easily (ja, lett, 1). */
  | 'EASY'
  /** No (nei, 3). */
  | 'NO'
  /** Not stated (ikke angitt, 4). */
  | 'NOT_STATED'
  /** An answer that this contract does not know yet; see the code. */
  | 'OTHER'
  /** Yes, with difficulty (ja, med besvær, 2). */
  | 'WITH_DIFFICULTY';

/** Kinds of critical information that could not be fetched, while others could. */
export type MissingCriticalInformation = {
  readonly __typename?: 'MissingCriticalInformation';
  /** The kinds that nothing is known about in this answer. */
  readonly kinds: ReadonlyArray<CriticalInformationKind>;
  /** What went wrong. */
  readonly reason: UnavailableReason;
  /** True when the same question may succeed if it is asked again. */
  readonly retryable: Scalars['Boolean']['output'];
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

/** Treatment that goes on now, or a place in the queue for a transplant (pågående behandling). */
export type OngoingTreatment = CriticalInformationEntry & {
  readonly __typename?: 'OngoingTreatment';
  /** Always null: this kind is not graded. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** The treatment, Volven 7517 (behandling). */
  readonly code?: Maybe<Code>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** `ONGOING_TREATMENT`. */
  readonly kind: CriticalInformationKind;
  /** Where it is in its life. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** A comment by the recorder (kommentar). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The treatment in free text (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When the treatment began (behandlingsstart). */
  readonly started?: Maybe<ClinicalMoment>;
  /** The treatment, when it is one of the listed ones. */
  readonly treatment?: Maybe<OngoingTreatmentKind>;
  /** When this version was made (tidspunkt for endring). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day of the warning (behandling varsles til). */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Listed ongoing treatments (pågående behandling, Volven 7517). */
export type OngoingTreatmentKind =
  /** Important anticoagulation (viktig blodfortynnende, 4). */
  | 'ANTICOAGULATION'
  /** Chelation (chelatbehandling, 10). */
  | 'CHELATION'
  /** Clinical trial (klinisk utprøving, 7). */
  | 'CLINICAL_TRIAL'
  /** Cytostatics (cytostatika, 1). */
  | 'CYTOSTATICS'
  /** Dialysis (dialyse, 5). */
  | 'DIALYSIS'
  /** Immunosuppression (immunhemmende, 2). */
  | 'IMMUNOSUPPRESSION'
  /** Investigation or follow-up of malignant disease (utredning eller oppfølging av malign lidelse, 11). */
  | 'MALIGNANT_DISEASE_FOLLOW_UP'
  /** Opioid maintenance treatment (legemiddelassistert rehabilitering, LAR, 6). */
  | 'OPIOID_MAINTENANCE'
  /** A treatment that this contract does not know yet; see the code. */
  | 'OTHER'
  /** Other important treatment (annen viktig, 14). */
  | 'OTHER_IMPORTANT'
  /** Other treatment at an outpatient clinic (annen poliklinisk, 12). */
  | 'OTHER_OUTPATIENT'
  /** Pain clinic (smerteklinikk, 9). */
  | 'PAIN_CLINIC'
  /** Psychiatric crisis plan (psykiatrisk kriseplan, 8). */
  | 'PSYCHIATRIC_CRISIS_PLAN'
  /** Radiation therapy (strålebehandling, 3). */
  | 'RADIATION'
  /** In the queue for a transplant (transplantasjonskø, 13). */
  | 'TRANSPLANT_QUEUE';

/** An organisation that gives or supports health care (virksomhet), known by its organisation number or its HER-id. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /**
   * Nine digits from the register of legal entities (organisasjonsnummer). Null when the organisation was named only by a
   * HER-id that the address register could not resolve.
   */
  readonly organisationNumber?: Maybe<Scalars['ID']['output']>;
};

/** An allergy to something else than a medicine (annen allergi). */
export type OtherAllergy = CriticalInformationEntry & {
  readonly __typename?: 'OtherAllergy';
  /** What the patient is allergic to, when it is one of the listed allergens. */
  readonly allergen?: Maybe<Allergen>;
  /** What sort of allergen it is. Several are possible. */
  readonly categories: ReadonlyArray<AllergenCategory>;
  /** How certain it is. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** What the patient is allergic to, Volven 7514 (allergen). */
  readonly code?: Maybe<Code>;
  /** How serious it would be if it happened again (alvorlighetsgrad, Volven 7520). */
  readonly criticality?: Maybe<AllergyCriticality>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** `OTHER_ALLERGY`. */
  readonly kind: CriticalInformationKind;
  /** Where it is in its life. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** A comment by the recorder (kommentar). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was discovered (tidspunkt for hendelse). */
  readonly onset?: Maybe<ClinicalMoment>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** How the patient reacted (reaksjoner). */
  readonly reactions: ReadonlyArray<AllergyReaction>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** What the patient is allergic to, in free text (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When this version was made (tidspunkt for endring). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day it holds. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Another problem under anesthesia (annet problem ved anestesi). */
export type OtherAnesthesiaProblem = CriticalInformationEntry & {
  readonly __typename?: 'OtherAnesthesiaProblem';
  /** How certain it is. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** The kind as coded by the service. */
  readonly code?: Maybe<Code>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** `OTHER_ANESTHESIA_PROBLEM`. */
  readonly kind: CriticalInformationKind;
  /** Where it is in its life. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** A comment by the recorder (kommentar). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it happened (tidspunkt for hendelse). */
  readonly onset?: Maybe<ClinicalMoment>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** Evidence, as coded. */
  readonly otherEvidence: ReadonlyArray<Code>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The problem in free text (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When this version was made (tidspunkt for endring). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day it holds. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/**
 * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
 * here.
 */
export type Patient = {
  readonly __typename?: 'Patient';
  /**
   * The core record (kjernejournal): what everybody who treats the patient may need to know in an emergency. Its parts come
   * from services of their own, and one that is down takes none of the others with it.
   */
  readonly coreRecord: CoreRecordResult;
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

/** A transplant or another foreign body (transplantat eller annet fremmedlegeme). */
export type TransplantOrForeignBody = CriticalInformationEntry & {
  readonly __typename?: 'TransplantOrForeignBody';
  /** How certain it is. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** The transplant or foreign body, Volven 7518. */
  readonly code?: Maybe<Code>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** The transplant or foreign body, when it is one of the listed ones. */
  readonly implant?: Maybe<ImplantKind>;
  /** `TRANSPLANT_OR_FOREIGN_BODY`. */
  readonly kind: CriticalInformationKind;
  /** Where it is in its life. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** A comment by the recorder (kommentar). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it was received (tidspunkt for hendelse). */
  readonly onset?: Maybe<ClinicalMoment>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** The transplant or foreign body in free text (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When this version was made (tidspunkt for endring). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day of the warning. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Something to be done otherwise than usual (endring i behandlingsrutine, annen prosedyreendring). */
export type TreatmentRoutineChange = CriticalInformationEntry & {
  readonly __typename?: 'TreatmentRoutineChange';
  /** Always null: this kind is not graded. */
  readonly certainty?: Maybe<CriticalInformationCertainty>;
  /** What is to be done otherwise, when it is one of the listed changes. */
  readonly change?: Maybe<TreatmentRoutineChangeKind>;
  /** What is to be done otherwise, Volven 7522 (type prosedyreendring). */
  readonly code?: Maybe<Code>;
  /** The id of the entry, the same in every version of it. Null when the service left it out. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** `TREATMENT_ROUTINE_CHANGE`. */
  readonly kind: CriticalInformationKind;
  /** Where it is in its life. */
  readonly lifecycle: CriticalInformationLifecycle;
  /** A comment by the recorder (kommentar). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Where the information was taken from, when it is one of the known sources (kilde). */
  readonly origin?: Maybe<CriticalInformationOrigin>;
  /** Where the information was taken from, as coded (Volven 7498). */
  readonly originCode?: Maybe<Code>;
  /** Other codes for the same. */
  readonly otherCodes: ReadonlyArray<Code>;
  /** From when to when it holds (periode). */
  readonly period?: Maybe<Period>;
  /** Who recorded it first (hvem som gjorde første registrering). */
  readonly recordedBy?: Maybe<CoreRecordAuthor>;
  /** When it was first recorded (opprettet dato). */
  readonly recordedDate?: Maybe<Scalars['PartialDate']['output']>;
  /** What is to be done otherwise, in free text (spesifisering). */
  readonly specification?: Maybe<Scalars['String']['output']>;
  /** When this version was made (tidspunkt for endring). */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who made this version (hvem som gjorde endring). */
  readonly updatedBy?: Maybe<CoreRecordAuthor>;
  /** The last day it holds (gyldig til): the end of `period`. */
  readonly validUntil?: Maybe<Scalars['PartialDate']['output']>;
  /** The version of the entry. Id and version together are unique. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** Listed changes in routine (prosedyreendringer, Volven 7522). */
export type TreatmentRoutineChangeKind =
  /** Contact a certain doctor or department (kontakt spesifikk lege eller avdeling, 3). */
  | 'CONTACT_SPECIFIC_DOCTOR_OR_DEPARTMENT'
  /** The patient says no to blood transfusion and blood products (mot blodtransfusjon, 1). */
  | 'NO_BLOOD_TRANSFUSION'
  /** May come back without a new referral (åpen retur, 2). */
  | 'OPEN_RETURN'
  /** A change that this contract does not know yet; see the code. */
  | 'OTHER'
  /** Another change (annen, 5). */
  | 'OTHER_CHANGE'
  /** A recommended procedure for treatment (anbefalt behandlingsprosedyre, 4). */
  | 'RECOMMENDED_PROCEDURE';

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
  CommunicationNeedsResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CommunicationNeeds & { __typename: 'CommunicationNeeds' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( Reserved & { __typename: 'Reserved' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  CoreRecordIndicatorResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( CoreRecordIndicator & { __typename: 'CoreRecordIndicator' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( Reserved & { __typename: 'Reserved' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  CoreRecordResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( { readonly patientId: string } & { __typename: 'CoreRecord' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( Reserved & { __typename: 'Reserved' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  CriticalInformationResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( MappedCriticalInformation & { __typename: 'CriticalInformation' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( Reserved & { __typename: 'Reserved' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CriticalInformationEntry:
    | ( AdverseDrugReaction & { __typename: 'AdverseDrugReaction' } )
    | ( CriticalMedicalCondition & { __typename: 'CriticalMedicalCondition' } )
    | ( DifficultIntubation & { __typename: 'DifficultIntubation' } )
    | ( Implant & { __typename: 'Implant' } )
    | ( Infection & { __typename: 'Infection' } )
    | ( OngoingTreatment & { __typename: 'OngoingTreatment' } )
    | ( OtherAllergy & { __typename: 'OtherAllergy' } )
    | ( OtherAnesthesiaProblem & { __typename: 'OtherAnesthesiaProblem' } )
    | ( TransplantOrForeignBody & { __typename: 'TransplantOrForeignBody' } )
    | ( TreatmentRoutineChange & { __typename: 'TreatmentRoutineChange' } )
  ;
  MissingData:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
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
  AdverseDrugReaction: ResolverTypeWrapper<AdverseDrugReaction>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Allergen: Allergen;
  AllergenCategory: AllergenCategory;
  AllergyCriticality: AllergyCriticality;
  AllergyManifestation: AllergyManifestation;
  AllergyReaction: ResolverTypeWrapper<AllergyReaction>;
  Blocked: ResolverTypeWrapper<Blocked>;
  ClinicalMoment: ResolverTypeWrapper<ClinicalMoment>;
  Code: ResolverTypeWrapper<Code>;
  CommunicationNeed: ResolverTypeWrapper<CommunicationNeed>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CommunicationNeedKind: CommunicationNeedKind;
  CommunicationNeeds: ResolverTypeWrapper<CommunicationNeeds>;
  CommunicationNeedsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommunicationNeedsResult']>;
  CoreRecord: ResolverTypeWrapper<{ readonly patientId: string }>;
  CoreRecordAuthor: ResolverTypeWrapper<CoreRecordAuthor>;
  CoreRecordIndicator: ResolverTypeWrapper<CoreRecordIndicator>;
  CoreRecordIndicatorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CoreRecordIndicatorResult']>;
  CoreRecordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CoreRecordResult']>;
  CoreRecordStatus: CoreRecordStatus;
  CormackLehaneGrade: CormackLehaneGrade;
  CriticalConsequence: ResolverTypeWrapper<CriticalConsequence>;
  CriticalConsequenceKind: CriticalConsequenceKind;
  CriticalInformation: ResolverTypeWrapper<MappedCriticalInformation>;
  CriticalInformationCertainty: CriticalInformationCertainty;
  CriticalInformationChange: ResolverTypeWrapper<CriticalInformationChange>;
  CriticalInformationEntry: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['CriticalInformationEntry']>;
  CriticalInformationKind: CriticalInformationKind;
  CriticalInformationLifecycle: CriticalInformationLifecycle;
  CriticalInformationOrigin: CriticalInformationOrigin;
  CriticalInformationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CriticalInformationResult']>;
  CriticalMedicalCondition: ResolverTypeWrapper<CriticalMedicalCondition>;
  DataSource: ResolverTypeWrapper<DataSource>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DifficultIntubation: ResolverTypeWrapper<DifficultIntubation>;
  DrugCodeKind: DrugCodeKind;
  HealthPersonnel: ResolverTypeWrapper<HealthPersonnel>;
  Implant: ResolverTypeWrapper<Implant>;
  ImplantKind: ImplantKind;
  Infection: ResolverTypeWrapper<Infection>;
  InfectionKind: InfectionKind;
  MaskVentilation: MaskVentilation;
  MissingCriticalInformation: ResolverTypeWrapper<MissingCriticalInformation>;
  MissingData: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MissingData']>;
  NationalService: NationalService;
  NotRegistered: ResolverTypeWrapper<NotRegistered>;
  NothingKnown: ResolverTypeWrapper<NothingKnown>;
  OngoingTreatment: ResolverTypeWrapper<OngoingTreatment>;
  OngoingTreatmentKind: OngoingTreatmentKind;
  Organisation: ResolverTypeWrapper<Organisation>;
  OtherAllergy: ResolverTypeWrapper<OtherAllergy>;
  OtherAnesthesiaProblem: ResolverTypeWrapper<OtherAnesthesiaProblem>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Patient: ResolverTypeWrapper<{ readonly id: string }>;
  Period: ResolverTypeWrapper<Period>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Reserved: ResolverTypeWrapper<Reserved>;
  Restricted: ResolverTypeWrapper<Restricted>;
  SourceUnavailable: ResolverTypeWrapper<SourceUnavailable>;
  TransplantOrForeignBody: ResolverTypeWrapper<TransplantOrForeignBody>;
  TreatmentRoutineChange: ResolverTypeWrapper<TreatmentRoutineChange>;
  TreatmentRoutineChangeKind: TreatmentRoutineChangeKind;
  UnavailableReason: UnavailableReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRefused: AccessRefused;
  AdverseDrugReaction: AdverseDrugReaction;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AllergyReaction: AllergyReaction;
  Blocked: Blocked;
  ClinicalMoment: ClinicalMoment;
  Code: Code;
  CommunicationNeed: CommunicationNeed;
  Int: Scalars['Int']['output'];
  CommunicationNeeds: CommunicationNeeds;
  CommunicationNeedsResult: ResolversUnionTypes<ResolversParentTypes>['CommunicationNeedsResult'];
  CoreRecord: { readonly patientId: string };
  CoreRecordAuthor: CoreRecordAuthor;
  CoreRecordIndicator: CoreRecordIndicator;
  CoreRecordIndicatorResult: ResolversUnionTypes<ResolversParentTypes>['CoreRecordIndicatorResult'];
  CoreRecordResult: ResolversUnionTypes<ResolversParentTypes>['CoreRecordResult'];
  CriticalConsequence: CriticalConsequence;
  CriticalInformation: MappedCriticalInformation;
  CriticalInformationChange: CriticalInformationChange;
  CriticalInformationEntry: ResolversInterfaceTypes<ResolversParentTypes>['CriticalInformationEntry'];
  CriticalInformationResult: ResolversUnionTypes<ResolversParentTypes>['CriticalInformationResult'];
  CriticalMedicalCondition: CriticalMedicalCondition;
  DataSource: DataSource;
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DifficultIntubation: DifficultIntubation;
  HealthPersonnel: HealthPersonnel;
  Implant: Implant;
  Infection: Infection;
  MissingCriticalInformation: MissingCriticalInformation;
  MissingData: ResolversInterfaceTypes<ResolversParentTypes>['MissingData'];
  NotRegistered: NotRegistered;
  NothingKnown: NothingKnown;
  OngoingTreatment: OngoingTreatment;
  Organisation: Organisation;
  OtherAllergy: OtherAllergy;
  OtherAnesthesiaProblem: OtherAnesthesiaProblem;
  PartialDate: Scalars['PartialDate']['output'];
  Patient: { readonly id: string };
  Period: Period;
  Quantity: Quantity;
  Reserved: Reserved;
  Restricted: Restricted;
  SourceUnavailable: SourceUnavailable;
  TransplantOrForeignBody: TransplantOrForeignBody;
  TreatmentRoutineChange: TreatmentRoutineChange;
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

export type AdverseDrugReactionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AdverseDrugReaction'] = ResolversParentTypes['AdverseDrugReaction']> = {
  certainty?: Resolver<Maybe<ResolversTypes['CriticalInformationCertainty']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  criticality?: Resolver<Maybe<ResolversTypes['AllergyCriticality']>, ParentType, ContextType>;
  drugCodeKind?: Resolver<Maybe<ResolversTypes['DrugCodeKind']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isToInactiveIngredient?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriticalInformationKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['CriticalInformationLifecycle'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['ClinicalMoment']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CriticalInformationOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  otherCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  reactions?: Resolver<ReadonlyArray<ResolversTypes['AllergyReaction']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllergyReactionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AllergyReaction'] = ResolversParentTypes['AllergyReaction']> = {
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  manifestation?: Resolver<Maybe<ResolversTypes['AllergyManifestation']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlockedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Blocked'] = ResolversParentTypes['Blocked']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClinicalMomentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ClinicalMoment'] = ResolversParentTypes['ClinicalMoment']> = {
  age?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommunicationNeedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommunicationNeed'] = ResolversParentTypes['CommunicationNeed']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isUpdatedByPatient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['CommunicationNeedKind']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommunicationNeedsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommunicationNeeds'] = ResolversParentTypes['CommunicationNeeds']> = {
  needs?: Resolver<ReadonlyArray<ResolversTypes['CommunicationNeed']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunicationNeedsResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CommunicationNeedsResult'] = ResolversParentTypes['CommunicationNeedsResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'CommunicationNeeds' | 'NotRegistered' | 'NothingKnown' | 'Reserved' | 'Restricted' | 'SourceUnavailable', ParentType, ContextType>;
};

export type CoreRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoreRecord'] = ResolversParentTypes['CoreRecord']> = {
  communicationNeeds?: Resolver<ResolversTypes['CommunicationNeedsResult'], ParentType, ContextType>;
  criticalInformation?: Resolver<ResolversTypes['CriticalInformationResult'], ParentType, ContextType, Partial<CoreRecordCriticalInformationArgs>>;
  indicator?: Resolver<ResolversTypes['CoreRecordIndicatorResult'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoreRecordAuthorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoreRecordAuthor'] = ResolversParentTypes['CoreRecordAuthor']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  professional?: Resolver<Maybe<ResolversTypes['HealthPersonnel']>, ParentType, ContextType>;
  professionalName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type CoreRecordIndicatorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoreRecordIndicator'] = ResolversParentTypes['CoreRecordIndicator']> = {
  criticalInformationChangedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  criticalInformationChanges?: Resolver<ReadonlyArray<ResolversTypes['CriticalInformationChange']>, ParentType, ContextType>;
  hasBlockedProfessional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasLockedPrescriptions?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasMedicines?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoreRecordStatus'], ParentType, ContextType>;
  statusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoreRecordIndicatorResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoreRecordIndicatorResult'] = ResolversParentTypes['CoreRecordIndicatorResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'CoreRecordIndicator' | 'NotRegistered' | 'Reserved' | 'SourceUnavailable', ParentType, ContextType>;
};

export type CoreRecordResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CoreRecordResult'] = ResolversParentTypes['CoreRecordResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'CoreRecord' | 'NotRegistered' | 'Reserved' | 'SourceUnavailable', ParentType, ContextType>;
};

export type CriticalConsequenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CriticalConsequence'] = ResolversParentTypes['CriticalConsequence']> = {
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  consequence?: Resolver<Maybe<ResolversTypes['CriticalConsequenceKind']>, ParentType, ContextType>;
};

export type CriticalInformationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CriticalInformation'] = ResolversParentTypes['CriticalInformation']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['CriticalInformationEntry']>, ParentType, ContextType, Partial<CriticalInformationEntriesArgs>>;
  hasActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRestricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['MissingCriticalInformation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CriticalInformationChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CriticalInformationChange'] = ResolversParentTypes['CriticalInformationChange']> = {
  category?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CriticalInformationEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CriticalInformationEntry'] = ResolversParentTypes['CriticalInformationEntry']> = {
  __resolveType: TypeResolveFn<'AdverseDrugReaction' | 'CriticalMedicalCondition' | 'DifficultIntubation' | 'Implant' | 'Infection' | 'OngoingTreatment' | 'OtherAllergy' | 'OtherAnesthesiaProblem' | 'TransplantOrForeignBody' | 'TreatmentRoutineChange', ParentType, ContextType>;
};

export type CriticalInformationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CriticalInformationResult'] = ResolversParentTypes['CriticalInformationResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'CriticalInformation' | 'NotRegistered' | 'NothingKnown' | 'Reserved' | 'Restricted' | 'SourceUnavailable', ParentType, ContextType>;
};

export type CriticalMedicalConditionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CriticalMedicalCondition'] = ResolversParentTypes['CriticalMedicalCondition']> = {
  certainty?: Resolver<Maybe<ResolversTypes['CriticalInformationCertainty']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['CriticalConsequence']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  infoText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriticalInformationKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['CriticalInformationLifecycle'], ParentType, ContextType>;
  moreInformationUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['ClinicalMoment']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CriticalInformationOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  otherCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type DifficultIntubationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DifficultIntubation'] = ResolversParentTypes['DifficultIntubation']> = {
  certainty?: Resolver<Maybe<ResolversTypes['CriticalInformationCertainty']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriticalInformationKind'], ParentType, ContextType>;
  laryngoscopyGrade?: Resolver<Maybe<ResolversTypes['CormackLehaneGrade']>, ParentType, ContextType>;
  laryngoscopyGradeCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['CriticalInformationLifecycle'], ParentType, ContextType>;
  maskVentilation?: Resolver<Maybe<ResolversTypes['MaskVentilation']>, ParentType, ContextType>;
  maskVentilationCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['ClinicalMoment']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CriticalInformationOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  otherCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  otherEvidence?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthPersonnelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthPersonnel'] = ResolversParentTypes['HealthPersonnel']> = {
  hprNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ImplantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Implant'] = ResolversParentTypes['Implant']> = {
  certainty?: Resolver<Maybe<ResolversTypes['CriticalInformationCertainty']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  implant?: Resolver<Maybe<ResolversTypes['ImplantKind']>, ParentType, ContextType>;
  implanted?: Resolver<Maybe<ResolversTypes['ClinicalMoment']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriticalInformationKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['CriticalInformationLifecycle'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CriticalInformationOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  otherCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InfectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Infection'] = ResolversParentTypes['Infection']> = {
  certainty?: Resolver<Maybe<ResolversTypes['CriticalInformationCertainty']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  guideUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  infection?: Resolver<Maybe<ResolversTypes['InfectionKind']>, ParentType, ContextType>;
  infoText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriticalInformationKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['CriticalInformationLifecycle'], ParentType, ContextType>;
  moreInformationUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['ClinicalMoment']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CriticalInformationOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  otherCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingCriticalInformationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissingCriticalInformation'] = ResolversParentTypes['MissingCriticalInformation']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['CriticalInformationKind']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnavailableReason'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MissingDataResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissingData'] = ResolversParentTypes['MissingData']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'NotRegistered' | 'NothingKnown' | 'Reserved' | 'Restricted' | 'SourceUnavailable', ParentType, ContextType>;
};

export type NotRegisteredResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotRegistered'] = ResolversParentTypes['NotRegistered']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingKnownResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NothingKnown'] = ResolversParentTypes['NothingKnown']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OngoingTreatmentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OngoingTreatment'] = ResolversParentTypes['OngoingTreatment']> = {
  certainty?: Resolver<Maybe<ResolversTypes['CriticalInformationCertainty']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriticalInformationKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['CriticalInformationLifecycle'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CriticalInformationOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  otherCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['ClinicalMoment']>, ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['OngoingTreatmentKind']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  organisationNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type OtherAllergyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OtherAllergy'] = ResolversParentTypes['OtherAllergy']> = {
  allergen?: Resolver<Maybe<ResolversTypes['Allergen']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['AllergenCategory']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['CriticalInformationCertainty']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  criticality?: Resolver<Maybe<ResolversTypes['AllergyCriticality']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriticalInformationKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['CriticalInformationLifecycle'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['ClinicalMoment']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CriticalInformationOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  otherCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  reactions?: Resolver<ReadonlyArray<ResolversTypes['AllergyReaction']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherAnesthesiaProblemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OtherAnesthesiaProblem'] = ResolversParentTypes['OtherAnesthesiaProblem']> = {
  certainty?: Resolver<Maybe<ResolversTypes['CriticalInformationCertainty']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriticalInformationKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['CriticalInformationLifecycle'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['ClinicalMoment']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CriticalInformationOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  otherCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  otherEvidence?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PatientResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coreRecord?: Resolver<ResolversTypes['CoreRecordResult'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
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

export type TransplantOrForeignBodyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TransplantOrForeignBody'] = ResolversParentTypes['TransplantOrForeignBody']> = {
  certainty?: Resolver<Maybe<ResolversTypes['CriticalInformationCertainty']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  implant?: Resolver<Maybe<ResolversTypes['ImplantKind']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriticalInformationKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['CriticalInformationLifecycle'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onset?: Resolver<Maybe<ResolversTypes['ClinicalMoment']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CriticalInformationOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  otherCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TreatmentRoutineChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TreatmentRoutineChange'] = ResolversParentTypes['TreatmentRoutineChange']> = {
  certainty?: Resolver<Maybe<ResolversTypes['CriticalInformationCertainty']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['TreatmentRoutineChangeKind']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CriticalInformationKind'], ParentType, ContextType>;
  lifecycle?: Resolver<ResolversTypes['CriticalInformationLifecycle'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['CriticalInformationOrigin']>, ParentType, ContextType>;
  originCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  otherCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  recordedDate?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  specification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['CoreRecordAuthor']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AccessRefused?: AccessRefusedResolvers<ContextType>;
  AdverseDrugReaction?: AdverseDrugReactionResolvers<ContextType>;
  AllergyReaction?: AllergyReactionResolvers<ContextType>;
  Blocked?: BlockedResolvers<ContextType>;
  ClinicalMoment?: ClinicalMomentResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CommunicationNeed?: CommunicationNeedResolvers<ContextType>;
  CommunicationNeeds?: CommunicationNeedsResolvers<ContextType>;
  CommunicationNeedsResult?: CommunicationNeedsResultResolvers<ContextType>;
  CoreRecord?: CoreRecordResolvers<ContextType>;
  CoreRecordAuthor?: CoreRecordAuthorResolvers<ContextType>;
  CoreRecordIndicator?: CoreRecordIndicatorResolvers<ContextType>;
  CoreRecordIndicatorResult?: CoreRecordIndicatorResultResolvers<ContextType>;
  CoreRecordResult?: CoreRecordResultResolvers<ContextType>;
  CriticalConsequence?: CriticalConsequenceResolvers<ContextType>;
  CriticalInformation?: CriticalInformationResolvers<ContextType>;
  CriticalInformationChange?: CriticalInformationChangeResolvers<ContextType>;
  CriticalInformationEntry?: CriticalInformationEntryResolvers<ContextType>;
  CriticalInformationResult?: CriticalInformationResultResolvers<ContextType>;
  CriticalMedicalCondition?: CriticalMedicalConditionResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DifficultIntubation?: DifficultIntubationResolvers<ContextType>;
  HealthPersonnel?: HealthPersonnelResolvers<ContextType>;
  Implant?: ImplantResolvers<ContextType>;
  Infection?: InfectionResolvers<ContextType>;
  MissingCriticalInformation?: MissingCriticalInformationResolvers<ContextType>;
  MissingData?: MissingDataResolvers<ContextType>;
  NotRegistered?: NotRegisteredResolvers<ContextType>;
  NothingKnown?: NothingKnownResolvers<ContextType>;
  OngoingTreatment?: OngoingTreatmentResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OtherAllergy?: OtherAllergyResolvers<ContextType>;
  OtherAnesthesiaProblem?: OtherAnesthesiaProblemResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Reserved?: ReservedResolvers<ContextType>;
  Restricted?: RestrictedResolvers<ContextType>;
  SourceUnavailable?: SourceUnavailableResolvers<ContextType>;
  TransplantOrForeignBody?: TransplantOrForeignBodyResolvers<ContextType>;
  TreatmentRoutineChange?: TreatmentRoutineChangeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  nationalSource?: NationalSourceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
