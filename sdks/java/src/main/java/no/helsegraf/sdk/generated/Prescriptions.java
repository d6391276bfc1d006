// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.PageEnd;
import no.helsegraf.sdk.PagedQuery;
import no.helsegraf.sdk.PartialDate;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** The patient's prescriptions with drug, dosing, where each stands in Reseptformidleren, and what has been dispensed. */
public final class Prescriptions implements PagedQuery<Prescriptions.Data> {
  private static final Document DOCUMENT =
      new Document(
          "Prescriptions",
          "e2707817bbe9d08bb6f49bfe10603f885144e138304b4bcc34befdd102009436",
          "query Prescriptions($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$filter:PrescriptionFilter$first:Int!=20$after:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id prescriptions(filter:$filter first:$first after:$after){__typename ...WhyNoMedicines ...on PrescriptionConnection{source{...Source}registers{...Register}totalCount unreadable withheld{...Withheld}pageInfo{hasNextPage endCursor}edges{cursor node{...PrescriptionDetails}}unidentified{medication{...Drug}dosing{labelText}issued expires treatmentStatus prescriber{...Party}}}}}}fragment WhyNoMedicines on MissingData{...WhyMissing ...on PrescriptionsLocked{registers{...Register}withheld{...Withheld}}...on IncompleteAnswer{registers{...Register}}...on SectionUnavailable{registers{...Register}}}fragment Source on DataSource{service fetchedAt}fragment Register on RegisterAnswer{register outcome code{...Coded}fetchedAt}fragment Withheld on WithheldPrescriptions{lockedInIntermediary lockedInCoreRecord coreRecordHasMedicines}fragment PrescriptionDetails on Prescription{reseptId status statusCode{...Coded}listState treatmentStatus treatmentStatusText isLocked hasGuardianReservation isMultidose type issued expires treatmentStart heldBy dispenserName recall{reason text isPending}discontinuation{time reason note}medication{...Drug}productGroup{...Coded}quantity{packages amount{...Amount}}refills{count dispensesAllowed original}dosing{labelText instructions{text patientInstruction shortDose{...Coded}}periods{start end doses{timeOfDay amount{...Amount}interval{...Amount}}}}use applicationArea indications{...Coded}note reimbursement{paragraph{...Coded}condition{...Coded}}substitution{isAccepted reservation reason}prescriber{...Party healthPersonnel{hprNumber registration{__typename ...on HealthPersonnelRegistration{source{...Source}name{full}authorizations{profession isActive mayPrescribe}}...WhyMissing}}organisation{herId registration{__typename ...on OrganisationRegistration{name isActive}...WhyMissing}}}renewedAs{reseptId}deliverySummary{lastDelivered packageName totalPackages}dispenses{__typename ...WhyNoMedicines ...on Dispenses{items{m10Id handedOver medication{name}quantity{...Amount}dispenser{...Party}wasSubstituted isConcluded isCancelled}unreadable}}}fragment Drug on Medication{level name packageNumber atc{...Coded}form{...Coded}ingredients{substance{...Coded}strength{...Amount}strengthPer{...Amount}}prescriptionGroup}fragment Party on MedicationParty{name organisationName}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Coded on Code{system code display}fragment Amount on Quantity{value unit ucum comparator}");

  private final Variables variables;

  private Prescriptions(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull Prescriptions of(@NotNull String nationalId, @NotNull AccessBasis basis) {
    return new Prescriptions(
        Variables.none()
            .require("nationalId", nationalId)
            .require("basis", basis));
  }

  public @NotNull Prescriptions withReason(@Nullable String reason) {
    return new Prescriptions(this.variables.with("reason", reason));
  }

  public @NotNull Prescriptions withFilter(@Nullable PrescriptionFilter filter) {
    return new Prescriptions(this.variables.with("filter", filter));
  }

  /** {@code 20} unless given. */
  public @NotNull Prescriptions withFirst(int first) {
    return new Prescriptions(this.variables.with("first", first));
  }

  public @NotNull Prescriptions withAfter(@Nullable String after) {
    return new Prescriptions(this.variables.with("after", after));
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
    return PrescriptionsReader.readData(data);
  }

  @Override
  public @NotNull Prescriptions after(@NotNull String cursor) {
    return new Prescriptions(this.variables.with("after", cursor));
  }

  @Override
  public @Nullable PageEnd pageEnd(@NotNull Data data) {
    Patient step1 = data.patient();
    if (!(step1.prescriptions() instanceof PrescriptionConnection step2)) return null;
    return new PageEnd(step2.pageInfo().hasNextPage(), step2.pageInfo().endCursor());
  }

  @Override
  public String toString() {
    return "Prescriptions";
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
   * @param prescriptions The person's prescriptions (resepter), the newest first: those that can still be dispensed, and those of the last years that the core record remembers. Locked prescriptions are not among them; see {@code withheld}.
   */
  public record Patient(@NotNull String id, @NotNull PrescriptionsResult prescriptions) {
    @Override
    public String toString() {
      return "Patient";
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
   * A page of the person's prescriptions (resepter). An empty page means that none meets the filter; look at {@code registers} to
   * see whether every register answered.
   *
   * @param source The service that was asked, and when.
   * @param registers What each register behind the service answered (delsvar). When one did not answer, the list may lack prescriptions.
   * @param totalCount How many prescriptions meet the filter, on all pages together (antall).
   * @param unreadable How many rows the service sent that could not be read.
   * @param withheld What exists and is not shown here.
   * @param pageInfo Where the list was cut.
   * @param edges The prescriptions of this page.
   * @param unidentified Rows without a prescription id (ReseptId) that are not on the medication list either: most often paper prescriptions that the core record knows from the pharmacy. No filter or paging applies to them.
   */
  public record PrescriptionConnection(
      @NotNull Source source,
      @NotNull List<Register> registers,
      int totalCount,
      int unreadable,
      @NotNull Withheld withheld,
      @NotNull PageInfo pageInfo,
      @NotNull List<PrescriptionEdge> edges,
      @NotNull List<UnidentifiedPrescription> unidentified) implements PrescriptionsResult {
    public PrescriptionConnection {
      registers = List.copyOf(registers);
      edges = List.copyOf(edges);
      unidentified = List.copyOf(unidentified);
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
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(@NotNull Source source) implements PrescriptionsResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
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
  public record Blocked(@NotNull Source source) implements PrescriptionsResult {
    @Override
    public @NotNull String typename() {
      return "Blocked";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public String toString() {
      return "Blocked";
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
   * The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer).
   *
   * @param source The service that was asked, and when.
   */
  public record NotRegistered(@NotNull Source source) implements PrescriptionsResult {
    @Override
    public @NotNull String typename() {
      return "NotRegistered";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
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
  public record NothingKnown(@NotNull Source source) implements PrescriptionsResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
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
  public record NothingShown(@NotNull Source source) implements PrescriptionsResult {
    @Override
    public @NotNull String typename() {
      return "NothingShown";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
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
      boolean mayElevate) implements PrescriptionsResult {
    @Override
    public @NotNull String typename() {
      return "Restricted";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
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
      @Nullable Integer retryAfterSeconds) implements PrescriptionsResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull PrescriptionsResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
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
   * @param cursor The prescription's place in the list, to continue after.
   * @param node The prescription.
   */
  public record PrescriptionEdge(@NotNull String cursor, @NotNull PrescriptionDetails node) {
    @Override
    public String toString() {
      return "PrescriptionEdge";
    }
  }

  /**
   * A row about a medicine that has neither a prescription id nor a place on the medication list, most often a paper
   * prescription (papirresept) that the core record knows from the pharmacy. It can be read but not looked up again.
   *
   * @param medication The medicine.
   * @param dosing How the medicine is to be taken (dosering).
   * @param issued The day it was written (reseptdato).
   * @param expires The last day it could be dispensed (utløpsdato).
   * @param treatmentStatus Whether the patient is being treated with the medicine (behandlingsstatus).
   * @param prescriber Who wrote it (rekvirent).
   */
  public record UnidentifiedPrescription(
      @Nullable Drug medication,
      @Nullable Dosing dosing,
      @Nullable PartialDate issued,
      @Nullable PartialDate expires,
      @NotNull TreatmentStatus treatmentStatus,
      @Nullable Party prescriber) {
    @Override
    public String toString() {
      return "UnidentifiedPrescription";
    }
  }

  /**
   * How a medicine is to be taken (dosering).
   *
   * @param labelText The instruction printed on the pharmacy's label (doseringstekst, DSSN).
   */
  public record Dosing(@Nullable String labelText) {
    @Override
    public String toString() {
      return "Dosing";
    }
  }
}
