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

/** The patient's medication list: what is in use, what was stopped, allergies, multidose, and who answers for the list. */
public final class MedicationList implements PagedQuery<MedicationList.Data> {
  private static final Document DOCUMENT =
      new Document(
          "MedicationList",
          "0b4a733362a8d3ea425e738e9d49bbffc09b1651b006b51eae52fc6cf8260eb4",
          "query MedicationList($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$first:Int!=50$after:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id medicationList{__typename ...WhyNoMedicines ...on MedicationList{source{...Source}date registers{...Register}responsibleParties{role party{...Party}}signedBy{...Party}entries(first:$first after:$after){__typename ...WhyNoMedicines ...on MedicationListEntryConnection{totalCount pageInfo{hasNextPage endCursor}edges{cursor node{...Entry}}}}allergies{__typename ...WhyNoMedicines ...on ListedAllergies{items{allergen{...Coded}text criticality verification reactions{...Coded}recorded note}unreadable}}multidoseDeliveries{m10Id firstDose lastDose prescription{reseptId}}otherPrescriptions{__typename ...WhyNoMedicines ...on OtherPrescriptions{items{reseptId status medication{name}}unidentified}}unreadable withheldRows:withheld}}}}fragment WhyNoMedicines on MissingData{...WhyMissing ...on PrescriptionsLocked{registers{...Register}withheld{...Withheld}}...on IncompleteAnswer{registers{...Register}}...on SectionUnavailable{registers{...Register}}}fragment Source on DataSource{service fetchedAt}fragment Register on RegisterAnswer{register outcome code{...Coded}fetchedAt}fragment Party on MedicationParty{name organisationName}fragment Entry on MedicationListEntry{pllId listState prescriptionStatus treatmentStatus treatmentStatusText prescriptionType medication{name level atc{...Coded}form{...Coded}ingredients{substance{...Coded}strength{...Amount}}}dosing{labelText instructions{text patientInstruction}periods{start end doses{timeOfDay amount{...Amount}}}}use applicationArea indications{...Coded}isMultidose treatmentStart discontinuation{time reason note}registrations{type time by{...Party}}prescription{reseptId status expires refills{count dispensesAllowed}prescriber{...Party healthPersonnel{hprNumber}}}note}fragment Coded on Code{system code display}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Withheld on WithheldPrescriptions{lockedInIntermediary lockedInCoreRecord coreRecordHasMedicines}fragment Amount on Quantity{value unit ucum comparator}");

  private final Variables variables;

  private MedicationList(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull MedicationList of(@NotNull String nationalId, @NotNull AccessBasis basis) {
    return new MedicationList(
        Variables.none()
            .require("nationalId", nationalId)
            .require("basis", basis));
  }

  public @NotNull MedicationList withReason(@Nullable String reason) {
    return new MedicationList(this.variables.with("reason", reason));
  }

  /** {@code 50} unless given. */
  public @NotNull MedicationList withFirst(int first) {
    return new MedicationList(this.variables.with("first", first));
  }

  public @NotNull MedicationList withAfter(@Nullable String after) {
    return new MedicationList(this.variables.with("after", after));
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
    return MedicationListReader.readData(data);
  }

  @Override
  public @NotNull MedicationList after(@NotNull String cursor) {
    return new MedicationList(this.variables.with("after", cursor));
  }

  @Override
  public @Nullable PageEnd pageEnd(@NotNull Data data) {
    Patient step1 = data.patient();
    if (!(step1.medicationList() instanceof MedicationListData step2)) return null;
    if (!(step2.entries() instanceof MedicationListEntryConnection step3)) return null;
    return new PageEnd(step3.pageInfo().hasNextPage(), step3.pageInfo().endCursor());
  }

  @Override
  public String toString() {
    return "MedicationList";
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
   * @param medicationList The person's medication list (Pasientens legemiddelliste, PLL): what the person uses as agreed, signed by one doctor. Prescriptions that are not on the list are under {@code prescriptions}.
   */
  public record Patient(@NotNull String id, @NotNull MedicationListResult medicationList) {
    @Override
    public String toString() {
      return "Patient";
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
      R medicationListData(@NotNull MedicationListData value);

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
   * The medication list as it was last signed (M25.1 in force). A new list replaces the whole of the one before.
   *
   * @param source The service that was asked, and when.
   * @param date When the list was signed (PLL-dato).
   * @param registers What each register behind the service answered (delsvar).
   * @param responsibleParties Those with a part in the list (ansvarlige), for example the doctor responsible for multidose.
   * @param signedBy Who signed the list (signert av).
   * @param entries The rows of the list, discontinued ones included (legemidler på listen).
   * @param allergies Allergies and intolerances that the list warns of (CAVE). The core record's critical information may tell of the same ones, but the two share no id: show both, never merge them.
   * @param multidoseDeliveries Deliveries of multidose (multidoseleveringer).
   * @param otherPrescriptions Prescriptions for other articles than medicines, which have no place on the list (andre resepter).
   * @param unreadable How many rows, and messages about the list, the service sent that could not be read. A row that cannot be read does not tell where it belongs, so {@code prescriptions} counts it too.
   * @param withheldRows How many rows are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens.
   */
  public record MedicationListData(
      @NotNull Source source,
      @Nullable PartialDate date,
      @NotNull List<Register> registers,
      @NotNull List<ResponsibleParty> responsibleParties,
      @Nullable Party signedBy,
      @NotNull MedicationListEntriesResult entries,
      @NotNull ListedAllergiesResult allergies,
      @NotNull List<MultidoseDelivery> multidoseDeliveries,
      @NotNull OtherPrescriptionsResult otherPrescriptions,
      int unreadable,
      @Nullable Integer withheldRows) implements MedicationListResult {
    public MedicationListData {
      registers = List.copyOf(registers);
      responsibleParties = List.copyOf(responsibleParties);
      multidoseDeliveries = List.copyOf(multidoseDeliveries);
    }

    @Override
    public @NotNull String typename() {
      return "MedicationList";
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.medicationListData(this);
    }

    @Override
    public String toString() {
      return "MedicationListData";
    }
  }

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(@NotNull Source source) implements MedicationListResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
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
  public record Blocked(@NotNull Source source) implements MedicationListResult {
    @Override
    public @NotNull String typename() {
      return "Blocked";
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
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
  public record NotRegistered(@NotNull Source source) implements MedicationListResult {
    @Override
    public @NotNull String typename() {
      return "NotRegistered";
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
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
  public record NothingKnown(
      @NotNull Source source) implements MedicationListResult, MedicationListEntriesResult, ListedAllergiesResult, OtherPrescriptionsResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
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
    public <R> R match(@NotNull OtherPrescriptionsResult.Cases<R> cases) {
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
  public record NothingShown(@NotNull Source source) implements MedicationListResult {
    @Override
    public @NotNull String typename() {
      return "NothingShown";
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
      boolean mayElevate) implements MedicationListResult {
    @Override
    public @NotNull String typename() {
      return "Restricted";
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public String toString() {
      return "Restricted";
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
      @NotNull List<Register> registers) implements MedicationListResult, MedicationListEntriesResult, ListedAllergiesResult, OtherPrescriptionsResult {
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
    public <R> R match(@NotNull OtherPrescriptionsResult.Cases<R> cases) {
      return cases.sectionUnavailable(this);
    }

    @Override
    public String toString() {
      return "SectionUnavailable";
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
      @Nullable Integer retryAfterSeconds) implements MedicationListResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull MedicationListResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /**
   * Somebody with a part in the list (ansvarlig).
   *
   * @param role The part they have.
   * @param party Who it is.
   */
  public record ResponsibleParty(@NotNull MedicationListRole role, @NotNull Party party) {
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
   * A delivery of medicines packed by dose (multidoselevering).
   *
   * @param m10Id Id of the dispensing report (M10-id).
   * @param firstDose The first day that the delivered doses cover (første dose).
   * @param lastDose The last day that the delivered doses cover (siste dose).
   * @param prescription The prescription it was delivered on. Null when none was named.
   */
  public record MultidoseDelivery(
      @Nullable String m10Id,
      @Nullable PartialDate firstDose,
      @Nullable PartialDate lastDose,
      @Nullable Prescription prescription) {
    @Override
    public String toString() {
      return "MultidoseDelivery";
    }
  }

  /** Prescriptions for other articles, or why there are none to show (andre resepter). */
  public sealed interface OtherPrescriptionsResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R otherPrescriptions(@NotNull OtherPrescriptions value);

      R nothingKnown(@NotNull NothingKnown value);

      R sectionUnavailable(@NotNull SectionUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements OtherPrescriptionsResult {
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
   * Prescriptions for other articles than medicines (andre resepter).
   *
   * @param items The prescriptions.
   * @param unidentified How many have no prescription id; they are under {@code prescriptions}, among the unidentified ones.
   */
  public record OtherPrescriptions(
      @NotNull List<ItemsPrescription> items,
      int unidentified) implements OtherPrescriptionsResult {
    public OtherPrescriptions {
      items = List.copyOf(items);
    }

    @Override
    public @NotNull String typename() {
      return "OtherPrescriptions";
    }

    @Override
    public <R> R match(@NotNull OtherPrescriptionsResult.Cases<R> cases) {
      return cases.otherPrescriptions(this);
    }

    @Override
    public String toString() {
      return "OtherPrescriptions";
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
   * A row in a page of the medication list.
   *
   * @param cursor The row's place in the list, to continue after.
   * @param node The row.
   */
  public record MedicationListEntryEdge(@NotNull String cursor, @NotNull Entry node) {
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
   * @param verification How certain it is (sannsynlighet).
   * @param reactions How the person reacts, Volven 7497 (reaksjoner).
   * @param recorded When it was registered.
   * @param note Remarks (merknad).
   */
  public record ListedAllergy(
      @Nullable Coded allergen,
      @Nullable String text,
      @Nullable String criticality,
      @Nullable ListedAllergyVerification verification,
      @NotNull List<Coded> reactions,
      @Nullable PartialDate recorded,
      @Nullable String note) {
    public ListedAllergy {
      reactions = List.copyOf(reactions);
    }

    @Override
    public String toString() {
      return "ListedAllergy";
    }
  }

  /**
   * A prescription (resept). Its id follows it through every national service; whoever has the id and the patient finds the
   * same prescription.
   *
   * @param reseptId The prescription's id, made by the system that wrote it (ReseptId, GUID).
   * @param status Where the prescription stands in the prescription intermediary (reseptstatus). Independent of {@code listState} and of {@code treatmentStatus}.
   * @param medication The medicine (legemiddel). Null for another article.
   */
  public record ItemsPrescription(
      @NotNull String reseptId,
      @NotNull PrescriptionStatus status,
      @Nullable Medication medication) {
    @Override
    public String toString() {
      return "ItemsPrescription";
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
}
