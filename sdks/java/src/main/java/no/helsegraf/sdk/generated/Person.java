// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.LocalDate;
import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.PartialDate;
import no.helsegraf.sdk.Query;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** Who the patient is: name, age, address or the news that it is protected, and who may act on their behalf. */
public final class Person implements Query<Person.Data> {
  private static final Document DOCUMENT =
      new Document(
          "Person",
          "8f5b9e4ba410306fa489e377accda3589ec8a8ef4a61fdaf388fef753cf6f9c4",
          "query Person($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id person{__typename ...WhyMissing ...on Person{source{...Source}nationalId identifiers{value kind isCurrent}name{...Name}birthDate ageYears sex lifeStatus deathDate residence{__typename ...on Address{lines postalCode city municipality{...Coded}cityDistrict{...Coded}}...on ProtectedAddress{protection}}contact{mobilePhone email hasReservedAgainstDigitalContact}relatedPeople{__typename ...WhyMissing ...on RelatedPeople{source{...Source}withParentalResponsibility{relation name{...Name}}children{relation name{...Name}}}}guardianships{guardianName{...Name}scope{...Coded}period{start end}}unreadable}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment Name on PersonName{given middle family full}fragment Coded on Code{system code display}");

  private final Variables variables;

  private Person(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull Person of(@NotNull String nationalId, @NotNull AccessBasis basis) {
    return new Person(
        Variables.none()
            .require("nationalId", nationalId)
            .require("basis", basis));
  }

  public @NotNull Person withReason(@Nullable String reason) {
    return new Person(this.variables.with("reason", reason));
  }

  @Override
  public @NotNull Document document() {
    return DOCUMENT;
  }

  @Override
  public @NotNull Variables variables() {
    return variables;
  }

  @Override
  public @NotNull Data read(@NotNull Json data) {
    return PersonReader.readData(data);
  }

  @Override
  public String toString() {
    return "Person";
  }

  /** @param patient The patient whom this operation is about. Health personnel ask here, with the ground for access; one patient per operation. No service is asked by this field alone: each field below it asks its own, so one that is down takes none of the others with it. A number that no register knows is answered by each source with {@code NotRegistered}. */
  public record Data(@NotNull Patient patient) {
    @Override
    public String toString() {
      return "Data";
    }
  }

  /**
   * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
   * here.
   *
   * @param id An opaque id that stays the same for the same national identity number. It says nothing about the person and cannot be made up; it is not a secret.
   * @param person What the person register says (personopplysninger).
   */
  public record Patient(@NotNull String id, @NotNull PersonResult person) {
    @Override
    public String toString() {
      return "Patient";
    }
  }

  /** The person register's answer, or why there is none. */
  public sealed interface PersonResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R personData(@NotNull PersonData value);

      R accessRefused(@NotNull AccessRefused value);

      R notRegistered(@NotNull NotRegistered value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements PersonResult {
      @Override
      public <R> R match(@NotNull Cases<R> cases) {
        return cases.unknown(this);
      }

      @Override
      public String toString() {
        return "Unknown(" + typename + ")";
      }
    }
  }

  /**
   * A person in the person register (person i Folkeregisteret).
   *
   * @param source Where this came from.
   * @param nationalId The national identity number in use now (gjeldende fødselsnummer eller D-nummer).
   * @param identifiers Every number this person has or has had, the one in use first (identifikatorhistorikk).
   * @param name The name (navn).
   * @param birthDate Date of birth as registered (fødselsdato). Never worked out from the number.
   * @param ageYears Whole years of age today, in Norwegian time (alder). For the dead, the age at death.
   * @param sex Sex as registered (kjønn, Volven 3101). Never worked out from the number.
   * @param lifeStatus Whether the person lives (personstatus).
   * @param deathDate Date of death (dødsdato).
   * @param residence Where the person lives (bosted). Null when no address is registered, and when it is protected: the two look the same to everybody but the person, who is told that it is protected.
   * @param contact How to reach the person (kontaktinformasjon).
   * @param relatedPeople Those the person is related to, as far as it decides who may act for whom (familierelasjoner).
   * @param guardianships Guardianship, when somebody decides on the person's behalf (vergemål).
   * @param unreadable How many pieces of information the register sent that could not be read.
   */
  public record PersonData(
      @NotNull Source source,
      @Nullable String nationalId,
      @NotNull List<PersonIdentifier> identifiers,
      @Nullable Name name,
      @Nullable LocalDate birthDate,
      @Nullable Integer ageYears,
      @NotNull Sex sex,
      @NotNull LifeStatus lifeStatus,
      @Nullable LocalDate deathDate,
      @Nullable Residence residence,
      @Nullable ContactPoints contact,
      @NotNull RelatedPeopleResult relatedPeople,
      @NotNull List<Guardianship> guardianships,
      int unreadable) implements PersonResult {
    public PersonData {
      identifiers = List.copyOf(identifiers);
      guardianships = List.copyOf(guardianships);
    }

    @Override
    public @NotNull String typename() {
      return "Person";
    }

    @Override
    public <R> R match(@NotNull PersonResult.Cases<R> cases) {
      return cases.personData(this);
    }

    @Override
    public String toString() {
      return "PersonData";
    }
  }

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(@NotNull Source source) implements PersonResult, RelatedPeopleResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull PersonResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull RelatedPeopleResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public String toString() {
      return "AccessRefused";
    }
  }

  /**
   * The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer).
   *
   * @param source The service that was asked, and when.
   */
  public record NotRegistered(@NotNull Source source) implements PersonResult {
    @Override
    public @NotNull String typename() {
      return "NotRegistered";
    }

    @Override
    public <R> R match(@NotNull PersonResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public String toString() {
      return "NotRegistered";
    }
  }

  /**
   * The service gave no usable answer (kilden er utilgjengelig). This says nothing about whether the person has data: never
   * read it as "none".
   *
   * @param source The service that was asked, and when.
   * @param reason What went wrong, as far as it can be told without the service's own words.
   * @param retryable True when the same question may succeed if it is asked again.
   * @param retryAfterSeconds How long to wait before asking again, when the service said so.
   */
  public record SourceUnavailable(
      @NotNull Source source,
      @NotNull UnavailableReason reason,
      boolean retryable,
      @Nullable Integer retryAfterSeconds) implements PersonResult, RelatedPeopleResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull PersonResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull RelatedPeopleResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /**
   * A national identity number with its kind and whether it is in use (identifikator).
   *
   * @param value The number.
   * @param kind What kind of number it is.
   * @param isCurrent True for the number in use now; false for one that was replaced, for example a D-nummer after immigration.
   */
  public record PersonIdentifier(
      @NotNull String value,
      @NotNull NationalIdentityNumberKind kind,
      boolean isCurrent) {
    @Override
    public String toString() {
      return "PersonIdentifier";
    }
  }

  /**
   * Where a person lives. An address under protection is never given here, nor anything from which the place could be worked
   * out; that there is one is told to the person alone.
   */
  public sealed interface Residence {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R address(@NotNull Address value);

      R protectedAddress(@NotNull ProtectedAddress value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements Residence {
      @Override
      public <R> R match(@NotNull Cases<R> cases) {
        return cases.unknown(this);
      }

      @Override
      public String toString() {
        return "Unknown(" + typename + ")";
      }
    }
  }

  /**
   * How to reach a person (kontaktopplysninger).
   *
   * @param mobilePhone Mobile number (mobiltelefonnummer).
   * @param email E-mail (e-postadresse).
   * @param hasReservedAgainstDigitalContact True when the person has said no to digital communication (reservert mot digital kommunikasjon).
   */
  public record ContactPoints(
      @Nullable String mobilePhone,
      @Nullable String email,
      @Nullable Boolean hasReservedAgainstDigitalContact) {
    @Override
    public String toString() {
      return "ContactPoints";
    }
  }

  /** Those a person is related to, or why they cannot be shown. */
  public sealed interface RelatedPeopleResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R relatedPeople(@NotNull RelatedPeople value);

      R accessRefused(@NotNull AccessRefused value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements RelatedPeopleResult {
      @Override
      public <R> R match(@NotNull Cases<R> cases) {
        return cases.unknown(this);
      }

      @Override
      public String toString() {
        return "Unknown(" + typename + ")";
      }
    }
  }

  /**
   * Somebody who may decide for the person in some matters (vergemål eller fremtidsfullmakt).
   *
   * @param guardianName The guardian's name; null when it is protected or unknown (verge).
   * @param scope What it covers, as registered (omfang).
   * @param period How long it lasts.
   */
  public record Guardianship(@Nullable Name guardianName, @Nullable Coded scope, @Nullable Period period) {
    @Override
    public String toString() {
      return "Guardianship";
    }
  }

  /**
   * A postal or residential address (adresse).
   *
   * @param lines Street and number or other lines (adresselinjer).
   * @param postalCode Four digits (postnummer).
   * @param city Place name of the postal code (poststed).
   * @param municipality The municipality, Volven 3402 (kommune).
   * @param cityDistrict The city district, Volven 3403 (bydel).
   */
  public record Address(
      @NotNull List<String> lines,
      @Nullable String postalCode,
      @Nullable String city,
      @Nullable Coded municipality,
      @Nullable Coded cityDistrict) implements Residence {
    public Address {
      lines = List.copyOf(lines);
    }

    @Override
    public @NotNull String typename() {
      return "Address";
    }

    @Override
    public <R> R match(@NotNull Residence.Cases<R> cases) {
      return cases.address(this);
    }

    @Override
    public String toString() {
      return "Address";
    }
  }

  /**
   * The address is protected and is not shown (adressebeskyttelse, gradering).
   *
   * @param protection How strict the protection is.
   */
  public record ProtectedAddress(@NotNull AddressProtection protection) implements Residence {
    @Override
    public @NotNull String typename() {
      return "ProtectedAddress";
    }

    @Override
    public <R> R match(@NotNull Residence.Cases<R> cases) {
      return cases.protectedAddress(this);
    }

    @Override
    public String toString() {
      return "ProtectedAddress";
    }
  }

  /**
   * Those a person is related to (familierelasjoner).
   *
   * @param source Where this came from.
   * @param withParentalResponsibility Those with parental responsibility for the person (foreldreansvar). Empty for adults.
   * @param children Children that the person has parental responsibility for.
   */
  public record RelatedPeople(
      @NotNull Source source,
      @NotNull List<RelatedPerson> withParentalResponsibility,
      @NotNull List<RelatedPerson> children) implements RelatedPeopleResult {
    public RelatedPeople {
      withParentalResponsibility = List.copyOf(withParentalResponsibility);
      children = List.copyOf(children);
    }

    @Override
    public @NotNull String typename() {
      return "RelatedPeople";
    }

    @Override
    public <R> R match(@NotNull RelatedPeopleResult.Cases<R> cases) {
      return cases.relatedPeople(this);
    }

    @Override
    public String toString() {
      return "RelatedPeople";
    }
  }

  /**
   * A period of time (periode); an open end is null.
   *
   * @param start First day or moment, inclusive (fra).
   * @param end Last day or moment, inclusive (til). Null while it lasts.
   */
  public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {
    @Override
    public String toString() {
      return "Period";
    }
  }

  /**
   * Somebody related to the patient. Their own health information is not reachable from here.
   *
   * @param relation How they are related (relasjon).
   * @param name Their name. Null when they are not in the register, or their address is protected.
   */
  public record RelatedPerson(@NotNull FamilyRelation relation, @Nullable Name name) {
    @Override
    public String toString() {
      return "RelatedPerson";
    }
  }
}
