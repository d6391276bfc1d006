// Written by `npm run codegen` from schema/. Change the SDL, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MappedMedicationList } from '../mapping.ts';
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

/**
 * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
 * HPR number.
 */
export type HealthPersonnel = {
  readonly __typename?: 'HealthPersonnel';
  /** The number in the register of health personnel (HPR-nummer). */
  readonly hprNumber: Scalars['ID']['output'];
};

/** Allergies and intolerances that the list warns of (CAVE). */
export type ListedAllergies = {
  readonly __typename?: 'ListedAllergies';
  /** The allergies. */
  readonly items: ReadonlyArray<ListedAllergy>;
  /** How many the service sent that could not be read. */
  readonly unreadable: Scalars['Int']['output'];
};

/** The allergies of the list, or why there are none to show (CAVE). */
export type ListedAllergiesResult = ListedAllergies | NothingKnown | SectionUnavailable;

/** An allergy or intolerance that the list warns of (CAVE). */
export type ListedAllergy = {
  readonly __typename?: 'ListedAllergy';
  /** What the person reacts to: ATC code, substance or brand (utløsende stoff). */
  readonly allergen?: Maybe<Code>;
  /** Every code that came for it, the one above included. */
  readonly allergenCodes: ReadonlyArray<Code>;
  /** How grave it is, as the service wrote it: `low`, `high` or `unable-to-assess` (alvorlighetsgrad). */
  readonly criticality?: Maybe<Scalars['String']['output']>;
  /** Where the information came from, Volven 7498 (kilde). */
  readonly informationSource?: Maybe<Code>;
  /** True when it is an excipient, not the active substance (hjelpestoff). */
  readonly isInactiveIngredient?: Maybe<Scalars['Boolean']['output']>;
  /** Remarks (merknad). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** How the person reacts, Volven 7497 (reaksjoner). */
  readonly reactions: ReadonlyArray<Code>;
  /** When it was registered. */
  readonly recorded?: Maybe<Scalars['PartialDate']['output']>;
  /** Who registered it. */
  readonly recorder?: Maybe<MedicationParty>;
  /** What the person reacts to, in words. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** How certain it is (sannsynlighet). */
  readonly verification?: Maybe<ListedAllergyVerification>;
  /** How certain it is, as coded. */
  readonly verificationCode?: Maybe<Code>;
};

/** How certain an allergy is (sannsynlighet, FHIR verification status). */
export type ListedAllergyVerification =
  /** Confirmed (bekreftet, `confirmed`). */
  | 'CONFIRMED'
  /** Registered by mistake (slettet, `entered-in-error`). */
  | 'ENTERED_IN_ERROR'
  /** A status that this contract does not know; see the code. */
  | 'OTHER'
  /** Probable (sannsynlig, `unconfirmed` and marked as presumed). */
  | 'PRESUMED'
  /** Refuted (avkreftet, `refuted`). */
  | 'REFUTED'
  /** Suspected (mistenkt, `unconfirmed`). */
  | 'UNCONFIRMED';

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

/** The medication list as it was last signed (M25.1 in force). A new list replaces the whole of the one before. */
export type MedicationList = {
  readonly __typename?: 'MedicationList';
  /**
   * Allergies and intolerances that the list warns of (CAVE). The core record's critical information may tell of the same
   * ones, but the two share no id: show both, never merge them.
   */
  readonly allergies: ListedAllergiesResult;
  /** Ids of the documents that this list is based on (basert på liste). */
  readonly basedOn: ReadonlyArray<Scalars['ID']['output']>;
  /** When the list was signed (PLL-dato). */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** Dispensings that came with the list (utleveringer), those that name no prescription too. */
  readonly dispenses: DispensesResult;
  /** Id of the document that this answer was put together in. A new list must say that it is based on it. */
  readonly documentId?: Maybe<Scalars['ID']['output']>;
  /** The rows of the list, discontinued ones included (legemidler på listen). */
  readonly entries: MedicationListEntriesResult;
  /** Id of the message that the list came in (M25.1). Null when no signed list was sent, only rows. */
  readonly messageId?: Maybe<Scalars['ID']['output']>;
  /** Other messages about the list: questions from the multidose pharmacy, delivery notes (M25.2, M25.3, M9.12). */
  readonly messages: ReadonlyArray<MedicationListMessage>;
  /** Deliveries of multidose (multidoseleveringer). */
  readonly multidoseDeliveries: ReadonlyArray<MultidoseDelivery>;
  /** Prescriptions for other articles than medicines, which have no place on the list (andre resepter). */
  readonly otherPrescriptions: OtherPrescriptionsResult;
  /** What each register behind the service answered (delsvar). */
  readonly registers: ReadonlyArray<RegisterAnswer>;
  /** Those with a part in the list (ansvarlige), for example the doctor responsible for multidose. */
  readonly responsibleParties: ReadonlyArray<ResponsibleParty>;
  /** Who signed the list (signert av). */
  readonly signedBy?: Maybe<MedicationParty>;
  /** The service that was asked, and when. */
  readonly source: DataSource;
  /** The flag `substitute` of the list. What it stands for is not published; it is given as it came. */
  readonly substitute?: Maybe<Scalars['Boolean']['output']>;
  /**
   * How many rows, and messages about the list, the service sent that could not be read. A row that cannot be read does not
   * tell where it belongs, so `prescriptions` counts it too.
   */
  readonly unreadable: Scalars['Int']['output'];
  /** How many rows are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens. */
  readonly withheld?: Maybe<Scalars['Int']['output']>;
};


/** The medication list as it was last signed (M25.1 in force). A new list replaces the whole of the one before. */
export type MedicationListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** The rows of the list, or why there are none to show (legemidler på listen). */
export type MedicationListEntriesResult = MedicationListEntryConnection | NothingKnown | SectionUnavailable;

/**
 * One row of the medication list (legemiddel på listen). Three things are told of it, each registered for itself and none
 * worked out from another: where it stands on the list, whether the patient is being treated with it, and where its
 * prescription stands.
 */
export type MedicationListEntry = {
  readonly __typename?: 'MedicationListEntry';
  /** What the medicine is for, in words for the patient (bruksområde). */
  readonly applicationArea?: Maybe<Scalars['String']['output']>;
  /** What has been delivered in sum (leveringssammendrag). */
  readonly deliverySummary?: Maybe<DeliverySummary>;
  /** That it was stopped (seponering). Null while it is in use. */
  readonly discontinuation?: Maybe<Discontinuation>;
  /** How the medicine is to be taken (dosering). */
  readonly dosing?: Maybe<Dosing>;
  /** What the medicine is for, as diagnoses in ICPC-2 or ICD-10 (indikasjon). */
  readonly indications: ReadonlyArray<Code>;
  /** True when it is delivered packed by dose (multidose). */
  readonly isMultidose?: Maybe<Scalars['Boolean']['output']>;
  /** True when it is marked as not to be packed together with other medicines (`nocombination`; what it means in full is not published). */
  readonly isNotCombined?: Maybe<Scalars['Boolean']['output']>;
  /** Where the row stands on the list (PLL-status). */
  readonly listState: MedicationListState;
  /** The medicine (legemiddel). */
  readonly medication?: Maybe<Medication>;
  /** A message about the row (merknad). */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The row's id, which stays the same when the prescription is renewed (PLL-id). */
  readonly pllId: Scalars['ID']['output'];
  /** The prescription that the row was last written on. Null when there is none, as for supplements. */
  readonly prescription?: Maybe<Prescription>;
  /** Where its prescription stands in the prescription intermediary (reseptstatus). */
  readonly prescriptionStatus: PrescriptionStatus;
  /** The prescription status as coded, Volven 7408. Null when the intermediary sent none. */
  readonly prescriptionStatusCode?: Maybe<Code>;
  /** Electronic, on paper, or without prescription (type resept). */
  readonly prescriptionType?: Maybe<PrescriptionType>;
  /** The type as coded, Volven 7491. */
  readonly prescriptionTypeCode?: Maybe<Code>;
  /** What has been registered about it (registreringer): prescribed by, discontinued by. */
  readonly registrations: ReadonlyArray<MedicationRegistration>;
  /** The day the treatment began (behandlingsstart). */
  readonly treatmentStart?: Maybe<Scalars['PartialDate']['output']>;
  /** Whether the patient is being treated with it (behandlingsstatus). */
  readonly treatmentStatus: TreatmentStatus;
  /** The treatment status exactly as the service wrote it. */
  readonly treatmentStatusText?: Maybe<Scalars['String']['output']>;
  /** Whether it is taken regularly, as needed or as a course (bruk). */
  readonly use?: Maybe<MedicationUse>;
  /** The use as coded, Volven 9101. */
  readonly useCode?: Maybe<Code>;
};

/** A page of the medication list. */
export type MedicationListEntryConnection = {
  readonly __typename?: 'MedicationListEntryConnection';
  /** The rows of this page. */
  readonly edges: ReadonlyArray<MedicationListEntryEdge>;
  /** Where the list was cut. */
  readonly pageInfo: PageInfo;
  /** How many rows there are, on all pages together (antall). */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row in a page of the medication list. */
export type MedicationListEntryEdge = {
  readonly __typename?: 'MedicationListEntryEdge';
  /** The row's place in the list, to continue after. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: MedicationListEntry;
};

/** A message about the medication list (melding). */
export type MedicationListMessage = {
  readonly __typename?: 'MedicationListMessage';
  /** Who wrote it. */
  readonly author?: Maybe<MedicationParty>;
  /** When it was written. */
  readonly date?: Maybe<Scalars['PartialDate']['output']>;
  /** What kind of message it is. */
  readonly kind: MedicationListMessageKind;
  /** The kind as coded by SFM. */
  readonly kindCode?: Maybe<Code>;
  /** The message's id. */
  readonly messageId?: Maybe<Scalars['ID']['output']>;
  /** Deliveries that it tells of. */
  readonly multidoseDeliveries: ReadonlyArray<MultidoseDelivery>;
  /** Those with a part in it (ansvarlige). */
  readonly responsibleParties: ReadonlyArray<ResponsibleParty>;
};

/** What kind of message it is (meldingstype). */
export type MedicationListMessageKind =
  /** A question from the multidose pharmacy to the doctor about a change (M25.2). */
  | 'CHANGE_REQUEST'
  /** A medication list (M25.1). */
  | 'MEDICATION_LIST'
  /** A note from the multidose pharmacy about a delivery (M25.3). */
  | 'MULTIDOSE_DELIVERY'
  /** A kind that this contract does not know; see the code. */
  | 'OTHER'
  /** That somebody is responsible for multidose though no list has been made (M9.12). */
  | 'RESPONSIBILITY_ONLY';

/**
 * A person's medication list, or why it cannot be shown (legemiddelliste). `NothingKnown` means that no list has been made;
 * it does not mean that the person uses no medicines.
 */
export type MedicationListResult = AccessRefused | Blocked | MedicationList | NotRegistered | NothingKnown | NothingShown | Restricted | SectionUnavailable | SourceUnavailable;

/** A part in the medication list (rolle, Volven 7490). */
export type MedicationListRole =
  /** The one who discontinued it (seponert av, S). */
  | 'DISCONTINUED_BY'
  /** The general practitioner (fastlege, F). */
  | 'GENERAL_PRACTITIONER'
  /** The one who began the treatment (instituert av, I). */
  | 'INITIATED_BY'
  /** The doctor responsible for the list (LIB-ansvarlig lege, L). */
  | 'LIST_DOCTOR'
  /** The doctor responsible for multidose (multidoseansvarlig lege, M). */
  | 'MULTIDOSE_DOCTOR'
  /** Contact in the municipal health service (PLO-kontakt, P). */
  | 'MUNICIPAL_CONTACT'
  /** A part that this contract does not know, or none was told; see the code. */
  | 'OTHER'
  /** The prescriber (rekvirent, R). */
  | 'PRESCRIBER'
  /** The responsible pharmacist (ansvarlig farmasøyt, A). */
  | 'RESPONSIBLE_PHARMACIST';

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

/** A delivery of medicines packed by dose (multidoselevering). */
export type MultidoseDelivery = {
  readonly __typename?: 'MultidoseDelivery';
  /** The dispensing that it tells of (utlevering). Null when the answer does not hold it. */
  readonly dispense?: Maybe<Dispense>;
  /** The first day that the delivered doses cover (første dose). */
  readonly firstDose?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day that the delivered doses cover (siste dose). */
  readonly lastDose?: Maybe<Scalars['PartialDate']['output']>;
  /** Id of the dispensing report (M10-id). */
  readonly m10Id?: Maybe<Scalars['ID']['output']>;
  /** The prescription it was delivered on. Null when none was named. */
  readonly prescription?: Maybe<Prescription>;
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

/** Prescriptions for other articles than medicines (andre resepter). */
export type OtherPrescriptions = {
  readonly __typename?: 'OtherPrescriptions';
  /** The prescriptions. */
  readonly items: ReadonlyArray<Prescription>;
  /** How many have no prescription id; they are under `prescriptions`, among the unidentified ones. */
  readonly unidentified: Scalars['Int']['output'];
};

/** Prescriptions for other articles, or why there are none to show (andre resepter). */
export type OtherPrescriptionsResult = NothingKnown | OtherPrescriptions | SectionUnavailable;

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
   * The person's medication list (Pasientens legemiddelliste, PLL): what the person uses as agreed, signed by one doctor.
   * Prescriptions that are not on the list are under `prescriptions`.
   */
  readonly medicationList: MedicationListResult;
};

/**
 * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
 * same prescription.
 */
export type Prescription = {
  readonly __typename?: 'Prescription';
  /** The patient it was written for. */
  readonly patient: Patient;
  /** The prescription's id, made by the system that wrote it (ReseptId, GUID). */
  readonly reseptId: Scalars['ID']['output'];
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

/** Somebody with a part in the list (ansvarlig). */
export type ResponsibleParty = {
  readonly __typename?: 'ResponsibleParty';
  /** Who it is. */
  readonly party: MedicationParty;
  /** The part they have. */
  readonly role: MedicationListRole;
  /** The part as coded, Volven 7490. */
  readonly roleCode?: Maybe<Code>;
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
  DispensesResult:
    | ( Dispenses & { __typename: 'Dispenses' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( SectionUnavailable & { __typename: 'SectionUnavailable' } )
  ;
  ListedAllergiesResult:
    | ( ListedAllergies & { __typename: 'ListedAllergies' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( SectionUnavailable & { __typename: 'SectionUnavailable' } )
  ;
  MedicationListEntriesResult:
    | ( Omit<MedicationListEntryConnection, 'edges'> & { edges: ReadonlyArray<_RefType['MedicationListEntryEdge']> } & { __typename: 'MedicationListEntryConnection' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( SectionUnavailable & { __typename: 'SectionUnavailable' } )
  ;
  MedicationListResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( MappedMedicationList & { __typename: 'MedicationList' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( NothingShown & { __typename: 'NothingShown' } )
    | ( Restricted & { __typename: 'Restricted' } )
    | ( SectionUnavailable & { __typename: 'SectionUnavailable' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  OtherPrescriptionsResult:
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( Omit<OtherPrescriptions, 'items'> & { items: ReadonlyArray<_RefType['Prescription']> } & { __typename: 'OtherPrescriptions' } )
    | ( SectionUnavailable & { __typename: 'SectionUnavailable' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MissingData:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( NothingShown & { __typename: 'NothingShown' } )
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
  HealthPersonnel: ResolverTypeWrapper<HealthPersonnel>;
  ListedAllergies: ResolverTypeWrapper<ListedAllergies>;
  ListedAllergiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListedAllergiesResult']>;
  ListedAllergy: ResolverTypeWrapper<ListedAllergy>;
  ListedAllergyVerification: ListedAllergyVerification;
  Medication: ResolverTypeWrapper<Medication>;
  MedicationIngredient: ResolverTypeWrapper<MedicationIngredient>;
  MedicationLevel: MedicationLevel;
  MedicationList: ResolverTypeWrapper<MappedMedicationList>;
  MedicationListEntriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MedicationListEntriesResult']>;
  MedicationListEntry: ResolverTypeWrapper<Omit<MedicationListEntry, 'prescription'> & { prescription?: Maybe<ResolversTypes['Prescription']> }>;
  MedicationListEntryConnection: ResolverTypeWrapper<Omit<MedicationListEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MedicationListEntryEdge']> }>;
  MedicationListEntryEdge: ResolverTypeWrapper<Omit<MedicationListEntryEdge, 'node'> & { node: ResolversTypes['MedicationListEntry'] }>;
  MedicationListMessage: ResolverTypeWrapper<Omit<MedicationListMessage, 'multidoseDeliveries'> & { multidoseDeliveries: ReadonlyArray<ResolversTypes['MultidoseDelivery']> }>;
  MedicationListMessageKind: MedicationListMessageKind;
  MedicationListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MedicationListResult']>;
  MedicationListRole: MedicationListRole;
  MedicationListState: MedicationListState;
  MedicationPackage: ResolverTypeWrapper<MedicationPackage>;
  MedicationParty: ResolverTypeWrapper<MedicationParty>;
  MedicationRegister: MedicationRegister;
  MedicationRegistration: ResolverTypeWrapper<MedicationRegistration>;
  MedicationRegistrationType: MedicationRegistrationType;
  MedicationUse: MedicationUse;
  MissingData: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MissingData']>;
  MultidoseDelivery: ResolverTypeWrapper<Omit<MultidoseDelivery, 'prescription'> & { prescription?: Maybe<ResolversTypes['Prescription']> }>;
  NationalService: NationalService;
  NotRegistered: ResolverTypeWrapper<NotRegistered>;
  NothingKnown: ResolverTypeWrapper<NothingKnown>;
  NothingShown: ResolverTypeWrapper<NothingShown>;
  Organisation: ResolverTypeWrapper<Organisation>;
  OtherPrescriptions: ResolverTypeWrapper<Omit<OtherPrescriptions, 'items'> & { items: ReadonlyArray<ResolversTypes['Prescription']> }>;
  OtherPrescriptionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OtherPrescriptionsResult']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Patient: ResolverTypeWrapper<{ readonly id: string }>;
  Prescription: ResolverTypeWrapper<{ readonly reseptId: string; readonly patient: { readonly id: string } }>;
  PrescriptionGroup: PrescriptionGroup;
  PrescriptionStatus: PrescriptionStatus;
  PrescriptionType: PrescriptionType;
  Quantity: ResolverTypeWrapper<Quantity>;
  RegisterAnswer: ResolverTypeWrapper<RegisterAnswer>;
  RegisterOutcome: RegisterOutcome;
  RepeatedDose: ResolverTypeWrapper<RepeatedDose>;
  ResponsibleParty: ResolverTypeWrapper<ResponsibleParty>;
  Restricted: ResolverTypeWrapper<Restricted>;
  SectionUnavailable: ResolverTypeWrapper<SectionUnavailable>;
  SourceUnavailable: ResolverTypeWrapper<SourceUnavailable>;
  TimeOfDay: TimeOfDay;
  TreatmentStatus: TreatmentStatus;
  UnavailableReason: UnavailableReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRefused: AccessRefused;
  Blocked: Blocked;
  Code: Code;
  DataSource: DataSource;
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
  HealthPersonnel: HealthPersonnel;
  ListedAllergies: ListedAllergies;
  ListedAllergiesResult: ResolversUnionTypes<ResolversParentTypes>['ListedAllergiesResult'];
  ListedAllergy: ListedAllergy;
  Medication: Medication;
  MedicationIngredient: MedicationIngredient;
  MedicationList: MappedMedicationList;
  MedicationListEntriesResult: ResolversUnionTypes<ResolversParentTypes>['MedicationListEntriesResult'];
  MedicationListEntry: Omit<MedicationListEntry, 'prescription'> & { prescription?: Maybe<ResolversParentTypes['Prescription']> };
  MedicationListEntryConnection: Omit<MedicationListEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MedicationListEntryEdge']> };
  MedicationListEntryEdge: Omit<MedicationListEntryEdge, 'node'> & { node: ResolversParentTypes['MedicationListEntry'] };
  MedicationListMessage: Omit<MedicationListMessage, 'multidoseDeliveries'> & { multidoseDeliveries: ReadonlyArray<ResolversParentTypes['MultidoseDelivery']> };
  MedicationListResult: ResolversUnionTypes<ResolversParentTypes>['MedicationListResult'];
  MedicationPackage: MedicationPackage;
  MedicationParty: MedicationParty;
  MedicationRegistration: MedicationRegistration;
  MissingData: ResolversInterfaceTypes<ResolversParentTypes>['MissingData'];
  MultidoseDelivery: Omit<MultidoseDelivery, 'prescription'> & { prescription?: Maybe<ResolversParentTypes['Prescription']> };
  NotRegistered: NotRegistered;
  NothingKnown: NothingKnown;
  NothingShown: NothingShown;
  Organisation: Organisation;
  OtherPrescriptions: Omit<OtherPrescriptions, 'items'> & { items: ReadonlyArray<ResolversParentTypes['Prescription']> };
  OtherPrescriptionsResult: ResolversUnionTypes<ResolversParentTypes>['OtherPrescriptionsResult'];
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Patient: { readonly id: string };
  Prescription: { readonly reseptId: string; readonly patient: { readonly id: string } };
  Quantity: Quantity;
  RegisterAnswer: RegisterAnswer;
  RepeatedDose: RepeatedDose;
  ResponsibleParty: ResponsibleParty;
  Restricted: Restricted;
  SectionUnavailable: SectionUnavailable;
  SourceUnavailable: SourceUnavailable;
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

export type HealthPersonnelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthPersonnel'] = ResolversParentTypes['HealthPersonnel']> = {
  hprNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ListedAllergiesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ListedAllergies'] = ResolversParentTypes['ListedAllergies']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['ListedAllergy']>, ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListedAllergiesResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ListedAllergiesResult'] = ResolversParentTypes['ListedAllergiesResult']> = {
  __resolveType: TypeResolveFn<'ListedAllergies' | 'NothingKnown' | 'SectionUnavailable', ParentType, ContextType>;
};

export type ListedAllergyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ListedAllergy'] = ResolversParentTypes['ListedAllergy']> = {
  allergen?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  allergenCodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  criticality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  informationSource?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  isInactiveIngredient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reactions?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  recorded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  recorder?: Resolver<Maybe<ResolversTypes['MedicationParty']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verification?: Resolver<Maybe<ResolversTypes['ListedAllergyVerification']>, ParentType, ContextType>;
  verificationCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
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

export type MedicationListResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationList'] = ResolversParentTypes['MedicationList']> = {
  allergies?: Resolver<ResolversTypes['ListedAllergiesResult'], ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  dispenses?: Resolver<ResolversTypes['DispensesResult'], ParentType, ContextType>;
  documentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['MedicationListEntriesResult'], ParentType, ContextType, RequireFields<MedicationListEntriesArgs, 'first'>>;
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['MedicationListMessage']>, ParentType, ContextType>;
  multidoseDeliveries?: Resolver<ReadonlyArray<ResolversTypes['MultidoseDelivery']>, ParentType, ContextType>;
  otherPrescriptions?: Resolver<ResolversTypes['OtherPrescriptionsResult'], ParentType, ContextType>;
  registers?: Resolver<ReadonlyArray<ResolversTypes['RegisterAnswer']>, ParentType, ContextType>;
  responsibleParties?: Resolver<ReadonlyArray<ResolversTypes['ResponsibleParty']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['MedicationParty']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  substitute?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationListEntriesResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationListEntriesResult'] = ResolversParentTypes['MedicationListEntriesResult']> = {
  __resolveType: TypeResolveFn<'MedicationListEntryConnection' | 'NothingKnown' | 'SectionUnavailable', ParentType, ContextType>;
};

export type MedicationListEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationListEntry'] = ResolversParentTypes['MedicationListEntry']> = {
  applicationArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliverySummary?: Resolver<Maybe<ResolversTypes['DeliverySummary']>, ParentType, ContextType>;
  discontinuation?: Resolver<Maybe<ResolversTypes['Discontinuation']>, ParentType, ContextType>;
  dosing?: Resolver<Maybe<ResolversTypes['Dosing']>, ParentType, ContextType>;
  indications?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  isMultidose?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isNotCombined?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  listState?: Resolver<ResolversTypes['MedicationListState'], ParentType, ContextType>;
  medication?: Resolver<Maybe<ResolversTypes['Medication']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pllId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  prescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
  prescriptionStatus?: Resolver<ResolversTypes['PrescriptionStatus'], ParentType, ContextType>;
  prescriptionStatusCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  prescriptionType?: Resolver<Maybe<ResolversTypes['PrescriptionType']>, ParentType, ContextType>;
  prescriptionTypeCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  registrations?: Resolver<ReadonlyArray<ResolversTypes['MedicationRegistration']>, ParentType, ContextType>;
  treatmentStart?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  treatmentStatus?: Resolver<ResolversTypes['TreatmentStatus'], ParentType, ContextType>;
  treatmentStatusText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['MedicationUse']>, ParentType, ContextType>;
  useCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type MedicationListEntryConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationListEntryConnection'] = ResolversParentTypes['MedicationListEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MedicationListEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MedicationListEntryEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationListEntryEdge'] = ResolversParentTypes['MedicationListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MedicationListEntry'], ParentType, ContextType>;
};

export type MedicationListMessageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationListMessage'] = ResolversParentTypes['MedicationListMessage']> = {
  author?: Resolver<Maybe<ResolversTypes['MedicationParty']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MedicationListMessageKind'], ParentType, ContextType>;
  kindCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  multidoseDeliveries?: Resolver<ReadonlyArray<ResolversTypes['MultidoseDelivery']>, ParentType, ContextType>;
  responsibleParties?: Resolver<ReadonlyArray<ResolversTypes['ResponsibleParty']>, ParentType, ContextType>;
};

export type MedicationListResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MedicationListResult'] = ResolversParentTypes['MedicationListResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'MedicationList' | 'NotRegistered' | 'NothingKnown' | 'NothingShown' | 'Restricted' | 'SectionUnavailable' | 'SourceUnavailable', ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'NotRegistered' | 'NothingKnown' | 'NothingShown' | 'Restricted' | 'SectionUnavailable' | 'SourceUnavailable', ParentType, ContextType>;
};

export type MultidoseDeliveryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MultidoseDelivery'] = ResolversParentTypes['MultidoseDelivery']> = {
  dispense?: Resolver<Maybe<ResolversTypes['Dispense']>, ParentType, ContextType>;
  firstDose?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastDose?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  m10Id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  prescription?: Resolver<Maybe<ResolversTypes['Prescription']>, ParentType, ContextType>;
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

export type OtherPrescriptionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OtherPrescriptions'] = ResolversParentTypes['OtherPrescriptions']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['Prescription']>, ParentType, ContextType>;
  unidentified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherPrescriptionsResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OtherPrescriptionsResult'] = ResolversParentTypes['OtherPrescriptionsResult']> = {
  __resolveType: TypeResolveFn<'NothingKnown' | 'OtherPrescriptions' | 'SectionUnavailable', ParentType, ContextType>;
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
  medicationList?: Resolver<ResolversTypes['MedicationListResult'], ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription']> = {
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  reseptId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ucum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type RegisterAnswerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegisterAnswer'] = ResolversParentTypes['RegisterAnswer']> = {
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RegisterOutcome'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['MedicationRegister'], ParentType, ContextType>;
};

export type RepeatedDoseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RepeatedDose'] = ResolversParentTypes['RepeatedDose']> = {
  amount?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  interval?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  isAccurate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeOfDay?: Resolver<Maybe<ResolversTypes['TimeOfDay']>, ParentType, ContextType>;
  timeOfDayCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type ResponsiblePartyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResponsibleParty'] = ResolversParentTypes['ResponsibleParty']> = {
  party?: Resolver<ResolversTypes['MedicationParty'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MedicationListRole'], ParentType, ContextType>;
  roleCode?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = SubgraphContext> = {
  AccessRefused?: AccessRefusedResolvers<ContextType>;
  Blocked?: BlockedResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
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
  HealthPersonnel?: HealthPersonnelResolvers<ContextType>;
  ListedAllergies?: ListedAllergiesResolvers<ContextType>;
  ListedAllergiesResult?: ListedAllergiesResultResolvers<ContextType>;
  ListedAllergy?: ListedAllergyResolvers<ContextType>;
  Medication?: MedicationResolvers<ContextType>;
  MedicationIngredient?: MedicationIngredientResolvers<ContextType>;
  MedicationList?: MedicationListResolvers<ContextType>;
  MedicationListEntriesResult?: MedicationListEntriesResultResolvers<ContextType>;
  MedicationListEntry?: MedicationListEntryResolvers<ContextType>;
  MedicationListEntryConnection?: MedicationListEntryConnectionResolvers<ContextType>;
  MedicationListEntryEdge?: MedicationListEntryEdgeResolvers<ContextType>;
  MedicationListMessage?: MedicationListMessageResolvers<ContextType>;
  MedicationListResult?: MedicationListResultResolvers<ContextType>;
  MedicationPackage?: MedicationPackageResolvers<ContextType>;
  MedicationParty?: MedicationPartyResolvers<ContextType>;
  MedicationRegistration?: MedicationRegistrationResolvers<ContextType>;
  MissingData?: MissingDataResolvers<ContextType>;
  MultidoseDelivery?: MultidoseDeliveryResolvers<ContextType>;
  NotRegistered?: NotRegisteredResolvers<ContextType>;
  NothingKnown?: NothingKnownResolvers<ContextType>;
  NothingShown?: NothingShownResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OtherPrescriptions?: OtherPrescriptionsResolvers<ContextType>;
  OtherPrescriptionsResult?: OtherPrescriptionsResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Patient?: PatientResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  RegisterAnswer?: RegisterAnswerResolvers<ContextType>;
  RepeatedDose?: RepeatedDoseResolvers<ContextType>;
  ResponsibleParty?: ResponsiblePartyResolvers<ContextType>;
  Restricted?: RestrictedResolvers<ContextType>;
  SectionUnavailable?: SectionUnavailableResolvers<ContextType>;
  SourceUnavailable?: SourceUnavailableResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  nationalSource?: NationalSourceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
