// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.math.BigDecimal;
import java.util.List;
import no.helsegraf.sdk.PartialDate;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
 * same prescription.
 *
 * @param reseptId The prescription's id, made by the system that wrote it (ReseptId, GUID).
 * @param status Where the prescription stands in the prescription intermediary (reseptstatus). Independent of {@code listState} and of {@code treatmentStatus}.
 * @param statusCode The status as coded, Volven 7408. Null when the intermediary sent none.
 * @param listState Where its medicine stands on the medication list (PLL-status).
 * @param treatmentStatus Whether the patient is being treated with the medicine (behandlingsstatus).
 * @param treatmentStatusText The treatment status exactly as the service wrote it.
 * @param isLocked True when it is shown only to those with its reference number or the person's consent (låst resept).
 * @param hasGuardianReservation True when parents and guardians may not see it (vergeinnsynsreservasjon).
 * @param isMultidose True when it is delivered packed by dose (multidose).
 * @param type Electronic, on paper, or none (type resept).
 * @param issued The day it was written (reseptdato).
 * @param expires The last day it can be dispensed (utløpsdato).
 * @param treatmentStart The day the treatment began (behandlingsstart).
 * @param heldBy The dispenser that holds the prescription while it is being dispensed (utleverer). Null when nobody holds it.
 * @param dispenserName The dispenser that the intermediary names (utleverer): the one that holds it, or one that is expected to dispense it.
 * @param recall The recall, when a prescriber has asked for one (tilbakekalling).
 * @param discontinuation That the treatment was stopped (seponering).
 * @param medication The medicine (legemiddel). Null for another article.
 * @param productGroup The product group of another article, Volven 7403 (produktgruppe), for example test strips. Null for a medicine.
 * @param quantity How much may be dispensed each time (mengde).
 * @param refills How often it may be dispensed (reit). Null when the service did not say.
 * @param dosing How the medicine is to be taken (dosering).
 * @param use Whether it is taken regularly, as needed or as a course (bruk).
 * @param applicationArea What the medicine is for, in words for the patient (bruksområde).
 * @param indications What the medicine is for, as diagnoses in ICPC-2 or ICD-10 (indikasjon).
 * @param note A message from the prescriber to the pharmacy (merknad).
 * @param reimbursement On what ground the medicine is paid for by the public (refusjon).
 * @param substitution Whether the pharmacy may give another brand (generisk bytte).
 * @param prescriber Who wrote it (rekvirent).
 * @param renewedAs The prescription that took this one's place in a chain of renewals (fornyet som). Null for the last in the chain.
 * @param deliverySummary What has been delivered on it in sum (leveringssammendrag).
 * @param dispenses The dispensings on it (utleveringer), the latest first.
 */
public record PrescriptionDetails(
    @NotNull String reseptId,
    @NotNull PrescriptionStatus status,
    @Nullable Coded statusCode,
    @NotNull MedicationListState listState,
    @NotNull TreatmentStatus treatmentStatus,
    @Nullable String treatmentStatusText,
    @Nullable Boolean isLocked,
    @Nullable Boolean hasGuardianReservation,
    @Nullable Boolean isMultidose,
    @Nullable PrescriptionType type,
    @Nullable PartialDate issued,
    @Nullable PartialDate expires,
    @Nullable PartialDate treatmentStart,
    @Nullable String heldBy,
    @Nullable String dispenserName,
    @Nullable PrescriptionRecall recall,
    @Nullable Discontinuation discontinuation,
    @Nullable Drug medication,
    @Nullable Coded productGroup,
    @Nullable PrescribedQuantity quantity,
    @Nullable Refills refills,
    @Nullable Dosing dosing,
    @Nullable MedicationUse use,
    @Nullable String applicationArea,
    @NotNull List<Coded> indications,
    @Nullable String note,
    @Nullable Reimbursement reimbursement,
    @Nullable Substitution substitution,
    @Nullable MedicationParty prescriber,
    @Nullable Prescription renewedAs,
    @Nullable DeliverySummary deliverySummary,
    @NotNull DispensesResult dispenses) {
  public PrescriptionDetails {
    indications = List.copyOf(indications);
  }

  @Override
  public String toString() {
    return "PrescriptionDetails";
  }

  /**
   * A recall of a prescription (tilbakekalling, M5).
   *
   * @param reason Why it is recalled (årsak).
   * @param text The reason in words.
   * @param isPending True when the recall waits because a pharmacy has the prescription under dispensing. It takes effect when the pharmacy is done; until then the medicine may still be handed out.
   */
  public record PrescriptionRecall(@Nullable RecallReason reason, @Nullable String text, boolean isPending) {
    @Override
    public String toString() {
      return "PrescriptionRecall";
    }
  }

  /**
   * That a medicine was stopped on the list (seponering).
   *
   * @param time When it was stopped.
   * @param reason Why it was stopped (seponeringsårsak).
   * @param note The reason in words, when no code fits or besides it.
   */
  public record Discontinuation(
      @Nullable PartialDate time,
      @Nullable DiscontinuationReason reason,
      @Nullable String note) {
    @Override
    public String toString() {
      return "Discontinuation";
    }
  }

  /**
   * How much was prescribed (mengde): a number of packages, or an amount.
   *
   * @param packages Number of packages (antall pakninger).
   * @param amount Amount with unit, when packages were not prescribed (mengde).
   */
  public record PrescribedQuantity(@Nullable BigDecimal packages, @Nullable Amount amount) {
    @Override
    public String toString() {
      return "PrescribedQuantity";
    }
  }

  /**
   * How often a prescription may be dispensed (reit).
   *
   * @param count How many times after the first, as a number. Null when what was written is no whole number.
   * @param dispensesAllowed Times it may be dispensed in all: one more than {@code count}.
   * @param original Exactly what was written.
   */
  public record Refills(
      @Nullable Integer count,
      @Nullable Integer dispensesAllowed,
      @Nullable String original) {
    @Override
    public String toString() {
      return "Refills";
    }
  }

  /**
   * How a medicine is to be taken (dosering).
   *
   * @param labelText The instruction printed on the pharmacy's label (doseringstekst, DSSN).
   * @param instructions The instructions in order. Most often one; more when the dose changes along the way.
   * @param periods The doses in structured form (strukturert dosering), one period after another when the dose is stepped up or down. Empty when the prescriber only wrote a text.
   */
  public record Dosing(
      @Nullable String labelText,
      @NotNull List<DosageInstruction> instructions,
      @NotNull List<DosingPeriod> periods) {
    public Dosing {
      instructions = List.copyOf(instructions);
      periods = List.copyOf(periods);
    }

    @Override
    public String toString() {
      return "Dosing";
    }
  }

  /**
   * On what ground a medicine is paid for by the public (refusjon).
   *
   * @param paragraph The paragraph, Volven 7427 (refusjonshjemmel), for example {@code §5-14 §2}.
   * @param condition The condition that gives the right, ICPC-2, ICD-10 or Volven 7434 and 7435 (refusjonskode).
   */
  public record Reimbursement(@Nullable Coded paragraph, @Nullable Coded condition) {
    @Override
    public String toString() {
      return "Reimbursement";
    }
  }

  /**
   * Whether the pharmacy may give another brand with the same substance (generisk bytte).
   *
   * @param isAccepted True when the pharmacy may substitute (bytte tillatt).
   * @param reservation Who has reserved against it (byttereservasjon). Null when nobody has, or when the service did not say who.
   * @param reason Why it may not be substituted, in words.
   */
  public record Substitution(
      @Nullable Boolean isAccepted,
      @Nullable SubstitutionReservation reservation,
      @Nullable String reason) {
    @Override
    public String toString() {
      return "Substitution";
    }
  }

  /**
   * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
   * (aktør). The names are those written there; what the registers say today is reached through the references.
   *
   * @param name The professional's name as written. Null when only an organisation is named.
   * @param organisationName The organisation's name as written.
   * @param healthPersonnel The professional in the register of health personnel. Null when no HPR number was sent.
   * @param organisation The organisation in the address register. Null when no HER-id was sent.
   */
  public record MedicationParty(
      @Nullable String name,
      @Nullable String organisationName,
      @Nullable HealthPersonnel healthPersonnel,
      @Nullable Organisation organisation) {
    @Override
    public String toString() {
      return "MedicationParty";
    }
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   *
   * @param reseptId The prescription's id, made by the system that wrote it (ReseptId, GUID).
   */
  public record Prescription(@NotNull String reseptId) {
    @Override
    public String toString() {
      return "Prescription";
    }
  }

  /**
   * What has been delivered on a row in sum (leveringssammendrag).
   *
   * @param lastDelivered When something was last delivered (sist utlevert).
   * @param packageName Name of the article delivered last (varenavn).
   * @param totalPackages Packages delivered in all.
   */
  public record DeliverySummary(
      @Nullable PartialDate lastDelivered,
      @Nullable String packageName,
      @Nullable BigDecimal totalPackages) {
    @Override
    public String toString() {
      return "DeliverySummary";
    }
  }

  /** Dispensings, or why there are none to show (utleveringer). */
  public sealed interface DispensesResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R dispenses(@NotNull Dispenses value);

      R nothingKnown(@NotNull NothingKnown value);

      R sectionUnavailable(@NotNull SectionUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements DispensesResult {
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
   * One instruction about how to take a medicine (doseringsanvisning).
   *
   * @param text The dose in words, for example {@code 1 tablett kveld}.
   * @param patientInstruction What the patient is told besides the dose (pasientinstruksjon).
   * @param shortDose The dose in short form, Volven 7478 (kortdose), for example {@code 1x2}.
   */
  public record DosageInstruction(
      @Nullable String text,
      @Nullable String patientInstruction,
      @Nullable Coded shortDose) {
    @Override
    public String toString() {
      return "DosageInstruction";
    }
  }

  /**
   * A time in which the same doses are taken (doseringsperiode).
   *
   * @param start When the period begins.
   * @param end When the period ends. Null while it goes on.
   * @param doses The doses that are repeated in it.
   */
  public record DosingPeriod(
      @Nullable PartialDate start,
      @Nullable PartialDate end,
      @NotNull List<RepeatedDose> doses) {
    public DosingPeriod {
      doses = List.copyOf(doses);
    }

    @Override
    public String toString() {
      return "DosingPeriod";
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
   * An organisation that gives or supports health care (virksomhet), known by its organisation number or its HER-id.
   *
   * @param herId Number in the address register (HER-id). Null when it has none, or more than one.
   * @param registration What the registers say, or why they say nothing.
   */
  public record Organisation(@Nullable String herId, @NotNull OrganisationResult registration) {
    @Override
    public String toString() {
      return "Organisation";
    }
  }

  /**
   * Dispensings that the service sent (utleveringer), the latest first.
   *
   * @param items The dispensings.
   * @param unreadable How many dispensings the service sent that could not be read.
   */
  public record Dispenses(@NotNull List<Dispense> items, int unreadable) implements DispensesResult {
    public Dispenses {
      items = List.copyOf(items);
    }

    @Override
    public @NotNull String typename() {
      return "Dispenses";
    }

    @Override
    public <R> R match(@NotNull DispensesResult.Cases<R> cases) {
      return cases.dispenses(this);
    }

    @Override
    public String toString() {
      return "Dispenses";
    }
  }

  /**
   * The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR {@code nilknown}).
   *
   * @param source The service that was asked, and when.
   */
  public record NothingKnown(@NotNull Source source) implements DispensesResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
    }

    @Override
    public <R> R match(@NotNull DispensesResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public String toString() {
      return "NothingKnown";
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
      @NotNull List<Register> registers) implements DispensesResult {
    public SectionUnavailable {
      registers = List.copyOf(registers);
    }

    @Override
    public @NotNull String typename() {
      return "SectionUnavailable";
    }

    @Override
    public <R> R match(@NotNull DispensesResult.Cases<R> cases) {
      return cases.sectionUnavailable(this);
    }

    @Override
    public String toString() {
      return "SectionUnavailable";
    }
  }

  /**
   * One dose that is repeated (gjentatt dose), for example one tablet every evening.
   *
   * @param timeOfDay Time of the day (tidsområde).
   * @param amount How much at a time (mengde).
   * @param interval How long until it is repeated (intervall), for example 1 {@code Døgn}.
   */
  public record RepeatedDose(
      @Nullable TimeOfDay timeOfDay,
      @Nullable Amount amount,
      @Nullable Amount interval) {
    @Override
    public String toString() {
      return "RepeatedDose";
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

  /** The organisation registers' answer, or why there is none. */
  public sealed interface OrganisationResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R organisationRegistration(@NotNull OrganisationRegistration value);

      R accessRefused(@NotNull AccessRefused value);

      R notRegistered(@NotNull NotRegistered value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements OrganisationResult {
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
   * One dispensing, as the pharmacy or other dispenser reported it (utlevering, M10).
   *
   * @param m10Id The report's id (M10-id). Null when none was sent.
   * @param handedOver When it was handed out (utlevert dato).
   * @param medication The article that was handed out (utlevert vare). It may be another brand than the one prescribed.
   * @param quantity How much was handed out (antall).
   * @param dispenser Who handed it out (utleverer).
   * @param wasSubstituted True when another brand was given than the one prescribed (byttet).
   * @param isConcluded True when this dispensing ended the prescription (avsluttet).
   * @param isCancelled True when the report was withdrawn (kansellert): the medicine was not handed out after all.
   */
  public record Dispense(
      @Nullable String m10Id,
      @Nullable PartialDate handedOver,
      @Nullable Medication medication,
      @Nullable Amount quantity,
      @Nullable Party dispenser,
      @Nullable Boolean wasSubstituted,
      @Nullable Boolean isConcluded,
      @Nullable Boolean isCancelled) {
    @Override
    public String toString() {
      return "Dispense";
    }
  }

  /**
   * A professional's entry in the register of health personnel (oppføring i HPR).
   *
   * @param source Where this came from.
   * @param name The professional's name.
   * @param authorizations Authorizations and licenses, active and ended (godkjenninger).
   */
  public record HealthPersonnelRegistration(
      @NotNull Source source,
      @Nullable PersonName name,
      @NotNull List<Authorization> authorizations) implements HealthPersonnelResult {
    public HealthPersonnelRegistration {
      authorizations = List.copyOf(authorizations);
    }

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

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(@NotNull Source source) implements HealthPersonnelResult, OrganisationResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull OrganisationResult.Cases<R> cases) {
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
  public record NotRegistered(@NotNull Source source) implements HealthPersonnelResult, OrganisationResult {
    @Override
    public @NotNull String typename() {
      return "NotRegistered";
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull OrganisationResult.Cases<R> cases) {
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
      @Nullable Integer retryAfterSeconds) implements HealthPersonnelResult, OrganisationResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull OrganisationResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /**
   * An organisation's entry (oppføring i Enhetsregisteret og Adresseregisteret).
   *
   * @param name The name (navn).
   * @param isActive Whether it is active.
   */
  public record OrganisationRegistration(
      @Nullable String name,
      boolean isActive) implements OrganisationResult {
    @Override
    public @NotNull String typename() {
      return "OrganisationRegistration";
    }

    @Override
    public <R> R match(@NotNull OrganisationResult.Cases<R> cases) {
      return cases.organisationRegistration(this);
    }

    @Override
    public String toString() {
      return "OrganisationRegistration";
    }
  }

  /**
   * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
   * package; {@code level} tells which, and decides what else is known.
   *
   * @param name Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example {@code Atorvastatin tab 40 mg}.
   */
  public record Medication(@Nullable String name) {
    @Override
    public String toString() {
      return "Medication";
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

  /**
   * A right to practice a health profession (autorisasjon eller lisens).
   *
   * @param profession The profession, when it is one that this contract knows (helsepersonellkategori).
   * @param isActive Whether it holds today.
   * @param mayPrescribe Whether it gives the right to prescribe (rekvisisjonsrett).
   */
  public record Authorization(
      @Nullable HealthProfession profession,
      boolean isActive,
      @Nullable Boolean mayPrescribe) {
    @Override
    public String toString() {
      return "Authorization";
    }
  }
}
