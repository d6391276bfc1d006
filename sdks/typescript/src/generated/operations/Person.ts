// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, AddressProtection, Coded, FamilyRelation, LifeStatus, Name, NationalIdentityNumberKind, Sex, Source, UnavailableReason } from './types.ts';

/** Who the patient is: name, age, address or the news that it is protected, and who may act on their behalf. */
export const Person: sdk.Query<Person.Data, Person.Variables> = {
  kind: 'query',
  name: 'Person',
  hash: '8f5b9e4ba410306fa489e377accda3589ec8a8ef4a61fdaf388fef753cf6f9c4',
  text: 'query Person($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id person{__typename ...WhyMissing ...on Person{source{...Source}nationalId identifiers{value kind isCurrent}name{...Name}birthDate ageYears sex lifeStatus deathDate residence{__typename ...on Address{lines postalCode city municipality{...Coded}cityDistrict{...Coded}}...on ProtectedAddress{protection}}contact{mobilePhone email hasReservedAgainstDigitalContact}relatedPeople{__typename ...WhyMissing ...on RelatedPeople{source{...Source}withParentalResponsibility{relation name{...Name}}children{relation name{...Name}}}}guardianships{guardianName{...Name}scope{...Coded}period{start end}}unreadable}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment Name on PersonName{given middle family full}fragment Coded on Code{system code display}',
};

export declare namespace Person {
  export interface Variables {
    readonly nationalId: string;
    readonly basis: Exclude<AccessBasis, sdk.UnknownValue>;
    readonly reason?: string | null | undefined;
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
    /** What the person register says (personopplysninger). */
    readonly person: PersonResult;
  }

  /** The person register's answer, or why there is none. */
  export type PersonResult =
    | PersonData
    | AccessRefused
    | NotRegistered
    | SourceUnavailable
    | sdk.UnknownMember;

  /** A person in the person register (person i Folkeregisteret). */
  export interface PersonData {
    readonly __typename: 'Person';
    /** Where this came from. */
    readonly source: Source;
    /** The national identity number in use now (gjeldende fødselsnummer eller D-nummer). */
    readonly nationalId: string | null;
    /** Every number this person has or has had, the one in use first (identifikatorhistorikk). */
    readonly identifiers: readonly PersonIdentifier[];
    /** The name (navn). */
    readonly name: Name | null;
    /** Date of birth as registered (fødselsdato). Never worked out from the number. */
    readonly birthDate: string | null;
    /** Whole years of age today, in Norwegian time (alder). For the dead, the age at death. */
    readonly ageYears: number | null;
    /** Sex as registered (kjønn, Volven 3101). Never worked out from the number. */
    readonly sex: Sex;
    /** Whether the person lives (personstatus). */
    readonly lifeStatus: LifeStatus;
    /** Date of death (dødsdato). */
    readonly deathDate: string | null;
    /**
     * Where the person lives (bosted). Null when no address is registered, and when it is protected: the two look the same to
     * everybody but the person, who is told that it is protected.
     */
    readonly residence: Residence | null;
    /** How to reach the person (kontaktinformasjon). */
    readonly contact: ContactPoints | null;
    /** Those the person is related to, as far as it decides who may act for whom (familierelasjoner). */
    readonly relatedPeople: RelatedPeopleResult;
    /** Guardianship, when somebody decides on the person's behalf (vergemål). */
    readonly guardianships: readonly Guardianship[];
    /** How many pieces of information the register sent that could not be read. */
    readonly unreadable: number;
  }

  /** The caller has no right to this information in this service (ingen tilgang). */
  export interface AccessRefused {
    readonly __typename: 'AccessRefused';
    /** The service that was asked, and when. */
    readonly source: Source;
  }

  /** The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer). */
  export interface NotRegistered {
    readonly __typename: 'NotRegistered';
    /** The service that was asked, and when. */
    readonly source: Source;
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

  /** A national identity number with its kind and whether it is in use (identifikator). */
  export interface PersonIdentifier {
    /** The number. */
    readonly value: string;
    /** What kind of number it is. */
    readonly kind: NationalIdentityNumberKind;
    /** True for the number in use now; false for one that was replaced, for example a D-nummer after immigration. */
    readonly isCurrent: boolean;
  }

  /**
   * Where a person lives. An address under protection is never given here, nor anything from which the place could be worked
   * out; that there is one is told to the person alone.
   */
  export type Residence =
    | Address
    | ProtectedAddress
    | sdk.UnknownMember;

  /** How to reach a person (kontaktopplysninger). */
  export interface ContactPoints {
    /** Mobile number (mobiltelefonnummer). */
    readonly mobilePhone: string | null;
    /** E-mail (e-postadresse). */
    readonly email: string | null;
    /** True when the person has said no to digital communication (reservert mot digital kommunikasjon). */
    readonly hasReservedAgainstDigitalContact: boolean | null;
  }

  /** Those a person is related to, or why they cannot be shown. */
  export type RelatedPeopleResult =
    | RelatedPeople
    | AccessRefused
    | SourceUnavailable
    | sdk.UnknownMember;

  /** Somebody who may decide for the person in some matters (vergemål eller fremtidsfullmakt). */
  export interface Guardianship {
    /** The guardian's name; null when it is protected or unknown (verge). */
    readonly guardianName: Name | null;
    /** What it covers, as registered (omfang). */
    readonly scope: Coded | null;
    /** How long it lasts. */
    readonly period: Period | null;
  }

  /** A postal or residential address (adresse). */
  export interface Address {
    readonly __typename: 'Address';
    /** Street and number or other lines (adresselinjer). */
    readonly lines: readonly string[];
    /** Four digits (postnummer). */
    readonly postalCode: string | null;
    /** Place name of the postal code (poststed). */
    readonly city: string | null;
    /** The municipality, Volven 3402 (kommune). */
    readonly municipality: Coded | null;
    /** The city district, Volven 3403 (bydel). */
    readonly cityDistrict: Coded | null;
  }

  /** The address is protected and is not shown (adressebeskyttelse, gradering). */
  export interface ProtectedAddress {
    readonly __typename: 'ProtectedAddress';
    /** How strict the protection is. */
    readonly protection: AddressProtection;
  }

  /** Those a person is related to (familierelasjoner). */
  export interface RelatedPeople {
    readonly __typename: 'RelatedPeople';
    /** Where this came from. */
    readonly source: Source;
    /** Those with parental responsibility for the person (foreldreansvar). Empty for adults. */
    readonly withParentalResponsibility: readonly RelatedPerson[];
    /** Children that the person has parental responsibility for. */
    readonly children: readonly RelatedPerson[];
  }

  /** A period of time (periode); an open end is null. */
  export interface Period {
    /** First day or moment, inclusive (fra). */
    readonly start: string | null;
    /** Last day or moment, inclusive (til). Null while it lasts. */
    readonly end: string | null;
  }

  /** Somebody related to the patient. Their own health information is not reachable from here. */
  export interface RelatedPerson {
    /** How they are related (relasjon). */
    readonly relation: FamilyRelation;
    /** Their name. Null when they are not in the register, or their address is protected. */
    readonly name: Name | null;
  }
}
