// Written by `npm run codegen` from schema/. Change the SDL, not this file.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SubgraphContext } from '@helsegraf/subgraph-kit';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
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
  /**
   * A date known to the precision that was recorded: `2019`, `2019-06` or `2019-06-10` (FHIR `date`), or an instant with
   * offset when the source sent one. Never padded to a full date.
   */
  PartialDate: { input: string; output: string; }
};

/** What was done. */
export type AccessAction =
  /** Something was changed. */
  | 'CHANGE'
  /** Something was asked for. */
  | 'READ';

/** Who may stand in the record. */
export type AccessActorKind =
  /** The person or somebody who represents them (innbygger). */
  | 'CITIZEN'
  /** Health personnel (helsepersonell). */
  | 'HEALTH_PERSONNEL'
  /** Somebody who runs the service (driftsansvarlig). Such are refused. */
  | 'OPERATOR'
  /** A system that nobody was signed in to (fagsystem). Such are refused. */
  | 'SYSTEM';

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

/** Why a professional asked (begrunnelse). */
export type AccessGround = {
  readonly __typename?: 'AccessGround';
  /** The ground for access (tilgangsgrunnlag). */
  readonly basis?: Maybe<AccessBasis>;
  /**
   * The ground in Norwegian words.
   * @deprecated Use `basis`, and words of your own for it: these are Norwegian alone.
   */
  readonly basisText?: Maybe<Scalars['String']['output']>;
  /**
   * Whether the professional chose the person's case themself, or their system knew it, for example by an appointment. Null
   * when it was not told.
   */
  readonly isChosenByProfessional?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it was asked for what the person has restricted (forhøyet tilgang). */
  readonly isElevated: Scalars['Boolean']['output'];
  /** Whether it was asked as an emergency (nødrett). */
  readonly isEmergency: Scalars['Boolean']['output'];
  /** What it was for, as the organisation attested it (formål). */
  readonly purpose?: Maybe<Code>;
  /** More of what it was for, in the organisation's own words for such cases, for example `Poliklinikk`. */
  readonly purposeText?: Maybe<Scalars['String']['output']>;
};

/** Who asked about the person. */
export type AccessLogActor = {
  readonly __typename?: 'AccessLogActor';
  /** Whether it was health personnel, a citizen, a system, or somebody who runs the service. */
  readonly kind: AccessActorKind;
  /** The legal entity that a professional acted for (juridisk enhet). */
  readonly legalEntity?: Maybe<AccessLogOrganisation>;
  /** Their name. Null when whoever signed them in did not tell it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where in it the person is treated (behandlingssted). */
  readonly pointOfCare?: Maybe<AccessLogOrganisation>;
  /** What a citizen is to the person. Null for health personnel. */
  readonly relation?: Maybe<AccessRelation>;
  /** The role that a professional acted in, Volven 9060 (rolle). */
  readonly role?: Maybe<Code>;
};

/** A page of accesses, the newest first (innsynslogg). */
export type AccessLogConnection = {
  readonly __typename?: 'AccessLogConnection';
  /** The accesses of this page. */
  readonly edges: ReadonlyArray<AccessLogEdge>;
  /** Where the list was cut. */
  readonly pageInfo: PageInfo;
  /** Where this came from. */
  readonly source: DataSource;
};

/** One access in its place in the list. */
export type AccessLogEdge = {
  readonly __typename?: 'AccessLogEdge';
  /** Where it stands, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The access. */
  readonly node: AccessLogEntry;
};

/**
 * One time that somebody asked about the person through Helsegraf, or changed something for them (oppslag). It has the names of
 * people and never their numbers. The reason in the professional's own words is kept, and is not shown.
 */
export type AccessLogEntry = {
  readonly __typename?: 'AccessLogEntry';
  /** Whether something was read or changed. */
  readonly action: AccessAction;
  /** Who asked. */
  readonly actor: AccessLogActor;
  /** When it was asked. */
  readonly at: Scalars['DateTime']['output'];
  /** Why, as far as it was told. Null for citizens, who need no ground. */
  readonly ground?: Maybe<AccessGround>;
  /** What kinds of information were in the answer, or were withheld from it. Empty for what was refused or failed. */
  readonly information: ReadonlyArray<AccessedInformation>;
  /** What came of it. */
  readonly outcome: AccessOutcome;
};

/** An organisation as it stands in the record of accesses (virksomhet). */
export type AccessLogOrganisation = {
  readonly __typename?: 'AccessLogOrganisation';
  /** Its name as it was attested then. Null when it was not. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its number in the register of legal entities (organisasjonsnummer). */
  readonly number: Scalars['ID']['output'];
  /** The organisation as the registers know it now. */
  readonly organisation: Organisation;
};

/** Who has seen what, or why it cannot be shown (innsynslogg). */
export type AccessLogResult = AccessLogConnection | AccessRefused | SourceUnavailable;

/** What came of an access. */
export type AccessOutcome =
  /** Information was given out (utlevert). */
  | 'DISCLOSED'
  /** It failed, and nothing was given out. */
  | 'FAILED'
  /**
   * It was cut off. Information may have been fetched, and nobody knows whether it was given out; a change (`CHANGE`) may have
   * been made.
   */
  | 'MAY_HAVE_BEEN_FETCHED'
  /** It was answered, and nothing about the person was in the answer. */
  | 'NOTHING_DISCLOSED'
  /** It was refused, and nothing was given out (avvist). */
  | 'REFUSED'
  /** It has not ended yet. */
  | 'UNDER_WAY';

/** The caller has no right to this information in this service (ingen tilgang). */
export type AccessRefused = MissingData & {
  readonly __typename?: 'AccessRefused';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** What a citizen is to the person. */
export type AccessRelation =
  /** A guardian (verge). */
  | 'GUARDIAN'
  /** None that gives a right to see anything. */
  | 'NONE'
  /** A parent of a child (foreldre). */
  | 'PARENT'
  /** One who has power of attorney (fullmakt). */
  | 'POWER_OF_ATTORNEY'
  /** The person themself. */
  | 'SELF';

/** One kind of information in an answer. */
export type AccessedInformation = {
  readonly __typename?: 'AccessedInformation';
  /** How many pieces of it were in the answer. */
  readonly count: Scalars['Int']['output'];
  /** The kind in English words. */
  readonly english: Scalars['String']['output'];
  /** The kind of information, as a code of ours. */
  readonly kind: Scalars['String']['output'];
  /** The kind in Norwegian words. */
  readonly norwegian: Scalars['String']['output'];
  /** The service that it came from. Null when it is one that is known no longer; `serviceCode` says which. */
  readonly service?: Maybe<NationalService>;
  /** The service that it came from, as a code of ours. */
  readonly serviceCode: Scalars['String']['output'];
  /** How many pieces were withheld, as far as it is known; at least one when something was. */
  readonly withheld: Scalars['Int']['output'];
};

/** The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden. */
export type Blocked = MissingData & {
  readonly __typename?: 'Blocked';
  /** The service that was asked, and when. */
  readonly source: DataSource;
};

/** The service for privacy settings offers no such choice, so nothing was changed. */
export type ChoiceNotOffered = MissingData & {
  readonly __typename?: 'ChoiceNotOffered';
  /** The service that would have it. */
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

/**
 * What a person changes themself, one thing at a time. A change holds everywhere within a minute. The key makes it safe to
 * send the same change again when nobody knows what became of it: it is made once, and answered with how things are now.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Blocks a professional (blokkering av navngitt helsepersonell): from then on they see nothing but who the person is, in
   * emergencies neither.
   */
  readonly blockProfessional: PrivacyChangeResult;
  /** Opts out of the core record (reservasjon mot kjernejournal): nothing is kept in it, so that nobody can open it. */
  readonly leaveCoreRecord: PrivacyChangeResult;
  /** Lifts the restriction of a part of the record (oppheving av sperring). */
  readonly liftRestriction: PrivacyChangeResult;
  /** Takes back that one has opted out of the core record (oppheving av reservasjon). */
  readonly rejoinCoreRecord: PrivacyChangeResult;
  /**
   * Restricts a part of the record (sperring): health personnel are told that something is withheld, and may open it with the
   * person's consent or in an emergency.
   */
  readonly restrictInformation: PrivacyChangeResult;
  /** Lifts the block of a professional (oppheving av blokkering). */
  readonly unblockProfessional: PrivacyChangeResult;
};


/**
 * What a person changes themself, one thing at a time. A change holds everywhere within a minute. The key makes it safe to
 * send the same change again when nobody knows what became of it: it is made once, and answered with how things are now.
 */
export type MutationBlockProfessionalArgs = {
  hprNumber: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
};


/**
 * What a person changes themself, one thing at a time. A change holds everywhere within a minute. The key makes it safe to
 * send the same change again when nobody knows what became of it: it is made once, and answered with how things are now.
 */
export type MutationLeaveCoreRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


/**
 * What a person changes themself, one thing at a time. A change holds everywhere within a minute. The key makes it safe to
 * send the same change again when nobody knows what became of it: it is made once, and answered with how things are now.
 */
export type MutationLiftRestrictionArgs = {
  idempotencyKey: Scalars['ID']['input'];
  part: RestrictablePart;
};


/**
 * What a person changes themself, one thing at a time. A change holds everywhere within a minute. The key makes it safe to
 * send the same change again when nobody knows what became of it: it is made once, and answered with how things are now.
 */
export type MutationRejoinCoreRecordArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


/**
 * What a person changes themself, one thing at a time. A change holds everywhere within a minute. The key makes it safe to
 * send the same change again when nobody knows what became of it: it is made once, and answered with how things are now.
 */
export type MutationRestrictInformationArgs = {
  idempotencyKey: Scalars['ID']['input'];
  part: RestrictablePart;
};


/**
 * What a person changes themself, one thing at a time. A change holds everywhere within a minute. The key makes it safe to
 * send the same change again when nobody knows what became of it: it is made once, and answered with how things are now.
 */
export type MutationUnblockProfessionalArgs = {
  hprNumber: Scalars['ID']['input'];
  idempotencyKey: Scalars['ID']['input'];
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
  /**
   * Who has seen what about the person through Helsegraf, and why (innsynslogg). Newest first, and this very question is the
   * first. For the person, and for a parent of a child under 12.
   */
  readonly accessLog: AccessLogResult;
  /**
   * An opaque id that stays the same for the same national identity number. It says nothing about the person and cannot be
   * made up; it is not a secret.
   */
  readonly id: Scalars['ID']['output'];
  /**
   * What the person has decided about who may see what (personverninnstillinger). Beside the core record and not in it,
   * since a person without a core record has settings too; the reservation is one of them.
   */
  readonly privacySettings: PrivacySettingsResult;
};


/**
 * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
 * here.
 */
export type PatientAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A period of time (periode); an open end is null. */
export type Period = {
  readonly __typename?: 'Period';
  /** Last day or moment, inclusive (til). Null while it lasts. */
  readonly end?: Maybe<Scalars['PartialDate']['output']>;
  /** First day or moment, inclusive (fra). */
  readonly start?: Maybe<Scalars['PartialDate']['output']>;
};

/** A change that holds (endring av personverninnstilling). */
export type PrivacyChange = {
  readonly __typename?: 'PrivacyChange';
  /** Whether this question changed something. False when it was so already, or the same change had been sent before. */
  readonly hasChanged: Scalars['Boolean']['output'];
  /** What the person has decided, as it is now. */
  readonly settings: PrivacySettings;
  /** Where it was made, and when it was asked how things are now. */
  readonly source: DataSource;
};

/** What came of a change, or why it was not made. After `SourceUnavailable` it may have been made: ask again with the same key. */
export type PrivacyChangeResult = AccessRefused | ChoiceNotOffered | PrivacyChange | ProfessionalUnknown | SourceUnavailable;

/**
 * One decision about who may see what (personverninnstilling). Consent, reservation, restriction and the block of a named
 * professional are four different things; one never implies another.
 */
export type PrivacySetting = {
  readonly __typename?: 'PrivacySetting';
  /** The area that it concerns, in the service's words (gjelder område). Null when the service did not tell. */
  readonly area?: Maybe<Scalars['String']['output']>;
  /** When the person last changed it (sist endret). */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The professionals whom it concerns, when it concerns named ones (gjelder helsepersonell). Only for the person themself:
   * nobody else is told who was blocked, and gets null and an error.
   */
  readonly concernsProfessionals?: Maybe<ReadonlyArray<HealthPersonnel>>;
  /** When the person decided it first (opprettet). */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The definition that the setting follows (definisjon, GUID). Null when the service did not tell. */
  readonly definitionId?: Maybe<Scalars['ID']['output']>;
  /** Whether it holds now (aktiv). Null when the service did not tell. */
  readonly isActive?: Maybe<Scalars['Boolean']['output']>;
  /** What kind of decision it is. */
  readonly kind: PrivacySettingKind;
  /** The kind as the service wrote it (type). */
  readonly kindText?: Maybe<Scalars['String']['output']>;
  /** What the setting is called, in Norwegian (definisjonsnavn). */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The party that the setting is towards (partkode). */
  readonly partyCode?: Maybe<Scalars['String']['output']>;
  /** From when to when it holds (gyldig fra og til). Null when the service did not tell. */
  readonly period?: Maybe<Period>;
};

/** The kinds of decision (type personverninnstilling). */
export type PrivacySettingKind =
  /** Consent to something (samtykke). */
  | 'CONSENT'
  /** A kind that this contract does not know yet. */
  | 'OTHER'
  /** Opting out of a register or service (reservasjon). */
  | 'RESERVATION'
  /** Withholding information, from everybody or from a named professional (tilgangsbegrensning). */
  | 'RESTRICTION';

/** What a person has decided about who may see what (personverninnstillinger i PVK). */
export type PrivacySettings = {
  readonly __typename?: 'PrivacySettings';
  /** The settings, those that hold now first. */
  readonly settings: ReadonlyArray<PrivacySetting>;
  /** Where this came from. */
  readonly source: DataSource;
  /** How many settings the service sent that could not be read at all. */
  readonly unreadable: Scalars['Int']['output'];
};

/** The person's privacy settings, or why they cannot be shown (personverninnstillinger). */
export type PrivacySettingsResult = AccessRefused | Blocked | NothingKnown | PrivacySettings | SourceUnavailable;

/** The register of health personnel knows no professional by that number, so nobody could be blocked. */
export type ProfessionalUnknown = MissingData & {
  readonly __typename?: 'ProfessionalUnknown';
  /** The register that was asked, and when. */
  readonly source: DataSource;
};

/** A part of the record that a person may restrict as a whole (sperring). */
export type RestrictablePart =
  /** Treatment plans and the person's own plans (behandlings- og egenbehandlingsplaner). */
  | 'CARE_PLANS'
  /** Critical information (kritisk informasjon). */
  | 'CRITICAL_INFORMATION'
  /** Documents of the medical record (journaldokumenter). */
  | 'DOCUMENTS'
  /** Medicines: prescriptions, dispenses and the medication list (legemidler). */
  | 'MEDICINES'
  /** Results of laboratory, pathology and imaging (prøvesvar). */
  | 'TEST_RESULTS';

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
  AccessLogResult:
    | ( AccessLogConnection & { __typename: 'AccessLogConnection' } )
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  PrivacyChangeResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( ChoiceNotOffered & { __typename: 'ChoiceNotOffered' } )
    | ( PrivacyChange & { __typename: 'PrivacyChange' } )
    | ( ProfessionalUnknown & { __typename: 'ProfessionalUnknown' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
  PrivacySettingsResult:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( PrivacySettings & { __typename: 'PrivacySettings' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  MissingData:
    | ( AccessRefused & { __typename: 'AccessRefused' } )
    | ( Blocked & { __typename: 'Blocked' } )
    | ( ChoiceNotOffered & { __typename: 'ChoiceNotOffered' } )
    | ( NothingKnown & { __typename: 'NothingKnown' } )
    | ( ProfessionalUnknown & { __typename: 'ProfessionalUnknown' } )
    | ( SourceUnavailable & { __typename: 'SourceUnavailable' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessAction: AccessAction;
  AccessActorKind: AccessActorKind;
  AccessBasis: AccessBasis;
  AccessGround: ResolverTypeWrapper<AccessGround>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccessLogActor: ResolverTypeWrapper<AccessLogActor>;
  AccessLogConnection: ResolverTypeWrapper<AccessLogConnection>;
  AccessLogEdge: ResolverTypeWrapper<AccessLogEdge>;
  AccessLogEntry: ResolverTypeWrapper<AccessLogEntry>;
  AccessLogOrganisation: ResolverTypeWrapper<AccessLogOrganisation>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessLogResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccessLogResult']>;
  AccessOutcome: AccessOutcome;
  AccessRefused: ResolverTypeWrapper<AccessRefused>;
  AccessRelation: AccessRelation;
  AccessedInformation: ResolverTypeWrapper<AccessedInformation>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Blocked: ResolverTypeWrapper<Blocked>;
  ChoiceNotOffered: ResolverTypeWrapper<ChoiceNotOffered>;
  Code: ResolverTypeWrapper<Code>;
  DataSource: ResolverTypeWrapper<DataSource>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  HealthPersonnel: ResolverTypeWrapper<HealthPersonnel>;
  MissingData: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MissingData']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalService: NationalService;
  NothingKnown: ResolverTypeWrapper<NothingKnown>;
  Organisation: ResolverTypeWrapper<Organisation>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  Patient: ResolverTypeWrapper<{ readonly id: string }>;
  Period: ResolverTypeWrapper<Period>;
  PrivacyChange: ResolverTypeWrapper<PrivacyChange>;
  PrivacyChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrivacyChangeResult']>;
  PrivacySetting: ResolverTypeWrapper<PrivacySetting>;
  PrivacySettingKind: PrivacySettingKind;
  PrivacySettings: ResolverTypeWrapper<PrivacySettings>;
  PrivacySettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrivacySettingsResult']>;
  ProfessionalUnknown: ResolverTypeWrapper<ProfessionalUnknown>;
  RestrictablePart: RestrictablePart;
  SourceUnavailable: ResolverTypeWrapper<SourceUnavailable>;
  UnavailableReason: UnavailableReason;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessGround: AccessGround;
  Boolean: Scalars['Boolean']['output'];
  AccessLogActor: AccessLogActor;
  AccessLogConnection: AccessLogConnection;
  AccessLogEdge: AccessLogEdge;
  AccessLogEntry: AccessLogEntry;
  AccessLogOrganisation: AccessLogOrganisation;
  ID: Scalars['ID']['output'];
  AccessLogResult: ResolversUnionTypes<ResolversParentTypes>['AccessLogResult'];
  AccessRefused: AccessRefused;
  AccessedInformation: AccessedInformation;
  Int: Scalars['Int']['output'];
  Blocked: Blocked;
  ChoiceNotOffered: ChoiceNotOffered;
  Code: Code;
  DataSource: DataSource;
  DateTime: Scalars['DateTime']['output'];
  HealthPersonnel: HealthPersonnel;
  MissingData: ResolversInterfaceTypes<ResolversParentTypes>['MissingData'];
  Mutation: Record<PropertyKey, never>;
  NothingKnown: NothingKnown;
  Organisation: Organisation;
  PageInfo: PageInfo;
  PartialDate: Scalars['PartialDate']['output'];
  Patient: { readonly id: string };
  Period: Period;
  PrivacyChange: PrivacyChange;
  PrivacyChangeResult: ResolversUnionTypes<ResolversParentTypes>['PrivacyChangeResult'];
  PrivacySetting: PrivacySetting;
  PrivacySettings: PrivacySettings;
  PrivacySettingsResult: ResolversUnionTypes<ResolversParentTypes>['PrivacySettingsResult'];
  ProfessionalUnknown: ProfessionalUnknown;
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

export type AccessGroundResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessGround'] = ResolversParentTypes['AccessGround']> = {
  basis?: Resolver<Maybe<ResolversTypes['AccessBasis']>, ParentType, ContextType>;
  basisText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isChosenByProfessional?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isElevated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isEmergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  purposeText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessLogActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessLogActor'] = ResolversParentTypes['AccessLogActor']> = {
  kind?: Resolver<ResolversTypes['AccessActorKind'], ParentType, ContextType>;
  legalEntity?: Resolver<Maybe<ResolversTypes['AccessLogOrganisation']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pointOfCare?: Resolver<Maybe<ResolversTypes['AccessLogOrganisation']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['AccessRelation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  action?: Resolver<ResolversTypes['AccessAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['AccessLogActor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['AccessGround']>, ParentType, ContextType>;
  information?: Resolver<ReadonlyArray<ResolversTypes['AccessedInformation']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AccessOutcome'], ParentType, ContextType>;
};

export type AccessLogOrganisationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessLogOrganisation'] = ResolversParentTypes['AccessLogOrganisation']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type AccessLogResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessLogResult'] = ResolversParentTypes['AccessLogResult']> = {
  __resolveType: TypeResolveFn<'AccessLogConnection' | 'AccessRefused' | 'SourceUnavailable', ParentType, ContextType>;
};

export type AccessRefusedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessRefused'] = ResolversParentTypes['AccessRefused']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessedInformationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessedInformation'] = ResolversParentTypes['AccessedInformation']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  english?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  norwegian?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['NationalService']>, ParentType, ContextType>;
  serviceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlockedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Blocked'] = ResolversParentTypes['Blocked']> = {
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChoiceNotOfferedResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChoiceNotOffered'] = ResolversParentTypes['ChoiceNotOffered']> = {
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

export type HealthPersonnelResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthPersonnel'] = ResolversParentTypes['HealthPersonnel']> = {
  hprNumber?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MissingDataResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MissingData'] = ResolversParentTypes['MissingData']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'ChoiceNotOffered' | 'NothingKnown' | 'ProfessionalUnknown' | 'SourceUnavailable', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  blockProfessional?: Resolver<ResolversTypes['PrivacyChangeResult'], ParentType, ContextType, RequireFields<MutationBlockProfessionalArgs, 'hprNumber' | 'idempotencyKey'>>;
  leaveCoreRecord?: Resolver<ResolversTypes['PrivacyChangeResult'], ParentType, ContextType, RequireFields<MutationLeaveCoreRecordArgs, 'idempotencyKey'>>;
  liftRestriction?: Resolver<ResolversTypes['PrivacyChangeResult'], ParentType, ContextType, RequireFields<MutationLiftRestrictionArgs, 'idempotencyKey' | 'part'>>;
  rejoinCoreRecord?: Resolver<ResolversTypes['PrivacyChangeResult'], ParentType, ContextType, RequireFields<MutationRejoinCoreRecordArgs, 'idempotencyKey'>>;
  restrictInformation?: Resolver<ResolversTypes['PrivacyChangeResult'], ParentType, ContextType, RequireFields<MutationRestrictInformationArgs, 'idempotencyKey' | 'part'>>;
  unblockProfessional?: Resolver<ResolversTypes['PrivacyChangeResult'], ParentType, ContextType, RequireFields<MutationUnblockProfessionalArgs, 'hprNumber' | 'idempotencyKey'>>;
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
  accessLog?: Resolver<ResolversTypes['AccessLogResult'], ParentType, ContextType, RequireFields<PatientAccessLogArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  privacySettings?: Resolver<ResolversTypes['PrivacySettingsResult'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  end?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PrivacyChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrivacyChange'] = ResolversParentTypes['PrivacyChange']> = {
  hasChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['PrivacySettings'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrivacyChangeResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrivacyChangeResult'] = ResolversParentTypes['PrivacyChangeResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'ChoiceNotOffered' | 'PrivacyChange' | 'ProfessionalUnknown' | 'SourceUnavailable', ParentType, ContextType>;
};

export type PrivacySettingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrivacySetting'] = ResolversParentTypes['PrivacySetting']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  concernsProfessionals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HealthPersonnel']>>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  definitionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isActive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PrivacySettingKind'], ParentType, ContextType>;
  kindText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type PrivacySettingsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrivacySettings'] = ResolversParentTypes['PrivacySettings']> = {
  settings?: Resolver<ReadonlyArray<ResolversTypes['PrivacySetting']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DataSource'], ParentType, ContextType>;
  unreadable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrivacySettingsResultResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrivacySettingsResult'] = ResolversParentTypes['PrivacySettingsResult']> = {
  __resolveType: TypeResolveFn<'AccessRefused' | 'Blocked' | 'NothingKnown' | 'PrivacySettings' | 'SourceUnavailable', ParentType, ContextType>;
};

export type ProfessionalUnknownResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProfessionalUnknown'] = ResolversParentTypes['ProfessionalUnknown']> = {
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
  AccessGround?: AccessGroundResolvers<ContextType>;
  AccessLogActor?: AccessLogActorResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessLogOrganisation?: AccessLogOrganisationResolvers<ContextType>;
  AccessLogResult?: AccessLogResultResolvers<ContextType>;
  AccessRefused?: AccessRefusedResolvers<ContextType>;
  AccessedInformation?: AccessedInformationResolvers<ContextType>;
  Blocked?: BlockedResolvers<ContextType>;
  ChoiceNotOffered?: ChoiceNotOfferedResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  DataSource?: DataSourceResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  HealthPersonnel?: HealthPersonnelResolvers<ContextType>;
  MissingData?: MissingDataResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NothingKnown?: NothingKnownResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: GraphQLScalarType;
  Patient?: PatientResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  PrivacyChange?: PrivacyChangeResolvers<ContextType>;
  PrivacyChangeResult?: PrivacyChangeResultResolvers<ContextType>;
  PrivacySetting?: PrivacySettingResolvers<ContextType>;
  PrivacySettings?: PrivacySettingsResolvers<ContextType>;
  PrivacySettingsResult?: PrivacySettingsResultResolvers<ContextType>;
  ProfessionalUnknown?: ProfessionalUnknownResolvers<ContextType>;
  SourceUnavailable?: SourceUnavailableResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = SubgraphContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
  nationalSource?: NationalSourceDirectiveResolver<any, any, ContextType>;
  personal?: PersonalDirectiveResolver<any, any, ContextType>;
};
