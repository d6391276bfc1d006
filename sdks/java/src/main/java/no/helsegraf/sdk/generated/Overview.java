// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.LocalDate;
import java.util.List;
import no.helsegraf.sdk.PartialDate;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * A person as the subject of health information (pasient). Everything that Helsegraf knows about somebody is reached from
 * here.
 *
 * @param id An opaque id that stays the same for the same national identity number. It says nothing about the person and cannot be made up; it is not a secret.
 * @param person What the person register says (personopplysninger).
 * @param coreRecord The core record (kjernejournal): what everybody who treats the patient may need to know in an emergency. Its parts come from services of their own, and one that is down takes none of the others with it.
 * @param prescriptions The person's prescriptions (resepter), the newest first: those that can still be dispensed, and those of the last years that the core record remembers. Locked prescriptions are not among them; see {@code withheld}.
 * @param medicationList The person's medication list (Pasientens legemiddelliste, PLL): what the person uses as agreed, signed by one doctor. Prescriptions that are not on the list are under {@code prescriptions}.
 * @param carePlans The person's plans for treatment and self-treatment (behandlings- og egenbehandlingsplaner).
 */
public record Overview(
    @NotNull String id,
    @NotNull PersonResult person,
    @NotNull CoreRecordResult coreRecord,
    @NotNull PrescriptionsResult prescriptions,
    @NotNull MedicationListResult medicationList,
    @NotNull CarePlans carePlans) {
  @Override
  public String toString() {
    return "Overview";
  }

  /** The person register's answer, or why there is none. */
  public sealed interface PersonResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R person(@NotNull Person value);

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
   * The core record, or why the person has none (kjernejournal). {@code Reserved} and {@code NotRegistered} only when a service has said
   * so. While it is unknown whether there is a core record, this is {@code CoreRecord}, and each part of it tells what it knows.
   */
  public sealed interface CoreRecordResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R coreRecord(@NotNull CoreRecord value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R notRegistered(@NotNull NotRegistered value);

      R reserved(@NotNull Reserved value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements CoreRecordResult {
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

  /** A person's prescriptions, or why they cannot be shown (resepter). */
  public sealed interface PrescriptionsResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R prescriptionConnection(@NotNull PrescriptionConnection value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R incompleteAnswer(@NotNull IncompleteAnswer value);

      R notRegistered(@NotNull NotRegistered value);

      R nothingKnown(@NotNull NothingKnown value);

      R nothingShown(@NotNull NothingShown value);

      R prescriptionsLocked(@NotNull PrescriptionsLocked value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements PrescriptionsResult {
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
   * A person's medication list, or why it cannot be shown (legemiddelliste). {@code NothingKnown} means that no list has been made;
   * it does not mean that the person uses no medicines.
   */
  public sealed interface MedicationListResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R medicationList(@NotNull MedicationList value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R notRegistered(@NotNull NotRegistered value);

      R nothingKnown(@NotNull NothingKnown value);

      R nothingShown(@NotNull NothingShown value);

      R restricted(@NotNull Restricted value);

      R sectionUnavailable(@NotNull SectionUnavailable value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements MedicationListResult {
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
   * The kinds of plan that a national service keeps for a person (planer). Each kind comes from a service of its own and
   * answers for itself: one may be unavailable while the other is there.
   *
   * The individual plan (individuell plan) is not here. The law says what it must contain, but no national service delivers
   * it, so there is nothing to read.
   *
   * @param treatmentPlan The digital treatment plan in force (digital behandlings- og egenbehandlingsplan, DBEP). A person has one at most; it may concern many conditions. {@code NothingKnown} means that no plan is in force; an ended plan is not looked for.
   * @param zonePlans The plans with green, yellow and red zones (egenbehandlingsplaner med soner) that tell what to do when the condition changes, the most recently updated first.
   */
  public record CarePlans(@NotNull TreatmentPlanResult treatmentPlan, @NotNull ZonePlansResult zonePlans) {
    @Override
    public String toString() {
      return "CarePlans";
    }
  }

  /**
   * A person in the person register (person i Folkeregisteret).
   *
   * @param source Where this came from.
   * @param name The name (navn).
   * @param birthDate Date of birth as registered (fødselsdato). Never worked out from the number.
   * @param ageYears Whole years of age today, in Norwegian time (alder). For the dead, the age at death.
   * @param sex Sex as registered (kjønn, Volven 3101). Never worked out from the number.
   * @param lifeStatus Whether the person lives (personstatus).
   * @param deathDate Date of death (dødsdato).
   */
  public record Person(
      @NotNull Source source,
      @Nullable PersonName name,
      @Nullable LocalDate birthDate,
      @Nullable Integer ageYears,
      @NotNull Sex sex,
      @NotNull LifeStatus lifeStatus,
      @Nullable LocalDate deathDate) implements PersonResult {
    @Override
    public @NotNull String typename() {
      return "Person";
    }

    @Override
    public <R> R match(@NotNull PersonResult.Cases<R> cases) {
      return cases.person(this);
    }

    @Override
    public String toString() {
      return "Person";
    }
  }

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(
      @NotNull Source source) implements PersonResult, CoreRecordResult, PrescriptionsResult, MedicationListResult, TreatmentPlanResult, ZonePlansResult, CoreRecordIndicatorResult, CommunicationNeedsResult, CriticalInformationResult, HealthPersonnelResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull PersonResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull CoreRecordIndicatorResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull CommunicationNeedsResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
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
  public record NotRegistered(
      @NotNull Source source) implements PersonResult, CoreRecordResult, PrescriptionsResult, MedicationListResult, TreatmentPlanResult, CoreRecordIndicatorResult, CommunicationNeedsResult, CriticalInformationResult, HealthPersonnelResult {
    @Override
    public @NotNull String typename() {
      return "NotRegistered";
    }

    @Override
    public <R> R match(@NotNull PersonResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull CoreRecordIndicatorResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull CommunicationNeedsResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
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
      @Nullable Integer retryAfterSeconds) implements PersonResult, CoreRecordResult, PrescriptionsResult, MedicationListResult, TreatmentPlanResult, ZonePlansResult, CoreRecordIndicatorResult, CommunicationNeedsResult, CriticalInformationResult, HealthPersonnelResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull PersonResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull CoreRecordIndicatorResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull CommunicationNeedsResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /**
   * A person's core record (kjernejournal).
   *
   * @param indicator Whether there is anything to see, and what changed when (helseindikator).
   * @param communicationNeeds What it takes to communicate with the patient (kommunikasjonsbehov).
   * @param criticalInformation What may harm the patient if nobody knows (kritisk informasjon). Limits on life-prolonging treatment and "HLR minus" are not among the kinds that Helsegraf reads.
   */
  public record CoreRecord(
      @NotNull CoreRecordIndicatorResult indicator,
      @NotNull CommunicationNeedsResult communicationNeeds,
      @NotNull CriticalInformationResult criticalInformation) implements CoreRecordResult {
    @Override
    public @NotNull String typename() {
      return "CoreRecord";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
      return cases.coreRecord(this);
    }

    @Override
    public String toString() {
      return "CoreRecord";
    }
  }

  /**
   * The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden.
   *
   * @param source The service that was asked, and when.
   */
  public record Blocked(
      @NotNull Source source) implements CoreRecordResult, PrescriptionsResult, MedicationListResult, TreatmentPlanResult, ZonePlansResult, CoreRecordIndicatorResult, CommunicationNeedsResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "Blocked";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public <R> R match(@NotNull CoreRecordIndicatorResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public <R> R match(@NotNull CommunicationNeedsResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public String toString() {
      return "Blocked";
    }
  }

  /**
   * The person has opted out of this register (reservasjon). Nothing is kept, so no ground for access opens it.
   *
   * @param source The service that was asked, and when.
   */
  public record Reserved(
      @NotNull Source source) implements CoreRecordResult, TreatmentPlanResult, CoreRecordIndicatorResult, CommunicationNeedsResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "Reserved";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
      return cases.reserved(this);
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.reserved(this);
    }

    @Override
    public <R> R match(@NotNull CoreRecordIndicatorResult.Cases<R> cases) {
      return cases.reserved(this);
    }

    @Override
    public <R> R match(@NotNull CommunicationNeedsResult.Cases<R> cases) {
      return cases.reserved(this);
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.reserved(this);
    }

    @Override
    public String toString() {
      return "Reserved";
    }
  }

  /**
   * A page of the person's prescriptions (resepter). An empty page means that none meets the filter; look at {@code registers} to
   * see whether every register answered.
   *
   * @param source The service that was asked, and when.
   * @param registers What each register behind the service answered (delsvar). When one did not answer, the list may lack prescriptions.
   * @param totalCount How many prescriptions meet the filter, on all pages together (antall).
   * @param withheld What exists and is not shown here.
   * @param pageInfo Where the list was cut.
   * @param edges The prescriptions of this page.
   * @param unreadable How many rows the service sent that could not be read.
   */
  public record PrescriptionConnection(
      @NotNull Source source,
      @NotNull List<Register> registers,
      int totalCount,
      @NotNull Withheld withheld,
      @NotNull PageInfo pageInfo,
      @NotNull List<PrescriptionEdge> edges,
      int unreadable) implements PrescriptionsResult {
    public PrescriptionConnection {
      registers = List.copyOf(registers);
      edges = List.copyOf(edges);
    }

    @Override
    public @NotNull String typename() {
      return "PrescriptionConnection";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.prescriptionConnection(this);
    }

    @Override
    public String toString() {
      return "PrescriptionConnection";
    }
  }

  /**
   * The registers that answered have nothing, but not every register answered (ufullstendig svar). Never read it as "none".
   *
   * @param source The service that was asked, and when.
   * @param registers What each register answered.
   */
  public record IncompleteAnswer(
      @NotNull Source source,
      @NotNull List<Register> registers) implements PrescriptionsResult {
    public IncompleteAnswer {
      registers = List.copyOf(registers);
    }

    @Override
    public @NotNull String typename() {
      return "IncompleteAnswer";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.incompleteAnswer(this);
    }

    @Override
    public String toString() {
      return "IncompleteAnswer";
    }
  }

  /**
   * The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR {@code nilknown}).
   *
   * @param source The service that was asked, and when.
   */
  public record NothingKnown(
      @NotNull Source source) implements PrescriptionsResult, MedicationListResult, TreatmentPlanResult, ZonePlansResult, CommunicationNeedsResult, CriticalInformationResult, MedicationListEntriesResult, ListedAllergiesResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public <R> R match(@NotNull CommunicationNeedsResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public <R> R match(@NotNull MedicationListEntriesResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public <R> R match(@NotNull ListedAllergiesResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public String toString() {
      return "NothingKnown";
    }
  }

  /**
   * The service answered a citizen with nothing, and to citizens that does not mean that nothing is registered: when an
   * address is confidential (sperret adresse), the prescription intermediary gives an empty answer and no error. Never read it
   * as "none".
   *
   * @param source The service that was asked, and when.
   */
  public record NothingShown(@NotNull Source source) implements PrescriptionsResult, MedicationListResult {
    @Override
    public @NotNull String typename() {
      return "NothingShown";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.nothingShown(this);
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.nothingShown(this);
    }

    @Override
    public String toString() {
      return "NothingShown";
    }
  }

  /**
   * Every prescription that the person has is locked (låst resept). Each opens with its reference number.
   *
   * @param source The service that was asked, and when.
   * @param registers What each register behind the service answered (delsvar).
   * @param withheld What exists and is not shown here.
   */
  public record PrescriptionsLocked(
      @NotNull Source source,
      @NotNull List<Register> registers,
      @NotNull Withheld withheld) implements PrescriptionsResult {
    public PrescriptionsLocked {
      registers = List.copyOf(registers);
    }

    @Override
    public @NotNull String typename() {
      return "PrescriptionsLocked";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.prescriptionsLocked(this);
    }

    @Override
    public String toString() {
      return "PrescriptionsLocked";
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
      boolean mayElevate) implements PrescriptionsResult, MedicationListResult, TreatmentPlanResult, ZonePlansResult, CommunicationNeedsResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "Restricted";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public <R> R match(@NotNull CommunicationNeedsResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public String toString() {
      return "Restricted";
    }
  }

  /**
   * The medication list as it was last signed (M25.1 in force). A new list replaces the whole of the one before.
   *
   * @param source The service that was asked, and when.
   * @param date When the list was signed (PLL-dato).
   * @param registers What each register behind the service answered (delsvar).
   * @param responsibleParties Those with a part in the list (ansvarlige), for example the doctor responsible for multidose.
   * @param entries The rows of the list, discontinued ones included (legemidler på listen).
   * @param allergies Allergies and intolerances that the list warns of (CAVE). The core record's critical information may tell of the same ones, but the two share no id: show both, never merge them.
   * @param unreadable How many rows, and messages about the list, the service sent that could not be read. A row that cannot be read does not tell where it belongs, so {@code prescriptions} counts it too.
   * @param withheldRows How many rows are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens.
   */
  public record MedicationList(
      @NotNull Source source,
      @Nullable PartialDate date,
      @NotNull List<Register> registers,
      @NotNull List<ResponsibleParty> responsibleParties,
      @NotNull MedicationListEntriesResult entries,
      @NotNull ListedAllergiesResult allergies,
      int unreadable,
      @Nullable Integer withheldRows) implements MedicationListResult {
    public MedicationList {
      registers = List.copyOf(registers);
      responsibleParties = List.copyOf(responsibleParties);
    }

    @Override
    public @NotNull String typename() {
      return "MedicationList";
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.medicationList(this);
    }

    @Override
    public String toString() {
      return "MedicationList";
    }
  }

  /**
   * The service says that it has no access to this part now (utilgjengelig, FHIR {@code unavailable}). Never read it as "none".
   *
   * @param source The service that was asked, and when.
   * @param registers What each register behind the service answered (delsvar).
   */
  public record SectionUnavailable(
      @NotNull Source source,
      @NotNull List<Register> registers) implements MedicationListResult, MedicationListEntriesResult, ListedAllergiesResult {
    public SectionUnavailable {
      registers = List.copyOf(registers);
    }

    @Override
    public @NotNull String typename() {
      return "SectionUnavailable";
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.sectionUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull MedicationListEntriesResult.Cases<R> cases) {
      return cases.sectionUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull ListedAllergiesResult.Cases<R> cases) {
      return cases.sectionUnavailable(this);
    }

    @Override
    public String toString() {
      return "SectionUnavailable";
    }
  }

  /** The treatment plan, or why there is none to show (behandlingsplan). */
  public sealed interface TreatmentPlanResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R treatmentPlan(@NotNull TreatmentPlan value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R consentMissing(@NotNull ConsentMissing value);

      R notRegistered(@NotNull NotRegistered value);

      R nothingKnown(@NotNull NothingKnown value);

      R reserved(@NotNull Reserved value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements TreatmentPlanResult {
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

  /** The person's plans with zones, or why there are none to show (planer med soner). */
  public sealed interface ZonePlansResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R zonePlanConnection(@NotNull ZonePlanConnection value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R nothingKnown(@NotNull NothingKnown value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements ZonePlansResult {
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
   * A name as registered (navn).
   *
   * @param full The whole name as it is written in a text.
   */
  public record PersonName(@Nullable String full) {
    @Override
    public String toString() {
      return "PersonName";
    }
  }

  /** The answer to whether there is anything to see in the core record, or why there is none (helseindikator). */
  public sealed interface CoreRecordIndicatorResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R coreRecordIndicator(@NotNull CoreRecordIndicator value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R notRegistered(@NotNull NotRegistered value);

      R reserved(@NotNull Reserved value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements CoreRecordIndicatorResult {
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

  /** What it takes to communicate with the patient, or why it cannot be shown (kommunikasjonsbehov). */
  public sealed interface CommunicationNeedsResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R communicationNeeds(@NotNull CommunicationNeeds value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R notRegistered(@NotNull NotRegistered value);

      R nothingKnown(@NotNull NothingKnown value);

      R reserved(@NotNull Reserved value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements CommunicationNeedsResult {
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
   * Critical information, or why there is none to show (kritisk informasjon). {@code NothingKnown} speaks of the kinds that were
   * asked for.
   */
  public sealed interface CriticalInformationResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R criticalInformation(@NotNull CriticalInformation value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R notRegistered(@NotNull NotRegistered value);

      R nothingKnown(@NotNull NothingKnown value);

      R reserved(@NotNull Reserved value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements CriticalInformationResult {
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
   * Where a list was cut, in the form of the GraphQL Cursor Connections specification.
   *
   * @param hasNextPage True when there are more items after the last one here.
   * @param endCursor Cursor of the last item, null when there is none.
   */
  public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {
    @Override
    public String toString() {
      return "PageInfo";
    }
  }

  /**
   * A prescription in a page of prescriptions (resept i liste).
   *
   * @param node The prescription.
   */
  public record PrescriptionEdge(@NotNull Prescription node) {
    @Override
    public String toString() {
      return "PrescriptionEdge";
    }
  }

  /**
   * Somebody with a part in the list (ansvarlig).
   *
   * @param role The part they have.
   * @param party Who it is.
   */
  public record ResponsibleParty(@NotNull MedicationListRole role, @NotNull MedicationParty party) {
    @Override
    public String toString() {
      return "ResponsibleParty";
    }
  }

  /** The rows of the list, or why there are none to show (legemidler på listen). */
  public sealed interface MedicationListEntriesResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R medicationListEntryConnection(@NotNull MedicationListEntryConnection value);

      R nothingKnown(@NotNull NothingKnown value);

      R sectionUnavailable(@NotNull SectionUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements MedicationListEntriesResult {
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

  /** The allergies of the list, or why there are none to show (CAVE). */
  public sealed interface ListedAllergiesResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R listedAllergies(@NotNull ListedAllergies value);

      R nothingKnown(@NotNull NothingKnown value);

      R sectionUnavailable(@NotNull SectionUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements ListedAllergiesResult {
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
   * A coordinated plan for treatment and self-treatment (digital behandlings- og egenbehandlingsplan): which conditions it
   * concerns, what the goals are, and what is to be done.
   *
   * @param source The service that keeps the plan, and when it was asked.
   * @param id The plan's id in the service (plan-id). Null when the service sent a plan without one.
   * @param title The plan's title (tittel), for example {@code Behandlingsplan KOLS}.
   * @param status Where the plan is in its life (status).
   * @param period When the plan applies (periode). Null when the service did not say.
   * @param conditions The conditions the plan concerns (tilstander).
   * @param goals What the patient and the care providers want to reach (mål).
   * @param actions What is to be done, by the patient or by others (tiltak).
   * @param unresolvedReferences How many conditions, goals and activities the plan points to that did not come with the answer. Above zero, the plan holds more than what is shown here.
   * @param withheld How many conditions, goals and actions are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens.
   * @param unreadable How many items the service sent that could not be read.
   */
  public record TreatmentPlan(
      @NotNull Source source,
      @Nullable String id,
      @Nullable String title,
      @NotNull TreatmentPlanStatus status,
      @Nullable Period period,
      @NotNull List<PlanCondition> conditions,
      @NotNull List<TreatmentGoal> goals,
      @NotNull List<TreatmentAction> actions,
      int unresolvedReferences,
      @Nullable Integer withheld,
      int unreadable) implements TreatmentPlanResult {
    public TreatmentPlan {
      conditions = List.copyOf(conditions);
      goals = List.copyOf(goals);
      actions = List.copyOf(actions);
    }

    @Override
    public @NotNull String typename() {
      return "TreatmentPlan";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.treatmentPlan(this);
    }

    @Override
    public String toString() {
      return "TreatmentPlan";
    }
  }

  /**
   * The information needs the person's consent and there is none (samtykke mangler).
   *
   * @param source The service that was asked, and when.
   */
  public record ConsentMissing(@NotNull Source source) implements TreatmentPlanResult {
    @Override
    public @NotNull String typename() {
      return "ConsentMissing";
    }

    @Override
    public <R> R match(@NotNull TreatmentPlanResult.Cases<R> cases) {
      return cases.consentMissing(this);
    }

    @Override
    public String toString() {
      return "ConsentMissing";
    }
  }

  /**
   * A page of the person's plans with zones (planer med soner). An empty page means that no plan has the statuses asked for;
   * a person without plans is answered with {@code NothingKnown}.
   *
   * @param source The service that keeps the plans, and when it was asked.
   * @param totalCount How many plans there are with the statuses asked for, on all pages together (antall).
   * @param edges The plans of this page (planer).
   * @param unreadable How many plans the service sent that could not be read.
   */
  public record ZonePlanConnection(
      @NotNull Source source,
      int totalCount,
      @NotNull List<ZonePlanEdge> edges,
      int unreadable) implements ZonePlansResult {
    public ZonePlanConnection {
      edges = List.copyOf(edges);
    }

    @Override
    public @NotNull String typename() {
      return "ZonePlanConnection";
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.zonePlanConnection(this);
    }

    @Override
    public String toString() {
      return "ZonePlanConnection";
    }
  }

  /**
   * Whether there is anything to see in the core record, without showing it (helseindikator).
   *
   * @param source Where this came from.
   * @param status How much there is to see. A person without a core record is answered by {@code Reserved} or {@code NotRegistered} instead.
   * @param statusText The service's own words for the status, in Norwegian (returtekst).
   */
  public record CoreRecordIndicator(
      @NotNull Source source,
      @NotNull CoreRecordStatus status,
      @Nullable String statusText) implements CoreRecordIndicatorResult {
    @Override
    public @NotNull String typename() {
      return "CoreRecordIndicator";
    }

    @Override
    public <R> R match(@NotNull CoreRecordIndicatorResult.Cases<R> cases) {
      return cases.coreRecordIndicator(this);
    }

    @Override
    public String toString() {
      return "CoreRecordIndicator";
    }
  }

  /**
   * What it takes to communicate with the patient (kommunikasjonsbehov).
   *
   * @param source Where this came from.
   * @param needs The needs, those that hold now first.
   * @param unreadable How many needs the service sent that could not be read at all.
   */
  public record CommunicationNeeds(
      @NotNull Source source,
      @NotNull List<CommunicationNeed> needs,
      int unreadable) implements CommunicationNeedsResult {
    public CommunicationNeeds {
      needs = List.copyOf(needs);
    }

    @Override
    public @NotNull String typename() {
      return "CommunicationNeeds";
    }

    @Override
    public <R> R match(@NotNull CommunicationNeedsResult.Cases<R> cases) {
      return cases.communicationNeeds(this);
    }

    @Override
    public String toString() {
      return "CommunicationNeeds";
    }
  }

  /**
   * What may harm the patient if nobody knows (kritisk informasjon).
   *
   * @param source Where this came from.
   * @param isComplete True when every kind that was asked for was answered and every entry could be read.
   * @param withheld How many entries of the kinds asked for are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens.
   * @param hasActive Whether anything is registered that is neither refuted, deleted nor expired. It speaks of all kinds, also those that were not asked for. Null when the service could not tell.
   * @param entries What is registered: what is active first, then what has expired, then what was refuted, and the newest first within each. Refuted and expired entries are shown because they tell that somebody looked; read {@code lifecycle} before you warn.
   * @param missing The kinds that could not be fetched. Never read their absence from {@code entries} as none.
   * @param unreadable How many entries the service sent that could not be read at all.
   */
  public record CriticalInformation(
      @NotNull Source source,
      boolean isComplete,
      @Nullable Integer withheld,
      @Nullable Boolean hasActive,
      @NotNull List<CriticalInformationEntry> entries,
      @NotNull List<MissingCriticalInformation> missing,
      int unreadable) implements CriticalInformationResult {
    public CriticalInformation {
      entries = List.copyOf(entries);
      missing = List.copyOf(missing);
    }

    @Override
    public @NotNull String typename() {
      return "CriticalInformation";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.criticalInformation(this);
    }

    @Override
    public String toString() {
      return "CriticalInformation";
    }
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   *
   * @param reseptId The prescription's id, made by the system that wrote it (ReseptId, GUID).
   * @param status Where the prescription stands in the prescription intermediary (reseptstatus). Independent of {@code listState} and of {@code treatmentStatus}.
   * @param listState Where its medicine stands on the medication list (PLL-status).
   * @param treatmentStatus Whether the patient is being treated with the medicine (behandlingsstatus).
   * @param medication The medicine (legemiddel). Null for another article.
   * @param dosing How the medicine is to be taken (dosering).
   * @param issued The day it was written (reseptdato).
   * @param expires The last day it can be dispensed (utløpsdato).
   * @param refills How often it may be dispensed (reit). Null when the service did not say.
   * @param prescriber Who wrote it (rekvirent).
   */
  public record Prescription(
      @NotNull String reseptId,
      @NotNull PrescriptionStatus status,
      @NotNull MedicationListState listState,
      @NotNull TreatmentStatus treatmentStatus,
      @Nullable Medication medication,
      @Nullable Dosing dosing,
      @Nullable PartialDate issued,
      @Nullable PartialDate expires,
      @Nullable Refills refills,
      @Nullable PrescriberMedicationParty prescriber) {
    @Override
    public String toString() {
      return "Prescription";
    }
  }

  /**
   * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
   * (aktør). The names are those written there; what the registers say today is reached through the references.
   *
   * @param name The professional's name as written. Null when only an organisation is named.
   * @param organisationName The organisation's name as written.
   */
  public record MedicationParty(@Nullable String name, @Nullable String organisationName) {
    @Override
    public String toString() {
      return "MedicationParty";
    }
  }

  /**
   * A page of the medication list.
   *
   * @param totalCount How many rows there are, on all pages together (antall).
   * @param pageInfo Where the list was cut.
   * @param edges The rows of this page.
   */
  public record MedicationListEntryConnection(
      int totalCount,
      @NotNull PageInfo pageInfo,
      @NotNull List<MedicationListEntryEdge> edges) implements MedicationListEntriesResult {
    public MedicationListEntryConnection {
      edges = List.copyOf(edges);
    }

    @Override
    public @NotNull String typename() {
      return "MedicationListEntryConnection";
    }

    @Override
    public <R> R match(@NotNull MedicationListEntriesResult.Cases<R> cases) {
      return cases.medicationListEntryConnection(this);
    }

    @Override
    public String toString() {
      return "MedicationListEntryConnection";
    }
  }

  /**
   * Allergies and intolerances that the list warns of (CAVE).
   *
   * @param items The allergies.
   * @param unreadable How many the service sent that could not be read.
   */
  public record ListedAllergies(
      @NotNull List<ListedAllergy> items,
      int unreadable) implements ListedAllergiesResult {
    public ListedAllergies {
      items = List.copyOf(items);
    }

    @Override
    public @NotNull String typename() {
      return "ListedAllergies";
    }

    @Override
    public <R> R match(@NotNull ListedAllergiesResult.Cases<R> cases) {
      return cases.listedAllergies(this);
    }

    @Override
    public String toString() {
      return "ListedAllergies";
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
   * A condition that the plan concerns (tilstand).
   *
   * @param code The diagnosis (diagnose): the coding the service marked as chosen, else the first. ICD-10 is list 7110 and ICPC-2 list 7170.
   * @param text The condition in words (tekst).
   */
  public record PlanCondition(@Nullable Coded code, @Nullable String text) {
    @Override
    public String toString() {
      return "PlanCondition";
    }
  }

  /**
   * What the patient and the care providers want to reach (mål).
   *
   * @param description The goal in words (beskrivelse).
   * @param status Where the goal is in its life (status).
   */
  public record TreatmentGoal(@Nullable String description, @NotNull TreatmentGoalStatus status) {
    @Override
    public String toString() {
      return "TreatmentGoal";
    }
  }

  /**
   * Something that is to be done, by the patient or by others (tiltak).
   *
   * @param description What is to be done, in words (beskrivelse).
   * @param status Where the action is in its life (status).
   * @param isProhibited True when the action is something *not* to do (skal ikke gjøres).
   */
  public record TreatmentAction(
      @Nullable String description,
      @NotNull TreatmentActionStatus status,
      boolean isProhibited) {
    @Override
    public String toString() {
      return "TreatmentAction";
    }
  }

  /**
   * A plan in a page of plans (plan i liste).
   *
   * @param node The plan.
   */
  public record ZonePlanEdge(@NotNull ZonePlan node) {
    @Override
    public String toString() {
      return "ZonePlanEdge";
    }
  }

  /**
   * One thing it takes to communicate with the patient (kommunikasjonsbehov).
   *
   * @param need The need, when it is one of the listed ones.
   * @param code The need as coded, Volven 7525.
   * @param comment A comment, such as which language the interpreter must speak (kommentar).
   * @param isActive Whether it holds now (status). Null when the service did not tell.
   */
  public record CommunicationNeed(
      @Nullable CommunicationNeedKind need,
      @NotNull Coded code,
      @Nullable String comment,
      @Nullable Boolean isActive) {
    @Override
    public String toString() {
      return "CommunicationNeed";
    }
  }

  /** What every entry of critical information tells, whatever its kind. */
  public sealed interface CriticalInformationEntry {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    @NotNull CriticalInformationKind kind();

    @NotNull CriticalInformationLifecycle lifecycle();

    @Nullable CriticalInformationCertainty certainty();

    @Nullable Coded code();

    @Nullable String specification();

    @Nullable PartialDate recordedDate();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R adverseDrugReaction(@NotNull AdverseDrugReaction value);

      R criticalMedicalCondition(@NotNull CriticalMedicalCondition value);

      R difficultIntubation(@NotNull DifficultIntubation value);

      R implant(@NotNull Implant value);

      R infection(@NotNull Infection value);

      R ongoingTreatment(@NotNull OngoingTreatment value);

      R otherAllergy(@NotNull OtherAllergy value);

      R otherAnesthesiaProblem(@NotNull OtherAnesthesiaProblem value);

      R transplantOrForeignBody(@NotNull TransplantOrForeignBody value);

      R treatmentRoutineChange(@NotNull TreatmentRoutineChange value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(
        @NotNull String typename,
        @NotNull CriticalInformationKind kind,
        @NotNull CriticalInformationLifecycle lifecycle,
        @Nullable CriticalInformationCertainty certainty,
        @Nullable Coded code,
        @Nullable String specification,
        @Nullable PartialDate recordedDate) implements CriticalInformationEntry {
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
   * Kinds of critical information that could not be fetched, while others could.
   *
   * @param kinds The kinds that nothing is known about in this answer.
   * @param reason What went wrong.
   * @param retryable True when the same question may succeed if it is asked again.
   */
  public record MissingCriticalInformation(
      @NotNull List<CriticalInformationKind> kinds,
      @NotNull UnavailableReason reason,
      boolean retryable) {
    public MissingCriticalInformation {
      kinds = List.copyOf(kinds);
    }

    @Override
    public String toString() {
      return "MissingCriticalInformation";
    }
  }

  /**
   * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
   * package; {@code level} tells which, and decides what else is known.
   *
   * @param name Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example {@code Atorvastatin tab 40 mg}.
   * @param atc The active substance's place in the ATC system (ATC-kode). Null for many supplements.
   */
  public record Medication(@Nullable String name, @Nullable Coded atc) {
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
   * @param healthPersonnel The professional in the register of health personnel. Null when no HPR number was sent.
   */
  public record PrescriberMedicationParty(@Nullable String name, @Nullable HealthPersonnel healthPersonnel) {
    @Override
    public String toString() {
      return "PrescriberMedicationParty";
    }
  }

  /**
   * A row in a page of the medication list.
   *
   * @param node The row.
   */
  public record MedicationListEntryEdge(@NotNull MedicationListEntry node) {
    @Override
    public String toString() {
      return "MedicationListEntryEdge";
    }
  }

  /**
   * An allergy or intolerance that the list warns of (CAVE).
   *
   * @param allergen What the person reacts to: ATC code, substance or brand (utløsende stoff).
   * @param text What the person reacts to, in words.
   * @param criticality How grave it is, as the service wrote it: {@code low}, {@code high} or {@code unable-to-assess} (alvorlighetsgrad).
   */
  public record ListedAllergy(@Nullable Coded allergen, @Nullable String text, @Nullable String criticality) {
    @Override
    public String toString() {
      return "ListedAllergy";
    }
  }

  /**
   * A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions.
   *
   * @param id The plan's id in the service (plan-id, UUID). It stays the same through all versions.
   * @param current The plan as it is now (gjeldende versjon).
   */
  public record ZonePlan(@NotNull String id, @NotNull ZonePlanVersion current) {
    @Override
    public String toString() {
      return "ZonePlan";
    }
  }

  /**
   * A reaction to a medicine (legemiddelreaksjon).
   *
   * @param kind {@code ADVERSE_DRUG_REACTION}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The medicine: an ATC code, a brand (FEST) or a substance (FEST).
   * @param specification The medicine in free text, when no code was found (spesifisering).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param criticality How serious it would be if it happened again (alvorlighetsgrad, Volven 7520).
   * @param reactions How the patient reacted (reaksjoner).
   */
  public record AdverseDrugReaction(
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification,
      @Nullable PartialDate recordedDate,
      @Nullable AllergyCriticality criticality,
      @NotNull List<Reaction> reactions) implements CriticalInformationEntry {
    public AdverseDrugReaction {
      reactions = List.copyOf(reactions);
    }

    @Override
    public @NotNull String typename() {
      return "AdverseDrugReaction";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationEntry.Cases<R> cases) {
      return cases.adverseDrugReaction(this);
    }

    @Override
    public String toString() {
      return "AdverseDrugReaction";
    }
  }

  /**
   * A condition that changes how the patient must be treated (kritisk medisinsk tilstand).
   *
   * @param kind {@code CRITICAL_MEDICAL_CONDITION}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The diagnosis, ICD-10 (diagnose).
   * @param specification The condition in free text, when no code was found (spesifisering).
   * @param recordedDate When it was first recorded (opprettet dato).
   */
  public record CriticalMedicalCondition(
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification,
      @Nullable PartialDate recordedDate) implements CriticalInformationEntry {
    @Override
    public @NotNull String typename() {
      return "CriticalMedicalCondition";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationEntry.Cases<R> cases) {
      return cases.criticalMedicalCondition(this);
    }

    @Override
    public String toString() {
      return "CriticalMedicalCondition";
    }
  }

  /**
   * It is difficult to intubate the patient (intubasjonsproblem).
   *
   * @param kind {@code DIFFICULT_INTUBATION}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The kind as coded by the service.
   * @param specification The problem in free text (spesifisering).
   * @param recordedDate When it was first recorded (opprettet dato).
   */
  public record DifficultIntubation(
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification,
      @Nullable PartialDate recordedDate) implements CriticalInformationEntry {
    @Override
    public @NotNull String typename() {
      return "DifficultIntubation";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationEntry.Cases<R> cases) {
      return cases.difficultIntubation(this);
    }

    @Override
    public String toString() {
      return "DifficultIntubation";
    }
  }

  /**
   * Something mechanical in the body (implantat).
   *
   * @param kind {@code IMPLANT}.
   * @param lifecycle Where it is in its life.
   * @param certainty Always null: this kind is not graded.
   * @param code The implant, Volven 7518 (implantat).
   * @param specification The implant in free text, such as its make (spesifisering).
   * @param recordedDate When it was first recorded (opprettet dato).
   */
  public record Implant(
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification,
      @Nullable PartialDate recordedDate) implements CriticalInformationEntry {
    @Override
    public @NotNull String typename() {
      return "Implant";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationEntry.Cases<R> cases) {
      return cases.implant(this);
    }

    @Override
    public String toString() {
      return "Implant";
    }
  }

  /**
   * An infection that others must be protected from (smitte).
   *
   * @param kind {@code INFECTION}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The infection, Volven 7519 (smittefarlig sykdom).
   * @param specification The infection in free text. Not to be written since February 2025; older entries may have it (spesifisering).
   * @param recordedDate When it was first recorded (opprettet dato).
   */
  public record Infection(
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification,
      @Nullable PartialDate recordedDate) implements CriticalInformationEntry {
    @Override
    public @NotNull String typename() {
      return "Infection";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationEntry.Cases<R> cases) {
      return cases.infection(this);
    }

    @Override
    public String toString() {
      return "Infection";
    }
  }

  /**
   * Treatment that goes on now, or a place in the queue for a transplant (pågående behandling).
   *
   * @param kind {@code ONGOING_TREATMENT}.
   * @param lifecycle Where it is in its life.
   * @param certainty Always null: this kind is not graded.
   * @param code The treatment, Volven 7517 (behandling).
   * @param specification The treatment in free text (spesifisering).
   * @param recordedDate When it was first recorded (opprettet dato).
   */
  public record OngoingTreatment(
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification,
      @Nullable PartialDate recordedDate) implements CriticalInformationEntry {
    @Override
    public @NotNull String typename() {
      return "OngoingTreatment";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationEntry.Cases<R> cases) {
      return cases.ongoingTreatment(this);
    }

    @Override
    public String toString() {
      return "OngoingTreatment";
    }
  }

  /**
   * An allergy to something else than a medicine (annen allergi).
   *
   * @param kind {@code OTHER_ALLERGY}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code What the patient is allergic to, Volven 7514 (allergen).
   * @param specification What the patient is allergic to, in free text (spesifisering).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param criticality How serious it would be if it happened again (alvorlighetsgrad, Volven 7520).
   * @param reactions How the patient reacted (reaksjoner).
   */
  public record OtherAllergy(
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification,
      @Nullable PartialDate recordedDate,
      @Nullable AllergyCriticality criticality,
      @NotNull List<Reaction> reactions) implements CriticalInformationEntry {
    public OtherAllergy {
      reactions = List.copyOf(reactions);
    }

    @Override
    public @NotNull String typename() {
      return "OtherAllergy";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationEntry.Cases<R> cases) {
      return cases.otherAllergy(this);
    }

    @Override
    public String toString() {
      return "OtherAllergy";
    }
  }

  /**
   * Another problem under anesthesia (annet problem ved anestesi).
   *
   * @param kind {@code OTHER_ANESTHESIA_PROBLEM}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The kind as coded by the service.
   * @param specification The problem in free text (spesifisering).
   * @param recordedDate When it was first recorded (opprettet dato).
   */
  public record OtherAnesthesiaProblem(
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification,
      @Nullable PartialDate recordedDate) implements CriticalInformationEntry {
    @Override
    public @NotNull String typename() {
      return "OtherAnesthesiaProblem";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationEntry.Cases<R> cases) {
      return cases.otherAnesthesiaProblem(this);
    }

    @Override
    public String toString() {
      return "OtherAnesthesiaProblem";
    }
  }

  /**
   * A transplant or another foreign body (transplantat eller annet fremmedlegeme).
   *
   * @param kind {@code TRANSPLANT_OR_FOREIGN_BODY}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The transplant or foreign body, Volven 7518.
   * @param specification The transplant or foreign body in free text (spesifisering).
   * @param recordedDate When it was first recorded (opprettet dato).
   */
  public record TransplantOrForeignBody(
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification,
      @Nullable PartialDate recordedDate) implements CriticalInformationEntry {
    @Override
    public @NotNull String typename() {
      return "TransplantOrForeignBody";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationEntry.Cases<R> cases) {
      return cases.transplantOrForeignBody(this);
    }

    @Override
    public String toString() {
      return "TransplantOrForeignBody";
    }
  }

  /**
   * Something to be done otherwise than usual (endring i behandlingsrutine, annen prosedyreendring).
   *
   * @param kind {@code TREATMENT_ROUTINE_CHANGE}.
   * @param lifecycle Where it is in its life.
   * @param certainty Always null: this kind is not graded.
   * @param code What is to be done otherwise, Volven 7522 (type prosedyreendring).
   * @param specification What is to be done otherwise, in free text (spesifisering).
   * @param recordedDate When it was first recorded (opprettet dato).
   */
  public record TreatmentRoutineChange(
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification,
      @Nullable PartialDate recordedDate) implements CriticalInformationEntry {
    @Override
    public @NotNull String typename() {
      return "TreatmentRoutineChange";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationEntry.Cases<R> cases) {
      return cases.treatmentRoutineChange(this);
    }

    @Override
    public String toString() {
      return "TreatmentRoutineChange";
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
   * @param registration What the register says, or why it says nothing.
   */
  public record HealthPersonnel(@NotNull String hprNumber, @NotNull HealthPersonnelResult registration) {
    @Override
    public String toString() {
      return "HealthPersonnel";
    }
  }

  /**
   * One row of the medication list (legemiddel på listen). Three things are told of it, each registered for itself and none
   * worked out from another: where it stands on the list, whether the patient is being treated with it, and where its
   * prescription stands.
   *
   * @param pllId The row's id, which stays the same when the prescription is renewed (PLL-id).
   * @param listState Where the row stands on the list (PLL-status).
   * @param prescriptionStatus Where its prescription stands in the prescription intermediary (reseptstatus).
   * @param treatmentStatus Whether the patient is being treated with it (behandlingsstatus).
   * @param medication The medicine (legemiddel).
   * @param dosing How the medicine is to be taken (dosering).
   * @param isMultidose True when it is delivered packed by dose (multidose).
   * @param discontinuation That it was stopped (seponering). Null while it is in use.
   * @param prescription The prescription that the row was last written on. Null when there is none, as for supplements.
   */
  public record MedicationListEntry(
      @NotNull String pllId,
      @NotNull MedicationListState listState,
      @NotNull PrescriptionStatus prescriptionStatus,
      @NotNull TreatmentStatus treatmentStatus,
      @Nullable Medication medication,
      @Nullable Dosing dosing,
      @Nullable Boolean isMultidose,
      @Nullable Discontinuation discontinuation,
      @Nullable MedicationListEntryPrescription prescription) {
    @Override
    public String toString() {
      return "MedicationListEntry";
    }
  }

  /**
   * A plan with zones as it was at one version (versjon av plan). The plan and its clinical content have version numbers of
   * their own: the plan's is raised at every change, the content's only when the clinical content changes.
   *
   * @param version The plan's version number (versjon). Null when the service sent none that can be read.
   * @param status Whether the plan is in use (status). *Active does not mean approved*: the service does not tell whether anyone has approved the plan.
   * @param statusText The status exactly as the service wrote it.
   * @param title The plan's title (tittel).
   * @param updatedAt When this change was made (endret).
   * @param zones The zones, in the order the service gave them (soner).
   * @param unreadable How many zones the service sent that could not be read.
   */
  public record ZonePlanVersion(
      @Nullable Integer version,
      @NotNull ZonePlanStatus status,
      @Nullable String statusText,
      @Nullable String title,
      @Nullable PartialDate updatedAt,
      @NotNull List<Zone> zones,
      int unreadable) {
    public ZonePlanVersion {
      zones = List.copyOf(zones);
    }

    @Override
    public String toString() {
      return "ZonePlanVersion";
    }
  }

  /** The register of health personnel's answer, or why there is none. */
  public sealed interface HealthPersonnelResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R healthPersonnelRegistration(@NotNull HealthPersonnelRegistration value);

      R accessRefused(@NotNull AccessRefused value);

      R notRegistered(@NotNull NotRegistered value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements HealthPersonnelResult {
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
   * That a medicine was stopped on the list (seponering).
   *
   * @param time When it was stopped.
   * @param reason Why it was stopped (seponeringsårsak).
   */
  public record Discontinuation(@Nullable PartialDate time, @Nullable DiscontinuationReason reason) {
    @Override
    public String toString() {
      return "Discontinuation";
    }
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   *
   * @param reseptId The prescription's id, made by the system that wrote it (ReseptId, GUID).
   * @param status Where the prescription stands in the prescription intermediary (reseptstatus). Independent of {@code listState} and of {@code treatmentStatus}.
   * @param expires The last day it can be dispensed (utløpsdato).
   */
  public record MedicationListEntryPrescription(
      @NotNull String reseptId,
      @NotNull PrescriptionStatus status,
      @Nullable PartialDate expires) {
    @Override
    public String toString() {
      return "MedicationListEntryPrescription";
    }
  }

  /**
   * One zone of a plan (sone): how to recognize it, and what to do then.
   *
   * @param level Which zone (nivå).
   * @param levelText The level exactly as the service wrote it.
   * @param condition How to recognize the zone (tilstand), for example {@code Mer slim eller tungpust}.
   * @param action What to do in the zone (tiltak).
   */
  public record Zone(
      @NotNull ZoneLevel level,
      @Nullable String levelText,
      @Nullable String condition,
      @Nullable String action) {
    @Override
    public String toString() {
      return "Zone";
    }
  }

  /**
   * A professional's entry in the register of health personnel (oppføring i HPR).
   *
   * @param source Where this came from.
   * @param name The professional's name.
   */
  public record HealthPersonnelRegistration(
      @NotNull Source source,
      @Nullable PersonName name) implements HealthPersonnelResult {
    @Override
    public @NotNull String typename() {
      return "HealthPersonnelRegistration";
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.healthPersonnelRegistration(this);
    }

    @Override
    public String toString() {
      return "HealthPersonnelRegistration";
    }
  }
}
