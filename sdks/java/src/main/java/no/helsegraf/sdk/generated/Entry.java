// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import no.helsegraf.sdk.PartialDate;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * One row of the medication list (legemiddel på listen). Three things are told of it, each registered for itself and none
 * worked out from another: where it stands on the list, whether the patient is being treated with it, and where its
 * prescription stands.
 *
 * @param pllId The row's id, which stays the same when the prescription is renewed (PLL-id).
 * @param listState Where the row stands on the list (PLL-status).
 * @param prescriptionStatus Where its prescription stands in the prescription intermediary (reseptstatus).
 * @param treatmentStatus Whether the patient is being treated with it (behandlingsstatus).
 * @param treatmentStatusText The treatment status exactly as the service wrote it.
 * @param prescriptionType Electronic, on paper, or without prescription (type resept).
 * @param medication The medicine (legemiddel).
 * @param dosing How the medicine is to be taken (dosering).
 * @param use Whether it is taken regularly, as needed or as a course (bruk).
 * @param applicationArea What the medicine is for, in words for the patient (bruksområde).
 * @param indications What the medicine is for, as diagnoses in ICPC-2 or ICD-10 (indikasjon).
 * @param isMultidose True when it is delivered packed by dose (multidose).
 * @param treatmentStart The day the treatment began (behandlingsstart).
 * @param discontinuation That it was stopped (seponering). Null while it is in use.
 * @param registrations What has been registered about it (registreringer): prescribed by, discontinued by.
 * @param prescription The prescription that the row was last written on. Null when there is none, as for supplements.
 * @param note A message about the row (merknad).
 */
public record Entry(
    @NotNull String pllId,
    @NotNull MedicationListState listState,
    @NotNull PrescriptionStatus prescriptionStatus,
    @NotNull TreatmentStatus treatmentStatus,
    @Nullable String treatmentStatusText,
    @Nullable PrescriptionType prescriptionType,
    @Nullable Medication medication,
    @Nullable Dosing dosing,
    @Nullable MedicationUse use,
    @Nullable String applicationArea,
    @NotNull List<Coded> indications,
    @Nullable Boolean isMultidose,
    @Nullable PartialDate treatmentStart,
    @Nullable Discontinuation discontinuation,
    @NotNull List<MedicationRegistration> registrations,
    @Nullable Prescription prescription,
    @Nullable String note) {
  public Entry {
    indications = List.copyOf(indications);
    registrations = List.copyOf(registrations);
  }

  @Override
  public String toString() {
    return "Entry";
  }

  /**
   * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
   * package; {@code level} tells which, and decides what else is known.
   *
   * @param name Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example {@code Atorvastatin tab 40 mg}.
   * @param level Whether a substance, a brand or a package was chosen (registreringstype).
   * @param atc The active substance's place in the ATC system (ATC-kode). Null for many supplements.
   * @param form Pharmaceutical form, Volven 7448 (legemiddelform), for example {@code Tablett}.
   * @param ingredients Active substances with their strengths (virkestoff og styrke), when they were sent apart from the name.
   */
  public record Medication(
      @Nullable String name,
      @NotNull MedicationLevel level,
      @Nullable Coded atc,
      @Nullable Coded form,
      @NotNull List<MedicationIngredient> ingredients) {
    public Medication {
      ingredients = List.copyOf(ingredients);
    }

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
   * That somebody registered something about a medicine (registrering): who prescribed it, who stopped it.
   *
   * @param type What was done.
   * @param time When it was done.
   * @param by Who did it.
   */
  public record MedicationRegistration(
      @NotNull MedicationRegistrationType type,
      @Nullable PartialDate time,
      @Nullable Party by) {
    @Override
    public String toString() {
      return "MedicationRegistration";
    }
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   *
   * @param reseptId The prescription's id, made by the system that wrote it (ReseptId, GUID).
   * @param status Where the prescription stands in the prescription intermediary (reseptstatus). Independent of {@code listState} and of {@code treatmentStatus}.
   * @param expires The last day it can be dispensed (utløpsdato).
   * @param refills How often it may be dispensed (reit). Null when the service did not say.
   * @param prescriber Who wrote it (rekvirent).
   */
  public record Prescription(
      @NotNull String reseptId,
      @NotNull PrescriptionStatus status,
      @Nullable PartialDate expires,
      @Nullable Refills refills,
      @Nullable MedicationParty prescriber) {
    @Override
    public String toString() {
      return "Prescription";
    }
  }

  /**
   * One active substance of a medicine (virkestoff).
   *
   * @param substance The substance.
   * @param strength How much of it (styrke, teller).
   */
  public record MedicationIngredient(@Nullable Coded substance, @Nullable Amount strength) {
    @Override
    public String toString() {
      return "MedicationIngredient";
    }
  }

  /**
   * One instruction about how to take a medicine (doseringsanvisning).
   *
   * @param text The dose in words, for example {@code 1 tablett kveld}.
   * @param patientInstruction What the patient is told besides the dose (pasientinstruksjon).
   */
  public record DosageInstruction(@Nullable String text, @Nullable String patientInstruction) {
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
   * One dose that is repeated (gjentatt dose), for example one tablet every evening.
   *
   * @param timeOfDay Time of the day (tidsområde).
   * @param amount How much at a time (mengde).
   */
  public record RepeatedDose(@Nullable TimeOfDay timeOfDay, @Nullable Amount amount) {
    @Override
    public String toString() {
      return "RepeatedDose";
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
