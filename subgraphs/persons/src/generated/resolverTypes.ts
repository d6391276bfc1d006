// Written by `npm run codegen` from schema/. Change the SDL, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MappedPerson } from '../mapping/mapPerson.ts';
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
  /**
   * Eleven digits: fødselsnummer, D-nummer or felles hjelpenummer, a synthetic one outside production. Input only in
   * variables, never in a query text. Invalid numbers are refused without being repeated.
   */
  NationalIdentityNumber: { input: string; output: string; }
  /**
   * A date known to the precision that was recorded: `2019`, `2019-06` or `2019-06-10` (FHIR `date`), or an instant with
   * offset when the source sent one. Never padded to a full date.
   */
  PartialDate: { input: string; output: string; }
};

/** The ground on which health personnel read about a patient (tilgangsgrunnlag). */
export type AccessBasis =
  /** The patient has consented (samtykke fra pasienten, `SAMTYKKE`). */
  | 'CONSENT'
  /** The patient consents to the opening of what they have restricted (forhøyet samtykke, `FORHOYET_SAMTYKKE`). */
  | 'ELEVATED_CONSENT'
  /** Emergency access to what the patient has restricted (forhøyet akutt, `FORHOYET_AKUTT`). */
  | 'ELEVATED_EMERGENCY'
  /** Emergency: the patient cannot consent and help cannot wait (akutt, nødrett, `AKUTT`). */
  | 'EMERGENCY'
  /** A statutory exception from consent, as in ordinary treatment (unntak fra samtykke, `UNNTAK`). */
  | 'EXCEPTION';

/** The caller has no right to this information in this service (ingen tilgang). */
export type AccessRefused = MissingData & {
  readonly __typename?: 'AccessRefused';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** A postal or residential address (adresse). */
export type Address = {
  readonly __typename?: 'Address';
  /** Place name of the postal code (poststed). */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** The city district, Volven 3403 (bydel). */
  readonly cityDistrict?: Maybe<Code>;
  /** Street and number or other lines (adresselinjer). */
  readonly lines: ReadonlyArray<Scalars['String']['output']>;
  /** The municipality, Volven 3402 (kommune). */
  readonly municipality?: Maybe<Code>;
  /** Four digits (postnummer). */
  readonly postalCode?: Maybe<Scalars['String']['output']>;
};

/** The degree of address protection (adressegradering). */
export type AddressProtection =
  /** The address of a client of the services (klientadresse). */
  | 'CLIENT_ADDRESS'
  /** Confidential (fortrolig, formerly kode 7). */
  | 'CONFIDENTIAL'
  /** Protected in a way that this contract does not know yet. */
  | 'OTHER'
  /** Strictly confidential (strengt fortrolig, formerly kode 6). */
  | 'STRICTLY_CONFIDENTIAL';

/** A right to practice a health profession (autorisasjon eller lisens). */
export type Authorization = {
  readonly __typename?: 'Authorization';
  /** The type of approval, Volven 7704 (godkjenningstype). */
  readonly approval?: Maybe<Code>;
  /** The profession as coded, Volven 9060. */
  readonly category?: Maybe<Code>;
  /** Whether it holds today. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Whether it gives the right to prescribe (rekvisisjonsrett). */
  readonly mayPrescribe?: Maybe<Scalars['Boolean']['output']>;
  /** When it began and ended. */
  readonly period?: Maybe<Period>;
  /** The profession, when it is one that this contract knows (helsepersonellkategori). */
  readonly profession?: Maybe<HealthProfession>;
  /** Specialties, Volven 7426 (spesialiteter). */
  readonly specialties: ReadonlyArray<Code>;
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

/** How to reach a person (kontaktopplysninger). */
export type ContactPoints = {
  readonly __typename?: 'ContactPoints';
  /** E-mail (e-postadresse). */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** True when the person has said no to digital communication (reservert mot digital kommunikasjon). */
  readonly hasReservedAgainstDigitalContact?: Maybe<Scalars['Boolean']['output']>;
  /** Mobile number (mobiltelefonnummer). */
  readonly mobilePhone?: Maybe<Scalars['String']['output']>;
};

/** Where a piece of information came from and when it was fetched (kilde). */
export type DataSource = {
  readonly __typename?: 'DataSource';
  /** When the service was asked. Nothing personal is kept between requests, so this is within the present request. */
  readonly fetchedAt: Scalars['DateTime']['output'];
  /** The national service that answered. */
  readonly service: NationalService;
};

/** How somebody is related to the patient. */
export type FamilyRelation =
  /** Child (barn). */
  | 'CHILD'
  /** The mother's spouse or partner registered as parent (medmor). */
  | 'CO_MOTHER'
  /** Father (far). */
  | 'FATHER'
  /** Mother (mor). */
  | 'MOTHER'
  /** Another relation, or one this contract does not know yet. */
  | 'OTHER'
  /** A parent whose role is not told (forelder). */
  | 'PARENT';

/** Somebody who may decide for the person in some matters (vergemål eller fremtidsfullmakt). */
export type Guardianship = {
  readonly __typename?: 'Guardianship';
  /** The guardian's name; null when it is protected or unknown (verge). */
  readonly guardianName?: Maybe<PersonName>;
  /** How long it lasts. */
  readonly period?: Maybe<Period>;
  /** What it covers, as registered (omfang). */
  readonly scope?: Maybe<Code>;
};

/**
 * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
 * HPR number.
 */
export type HealthPersonnel = {
  readonly __typename?: 'HealthPersonnel';
  /** The number in the register of health personnel (HPR-nummer). */
  readonly hprNumber: Scalars['ID']['output'];
  /** What the register says, or why it says nothing. */
  readonly registration: HealthPersonnelResult;
};

/** A professional's entry in the register of health personnel (oppføring i HPR). */
export type HealthPersonnelRegistration = {
  readonly __typename?: 'HealthPersonnelRegistration';
  /** Authorizations and licenses, active and ended (godkjenninger). */
  readonly authorizations: ReadonlyArray<Authorization>;
  /** The professional's name. */
  readonly name?: Maybe<PersonName>;
  /** Where this came from. */
  readonly source: DataSource;
};

/** The register of health personnel's answer, or why there is none. */
export type HealthPersonnelResult = AccessRefused | HealthPersonnelRegistration | NotRegistered | SourceUnavailable;

/** Health professions that Helsegraf's rules speak of (helsepersonellkategori, Volven 9060). */
export type HealthProfession =
  /** Ambulance worker (ambulansearbeider, AA). */
  | 'AMBULANCE_WORKER'
  /** Biomedical laboratory scientist (bioingeniør, BI). */
  | 'BIOMEDICAL_SCIENTIST'
  /** Dentist (tannlege, TL). */
  | 'DENTIST'
  /** Health care worker (helsefagarbeider, HF). */
  | 'HEALTH_CARE_WORKER'
  /** Midwife (jordmor, JO). */
  | 'MIDWIFE'
  /** Nurse (sykepleier, SP). */
  | 'NURSE'
  /** Another category of Volven 9060; see the code. */
  | 'OTHER'
  /** Pharmacist with a bachelor's degree (reseptarfarmasøyt, FA2). */
  | 'PHARMACIST_BACHELOR'
  /** Pharmacist with a master's degree (provisorfarmasøyt, FA1). */
  | 'PHARMACIST_MASTER'
  /** Physician (lege, LE). */
  | 'PHYSICIAN'
  /** Physiotherapist (fysioterapeut, FT). */
  | 'PHYSIOTHERAPIST'
  /** Psychologist (psykolog, PS). */
  | 'PSYCHOLOGIST'
  /** Social educator (vernepleier, VP). */
  | 'SOCIAL_EDUCATOR';

/** Whether a person lives (personstatus). */
export type LifeStatus =
  /** Dead (død). */
  | 'DECEASED'
  /** Living (bosatt, utflyttet or another status of the living). */
  | 'LIVING'
  /** Not told by the register. */
  | 'UNKNOWN';

/**
 * Why a national source gave no data. Each reason is a type of its own; they are never merged, and none of them is ever
 * shown as an empty list or a null.
 */
export type MissingData = {
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** The kind of a national identity number. */
export type NationalIdentityNumberKind =
  /** Birth number, for residents (fødselsnummer). */
  | 'BIRTH_NUMBER'
  /** D-number, for those staying for a time (D-nummer). */
  | 'D_NUMBER'
  /** Shared auxiliary number, given by the health sector when nobody knows who it is (felles hjelpenummer). */
  | 'SHARED_AUXILIARY_NUMBER';

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

/** An organisation that gives or supports health care (virksomhet), known by its organisation number or its HER-id. */
export type Organisation = {
  readonly __typename?: 'Organisation';
  /** Number in the address register (HER-id). Null when it has none, or more than one. */
  readonly herId?: Maybe<Scalars['ID']['output']>;
  /**
   * Nine digits from the register of legal entities (organisasjonsnummer). Null when the organisation was named only by a
   * HER-id that the address register could not resolve.
   */
  readonly organisationNumber?: Maybe<Scalars['ID']['output']>;
  /** What the registers say, or why they say nothing. */
  readonly registration: OrganisationResult;
};

/** The level of an organisation. */
export type OrganisationLevel =
  /** A department within a point of care (avdeling). */
  | 'DEPARTMENT'
  /** Legal entity (juridisk enhet, hovedenhet). */
  | 'LEGAL_ENTITY'
  /** Point of care (virksomhet, underenhet). */
  | 'POINT_OF_CARE'
  /** Not told by the registers. */
  | 'UNKNOWN';

/** An organisation's entry (oppføring i Enhetsregisteret og Adresseregisteret). */
export type OrganisationRegistration = {
  readonly __typename?: 'OrganisationRegistration';
  /** HER-ids in the address register (kommunikasjonsparter). */
  readonly herIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether it is active. */
  readonly isActive: Scalars['Boolean']['output'];
  /** Whether it is a legal entity or a point of care (juridisk enhet eller virksomhet). */
  readonly level: OrganisationLevel;
  /** The municipality, Volven 3402 (kommune). */
  readonly municipality?: Maybe<Code>;
  /** The name (navn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The legal entity that a point of care belongs to (hovedenhet). */
  readonly parent?: Maybe<Organisation>;
  /** Id in the register of units in specialist care (RESH-id). */
  readonly reshId?: Maybe<Scalars['ID']['output']>;
  /** What it does, Volven 8655, 8663 or 8451 (tjenestetype). */
  readonly services: ReadonlyArray<Code>;
  /** Where this came from. */
  readonly source: DataSource;
};

/** The organisation registers' answer, or why there is none. */
export type OrganisationResult = AccessRefused | NotRegistered | OrganisationRegistration | SourceUnavailable;

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
  /** What the person register says (personopplysninger). */
  readonly person: PersonResult;
};

/** A period of time (periode); an open end is null. */
export type Period = {
  readonly __typename?: 'Period';
  /** Last day or moment, inclusive (til). Null while it lasts. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** First day or moment, inclusive (fra). */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
};

/** A person in the person register (person i Folkeregisteret). */
export type Person = {
  readonly __typename?: 'Person';
  /** Whole years of age today, in Norwegian time (alder). For the dead, the age at death. */
  readonly ageYears?: Maybe<Scalars['Int']['output']>;
  /** Date of birth as registered (fødselsdato). Never worked out from the number. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** How to reach the person (kontaktinformasjon). */
  readonly contact?: Maybe<ContactPoints>;
  /** Date of death (dødsdato). */
  readonly deathDate?: Maybe<Scalars['Date']['output']>;
  /** Guardianship, when somebody decides on the person's behalf (vergemål). */
  readonly guardianships: ReadonlyArray<Guardianship>;
  /** Every number this person has or has had, the one in use first (identifikatorhistorikk). */
  readonly identifiers: ReadonlyArray<PersonIdentifier>;
  /** Whether the person lives (personstatus). */
  readonly lifeStatus: LifeStatus;
  /** The name (navn). */
  readonly name?: Maybe<PersonName>;
  /** The national identity number in use now (gjeldende fødselsnummer eller D-nummer). */
  readonly nationalId?: Maybe<Scalars['NationalIdentityNumber']['output']>;
  /** Those the person is related to, as far as it decides who may act for whom (familierelasjoner). */
  readonly relatedPeople: RelatedPeopleResult;
  /**
   * Where the person lives (bosted). Null when no address is registered, and when it is protected: the two look the same to
   * everybody but the person, who is told that it is protected.
   */
  readonly residence?: Maybe<Residence>;
  /** Sex as registered (kjønn, Volven 3101). Never worked out from the number. */
  readonly sex: Sex;
  /** Where this came from. */
  readonly source: DataSource;
  /** How many pieces of information the register sent that could not be read. */
  readonly unreadable: Scalars['Int']['output'];
};

/** A national identity number with its kind and whether it is in use (identifikator). */
export type PersonIdentifier = {
  readonly __typename?: 'PersonIdentifier';
  /** True for the number in use now; false for one that was replaced, for example a D-nummer after immigration. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** What kind of number it is. */
  readonly kind: NationalIdentityNumberKind;
  /** The number. */
  readonly value: Scalars['NationalIdentityNumber']['output'];
};

/** A name as registered (navn). */
export type PersonName = {
  readonly __typename?: 'PersonName';
  /** Last name (etternavn). */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** The whole name as it is written in a text. */
  readonly full?: Maybe<Scalars['String']['output']>;
  /** First name or names (fornavn). */
  readonly given?: Maybe<Scalars['String']['output']>;
  /** Middle name (mellomnavn). */
  readonly middle?: Maybe<Scalars['String']['output']>;
};

/** The person register's answer, or why there is none. */
export type PersonResult = AccessRefused | NotRegistered | Person | SourceUnavailable;

/** The address is protected and is not shown (adressebeskyttelse, gradering). */
export type ProtectedAddress = {
  readonly __typename?: 'ProtectedAddress';
  /** How strict the protection is. */
  readonly protection: AddressProtection;
};

/** Where every question starts. */
export type Query = {
  readonly __typename?: 'Query';
  /** The signed-in citizen's own record (innbygger). */
  readonly me: Patient;
  /**
   * The patient whom this operation is about. Health personnel ask here, with the ground for access; one patient per
   * operation. No service is asked by this field alone: each field below it asks its own, so one that is down takes none
   * of the others with it. A number that no register knows is answered by each source with `NotRegistered`.
   */
  readonly patient: Patient;
  /**
   * Somebody whom the signed-in citizen may act for: a child, somebody who gave them power of attorney (fullmakt), or
   * somebody they are guardian of (verge). Who is not one of those cannot be told from nobody.
   */
  readonly represented: Patient;
};


/** Where every question starts. */
export type QueryPatientArgs = {
  basis: AccessBasis;
  nationalId: Scalars['NationalIdentityNumber']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Where every question starts. */
export type QueryRepresentedArgs = {
  nationalId: Scalars['NationalIdentityNumber']['input'];
};

/** Those a person is related to (familierelasjoner). */
export type RelatedPeople = {
  readonly __typename?: 'RelatedPeople';
  /** Children that the person has parental responsibility for. */
  readonly children: ReadonlyArray<RelatedPerson>;
  /** Where this came from. */
  readonly source: DataSource;
  /** Those with parental responsibility for the person (foreldreansvar). Empty for adults. */
  readonly withParentalResponsibility: ReadonlyArray<RelatedPerson>;
};

/** Those a person is related to, or why they cannot be shown. */
export type RelatedPeopleResult = AccessRefused | RelatedPeople | SourceUnavailable;

/** Somebody related to the patient. Their own health information is not reachable from here. */
export type RelatedPerson = {
  readonly __typename?: 'RelatedPerson';
  /** Their name. Null when they are not in the register, or their address is protected. */
  readonly name?: Maybe<PersonName>;
  /** How they are related (relasjon). */
  readonly relation: FamilyRelation;
};

/**
 * Where a person lives. An address under protection is never given here, nor anything from which the place could be worked
 * out; that there is one is told to the person alone.
 */
export type Residence = Address | ProtectedAddress;

/** Sex as registered in Folkeregisteret (kjønn, Volven 3101). */
export type Sex =
  /** Female (kvinne, 2). */
  | 'FEMALE'
  /** Male (mann, 1). */
  | 'MALE'
  /** Not known or not specified (ikke kjent, 0; ikke spesifisert, 9). */
  | 'UNKNOWN';

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
  HealthPersonnel: HealthPersonnel;
  Organisation: Organisation;
  Patient: Patient;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  HealthPersonnel:
    ( { __typename: 'HealthPersonnel' }
    & GraphQLRecursivePick<FederationTypes['HealthPersonnel'], {"hprNumber":true}> );
  Organisation:
    ( { __typename: 'Organisation' }
    & ( GraphQLRecursivePick<FederationTypes['Organisation'], {"organisationNumber":true}>
        | GraphQLRecursivePick<FederationTypes['Organisation'], {"herId":true}> ) );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  HealthPersonnelResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( HealthPersonnelRegistration & { __typename: 'HealthPersonnelRegistration' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  OrganisationResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( Omit<OrganisationRegistration, 'parent'> & { parent?: Maybe<_RefType['Organisation']> } & { __typename: 'OrganisationRegistration' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  PersonResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( MappedPerson & { __typename: 'Person' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  RelatedPeopleResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( RelatedPeople & { __typename: 'RelatedPeople' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  Residence:
    | ( Address & { __typename: 'Address' } )
    | ( ProtectedAddress & { __typename: 'ProtectedAddress' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MissingData:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( NotRegistered & { __typename: 'NotRegistered' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessBasis: AccessBasis;
  AccessRefused: ResolverTypeWrapper<AccessRefused>;
  Address: ResolverTypeWrapper<Address>;
  AddressProtection: AddressProtection;
  Authorization: ResolverTypeWrapper<Authorization>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Code: ResolverTypeWrapper<Code>;
  ContactPoints: ResolverTypeWrapper<ContactPoints>;
  DataSource: ResolverTypeWrapper<DataSource>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FamilyRelation: FamilyRelation;
  Guardianship: ResolverTypeWrapper<Guardianship>;
  HealthPersonnel: ResolverTypeWrapper<{ readonly hprNumber: string }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  HealthPersonnelRegistration: ResolverTypeWrapper<HealthPersonnelRegistration>;
  HealthPersonnelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HealthPersonnelResult']>;
  HealthProfession: HealthProfession;
  LifeStatus: LifeStatus;
  MissingData: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MissingData']>;
  NationalIdentityNumber: ResolverTypeWrapper<Scalars['NationalIdentityNumber']['output']>;
  NationalIdentityNumberKind: NationalIdentityNumberKind;
  NationalService: NationalService;
  NotRegistered: ResolverTypeWrapper<NotRegistered>;
  Organisation: ResolverTypeWrapper<{ readonly organisationNumber?: string | null | undefined; readonly herId?: string | null | undefined }>;
  OrganisationLevel: OrganisationLevel;
  OrganisationRegistration: ResolverTypeWrapper<Omit<OrganisationRegistration, 'parent'> & { parent?: Maybe<ResolversTypes['Organisation']> }>;
  OrganisationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrganisationResult']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Patient: ResolverTypeWrapper<{ readonly id: string }>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<MappedPerson>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PersonIdentifier: ResolverTypeWrapper<PersonIdentifier>;
  PersonName: ResolverTypeWrapper<PersonName>;
  PersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonResult']>;
  ProtectedAddress: ResolverTypeWrapper<ProtectedAddress>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelatedPeople: ResolverTypeWrapper<RelatedPeople>;
  RelatedPeopleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RelatedPeopleResult']>;
  RelatedPerson: ResolverTypeWrapper<RelatedPerson>;
  Residence: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Residence']>;
  Sex: Sex;
  SourceUnavailable: ResolverTypeWrapper<SourceUnavailable>;
  UnavailableReason: UnavailableReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRefused: AccessRefused;
  Address: Address;
  Authorization: Authorization;
  Boolean: Scalars['Boolean']['output'];
  Code: Code;
  ContactPoints: ContactPoints;
  DataSource: DataSource;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Guardianship: Guardianship;
  HealthPersonnel: { readonly hprNumber: string };
  ID: Scalars['ID']['output'];
  HealthPersonnelRegistration: HealthPersonnelRegistration;
  HealthPersonnelResult: ResolversUnionTypes<ResolversParentTypes>['HealthPersonnelResult'];
  MissingData: ResolversInterfaceTypes<ResolversParentTypes>['MissingData'];
  NationalIdentityNumber: Scalars['NationalIdentityNumber']['output'];
  NotRegistered: NotRegistered;
  Organisation: { readonly organisationNumber?: string | null | undefined; readonly herId?: string | null | undefined };
  OrganisationRegistration: Omit<OrganisationRegistration, 'parent'> & { parent?: Maybe<ResolversParentTypes['Organisation']> };
  OrganisationResult: ResolversUnionTypes<ResolversParentTypes>['OrganisationResult'];
  PartialDate: Scalars['PartialDate']['output'];
  Patient: { readonly id: string };
  Period: Period;
  Person: MappedPerson;
  Int: Scalars['Int']['output'];
  PersonIdentifier: PersonIdentifier;
  PersonName: PersonName;
  PersonResult: ResolversUnionTypes<ResolversParentTypes>['PersonResult'];
  ProtectedAddress: ProtectedAddress;
  Query: Record<PropertyKey, never>;
  RelatedPeople: RelatedPeople;
  RelatedPeopleResult: ResolversUnionTypes<ResolversParentTypes>['RelatedPeopleResult'];
  RelatedPerson: RelatedPerson;
  Residence: ResolversUnionTypes<ResolversParentTypes>['Residence'];
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

export type AddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cityDistrict?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorizationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Authorization'] = ResolversParentTypes['Authorization']> = {
  approval?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayPrescribe?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['HealthProfession']>, ParentType, ContextType>;
  specialties?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type CodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContactPointsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ContactPoints'] = ResolversParentTypes['ContactPoints']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasReservedAgainstDigitalContact?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mobilePhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type GuardianshipResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Guardianship'] = ResolversParentTypes['Guardianship']> = {
  guardianName?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type HealthPersonnelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthPersonnel'] = ResolversParentTypes['HealthPersonnel'], FederationReferenceType extends FederationReferenceTypes['HealthPersonnel'] = FederationReferenceTypes['HealthPersonnel']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HealthPersonnel']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hprNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['HealthPersonnelResult'], ParentType, ContextType>;
};

export type HealthPersonnelRegistrationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthPersonnelRegistration'] = ResolversParentTypes['HealthPersonnelRegistration']> = {
  authorizations?: Resolver<ReadonlyArray<ResolversTypes['Authorization']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HealthPersonnelResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthPersonnelResult'] = ResolversParentTypes['HealthPersonnelResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'HealthPersonnelRegistration' | 'NotRegistered' | 'SourceUnavailable', ParentType, ContextType>;
};

export type MissingDataResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissingData'] = ResolversParentTypes['MissingData']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'NotRegistered' | 'SourceUnavailable', ParentType, ContextType>;
};

export interface NationalIdentityNumberScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NationalIdentityNumber'], any> {
  name: 'NationalIdentityNumber';
}

export type NotRegisteredResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotRegistered'] = ResolversParentTypes['NotRegistered']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  herId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  registration?: Resolver<ResolversTypes['OrganisationResult'], ParentType, ContextType>;
};

export type OrganisationRegistrationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganisationRegistration'] = ResolversParentTypes['OrganisationRegistration']> = {
  herIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['OrganisationLevel'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reshId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OrganisationResult'] = ResolversParentTypes['OrganisationResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'NotRegistered' | 'OrganisationRegistration' | 'SourceUnavailable', ParentType, ContextType>;
};

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export type PatientResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  ageYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ContactPoints']>, ParentType, ContextType>;
  deathDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guardianships?: Resolver<ReadonlyArray<ResolversTypes['Guardianship']>, ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['PersonIdentifier']>, ParentType, ContextType>;
  lifeStatus?: Resolver<ResolversTypes['LifeStatus'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  nationalId?: Resolver<Maybe<ResolversTypes['NationalIdentityNumber']>, ParentType, ContextType>;
  relatedPeople?: Resolver<ResolversTypes['RelatedPeopleResult'], ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Residence']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonIdentifierResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonIdentifier'] = ResolversParentTypes['PersonIdentifier']> = {
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NationalIdentityNumberKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['NationalIdentityNumber'], ParentType, ContextType>;
};

export type PersonNameResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  full?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  middle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PersonResult'] = ResolversParentTypes['PersonResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'NotRegistered' | 'Person' | 'SourceUnavailable', ParentType, ContextType>;
};

export type ProtectedAddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProtectedAddress'] = ResolversParentTypes['ProtectedAddress']> = {
  protection?: Resolver<ResolversTypes['AddressProtection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes['Patient'], ParentType, ContextType, RequireFields<QueryPatientArgs, 'basis' | 'nationalId'>>;
  represented?: Resolver<ResolversTypes['Patient'], ParentType, ContextType, RequireFields<QueryRepresentedArgs, 'nationalId'>>;
};

export type RelatedPeopleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelatedPeople'] = ResolversParentTypes['RelatedPeople']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  withParentalResponsibility?: Resolver<ReadonlyArray<ResolversTypes['RelatedPerson']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelatedPeopleResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelatedPeopleResult'] = ResolversParentTypes['RelatedPeopleResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'RelatedPeople' | 'SourceUnavailable', ParentType, ContextType>;
};

export type RelatedPersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RelatedPerson'] = ResolversParentTypes['RelatedPerson']> = {
  name?: Resolver<Maybe<ResolversTypes['PersonName']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['FamilyRelation'], ParentType, ContextType>;
};

export type ResidenceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Residence'] = ResolversParentTypes['Residence']> = {
  __resolveType: TypeResolveFn<'Address' | 'ProtectedAddress', ParentType, ContextType>;
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
  Address?: AddressResolvers<ContextType>;
  Authorization?: AuthorizationResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  ContactPoints?: ContactPointsResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Guardianship?: GuardianshipResolvers<ContextType>;
  HealthPersonnel?: HealthPersonnelResolvers<ContextType>;
  HealthPersonnelRegistration?: HealthPersonnelRegistrationResolvers<ContextType>;
  HealthPersonnelResult?: HealthPersonnelResultResolvers<ContextType>;
  MissingData?: MissingDataResolvers<ContextType>;
  NationalIdentityNumber?: GraphQLScalarType;
  NotRegistered?: NotRegisteredResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationRegistration?: OrganisationRegistrationResolvers<ContextType>;
  OrganisationResult?: OrganisationResultResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonIdentifier?: PersonIdentifierResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  PersonResult?: PersonResultResolvers<ContextType>;
  ProtectedAddress?: ProtectedAddressResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RelatedPeople?: RelatedPeopleResolvers<ContextType>;
  RelatedPeopleResult?: RelatedPeopleResultResolvers<ContextType>;
  RelatedPerson?: RelatedPersonResolvers<ContextType>;
  Residence?: ResidenceResolvers<ContextType>;
  SourceUnavailable?: SourceUnavailableResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  nationalSource?: NationalSourceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
