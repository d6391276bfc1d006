// Written by `npm run codegen` from schema/. Change the SDL, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MappedPrescription } from '../mapping.ts';
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

/** The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden. */
export type Blocked = MissingData & {
  readonly __typename?: 'Blocked';
  /** The service that was asked, and when. */
  readonly source: DataSource;
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

/** Where a piece of information came from and when it was fetched (kilde). */
export type DataSource = {
  readonly __typename?: 'DataSource';
  /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The national service that answered. */
  readonly service: NationalService;
};

/** What has been delivered on a row in sum (leveringssammendrag). */
export type DeliverySummary = {
  readonly __typename?: 'DeliverySummary';
  /** When something was last delivered (sist utlevert). */
  readonly lastDelivered?: Maybe<Scalars['PartialDate']['output']>;
  /** Packages delivered the last time. */
  readonly lastPackages?: Maybe<Scalars['Decimal']['output']>;
  /** Name of the article delivered last (varenavn). */
  readonly packageName?: Maybe<Scalars['String']['output']>;
  /** Number of the article delivered last (varenummer). */
  readonly packageNumber?: Maybe<Scalars['ID']['output']>;
  /** Size of that article's package (pakningsstørrelse). */
  readonly packageSize?: Maybe<Quantity>;
  /** Packages delivered in all. */
  readonly totalPackages?: Maybe<Scalars['Decimal']['output']>;
};

/** That a medicine was stopped on the list (seponering). */
export type Discontinuation = {
  readonly __typename?: 'Discontinuation';
  /** The reason in words, when no code fits or besides it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Why it was stopped (seponeringsårsak). */
  readonly reason?: Maybe<DiscontinuationReason>;
  /** The reason as coded, Volven 7494. */
  readonly reasonCode?: Maybe<Code>;
  /** When it was stopped. */
  readonly time?: Maybe<Scalars['PartialDate']['output']>;
};

/** Why a medicine was stopped (seponeringsårsak, Volven 7494). */
export type DiscontinuationReason =
  /** Adverse reaction (legemiddelreaksjon, L). */
  | 'ADVERSE_REACTION'
  /** Another reason (annen, X). */
  | 'ANOTHER_REASON'
  /** Interaction with another medicine (interaksjon, I). */
  | 'INTERACTION'
  /** It did not work well enough (manglende effekt, M). */
  | 'LACK_OF_EFFECT'
  /** A reason that this contract does not know; see the code. */
  | 'OTHER'
  /** The patient stopped on their own (pasienten sluttet selv, S). */
  | 'STOPPED_BY_PATIENT'
  /** The treatment is finished (avsluttet behandling, A). */
  | 'TREATMENT_FINISHED';

/** One dispensing, as the pharmacy or other dispenser reported it (utlevering, M10). */
export type Dispense = {
  readonly __typename?: 'Dispense';
  /** Who handed it out (utleverer). */
  readonly dispenser?: Maybe<MedicationParty>;
  /** When it was handed out (utlevert dato). */
  readonly handedOver?: Maybe<Scalars['PartialDate']['output']>;
  /** What the pharmacist did about the prescription before handing out (farmasøytiske inngrep). */
  readonly interventions: ReadonlyArray<DispenseIntervention>;
  /** True when the report was withdrawn (kansellert): the medicine was not handed out after all. */
  readonly isCancelled?: Maybe<Scalars['Boolean']['output']>;
  /** True when this dispensing ended the prescription (avsluttet). */
  readonly isConcluded?: Maybe<Scalars['Boolean']['output']>;
  /** The report's id (M10-id). Null when none was sent. */
  readonly m10Id?: Maybe<Scalars['ID']['output']>;
  /** The article that was handed out (utlevert vare). It may be another brand than the one prescribed. */
  readonly medication?: Maybe<Medication>;
  /** How much was handed out (antall). */
  readonly quantity?: Maybe<Quantity>;
  /** The prescription that was dispensed (ReseptId). Null for a dispensing on paper or one that names no prescription. */
  readonly reseptId?: Maybe<Scalars['ID']['output']>;
  /** True when another brand was given than the one prescribed (byttet). */
  readonly wasSubstituted?: Maybe<Scalars['Boolean']['output']>;
};

/** What a pharmacist changed when dispensing (type endring, Volven 7413). */
export type DispenseChange =
  /** The article (vare, V). */
  | 'ARTICLE'
  /** The dosing (dosering, D). */
  | 'DOSING'
  /** A change that this contract does not know; see the code. */
  | 'OTHER'
  /** Personal information (personopplysning, P). */
  | 'PERSONAL_INFORMATION'
  /** The ground for reimbursement (refusjonshjemmel, R). */
  | 'REIMBURSEMENT';

/** What a pharmacist found and changed (farmasøytisk inngrep). */
export type DispenseIntervention = {
  readonly __typename?: 'DispenseIntervention';
  /** What was changed (type endring). */
  readonly change?: Maybe<DispenseChange>;
  /** What was changed, as coded, Volven 7413. */
  readonly changeCode?: Maybe<Code>;
  /** What was found, Volven 7412 (inngrep), for example too high a dose. */
  readonly finding?: Maybe<Code>;
  /** True when the change was agreed with the customer. */
  readonly isConfirmedWithCustomer?: Maybe<Scalars['Boolean']['output']>;
  /** The reason in words (begrunnelse). */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** Dispensings that the service sent (utleveringer), the latest first. */
export type Dispenses = {
  readonly __typename?: 'Dispenses';
  /** The dispensings. */
  readonly items: ReadonlyArray<Dispense>;
  /** How many dispensings the service sent that could not be read. */
  readonly unreadable: Scalars['Int']['output'];
};

/** Dispensings, or why there are none to show (utleveringer). */
export type DispensesResult = Dispenses | NothingKnown | SectionUnavailable;

/** One instruction about how to take a medicine (doseringsanvisning). */
export type DosageInstruction = {
  readonly __typename?: 'DosageInstruction';
  /** What the medicine is for, in words for the patient (bruksområde), for example `MOT HØYT BLODTRYKK`. */
  readonly applicationArea?: Maybe<Scalars['String']['output']>;
  /** What the patient is told besides the dose (pasientinstruksjon). */
  readonly patientInstruction?: Maybe<Scalars['String']['output']>;
  /** Rules of precaution, Volven 7479 (forholdsregler), for example to be taken with food. */
  readonly precautions: ReadonlyArray<Code>;
  /** Place in the order. Null when the source sent no number. */
  readonly sequence?: Maybe<Scalars['Int']['output']>;
  /** The dose in short form, Volven 7478 (kortdose), for example `1x2`. */
  readonly shortDose?: Maybe<Code>;
  /** The dose in words, for example `1 tablett kveld`. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** Whether it is taken regularly, as needed or as a course (bruk). */
  readonly use?: Maybe<MedicationUse>;
  /** The use as coded, Volven 9101. */
  readonly useCode?: Maybe<Code>;
};

/** How a medicine is to be taken (dosering). */
export type Dosing = {
  readonly __typename?: 'Dosing';
  /** The instructions in order. Most often one; more when the dose changes along the way. */
  readonly instructions: ReadonlyArray<DosageInstruction>;
  /** The instruction printed on the pharmacy's label (doseringstekst, DSSN). */
  readonly labelText?: Maybe<Scalars['String']['output']>;
  /**
   * The doses in structured form (strukturert dosering), one period after another when the dose is stepped up or down. Empty
   * when the prescriber only wrote a text.
   */
  readonly periods: ReadonlyArray<DosingPeriod>;
};

/** A time in which the same doses are taken (doseringsperiode). */
export type DosingPeriod = {
  readonly __typename?: 'DosingPeriod';
  /** The doses that are repeated in it. */
  readonly doses: ReadonlyArray<RepeatedDose>;
  /** When the period ends. Null while it goes on. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** When the period begins. */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
};

/** An application to use a medicine that is not approved in Norway (søknad om godkjenningsfritak). */
export type ExemptionApplication = {
  readonly __typename?: 'ExemptionApplication';
  /** Whether an application is needed, Volven 7422 (type søknad). */
  readonly requirement?: Maybe<Code>;
  /** Where the application stands at the medicines agency. */
  readonly status?: Maybe<ExemptionStatus>;
  /** Where it stands, as coded, Volven 7409. */
  readonly statusCode?: Maybe<Code>;
};

/** Where an application for exemption stands (Volven 7409). */
export type ExemptionStatus =
  /** Granted (innvilget, I). */
  | 'GRANTED'
  /** A status that this contract does not know; see the code. */
  | 'OTHER'
  /** Received (mottatt, M). */
  | 'RECEIVED'
  /** Refused (avslått, A). */
  | 'REFUSED';

/**
 * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
 * HPR number.
 */
export type HealthPersonnel = {
  readonly __typename?: 'HealthPersonnel';
  /** The number in the register of health personnel (HPR-nummer). */
  readonly hprNumber: Scalars['ID']['output'];
};

/** The registers that answered have nothing, but not every register answered (ufullstendig svar). Never read it as "none". */
export type IncompleteAnswer = MissingData & {
  readonly __typename?: 'IncompleteAnswer';
  /** What each register answered. */
  readonly registers: ReadonlyArray<RegisterAnswer>;
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** Medicine or another article (varegruppe, Volven 7402). */
export type ItemGroup =
  /** Medicine (legemiddel, L). */
  | 'MEDICINE'
  /** A group that this contract does not know; see the code. */
  | 'OTHER'
  /** Another article, such as test strips, dressings or nutrition (annet, A). */
  | 'OTHER_ARTICLE';

/** A prescription opened with its reference number, or why it cannot be shown (låst resept). */
export type LockedPrescriptionResult = AccessRefused | Blocked | NotRegistered | NothingKnown | Prescription | Restricted | SourceUnavailable;

/**
 * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
 * package; `level` tells which, and decides what else is known.
 */
export type Medication = {
  readonly __typename?: 'Medication';
  /** The active substance's place in the ATC system (ATC-kode). Null for many supplements. */
  readonly atc?: Maybe<Code>;
  /** Every code that came with the medicine, the ones above included. */
  readonly codes: ReadonlyArray<Code>;
  /** Ids in the national drug database, `ID_<GUID>` (FEST-id). */
  readonly festIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Pharmaceutical form, Volven 7448 (legemiddelform), for example `Tablett`. */
  readonly form?: Maybe<Code>;
  /** Active substances with their strengths (virkestoff og styrke), when they were sent apart from the name. */
  readonly ingredients: ReadonlyArray<MedicationIngredient>;
  /** Whether a substance, a brand or a package was chosen (registreringstype). */
  readonly level: MedicationLevel;
  /** The registration type as coded by SFM. Null when none was sent. */
  readonly levelCode?: Maybe<Code>;
  /** Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example `Atorvastatin tab 40 mg`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The package (pakning). Null when a substance was chosen. */
  readonly package?: Maybe<MedicationPackage>;
  /** Number of the package, six digits (varenummer). Null unless a package was chosen. */
  readonly packageNumber?: Maybe<Scalars['ID']['output']>;
  /** What kind of product it is, Volven 7424 (preparattype): drug, vaccine, extemporaneous preparation and so on. */
  readonly preparationType?: Maybe<Code>;
  /** How strictly the medicine is controlled (reseptgruppe). */
  readonly prescriptionGroup?: Maybe<PrescriptionGroup>;
  /** The prescription group as coded, Volven 7421. */
  readonly prescriptionGroupCode?: Maybe<Code>;
};

/** One active substance of a medicine (virkestoff). */
export type MedicationIngredient = {
  readonly __typename?: 'MedicationIngredient';
  /** How much of it (styrke, teller). */
  readonly strength?: Maybe<Quantity>;
  /** In how much of the medicine (styrke, nevner), for example one millilitre. Null when it is per unit of the form. */
  readonly strengthPer?: Maybe<Quantity>;
  /** The substance. */
  readonly substance?: Maybe<Code>;
};

/** At which level a medicine was chosen (registreringstype i FEST). */
export type MedicationLevel =
  /** A brand, of any package size (legemiddelmerkevare, 2). */
  | 'BRAND'
  /** Not told, or a level that this contract does not know. */
  | 'OTHER'
  /** One package of one brand (legemiddelpakning, 3). */
  | 'PACKAGE'
  /** The substance; the pharmacy chooses the brand (legemiddelvirkestoff, 1). */
  | 'SUBSTANCE';

/**
 * Where a medicine stands on the patient's medication list (PLL-status). It says nothing about the prescription, nor about
 * the treatment status: each is registered for itself.
 */
export type MedicationListState =
  /** On the list as discontinued: who stopped it, when and why is registered (seponert på listen). */
  | 'DISCONTINUED'
  /** On the list (på listen). */
  | 'LISTED'
  /** Not on the list. */
  | 'NOT_LISTED';

/** A package (pakning). */
export type MedicationPackage = {
  readonly __typename?: 'MedicationPackage';
  /** The whole amount as a number with unit (mengde). Null for packages within packages. */
  readonly amount?: Maybe<Quantity>;
  /** The whole amount as text, for example `30 x 3 mg`. */
  readonly amountText?: Maybe<Scalars['String']['output']>;
  /** The brand name on the package (varenavn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Size as written, `98` or `30 x 3` (pakningsstørrelse). A text, because packages within packages are written so. */
  readonly size?: Maybe<Scalars['String']['output']>;
  /** The unit that the size counts, Volven 7452 (pakningsenhet). */
  readonly unit?: Maybe<Code>;
};

/**
 * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
 * (aktør). The names are those written there; what the registers say today is reached through the references.
 */
export type MedicationParty = {
  readonly __typename?: 'MedicationParty';
  /** The professional in the register of health personnel. Null when no HPR number was sent. */
  readonly healthPersonnel?: Maybe<HealthPersonnel>;
  /** The professional's name as written. Null when only an organisation is named. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The organisation in the address register. Null when no HER-id was sent. */
  readonly organisation?: Maybe<Organisation>;
  /** The organisation's name as written. */
  readonly organisationName?: Maybe<Scalars['String']['output']>;
  /** The organisation's number as written (organisasjonsnummer). */
  readonly organisationNumber?: Maybe<Scalars['ID']['output']>;
  /** Telephone number as written, digits and signs as they came. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
};

/** A register behind SFM, and the question put to it. */
export type MedicationRegister =
  /** The core record: prescriptions and dispensings of the last years, those on paper too (kjernejournal). */
  | 'CORE_RECORD'
  /** The prescription intermediary: the patient's medication list (Reseptformidleren, M9.12). */
  | 'MEDICATION_LIST'
  /** The prescription intermediary: prescriptions that are still valid (Reseptformidleren, M9.6). */
  | 'PRESCRIPTIONS';

/** That somebody registered something about a medicine (registrering): who prescribed it, who stopped it. */
export type MedicationRegistration = {
  readonly __typename?: 'MedicationRegistration';
  /** Who did it. */
  readonly by?: Maybe<MedicationParty>;
  /** Whether the registration is approved, as coded by SFM (registreringsstatus), for example `Godkjent`. */
  readonly status?: Maybe<Code>;
  /** When it was done. */
  readonly time?: Maybe<Scalars['PartialDate']['output']>;
  /** What was done. */
  readonly type: MedicationRegistrationType;
  /** What was done, as coded by SFM. */
  readonly typeCode?: Maybe<Code>;
};

/**
 * What a registration about a medicine means. SFM's own code list is known only for the two values here; others are given
 * as `OTHER` with their code.
 */
export type MedicationRegistrationType =
  /** Discontinued by (seponert av, 3). */
  | 'DISCONTINUED'
  /** Something else; see the code. */
  | 'OTHER'
  /** Prescribed by (forskrevet av, 1). */
  | 'PRESCRIBED';

/** How a medicine is used over time (bruk, Volven 9101). */
export type MedicationUse =
  /** As needed (ved behov, 3). */
  | 'AS_NEEDED'
  /** For a limited course (kur, 2). */
  | 'COURSE'
  /** Nutrition or vitamins (næringsmiddel, vitaminer, 5). */
  | 'NUTRITION'
  /** A use that this contract does not know; see the code. */
  | 'OTHER'
  /** Regularly (fast, 1). */
  | 'REGULAR'
  /** A vaccine (vaksine, 4). */
  | 'VACCINE';

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

/**
 * The service answered a citizen with nothing, and to citizens that does not mean that nothing is registered: when an
 * address is confidential (sperret adresse), the prescription intermediary gives an empty answer and no error. Never read it
 * as "none".
 */
export type NothingShown = MissingData & {
  readonly __typename?: 'NothingShown';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** An organisation that gives or supports health care (virksomhet), known by its organisation number or its HER-id. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Number in the address register (HER-id). Null when it has none, or more than one. */
  readonly herId?: Maybe<Scalars['ID']['output']>;
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
  /**
   * An opaque id that stays the same for the same national identity number. It says nothing about the person and cannot be
   * made up; it is not a secret.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * A locked prescription (låst resept), opened with the reference number that the person was given. `NothingKnown` when no
   * prescription of this person has that number.
   */
  readonly lockedPrescription: LockedPrescriptionResult;
  /**
   * The person's prescriptions (resepter), the newest first: those that can still be dispensed, and those of the last years
   * that the core record remembers. Locked prescriptions are not among them; see `withheld`.
   */
  readonly prescriptions: PrescriptionsResult;
};


/**
 * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
 * here.
 */
export type PatientLockedPrescriptionArgs = {
  referenceNumber: Scalars['String']['input'];
};


/**
 * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
 * here.
 */
export type PatientPrescriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrescriptionFilter>;
  first?: Scalars['Int']['input'];
};

/** How much was prescribed (mengde): a number of packages, or an amount. */
export type PrescribedQuantity = {
  readonly __typename?: 'PrescribedQuantity';
  /** Amount with unit, when packages were not prescribed (mengde). */
  readonly amount?: Maybe<Quantity>;
  /** Number of packages (antall pakninger). */
  readonly packages?: Maybe<Scalars['Decimal']['output']>;
};

/**
 * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
 * same prescription.
 */
export type Prescription = {
  readonly __typename?: 'Prescription';
  /** What the medicine is for, in words for the patient (bruksområde). */
  readonly applicationArea?: Maybe<Scalars['String']['output']>;
  /** True when the row is to be sent as an electronic prescription (`createeresept`). */
  readonly createsElectronicPrescription?: Maybe<Scalars['Boolean']['output']>;
  /** What has been delivered on it in sum (leveringssammendrag). */
  readonly deliverySummary?: Maybe<DeliverySummary>;
  /** That the treatment was stopped (seponering). */
  readonly discontinuation?: Maybe<Discontinuation>;
  /** The dispenser that the intermediary names (utleverer): the one that holds it, or one that is expected to dispense it. */
  readonly dispenserName?: Maybe<Scalars['String']['output']>;
  /** The dispensings on it (utleveringer), the latest first. */
  readonly dispenses: DispensesResult;
  /** How the medicine is to be taken (dosering). */
  readonly dosing?: Maybe<Dosing>;
  /** The application to use a medicine that is not approved in Norway (godkjenningsfritak). */
  readonly exemption?: Maybe<ExemptionApplication>;
  /** The last day it can be dispensed (utløpsdato). */
  readonly expires?: Maybe<Scalars['PartialDate']['output']>;
  /** Which edition of the national drug database the prescriber had (FEST-versjon). */
  readonly festVersion?: Maybe<Scalars['PartialDate']['output']>;
  /** True when parents and guardians may not see it (vergeinnsynsreservasjon). */
  readonly hasGuardianReservation?: Maybe<Scalars['Boolean']['output']>;
  /** The dispenser that holds the prescription while it is being dispensed (utleverer). Null when nobody holds it. */
  readonly heldBy?: Maybe<Scalars['String']['output']>;
  /** What the medicine is for, as diagnoses in ICPC-2 or ICD-10 (indikasjon). */
  readonly indications: ReadonlyArray<Code>;
  /** True when it was written in the prescriber's name, without a named patient (i legens navn). */
  readonly isInPrescribersName?: Maybe<Scalars['Boolean']['output']>;
  /** True when it is shown only to those with its reference number or the person's consent (låst resept). */
  readonly isLocked?: Maybe<Scalars['Boolean']['output']>;
  /** True when it is delivered packed by dose (multidose). */
  readonly isMultidose?: Maybe<Scalars['Boolean']['output']>;
  /** True when it is marked as not to be packed together with other medicines (`nocombination`; what it means in full is not published). */
  readonly isNotCombined?: Maybe<Scalars['Boolean']['output']>;
  /** The day it was written (reseptdato). */
  readonly issued?: Maybe<Scalars['PartialDate']['output']>;
  /** Medicine or another article (varegruppe). */
  readonly itemGroup?: Maybe<ItemGroup>;
  /** The item group as coded, Volven 7402. */
  readonly itemGroupCode?: Maybe<Code>;
  /** When it was last changed (sist endret). */
  readonly lastChanged?: Maybe<Scalars['PartialDate']['output']>;
  /** Where its medicine stands on the medication list (PLL-status). */
  readonly listState: MedicationListState;
  /** The medicine (legemiddel). Null for another article. */
  readonly medication?: Maybe<Medication>;
  /** A message from the prescriber to the pharmacy (merknad). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The patient it was written for. */
  readonly patient: Patient;
  /** Who wrote it (rekvirent). */
  readonly prescriber?: Maybe<MedicationParty>;
  /** The product group of another article, Volven 7403 (produktgruppe), for example test strips. Null for a medicine. */
  readonly productGroup?: Maybe<Code>;
  /** How much may be dispensed each time (mengde). */
  readonly quantity?: Maybe<PrescribedQuantity>;
  /** The recall, when a prescriber has asked for one (tilbakekalling). */
  readonly recall?: Maybe<PrescriptionRecall>;
  /**
   * The number that opens a locked prescription (referansenummer). Also given to prescriptions for people without a national
   * identity number, so having one does not mean being locked.
   */
  readonly referenceNumber?: Maybe<Scalars['String']['output']>;
  /** How often it may be dispensed (reit). Null when the service did not say. */
  readonly refills?: Maybe<Refills>;
  /** What has been registered about the medicine (registreringer): prescribed by, discontinued by. */
  readonly registrations: ReadonlyArray<MedicationRegistration>;
  /** On what ground the medicine is paid for by the public (refusjon). */
  readonly reimbursement?: Maybe<Reimbursement>;
  /** The prescription that took this one's place in a chain of renewals (fornyet som). Null for the last in the chain. */
  readonly renewedAs?: Maybe<Prescription>;
  /** The prescription's id, made by the system that wrote it (ReseptId, GUID). */
  readonly reseptId: Scalars['ID']['output'];
  /** Where this came from. */
  readonly source: DataSource;
  /**
   * Where the prescription stands in the prescription intermediary (reseptstatus). Independent of `listState` and of
   * `treatmentStatus`.
   */
  readonly status: PrescriptionStatus;
  /** The status as coded, Volven 7408. Null when the intermediary sent none. */
  readonly statusCode?: Maybe<Code>;
  /** Whether the pharmacy may give another brand (generisk bytte). */
  readonly substitution?: Maybe<Substitution>;
  /** The day the treatment began (behandlingsstart). */
  readonly treatmentStart?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether the patient is being treated with the medicine (behandlingsstatus). */
  readonly treatmentStatus: TreatmentStatus;
  /** The treatment status exactly as the service wrote it. */
  readonly treatmentStatusText?: Maybe<Scalars['String']['output']>;
  /** Electronic, on paper, or none (type resept). */
  readonly type?: Maybe<PrescriptionType>;
  /** The type as coded, Volven 7491. */
  readonly typeCode?: Maybe<Code>;
  /** Whether it is taken regularly, as needed or as a course (bruk). */
  readonly use?: Maybe<MedicationUse>;
  /** The use as coded, Volven 9101. */
  readonly useCode?: Maybe<Code>;
};

/**
 * A page of the person's prescriptions (resepter). An empty page means that none meets the filter; look at `registers` to
 * see whether every register answered.
 */
export type PrescriptionConnection = {
  readonly __typename?: 'PrescriptionConnection';
  /** The prescriptions of this page. */
  readonly edges: ReadonlyArray<PrescriptionEdge>;
  /** Where the list was cut. */
  readonly pageInfo: PageInfo;
  /** What each register behind the service answered (delsvar). When one did not answer, the list may lack prescriptions. */
  readonly registers: ReadonlyArray<RegisterAnswer>;
  /** The service that was asked, and when. */
  readonly source: DataSource;
  /** How many prescriptions meet the filter, on all pages together (antall). */
  readonly totalCount: Scalars['Int']['output'];
  /**
   * Rows without a prescription id (ReseptId) that are not on the medication list either: most often paper prescriptions
   * that the core record knows from the pharmacy. No filter or paging applies to them.
   */
  readonly unidentified: ReadonlyArray<UnidentifiedPrescription>;
  /** How many rows the service sent that could not be read. */
  readonly unreadable: Scalars['Int']['output'];
  /** What exists and is not shown here. */
  readonly withheld: WithheldPrescriptions;
};

/** A prescription in a page of prescriptions (resept i liste). */
export type PrescriptionEdge = {
  readonly __typename?: 'PrescriptionEdge';
  /** The prescription's place in the list, to continue after. */
  readonly cursor: Scalars['String']['output'];
  /** The prescription. */
  readonly node: Prescription;
};

/** Conditions on the prescriptions to give. A condition that is left out holds for all; an empty list is met by none. */
export type PrescriptionFilter = {
  /** The beginning of the ATC code, upper or lower case alike: `R03` gives all medicines for obstructive airway disease. */
  readonly atc?: InputMaybe<Scalars['String']['input']>;
  /** Issued on this day or later (reseptdato). */
  readonly issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Issued on this day or earlier. */
  readonly issuedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Medicines or other articles (varegruppe). */
  readonly itemGroup?: InputMaybe<ReadonlyArray<ItemGroup>>;
  /** Where its medicine stands on the medication list (PLL-status). */
  readonly listState?: InputMaybe<ReadonlyArray<MedicationListState>>;
  /** Where the prescription stands in the prescription intermediary (reseptstatus). */
  readonly status?: InputMaybe<ReadonlyArray<PrescriptionStatus>>;
};

/** How strictly a medicine is controlled (reseptgruppe, Volven 7421). */
export type PrescriptionGroup =
  /** Narcotic and other strictly controlled medicines (A). */
  | 'A'
  /** Addictive medicines (B). */
  | 'B'
  /** Other prescription-only medicines (C). */
  | 'C'
  /** Prescription-only with exceptions for some packages (CF). */
  | 'CF'
  /** Sold without prescription (F). */
  | 'F'
  /** Food supplement (kosttilskudd, K). */
  | 'K'
  /** A group that this contract does not know; see the code. */
  | 'OTHER';

/** A recall of a prescription (tilbakekalling, M5). */
export type PrescriptionRecall = {
  readonly __typename?: 'PrescriptionRecall';
  /**
   * True when the recall waits because a pharmacy has the prescription under dispensing. It takes effect when the pharmacy
   * is done; until then the medicine may still be handed out.
   */
  readonly isPending: Scalars['Boolean']['output'];
  /** Why it is recalled (årsak). */
  readonly reason?: Maybe<RecallReason>;
  /** The reason as coded, Volven 7500. */
  readonly reasonCode?: Maybe<Code>;
  /** How the recall goes, Volven 7503, when it is told (tilbakekallingsstatus). */
  readonly statusCode?: Maybe<Code>;
  /** The reason in words. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/**
 * Where a prescription stands in the national prescription intermediary (reseptstatus, Volven 7408). It says nothing about
 * the list or the treatment. The three last values are Helsegraf's own, so that no status is ever a null of unknown meaning.
 */
export type PrescriptionStatus =
  /** Waits for the medicines agency's answer to an application for exemption (under behandling av SLV, B). */
  | 'AT_MEDICINES_AGENCY'
  /** A pharmacy has it under dispensing; no other can dispense it meanwhile (under ekspedering, U). */
  | 'BEING_DISPENSED'
  /** All that was prescribed is dispensed (resept avsluttet, R). */
  | 'COMPLETED'
  /** Can be dispensed (ekspederbar, E). */
  | 'DISPENSABLE'
  /** The medicines agency refused the application (avslått søknad fra SLV, A). */
  | 'EXEMPTION_REFUSED'
  /** Expired (foreldet, F). Only the core record tells; the intermediary deletes what has expired. */
  | 'EXPIRED'
  /** Invalid (ugyldig, X). */
  | 'INVALID'
  /** Unknown, because the intermediary did not answer or the caller may not read it. */
  | 'NOT_ANSWERED'
  /**
   * The intermediary answered and does not have the prescription: it has expired, was used up or recalled, or was written on
   * paper.
   */
  | 'NOT_HELD'
  /** There is no prescription to have a status (uten resept). */
  | 'NO_PRESCRIPTION'
  /** A status that this contract does not know; see the code. */
  | 'OTHER'
  /** The prescriber's entry in the register of health personnel lacks a national identity number (H). */
  | 'PRESCRIBER_NOT_IDENTIFIED'
  /** Recalled by a prescriber (tilbakekalt, T). */
  | 'RECALLED';

/** How a medicine was ordered (type resept, Volven 7491). */
export type PrescriptionType =
  /** Electronic prescription (e-resept, E). */
  | 'ELECTRONIC'
  /** No prescription: over the counter, supplements, medicines given by an institution (uten resept, U). */
  | 'NONE'
  /** A type that this contract does not know; see the code. */
  | 'OTHER'
  /** Prescription on paper (papirresept, P). */
  | 'PAPER';

/** Every prescription that the person has is locked (låst resept). Each opens with its reference number. */
export type PrescriptionsLocked = MissingData & {
  readonly __typename?: 'PrescriptionsLocked';
  /** What each register behind the service answered (delsvar). */
  readonly registers: ReadonlyArray<RegisterAnswer>;
  /** The service that was asked, and when. */
  readonly source: DataSource;
  /** What exists and is not shown here. */
  readonly withheld: WithheldPrescriptions;
};

/** A person's prescriptions, or why they cannot be shown (resepter). */
export type PrescriptionsResult = AccessRefused | Blocked | IncompleteAnswer | NotRegistered | NothingKnown | NothingShown | PrescriptionConnection | PrescriptionsLocked | Restricted | SourceUnavailable;

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

/** Why a prescription is recalled (tilbakekallingsårsak, Volven 7500). */
export type RecallReason =
  /** Deleted for administrative reasons (administrativ sletting, 5). */
  | 'ADMINISTRATIVE'
  /** Another reason (annen, 4). */
  | 'ANOTHER_REASON'
  /** The medicine is discontinued (seponering, 2). */
  | 'DISCONTINUATION'
  /** A reason that this contract does not know; see the code. */
  | 'OTHER'
  /** It is renewed (fornying, 1). */
  | 'RENEWAL'
  /** It is renewed with a change (fornying med endring, 3). */
  | 'RENEWAL_WITH_CHANGE';

/** How often a prescription may be dispensed (reit). */
export type Refills = {
  readonly __typename?: 'Refills';
  /** How many times after the first, as a number. Null when what was written is no whole number. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Times it may be dispensed in all: one more than `count`. */
  readonly dispensesAllowed?: Maybe<Scalars['Int']['output']>;
  /** Exactly what was written. */
  readonly original?: Maybe<Scalars['String']['output']>;
};

/**
 * What one of the registers behind SFM answered (delsvar). SFM asks two registers in three questions, and each may fail on
 * its own while the others answer.
 */
export type RegisterAnswer = {
  readonly __typename?: 'RegisterAnswer';
  /** The outcome as coded by SFM. Null when none was sent. */
  readonly code?: Maybe<Code>;
  /** When SFM asked the register. Null when SFM did not say. */
  readonly fetchedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it went. */
  readonly outcome: RegisterOutcome;
  /** Which register was asked, and what. */
  readonly register: MedicationRegister;
};

/**
 * How it went when SFM asked a register. Only two of SFM's codes are published (0 and 5); `RESERVED` and `BLOCKED` are read
 * from codes that are not verified, and every code that is not known is `OTHER`.
 */
export type RegisterOutcome =
  /** It answered (OK). */
  | 'ANSWERED'
  /** The person has blocked this professional in it (blokkering). */
  | 'BLOCKED'
  /** It did not answer, or answered with an error. */
  | 'FAILED'
  /** SFM did not say that it asked. */
  | 'NOT_ASKED'
  /** Not OK, in a way that this contract does not know; see the code. */
  | 'OTHER'
  /** The caller has no right to ask it (ingen rettighet). */
  | 'REFUSED'
  /** The person has opted out of it (reservasjon). */
  | 'RESERVED';

/** On what ground a medicine is paid for by the public (refusjon). */
export type Reimbursement = {
  readonly __typename?: 'Reimbursement';
  /** The condition that gives the right, ICPC-2, ICD-10 or Volven 7434 and 7435 (refusjonskode). */
  readonly condition?: Maybe<Code>;
  /** The paragraph, Volven 7427 (refusjonshjemmel), for example `§5-14 §2`. */
  readonly paragraph?: Maybe<Code>;
};

/** One dose that is repeated (gjentatt dose), for example one tablet every evening. */
export type RepeatedDose = {
  readonly __typename?: 'RepeatedDose';
  /** How much at a time (mengde). */
  readonly amount?: Maybe<Quantity>;
  /** How long until it is repeated (intervall), for example 1 `Døgn`. */
  readonly interval?: Maybe<Quantity>;
  /** True when the time is to be kept exactly (nøyaktig). */
  readonly isAccurate?: Maybe<Scalars['Boolean']['output']>;
  /** Time of the day (tidsområde). */
  readonly timeOfDay?: Maybe<TimeOfDay>;
  /** Time of the day as coded, Volven 8325. */
  readonly timeOfDayCode?: Maybe<Code>;
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

/** The service says that it has no access to this part now (utilgjengelig, FHIR `unavailable`). Never read it as "none". */
export type SectionUnavailable = MissingData & {
  readonly __typename?: 'SectionUnavailable';
  /** What each register behind the service answered (delsvar). */
  readonly registers: ReadonlyArray<RegisterAnswer>;
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

/** Whether the pharmacy may give another brand with the same substance (generisk bytte). */
export type Substitution = {
  readonly __typename?: 'Substitution';
  /** True when the pharmacy may substitute (bytte tillatt). */
  readonly isAccepted?: Maybe<Scalars['Boolean']['output']>;
  /** Why it may not be substituted, in words. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Who has reserved against it (byttereservasjon). Null when nobody has, or when the service did not say who. */
  readonly reservation?: Maybe<SubstitutionReservation>;
  /** The reservation as coded, Volven 7417. */
  readonly reservationCode?: Maybe<Code>;
};

/** Who has reserved against substitution (byttereservasjon, Volven 7417). */
export type SubstitutionReservation =
  /** Only some brands may be given (begrenset bytte, 4). */
  | 'LIMITED'
  /** The medicines agency (SLV, 3). */
  | 'MEDICINES_AGENCY'
  /** A reservation that this contract does not know; see the code. */
  | 'OTHER'
  /** The patient (pasient, 2). */
  | 'PATIENT'
  /** The prescriber (lege, 1). */
  | 'PRESCRIBER';

/** A time of the day for taking medicine (tidsområde, Volven 8325). */
export type TimeOfDay =
  /** Afternoon (ettermiddag, 4). */
  | 'AFTERNOON'
  /** Evening (kveld, 5). */
  | 'EVENING'
  /** Forenoon (formiddag, 2). */
  | 'FORENOON'
  /** Midday (midt på dagen, 3). */
  | 'MIDDAY'
  /** Morning (morgen, 1). */
  | 'MORNING'
  /** Night (natt, 6). */
  | 'NIGHT'
  /** A time that this contract does not know; see the code. */
  | 'OTHER';

/**
 * Whether the patient is being treated with the medicine (behandlingsstatus, the statement's own status). It says nothing
 * about the list or the prescription: a treatment may be stopped while its prescription can still be dispensed.
 */
export type TreatmentStatus =
  /** In use (`active`). */
  | 'ACTIVE'
  /** Ended as planned (`completed`). */
  | 'COMPLETED'
  /** Registered by mistake (`entered-in-error`). */
  | 'ENTERED_IN_ERROR'
  /** Planned, not begun (`intended`). */
  | 'INTENDED'
  /** Not taken (`not-taken`). */
  | 'NOT_TAKEN'
  /** Paused (`on-hold`). */
  | 'ON_HOLD'
  /** A status that this contract does not know; see the code. */
  | 'OTHER'
  /** Stopped before its time (seponert, `stopped`). */
  | 'STOPPED'
  /** The source says that it does not know (`unknown`), or said nothing. */
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

/**
 * A row about a medicine that has neither a prescription id nor a place on the medication list, most often a paper
 * prescription (papirresept) that the core record knows from the pharmacy. It can be read but not looked up again.
 */
export type UnidentifiedPrescription = {
  readonly __typename?: 'UnidentifiedPrescription';
  /** What has been delivered on it in sum (leveringssammendrag). */
  readonly deliverySummary?: Maybe<DeliverySummary>;
  /** How the medicine is to be taken (dosering). */
  readonly dosing?: Maybe<Dosing>;
  /** The last day it could be dispensed (utløpsdato). */
  readonly expires?: Maybe<Scalars['PartialDate']['output']>;
  /** What the medicine is for, as diagnoses (indikasjon). */
  readonly indications: ReadonlyArray<Code>;
  /** The day it was written (reseptdato). */
  readonly issued?: Maybe<Scalars['PartialDate']['output']>;
  /** The medicine. */
  readonly medication?: Maybe<Medication>;
  /** Who wrote it (rekvirent). */
  readonly prescriber?: Maybe<MedicationParty>;
  /** What has been registered about the medicine (registreringer). */
  readonly registrations: ReadonlyArray<MedicationRegistration>;
  /** Whether the patient is being treated with the medicine (behandlingsstatus). */
  readonly treatmentStatus: TreatmentStatus;
  /** Electronic, on paper, or none (type resept). */
  readonly type?: Maybe<PrescriptionType>;
  /** The type as coded, Volven 7491. */
  readonly typeCode?: Maybe<Code>;
};

/** What exists and is not shown (tilbakeholdt). The registers tell that there is something, never how much. */
export type WithheldPrescriptions = {
  readonly __typename?: 'WithheldPrescriptions';
  /**
   * True when the core record has medicines of this person (legemidler i kjernejournal), shown here or not. When nothing is
   * shown and this is true, they are restricted.
   */
  readonly coreRecordHasMedicines?: Maybe<Scalars['Boolean']['output']>;
  /** True when the core record has locked prescriptions (låste resepter i kjernejournal). Null to representatives. */
  readonly lockedInCoreRecord?: Maybe<Scalars['Boolean']['output']>;
  /**
   * True when the prescription intermediary has locked prescriptions (låste resepter i Reseptformidleren). Null to
   * representatives.
   */
  readonly lockedInIntermediary?: Maybe<Scalars['Boolean']['output']>;
  /** How many prescriptions are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens. */
  readonly sealed?: Maybe<Scalars['Int']['output']>;
};



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
  Prescription: Prescription;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Prescription:
    ( { __typename: 'Prescription' }
    & GraphQLRecursivePick<FederationTypes['Prescription'], {"reseptId":true,"patient":{"id":true}}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DispensesResult:
    | ( Dispenses & { __typename: 'Dispenses' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( SectionUnavailable & { __typename: 'SectionUnavailable' } )
  ;
  LockedPrescriptionResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( MappedPrescription & { __typename: 'Prescription' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  PrescriptionsResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( IncompleteAnswer & { __typename: 'IncompleteAnswer' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( NothingShown & { __typename: 'NothingShown' } )
    | ( Omit<PrescriptionConnection, 'edges' | 'unidentified'> & { edges: ReadonlyArray<_RefType['PrescriptionEdge']>, unidentified: ReadonlyArray<_RefType['UnidentifiedPrescription']> } & { __typename: 'PrescriptionConnection' } )
    | ( PrescriptionsLocked & { __typename: 'PrescriptionsLocked' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MissingData:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( IncompleteAnswer & { __typename: 'IncompleteAnswer' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( NothingShown & { __typename: 'NothingShown' } )
    | ( PrescriptionsLocked & { __typename: 'PrescriptionsLocked' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SectionUnavailable & { __typename: 'SectionUnavailable' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessRefused: ResolverTypeWrapper<AccessRefused>;
  Blocked: ResolverTypeWrapper<Blocked>;
  Code: ResolverTypeWrapper<Code>;
  DataSource: ResolverTypeWrapper<DataSource>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DeliverySummary: ResolverTypeWrapper<DeliverySummary>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Discontinuation: ResolverTypeWrapper<Discontinuation>;
  DiscontinuationReason: DiscontinuationReason;
  Dispense: ResolverTypeWrapper<Dispense>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DispenseChange: DispenseChange;
  DispenseIntervention: ResolverTypeWrapper<DispenseIntervention>;
  Dispenses: ResolverTypeWrapper<Dispenses>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DispensesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DispensesResult']>;
  DosageInstruction: ResolverTypeWrapper<DosageInstruction>;
  Dosing: ResolverTypeWrapper<Dosing>;
  DosingPeriod: ResolverTypeWrapper<DosingPeriod>;
  ExemptionApplication: ResolverTypeWrapper<ExemptionApplication>;
  ExemptionStatus: ExemptionStatus;
  HealthPersonnel: ResolverTypeWrapper<HealthPersonnel>;
  IncompleteAnswer: ResolverTypeWrapper<IncompleteAnswer>;
  ItemGroup: ItemGroup;
  LockedPrescriptionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LockedPrescriptionResult']>;
  Medication: ResolverTypeWrapper<Medication>;
  MedicationIngredient: ResolverTypeWrapper<MedicationIngredient>;
  MedicationLevel: MedicationLevel;
  MedicationListState: MedicationListState;
  MedicationPackage: ResolverTypeWrapper<MedicationPackage>;
  MedicationParty: ResolverTypeWrapper<MedicationParty>;
  MedicationRegister: MedicationRegister;
  MedicationRegistration: ResolverTypeWrapper<MedicationRegistration>;
  MedicationRegistrationType: MedicationRegistrationType;
  MedicationUse: MedicationUse;
  MissingData: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MissingData']>;
  NationalService: NationalService;
  NotRegistered: ResolverTypeWrapper<NotRegistered>;
  NothingKnown: ResolverTypeWrapper<NothingKnown>;
  NothingShown: ResolverTypeWrapper<NothingShown>;
  Organisation: ResolverTypeWrapper<Organisation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Patient: ResolverTypeWrapper<{ readonly id: string }>;
  PrescribedQuantity: ResolverTypeWrapper<PrescribedQuantity>;
  Prescription: ResolverTypeWrapper<MappedPrescription>;
  PrescriptionConnection: ResolverTypeWrapper<Omit<PrescriptionConnection, 'edges' | 'unidentified'> & { edges: ReadonlyArray<ResolversTypes['PrescriptionEdge']>, unidentified: ReadonlyArray<ResolversTypes['UnidentifiedPrescription']> }>;
  PrescriptionEdge: ResolverTypeWrapper<Omit<PrescriptionEdge, 'node'> & { node: ResolversTypes['Prescription'] }>;
  PrescriptionFilter: PrescriptionFilter;
  PrescriptionGroup: PrescriptionGroup;
  PrescriptionRecall: ResolverTypeWrapper<PrescriptionRecall>;
  PrescriptionStatus: PrescriptionStatus;
  PrescriptionType: PrescriptionType;
  PrescriptionsLocked: ResolverTypeWrapper<PrescriptionsLocked>;
  PrescriptionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrescriptionsResult']>;
  Quantity: ResolverTypeWrapper<Quantity>;
  RecallReason: RecallReason;
  Refills: ResolverTypeWrapper<Refills>;
  RegisterAnswer: ResolverTypeWrapper<RegisterAnswer>;
  RegisterOutcome: RegisterOutcome;
  Reimbursement: ResolverTypeWrapper<Reimbursement>;
  RepeatedDose: ResolverTypeWrapper<RepeatedDose>;
  Restricted: ResolverTypeWrapper<Restricted>;
  SectionUnavailable: ResolverTypeWrapper<SectionUnavailable>;
  SourceUnavailable: ResolverTypeWrapper<SourceUnavailable>;
  Substitution: ResolverTypeWrapper<Substitution>;
  SubstitutionReservation: SubstitutionReservation;
  TimeOfDay: TimeOfDay;
  TreatmentStatus: TreatmentStatus;
  UnavailableReason: UnavailableReason;
  UnidentifiedPrescription: ResolverTypeWrapper<Omit<UnidentifiedPrescription, 'deliverySummary'> & { deliverySummary?: Maybe<ResolversTypes['DeliverySummary']> }>;
  WithheldPrescriptions: ResolverTypeWrapper<WithheldPrescriptions>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRefused: AccessRefused;
  Blocked: Blocked;
  Code: Code;
  DataSource: DataSource;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  DeliverySummary: DeliverySummary;
  ID: Scalars['ID']['output'];
  Discontinuation: Discontinuation;
  Dispense: Dispense;
  Boolean: Scalars['Boolean']['output'];
  DispenseIntervention: DispenseIntervention;
  Dispenses: Dispenses;
  Int: Scalars['Int']['output'];
  DispensesResult: ResolversUnionTypes<ResolversParentTypes>['DispensesResult'];
  DosageInstruction: DosageInstruction;
  Dosing: Dosing;
  DosingPeriod: DosingPeriod;
  ExemptionApplication: ExemptionApplication;
  HealthPersonnel: HealthPersonnel;
  IncompleteAnswer: IncompleteAnswer;
  LockedPrescriptionResult: ResolversUnionTypes<ResolversParentTypes>['LockedPrescriptionResult'];
  Medication: Medication;
  MedicationIngredient: MedicationIngredient;
  MedicationPackage: MedicationPackage;
  MedicationParty: MedicationParty;
  MedicationRegistration: MedicationRegistration;
  MissingData: ResolversInterfaceTypes<ResolversParentTypes>['MissingData'];
  NotRegistered: NotRegistered;
  NothingKnown: NothingKnown;
  NothingShown: NothingShown;
  Organisation: Organisation;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Patient: { readonly id: string };
  PrescribedQuantity: PrescribedQuantity;
  Prescription: MappedPrescription;
  PrescriptionConnection: Omit<PrescriptionConnection, 'edges' | 'unidentified'> & { edges: ReadonlyArray<ResolversParentTypes['PrescriptionEdge']>, unidentified: ReadonlyArray<ResolversParentTypes['UnidentifiedPrescription']> };
  PrescriptionEdge: Omit<PrescriptionEdge, 'node'> & { node: ResolversParentTypes['Prescription'] };
  PrescriptionFilter: PrescriptionFilter;
  PrescriptionRecall: PrescriptionRecall;
  PrescriptionsLocked: PrescriptionsLocked;
  PrescriptionsResult: ResolversUnionTypes<ResolversParentTypes>['PrescriptionsResult'];
  Quantity: Quantity;
  Refills: Refills;
  RegisterAnswer: RegisterAnswer;
  Reimbursement: Reimbursement;
  RepeatedDose: RepeatedDose;
  Restricted: Restricted;
  SectionUnavailable: SectionUnavailable;
  SourceUnavailable: SourceUnavailable;
  Substitution: Substitution;
  UnidentifiedPrescription: Omit<UnidentifiedPrescription, 'deliverySummary'> & { deliverySummary?: Maybe<ResolversParentTypes['DeliverySummary']> };
  WithheldPrescriptions: WithheldPrescriptions;
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

export type BlockedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Blocked'] = ResolversParentTypes['Blocked']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DeliverySummaryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeliverySummary'] = ResolversParentTypes['DeliverySummary']> = {
  lastDelivered?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastPackages?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  packageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  packageSize?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  totalPackages?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type DiscontinuationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Discontinuation'] = ResolversParentTypes['Discontinuation']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DiscontinuationReason']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type DispenseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dispense'] = ResolversParentTypes['Dispense']> = {
  dispenser?: Resolver<Maybe<ResolversTypes['MedicationParty']>, ParentType, ContextType>;
  handedOver?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  interventions?: Resolver<ReadonlyArray<ResolversTypes['DispenseIntervention']>, ParentType, ContextType>;
  isCancelled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isConcluded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  m10Id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  medication?: Resolver<Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  reseptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  wasSubstituted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type DispenseInterventionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DispenseIntervention'] = ResolversParentTypes['DispenseIntervention']> = {
  change?: Resolver<Maybe<ResolversTypes['DispenseChange']>, ParentType, ContextType>;
  changeCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  isConfirmedWithCustomer?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DispensesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dispenses'] = ResolversParentTypes['Dispenses']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Dispense']>, ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DispensesResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DispensesResult'] = ResolversParentTypes['DispensesResult']> = {
  __resolveType: TypeResolveFn<'Dispenses' | 'NothingKnown' | 'SectionUnavailable', ParentType, ContextType>;
};

export type DosageInstructionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DosageInstruction'] = ResolversParentTypes['DosageInstruction']> = {
  applicationArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patientInstruction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  precautions?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortDose?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['MedicationUse']>, ParentType, ContextType>;
  useCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type DosingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Dosing'] = ResolversParentTypes['Dosing']> = {
  instructions?: Resolver<ReadonlyArray<ResolversTypes['DosageInstruction']>, ParentType, ContextType>;
  labelText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['DosingPeriod']>, ParentType, ContextType>;
};

export type DosingPeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DosingPeriod'] = ResolversParentTypes['DosingPeriod']> = {
  doses?: Resolver<ReadonlyArray<ResolversTypes['RepeatedDose']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ExemptionApplicationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExemptionApplication'] = ResolversParentTypes['ExemptionApplication']> = {
  requirement?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ExemptionStatus']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type HealthPersonnelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthPersonnel'] = ResolversParentTypes['HealthPersonnel']> = {
  hprNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IncompleteAnswerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['IncompleteAnswer'] = ResolversParentTypes['IncompleteAnswer']> = {
  registers?: Resolver<ReadonlyArray<ResolversTypes['RegisterAnswer']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LockedPrescriptionResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LockedPrescriptionResult'] = ResolversParentTypes['LockedPrescriptionResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'NotRegistered' | 'NothingKnown' | 'Prescription' | 'Restricted' | 'SourceUnavailable', ParentType, ContextType>;
};

export type MedicationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Medication'] = ResolversParentTypes['Medication']> = {
  atc?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  festIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  ingredients?: Resolver<ReadonlyArray<ResolversTypes['MedicationIngredient']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MedicationLevel'], ParentType, ContextType>;
  levelCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['MedicationPackage']>, ParentType, ContextType>;
  packageNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  preparationType?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  prescriptionGroup?: Resolver<Maybe<ResolversTypes['PrescriptionGroup']>, ParentType, ContextType>;
  prescriptionGroupCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type MedicationIngredientResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationIngredient'] = ResolversParentTypes['MedicationIngredient']> = {
  strength?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  strengthPer?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  substance?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type MedicationPackageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationPackage'] = ResolversParentTypes['MedicationPackage']> = {
  amount?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  amountText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type MedicationPartyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationParty'] = ResolversParentTypes['MedicationParty']> = {
  healthPersonnel?: Resolver<Maybe<ResolversTypes['HealthPersonnel']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MedicationRegistrationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationRegistration'] = ResolversParentTypes['MedicationRegistration']> = {
  by?: Resolver<Maybe<ResolversTypes['MedicationParty']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  time?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['MedicationRegistrationType'], ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type MissingDataResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissingData'] = ResolversParentTypes['MissingData']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'IncompleteAnswer' | 'NotRegistered' | 'NothingKnown' | 'NothingShown' | 'PrescriptionsLocked' | 'Restricted' | 'SectionUnavailable' | 'SourceUnavailable', ParentType, ContextType>;
};

export type NotRegisteredResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotRegistered'] = ResolversParentTypes['NotRegistered']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingKnownResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NothingKnown'] = ResolversParentTypes['NothingKnown']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingShownResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NothingShown'] = ResolversParentTypes['NothingShown']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  herId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lockedPrescription?: Resolver<ResolversTypes['LockedPrescriptionResult'], ParentType, ContextType, RequireFields<PatientLockedPrescriptionArgs, 'referenceNumber'>>;
  prescriptions?: Resolver<ResolversTypes['PrescriptionsResult'], ParentType, ContextType, RequireFields<PatientPrescriptionsArgs, 'first'>>;
};

export type PrescribedQuantityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrescribedQuantity'] = ResolversParentTypes['PrescribedQuantity']> = {
  amount?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  packages?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription'], FederationReferenceType extends FederationReferenceTypes['Prescription'] = FederationReferenceTypes['Prescription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Prescription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicationArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createsElectronicPrescription?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deliverySummary?: Resolver<Maybe<ResolversTypes['DeliverySummary']>, ParentType, ContextType>;
  discontinuation?: Resolver<Maybe<ResolversTypes['Discontinuation']>, ParentType, ContextType>;
  dispenserName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dispenses?: Resolver<ResolversTypes['DispensesResult'], ParentType, ContextType>;
  dosing?: Resolver<Maybe<ResolversTypes['Dosing']>, ParentType, ContextType>;
  exemption?: Resolver<Maybe<ResolversTypes['ExemptionApplication']>, ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  festVersion?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  hasGuardianReservation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  heldBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  indications?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  isInPrescribersName?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isLocked?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMultidose?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isNotCombined?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  itemGroup?: Resolver<Maybe<ResolversTypes['ItemGroup']>, ParentType, ContextType>;
  itemGroupCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  lastChanged?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  listState?: Resolver<ResolversTypes['MedicationListState'], ParentType, ContextType>;
  medication?: Resolver<Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  prescriber?: Resolver<Maybe<ResolversTypes['MedicationParty']>, ParentType, ContextType>;
  productGroup?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['PrescribedQuantity']>, ParentType, ContextType>;
  recall?: Resolver<Maybe<ResolversTypes['PrescriptionRecall']>, ParentType, ContextType>;
  referenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refills?: Resolver<Maybe<ResolversTypes['Refills']>, ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['MedicationRegistration']>, ParentType, ContextType>;
  reimbursement?: Resolver<Maybe<ResolversTypes['Reimbursement']>, ParentType, ContextType>;
  renewedAs?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
  reseptId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrescriptionStatus'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  substitution?: Resolver<Maybe<ResolversTypes['Substitution']>, ParentType, ContextType>;
  treatmentStart?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  treatmentStatus?: Resolver<ResolversTypes['TreatmentStatus'], ParentType, ContextType>;
  treatmentStatusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PrescriptionType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['MedicationUse']>, ParentType, ContextType>;
  useCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrescriptionConnection'] = ResolversParentTypes['PrescriptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrescriptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  registers?: Resolver<ReadonlyArray<ResolversTypes['RegisterAnswer']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unidentified?: Resolver<ReadonlyArray<ResolversTypes['UnidentifiedPrescription']>, ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['WithheldPrescriptions'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrescriptionEdge'] = ResolversParentTypes['PrescriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Prescription'], ParentType, ContextType>;
};

export type PrescriptionRecallResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrescriptionRecall'] = ResolversParentTypes['PrescriptionRecall']> = {
  isPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RecallReason']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrescriptionsLockedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrescriptionsLocked'] = ResolversParentTypes['PrescriptionsLocked']> = {
  registers?: Resolver<ReadonlyArray<ResolversTypes['RegisterAnswer']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['WithheldPrescriptions'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrescriptionsResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrescriptionsResult'] = ResolversParentTypes['PrescriptionsResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'IncompleteAnswer' | 'NotRegistered' | 'NothingKnown' | 'NothingShown' | 'PrescriptionConnection' | 'PrescriptionsLocked' | 'Restricted' | 'SourceUnavailable', ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ucum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type RefillsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Refills'] = ResolversParentTypes['Refills']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dispensesAllowed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterAnswerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegisterAnswer'] = ResolversParentTypes['RegisterAnswer']> = {
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RegisterOutcome'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['MedicationRegister'], ParentType, ContextType>;
};

export type ReimbursementResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Reimbursement'] = ResolversParentTypes['Reimbursement']> = {
  condition?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type RepeatedDoseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RepeatedDose'] = ResolversParentTypes['RepeatedDose']> = {
  amount?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  isAccurate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeOfDay?: Resolver<Maybe<ResolversTypes['TimeOfDay']>, ParentType, ContextType>;
  timeOfDayCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type RestrictedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Restricted'] = ResolversParentTypes['Restricted']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mayElevate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectionUnavailableResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SectionUnavailable'] = ResolversParentTypes['SectionUnavailable']> = {
  registers?: Resolver<ReadonlyArray<ResolversTypes['RegisterAnswer']>, ParentType, ContextType>;
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

export type SubstitutionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Substitution'] = ResolversParentTypes['Substitution']> = {
  isAccepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['SubstitutionReservation']>, ParentType, ContextType>;
  reservationCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type UnidentifiedPrescriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnidentifiedPrescription'] = ResolversParentTypes['UnidentifiedPrescription']> = {
  deliverySummary?: Resolver<Maybe<ResolversTypes['DeliverySummary']>, ParentType, ContextType>;
  dosing?: Resolver<Maybe<ResolversTypes['Dosing']>, ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  indications?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  medication?: Resolver<Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
  prescriber?: Resolver<Maybe<ResolversTypes['MedicationParty']>, ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['MedicationRegistration']>, ParentType, ContextType>;
  treatmentStatus?: Resolver<ResolversTypes['TreatmentStatus'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['PrescriptionType']>, ParentType, ContextType>;
  typeCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type WithheldPrescriptionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WithheldPrescriptions'] = ResolversParentTypes['WithheldPrescriptions']> = {
  coreRecordHasMedicines?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lockedInCoreRecord?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lockedInIntermediary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sealed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AccessRefused?: AccessRefusedResolvers<ContextType>;
  Blocked?: BlockedResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DeliverySummary?: DeliverySummaryResolvers<ContextType>;
  Discontinuation?: DiscontinuationResolvers<ContextType>;
  Dispense?: DispenseResolvers<ContextType>;
  DispenseIntervention?: DispenseInterventionResolvers<ContextType>;
  Dispenses?: DispensesResolvers<ContextType>;
  DispensesResult?: DispensesResultResolvers<ContextType>;
  DosageInstruction?: DosageInstructionResolvers<ContextType>;
  Dosing?: DosingResolvers<ContextType>;
  DosingPeriod?: DosingPeriodResolvers<ContextType>;
  ExemptionApplication?: ExemptionApplicationResolvers<ContextType>;
  HealthPersonnel?: HealthPersonnelResolvers<ContextType>;
  IncompleteAnswer?: IncompleteAnswerResolvers<ContextType>;
  LockedPrescriptionResult?: LockedPrescriptionResultResolvers<ContextType>;
  Medication?: MedicationResolvers<ContextType>;
  MedicationIngredient?: MedicationIngredientResolvers<ContextType>;
  MedicationPackage?: MedicationPackageResolvers<ContextType>;
  MedicationParty?: MedicationPartyResolvers<ContextType>;
  MedicationRegistration?: MedicationRegistrationResolvers<ContextType>;
  MissingData?: MissingDataResolvers<ContextType>;
  NotRegistered?: NotRegisteredResolvers<ContextType>;
  NothingKnown?: NothingKnownResolvers<ContextType>;
  NothingShown?: NothingShownResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Patient?: PatientResolvers<ContextType>;
  PrescribedQuantity?: PrescribedQuantityResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  PrescriptionConnection?: PrescriptionConnectionResolvers<ContextType>;
  PrescriptionEdge?: PrescriptionEdgeResolvers<ContextType>;
  PrescriptionRecall?: PrescriptionRecallResolvers<ContextType>;
  PrescriptionsLocked?: PrescriptionsLockedResolvers<ContextType>;
  PrescriptionsResult?: PrescriptionsResultResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Refills?: RefillsResolvers<ContextType>;
  RegisterAnswer?: RegisterAnswerResolvers<ContextType>;
  Reimbursement?: ReimbursementResolvers<ContextType>;
  RepeatedDose?: RepeatedDoseResolvers<ContextType>;
  Restricted?: RestrictedResolvers<ContextType>;
  SectionUnavailable?: SectionUnavailableResolvers<ContextType>;
  SourceUnavailable?: SourceUnavailableResolvers<ContextType>;
  Substitution?: SubstitutionResolvers<ContextType>;
  UnidentifiedPrescription?: UnidentifiedPrescriptionResolvers<ContextType>;
  WithheldPrescriptions?: WithheldPrescriptionsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  nationalSource?: NationalSourceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
