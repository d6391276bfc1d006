// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.PartialDate;
import no.helsegraf.sdk.Query;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** A locked prescription, opened with the reference number that the patient was given. */
public final class LockedPrescription implements Query<LockedPrescription.Data> {
  private static final Document DOCUMENT =
      new Document(
          "LockedPrescription",
          "90b7967bfcd8008b92b544ef7e553ede9d78323ad1bf288e63699115ab6b4ec3",
          "query LockedPrescription($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$referenceNumber:String!){patient(nationalId:$nationalId basis:$basis reason:$reason){id lockedPrescription(referenceNumber:$referenceNumber){__typename ...WhyMissing ...on Prescription{reseptId source{...Source}status isLocked issued expires medication{name atc{code display}}dosing{labelText instructions{text}}refills{count dispensesAllowed}prescriber{name organisationName healthPersonnel{hprNumber}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}");

  private final Variables variables;

  private LockedPrescription(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull LockedPrescription of(
      @NotNull String nationalId,
      @NotNull AccessBasis basis,
      @NotNull String referenceNumber) {
    return new LockedPrescription(
        Variables.none()
            .require("nationalId", nationalId)
            .require("basis", basis)
            .require("referenceNumber", referenceNumber));
  }

  public @NotNull LockedPrescription withReason(@Nullable String reason) {
    return new LockedPrescription(this.variables.with("reason", reason));
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
    return LockedPrescriptionReader.readData(data);
  }

  @Override
  public String toString() {
    return "LockedPrescription";
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
   * @param lockedPrescription A locked prescription (låst resept), opened with the reference number that the person was given. {@code NothingKnown} when no prescription of this person has that number.
   */
  public record Patient(@NotNull String id, @NotNull LockedPrescriptionResult lockedPrescription) {
    @Override
    public String toString() {
      return "Patient";
    }
  }

  /** A prescription opened with its reference number, or why it cannot be shown (låst resept). */
  public sealed interface LockedPrescriptionResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R prescription(@NotNull Prescription value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R notRegistered(@NotNull NotRegistered value);

      R nothingKnown(@NotNull NothingKnown value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements LockedPrescriptionResult {
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
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   *
   * @param reseptId The prescription's id, made by the system that wrote it (ReseptId, GUID).
   * @param source Where this came from.
   * @param status Where the prescription stands in the prescription intermediary (reseptstatus). Independent of {@code listState} and of {@code treatmentStatus}.
   * @param isLocked True when it is shown only to those with its reference number or the person's consent (låst resept).
   * @param issued The day it was written (reseptdato).
   * @param expires The last day it can be dispensed (utløpsdato).
   * @param medication The medicine (legemiddel). Null for another article.
   * @param dosing How the medicine is to be taken (dosering).
   * @param refills How often it may be dispensed (reit). Null when the service did not say.
   * @param prescriber Who wrote it (rekvirent).
   */
  public record Prescription(
      @NotNull String reseptId,
      @NotNull Source source,
      @NotNull PrescriptionStatus status,
      @Nullable Boolean isLocked,
      @Nullable PartialDate issued,
      @Nullable PartialDate expires,
      @Nullable Medication medication,
      @Nullable Dosing dosing,
      @Nullable Refills refills,
      @Nullable MedicationParty prescriber) implements LockedPrescriptionResult {
    @Override
    public @NotNull String typename() {
      return "Prescription";
    }

    @Override
    public <R> R match(@NotNull LockedPrescriptionResult.Cases<R> cases) {
      return cases.prescription(this);
    }

    @Override
    public String toString() {
      return "Prescription";
    }
  }

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(@NotNull Source source) implements LockedPrescriptionResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull LockedPrescriptionResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public String toString() {
      return "AccessRefused";
    }
  }

  /**
   * The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden.
   *
   * @param source The service that was asked, and when.
   */
  public record Blocked(@NotNull Source source) implements LockedPrescriptionResult {
    @Override
    public @NotNull String typename() {
      return "Blocked";
    }

    @Override
    public <R> R match(@NotNull LockedPrescriptionResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public String toString() {
      return "Blocked";
    }
  }

  /**
   * The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer).
   *
   * @param source The service that was asked, and when.
   */
  public record NotRegistered(@NotNull Source source) implements LockedPrescriptionResult {
    @Override
    public @NotNull String typename() {
      return "NotRegistered";
    }

    @Override
    public <R> R match(@NotNull LockedPrescriptionResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public String toString() {
      return "NotRegistered";
    }
  }

  /**
   * The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR {@code nilknown}).
   *
   * @param source The service that was asked, and when.
   */
  public record NothingKnown(@NotNull Source source) implements LockedPrescriptionResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
    }

    @Override
    public <R> R match(@NotNull LockedPrescriptionResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public String toString() {
      return "NothingKnown";
    }
  }

  /**
   * The person has restricted this information (sperring, tilgangsbegrensning). It exists but is withheld; a new question with
   * elevated consent or in an emergency may open it when {@code mayElevate} is true.
   *
   * @param source The service that was asked, and when.
   * @param count How many items are withheld, when the service tells.
   * @param mayElevate True when the same question with elevated access (forhøyet samtykke or akutt) may be asked.
   */
  public record Restricted(
      @NotNull Source source,
      @Nullable Integer count,
      boolean mayElevate) implements LockedPrescriptionResult {
    @Override
    public @NotNull String typename() {
      return "Restricted";
    }

    @Override
    public <R> R match(@NotNull LockedPrescriptionResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public String toString() {
      return "Restricted";
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
      @Nullable Integer retryAfterSeconds) implements LockedPrescriptionResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull LockedPrescriptionResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /**
   * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
   * package; {@code level} tells which, and decides what else is known.
   *
   * @param name Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example {@code Atorvastatin tab 40 mg}.
   * @param atc The active substance's place in the ATC system (ATC-kode). Null for many supplements.
   */
  public record Medication(@Nullable String name, @Nullable Code atc) {
    @Override
    public String toString() {
      return "Medication";
    }
  }

  /**
   * How a medicine is to be taken (dosering).
   *
   * @param labelText The instruction printed on the pharmacy's label (doseringstekst, DSSN).
   * @param instructions The instructions in order. Most often one; more when the dose changes along the way.
   */
  public record Dosing(@Nullable String labelText, @NotNull List<DosageInstruction> instructions) {
    public Dosing {
      instructions = List.copyOf(instructions);
    }

    @Override
    public String toString() {
      return "Dosing";
    }
  }

  /**
   * How often a prescription may be dispensed (reit).
   *
   * @param count How many times after the first, as a number. Null when what was written is no whole number.
   * @param dispensesAllowed Times it may be dispensed in all: one more than {@code count}.
   */
  public record Refills(@Nullable Integer count, @Nullable Integer dispensesAllowed) {
    @Override
    public String toString() {
      return "Refills";
    }
  }

  /**
   * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
   * (aktør). The names are those written there; what the registers say today is reached through the references.
   *
   * @param name The professional's name as written. Null when only an organisation is named.
   * @param organisationName The organisation's name as written.
   * @param healthPersonnel The professional in the register of health personnel. Null when no HPR number was sent.
   */
  public record MedicationParty(
      @Nullable String name,
      @Nullable String organisationName,
      @Nullable HealthPersonnel healthPersonnel) {
    @Override
    public String toString() {
      return "MedicationParty";
    }
  }

  /**
   * A coded value from a national or international code list (kodeverk). Two codes are the same when {@code system} and {@code code}
   * are equal; both URI forms of a Volven list ({@code urn:oid:2.16.578.1.12.4.1.1.7480} and
   * {@code http://ehelse.no/fhir/CodeSystem/no-kodeverk-7480}) are given as the {@code urn:oid} form.
   *
   * @param code The code itself, for example {@code E} or {@code J44.9}. Null when the source only wrote a text.
   * @param display The display text (visningsnavn) that came with the code, Norwegian as the service sent it.
   */
  public record Code(@Nullable String code, @Nullable String display) {
    @Override
    public String toString() {
      return "Code";
    }
  }

  /**
   * One instruction about how to take a medicine (doseringsanvisning).
   *
   * @param text The dose in words, for example {@code 1 tablett kveld}.
   */
  public record DosageInstruction(@Nullable String text) {
    @Override
    public String toString() {
      return "DosageInstruction";
    }
  }

  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   *
   * @param hprNumber The number in the register of health personnel (HPR-nummer).
   */
  public record HealthPersonnel(@NotNull String hprNumber) {
    @Override
    public String toString() {
      return "HealthPersonnel";
    }
  }
}
