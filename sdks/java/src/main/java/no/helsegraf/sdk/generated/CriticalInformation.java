// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.PartialDate;
import no.helsegraf.sdk.Query;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** What those who treat the patient must know at once: all kinds of critical information, and whether any is missing. */
public final class CriticalInformation implements Query<CriticalInformation.Data> {
  private static final Document DOCUMENT =
      new Document(
          "CriticalInformation",
          "42e370d29becabac576b08ed8011b5ca56bb94e436e0ec1407b34d57a46967b9",
          "query CriticalInformation($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id coreRecord{__typename ...WhyMissing ...on CoreRecord{criticalInformation{__typename ...WhyMissing ...on CriticalInformation{source{...Source}isComplete withheld hasActive isRestricted changedAt missing{kinds reason retryable}unreadable entries{__typename id version kind lifecycle certainty code{...Coded}otherCodes{...Coded}specification note origin recordedDate recordedBy{...Author}updatedAt updatedBy{...Author}validUntil ...on AdverseDrugReaction{criticality drugCodeKind isToInactiveIngredient reactions{...Reaction}onset{...Moment}}...on OtherAllergy{allergen categories criticality reactions{...Reaction}onset{...Moment}}...on CriticalMedicalCondition{consequences{consequence code{...Coded}}infoText moreInformationUrl onset{...Moment}}...on DifficultIntubation{laryngoscopyGrade maskVentilation otherEvidence{...Coded}onset{...Moment}}...on OtherAnesthesiaProblem{otherEvidence{...Coded}onset{...Moment}}...on OngoingTreatment{treatment started{...Moment}}...on Implant{implant implanted{...Moment}}...on TransplantOrForeignBody{implant onset{...Moment}}...on TreatmentRoutineChange{change period{start end}}...on Infection{infection infoText moreInformationUrl guideUrl onset{...Moment}}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment Coded on Code{system code display}fragment Author on CoreRecordAuthor{professionalName role{...Coded}organisationName professional{hprNumber}}fragment Reaction on AllergyReaction{manifestation code{...Coded}text}fragment Moment on ClinicalMoment{date period{start end}age{value unit ucum comparator}text}");

  private final Variables variables;

  private CriticalInformation(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull CriticalInformation of(@NotNull String nationalId, @NotNull AccessBasis basis) {
    return new CriticalInformation(
        Variables.none()
            .require("nationalId", nationalId)
            .require("basis", basis));
  }

  public @NotNull CriticalInformation withReason(@Nullable String reason) {
    return new CriticalInformation(this.variables.with("reason", reason));
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
    return CriticalInformationReader.readData(data);
  }

  @Override
  public String toString() {
    return "CriticalInformation";
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
   * @param coreRecord The core record (kjernejournal): what everybody who treats the patient may need to know in an emergency. Its parts come from services of their own, and one that is down takes none of the others with it.
   */
  public record Patient(@NotNull String id, @NotNull CoreRecordResult coreRecord) {
    @Override
    public String toString() {
      return "Patient";
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

  /**
   * A person's core record (kjernejournal).
   *
   * @param criticalInformation What may harm the patient if nobody knows (kritisk informasjon). Limits on life-prolonging treatment and "HLR minus" are not among the kinds that Helsegraf reads.
   */
  public record CoreRecord(@NotNull CriticalInformationResult criticalInformation) implements CoreRecordResult {
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
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(@NotNull Source source) implements CoreRecordResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
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
  public record Blocked(@NotNull Source source) implements CoreRecordResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "Blocked";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
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
   * The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer).
   *
   * @param source The service that was asked, and when.
   */
  public record NotRegistered(@NotNull Source source) implements CoreRecordResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "NotRegistered";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.notRegistered(this);
    }

    @Override
    public String toString() {
      return "NotRegistered";
    }
  }

  /**
   * The person has opted out of this register (reservasjon). Nothing is kept, so no ground for access opens it.
   *
   * @param source The service that was asked, and when.
   */
  public record Reserved(@NotNull Source source) implements CoreRecordResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "Reserved";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
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
      @Nullable Integer retryAfterSeconds) implements CoreRecordResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
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
      R criticalInformationData(@NotNull CriticalInformationData value);

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
   * What may harm the patient if nobody knows (kritisk informasjon).
   *
   * @param source Where this came from.
   * @param isComplete True when every kind that was asked for was answered and every entry could be read.
   * @param withheld How many entries of the kinds asked for are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens.
   * @param hasActive Whether anything is registered that is neither refuted, deleted nor expired. It speaks of all kinds, also those that were not asked for. Null when the service could not tell.
   * @param isRestricted True when the person has restricted this information and it is shown because of an elevated ground for access (sperring). Null when the service could not tell.
   * @param changedAt When anything was last changed, of any kind. Null when the service could not tell.
   * @param missing The kinds that could not be fetched. Never read their absence from {@code entries} as none.
   * @param unreadable How many entries the service sent that could not be read at all.
   * @param entries What is registered: what is active first, then what has expired, then what was refuted, and the newest first within each. Refuted and expired entries are shown because they tell that somebody looked; read {@code lifecycle} before you warn.
   */
  public record CriticalInformationData(
      @NotNull Source source,
      boolean isComplete,
      @Nullable Integer withheld,
      @Nullable Boolean hasActive,
      @Nullable Boolean isRestricted,
      @Nullable OffsetDateTime changedAt,
      @NotNull List<MissingCriticalInformation> missing,
      int unreadable,
      @NotNull List<CriticalInformationEntry> entries) implements CriticalInformationResult {
    public CriticalInformationData {
      missing = List.copyOf(missing);
      entries = List.copyOf(entries);
    }

    @Override
    public @NotNull String typename() {
      return "CriticalInformation";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
      return cases.criticalInformationData(this);
    }

    @Override
    public String toString() {
      return "CriticalInformationData";
    }
  }

  /**
   * The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR {@code nilknown}).
   *
   * @param source The service that was asked, and when.
   */
  public record NothingKnown(@NotNull Source source) implements CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
    }

    @Override
    public <R> R match(@NotNull CriticalInformationResult.Cases<R> cases) {
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
      boolean mayElevate) implements CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "Restricted";
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

  /** What every entry of critical information tells, whatever its kind. */
  public sealed interface CriticalInformationEntry {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    @Nullable String id();

    @Nullable String version();

    @NotNull CriticalInformationKind kind();

    @NotNull CriticalInformationLifecycle lifecycle();

    @Nullable CriticalInformationCertainty certainty();

    @Nullable Coded code();

    @NotNull List<Coded> otherCodes();

    @Nullable String specification();

    @Nullable String note();

    @Nullable CriticalInformationOrigin origin();

    @Nullable PartialDate recordedDate();

    @Nullable Author recordedBy();

    @Nullable OffsetDateTime updatedAt();

    @Nullable Author updatedBy();

    @Nullable PartialDate validUntil();

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
        @Nullable String id,
        @Nullable String version,
        @NotNull CriticalInformationKind kind,
        @NotNull CriticalInformationLifecycle lifecycle,
        @Nullable CriticalInformationCertainty certainty,
        @Nullable Coded code,
        @NotNull List<Coded> otherCodes,
        @Nullable String specification,
        @Nullable String note,
        @Nullable CriticalInformationOrigin origin,
        @Nullable PartialDate recordedDate,
        @Nullable Author recordedBy,
        @Nullable OffsetDateTime updatedAt,
        @Nullable Author updatedBy,
        @Nullable PartialDate validUntil) implements CriticalInformationEntry {
      public Unknown {
        otherCodes = List.copyOf(otherCodes);
      }

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
   * A reaction to a medicine (legemiddelreaksjon).
   *
   * @param id The id of the entry, the same in every version of it. Null when the service left it out.
   * @param version The version of the entry. Id and version together are unique.
   * @param kind {@code ADVERSE_DRUG_REACTION}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The medicine: an ATC code, a brand (FEST) or a substance (FEST).
   * @param otherCodes Other codes for the same, such as the ATC code of the brand.
   * @param specification The medicine in free text, when no code was found (spesifisering).
   * @param note A comment by the recorder (kommentar).
   * @param origin Where the information was taken from, when it is one of the known sources (kilde).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param recordedBy Who recorded it first (hvem som gjorde første registrering).
   * @param updatedAt When this version was made (tidspunkt for endring).
   * @param updatedBy Who made this version (hvem som gjorde endring).
   * @param validUntil The last day it holds.
   * @param criticality How serious it would be if it happened again (alvorlighetsgrad, Volven 7520).
   * @param drugCodeKind What the code names: a substance, a brand or a group of medicines.
   * @param isToInactiveIngredient True when the reaction is to an excipient and not to the active substance (hjelpestoffreaksjon). Other medicines with the same active substance may then be safe.
   * @param reactions How the patient reacted (reaksjoner).
   * @param onset When it was discovered (tidspunkt for hendelse).
   */
  public record AdverseDrugReaction(
      @Nullable String id,
      @Nullable String version,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @NotNull List<Coded> otherCodes,
      @Nullable String specification,
      @Nullable String note,
      @Nullable CriticalInformationOrigin origin,
      @Nullable PartialDate recordedDate,
      @Nullable Author recordedBy,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Author updatedBy,
      @Nullable PartialDate validUntil,
      @Nullable AllergyCriticality criticality,
      @Nullable DrugCodeKind drugCodeKind,
      boolean isToInactiveIngredient,
      @NotNull List<Reaction> reactions,
      @Nullable Moment onset) implements CriticalInformationEntry {
    public AdverseDrugReaction {
      otherCodes = List.copyOf(otherCodes);
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
   * @param id The id of the entry, the same in every version of it. Null when the service left it out.
   * @param version The version of the entry. Id and version together are unique.
   * @param kind {@code CRITICAL_MEDICAL_CONDITION}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The diagnosis, ICD-10 (diagnose).
   * @param otherCodes Other codes for the same.
   * @param specification The condition in free text, when no code was found (spesifisering).
   * @param note A comment by the recorder (kommentar).
   * @param origin Where the information was taken from, when it is one of the known sources (kilde).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param recordedBy Who recorded it first (hvem som gjorde første registrering).
   * @param updatedAt When this version was made (tidspunkt for endring).
   * @param updatedBy Who made this version (hvem som gjorde endring).
   * @param validUntil The last day it holds.
   * @param consequences What it may lead to (konsekvenser).
   * @param infoText What the national list says about this diagnosis (infotekst).
   * @param moreInformationUrl Where to read more about this diagnosis. Only addresses that begin with http or https are given.
   * @param onset When it began (tidspunkt for hendelse).
   */
  public record CriticalMedicalCondition(
      @Nullable String id,
      @Nullable String version,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @NotNull List<Coded> otherCodes,
      @Nullable String specification,
      @Nullable String note,
      @Nullable CriticalInformationOrigin origin,
      @Nullable PartialDate recordedDate,
      @Nullable Author recordedBy,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Author updatedBy,
      @Nullable PartialDate validUntil,
      @NotNull List<CriticalConsequence> consequences,
      @Nullable String infoText,
      @Nullable String moreInformationUrl,
      @Nullable Moment onset) implements CriticalInformationEntry {
    public CriticalMedicalCondition {
      otherCodes = List.copyOf(otherCodes);
      consequences = List.copyOf(consequences);
    }

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
   * @param id The id of the entry, the same in every version of it. Null when the service left it out.
   * @param version The version of the entry. Id and version together are unique.
   * @param kind {@code DIFFICULT_INTUBATION}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The kind as coded by the service.
   * @param otherCodes Other codes for the same.
   * @param specification The problem in free text (spesifisering).
   * @param note A comment by the recorder (kommentar).
   * @param origin Where the information was taken from, when it is one of the known sources (kilde).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param recordedBy Who recorded it first (hvem som gjorde første registrering).
   * @param updatedAt When this version was made (tidspunkt for endring).
   * @param updatedBy Who made this version (hvem som gjorde endring).
   * @param validUntil The last day it holds.
   * @param laryngoscopyGrade How much of the larynx can be seen (Cormack-Lehane, gradering av anatomisk tilgjengelighet).
   * @param maskVentilation Whether the patient can be ventilated with a mask (kan pasienten maskeventileres).
   * @param otherEvidence Evidence of other lists than these two, as coded.
   * @param onset When it happened (tidspunkt for hendelse).
   */
  public record DifficultIntubation(
      @Nullable String id,
      @Nullable String version,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @NotNull List<Coded> otherCodes,
      @Nullable String specification,
      @Nullable String note,
      @Nullable CriticalInformationOrigin origin,
      @Nullable PartialDate recordedDate,
      @Nullable Author recordedBy,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Author updatedBy,
      @Nullable PartialDate validUntil,
      @Nullable CormackLehaneGrade laryngoscopyGrade,
      @Nullable MaskVentilation maskVentilation,
      @NotNull List<Coded> otherEvidence,
      @Nullable Moment onset) implements CriticalInformationEntry {
    public DifficultIntubation {
      otherCodes = List.copyOf(otherCodes);
      otherEvidence = List.copyOf(otherEvidence);
    }

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
   * @param id The id of the entry, the same in every version of it. Null when the service left it out.
   * @param version The version of the entry. Id and version together are unique.
   * @param kind {@code IMPLANT}.
   * @param lifecycle Where it is in its life.
   * @param certainty Always null: this kind is not graded.
   * @param code The implant, Volven 7518 (implantat).
   * @param otherCodes Other codes for the same.
   * @param specification The implant in free text, such as its make (spesifisering).
   * @param note A comment by the recorder (kommentar).
   * @param origin Where the information was taken from, when it is one of the known sources (kilde).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param recordedBy Who recorded it first (hvem som gjorde første registrering).
   * @param updatedAt When this version was made (tidspunkt for endring).
   * @param updatedBy Who made this version (hvem som gjorde endring).
   * @param validUntil The last day of the warning (implantat varsles til).
   * @param implant The implant, when it is one of the listed ones.
   * @param implanted When it was implanted (implantert).
   */
  public record Implant(
      @Nullable String id,
      @Nullable String version,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @NotNull List<Coded> otherCodes,
      @Nullable String specification,
      @Nullable String note,
      @Nullable CriticalInformationOrigin origin,
      @Nullable PartialDate recordedDate,
      @Nullable Author recordedBy,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Author updatedBy,
      @Nullable PartialDate validUntil,
      @Nullable ImplantKind implant,
      @Nullable Moment implanted) implements CriticalInformationEntry {
    public Implant {
      otherCodes = List.copyOf(otherCodes);
    }

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
   * @param id The id of the entry, the same in every version of it. Null when the service left it out.
   * @param version The version of the entry. Id and version together are unique.
   * @param kind {@code INFECTION}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The infection, Volven 7519 (smittefarlig sykdom).
   * @param otherCodes Other codes for the same.
   * @param specification The infection in free text. Not to be written since February 2025; older entries may have it (spesifisering).
   * @param note A comment by the recorder (kommentar).
   * @param origin Where the information was taken from, when it is one of the known sources (kilde).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param recordedBy Who recorded it first (hvem som gjorde første registrering).
   * @param updatedAt When this version was made (tidspunkt for endring).
   * @param updatedBy Who made this version (hvem som gjorde endring).
   * @param validUntil The last day of the warning.
   * @param infection The infection, when it is one of the listed ones.
   * @param infoText What the national list says about this infection (infotekst).
   * @param moreInformationUrl Where to read more about this infection. Only addresses that begin with http or https are given.
   * @param guideUrl Where to read how others are protected (veileder). Only addresses that begin with http or https are given.
   * @param onset When it was found (tidspunkt for hendelse).
   */
  public record Infection(
      @Nullable String id,
      @Nullable String version,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @NotNull List<Coded> otherCodes,
      @Nullable String specification,
      @Nullable String note,
      @Nullable CriticalInformationOrigin origin,
      @Nullable PartialDate recordedDate,
      @Nullable Author recordedBy,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Author updatedBy,
      @Nullable PartialDate validUntil,
      @Nullable InfectionKind infection,
      @Nullable String infoText,
      @Nullable String moreInformationUrl,
      @Nullable String guideUrl,
      @Nullable Moment onset) implements CriticalInformationEntry {
    public Infection {
      otherCodes = List.copyOf(otherCodes);
    }

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
   * @param id The id of the entry, the same in every version of it. Null when the service left it out.
   * @param version The version of the entry. Id and version together are unique.
   * @param kind {@code ONGOING_TREATMENT}.
   * @param lifecycle Where it is in its life.
   * @param certainty Always null: this kind is not graded.
   * @param code The treatment, Volven 7517 (behandling).
   * @param otherCodes Other codes for the same.
   * @param specification The treatment in free text (spesifisering).
   * @param note A comment by the recorder (kommentar).
   * @param origin Where the information was taken from, when it is one of the known sources (kilde).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param recordedBy Who recorded it first (hvem som gjorde første registrering).
   * @param updatedAt When this version was made (tidspunkt for endring).
   * @param updatedBy Who made this version (hvem som gjorde endring).
   * @param validUntil The last day of the warning (behandling varsles til).
   * @param treatment The treatment, when it is one of the listed ones.
   * @param started When the treatment began (behandlingsstart).
   */
  public record OngoingTreatment(
      @Nullable String id,
      @Nullable String version,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @NotNull List<Coded> otherCodes,
      @Nullable String specification,
      @Nullable String note,
      @Nullable CriticalInformationOrigin origin,
      @Nullable PartialDate recordedDate,
      @Nullable Author recordedBy,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Author updatedBy,
      @Nullable PartialDate validUntil,
      @Nullable OngoingTreatmentKind treatment,
      @Nullable Moment started) implements CriticalInformationEntry {
    public OngoingTreatment {
      otherCodes = List.copyOf(otherCodes);
    }

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
   * @param id The id of the entry, the same in every version of it. Null when the service left it out.
   * @param version The version of the entry. Id and version together are unique.
   * @param kind {@code OTHER_ALLERGY}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code What the patient is allergic to, Volven 7514 (allergen).
   * @param otherCodes Other codes for the same.
   * @param specification What the patient is allergic to, in free text (spesifisering).
   * @param note A comment by the recorder (kommentar).
   * @param origin Where the information was taken from, when it is one of the known sources (kilde).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param recordedBy Who recorded it first (hvem som gjorde første registrering).
   * @param updatedAt When this version was made (tidspunkt for endring).
   * @param updatedBy Who made this version (hvem som gjorde endring).
   * @param validUntil The last day it holds.
   * @param allergen What the patient is allergic to, when it is one of the listed allergens.
   * @param categories What sort of allergen it is. Several are possible.
   * @param criticality How serious it would be if it happened again (alvorlighetsgrad, Volven 7520).
   * @param reactions How the patient reacted (reaksjoner).
   * @param onset When it was discovered (tidspunkt for hendelse).
   */
  public record OtherAllergy(
      @Nullable String id,
      @Nullable String version,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @NotNull List<Coded> otherCodes,
      @Nullable String specification,
      @Nullable String note,
      @Nullable CriticalInformationOrigin origin,
      @Nullable PartialDate recordedDate,
      @Nullable Author recordedBy,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Author updatedBy,
      @Nullable PartialDate validUntil,
      @Nullable Allergen allergen,
      @NotNull List<AllergenCategory> categories,
      @Nullable AllergyCriticality criticality,
      @NotNull List<Reaction> reactions,
      @Nullable Moment onset) implements CriticalInformationEntry {
    public OtherAllergy {
      otherCodes = List.copyOf(otherCodes);
      categories = List.copyOf(categories);
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
   * @param id The id of the entry, the same in every version of it. Null when the service left it out.
   * @param version The version of the entry. Id and version together are unique.
   * @param kind {@code OTHER_ANESTHESIA_PROBLEM}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The kind as coded by the service.
   * @param otherCodes Other codes for the same.
   * @param specification The problem in free text (spesifisering).
   * @param note A comment by the recorder (kommentar).
   * @param origin Where the information was taken from, when it is one of the known sources (kilde).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param recordedBy Who recorded it first (hvem som gjorde første registrering).
   * @param updatedAt When this version was made (tidspunkt for endring).
   * @param updatedBy Who made this version (hvem som gjorde endring).
   * @param validUntil The last day it holds.
   * @param otherEvidence Evidence, as coded.
   * @param onset When it happened (tidspunkt for hendelse).
   */
  public record OtherAnesthesiaProblem(
      @Nullable String id,
      @Nullable String version,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @NotNull List<Coded> otherCodes,
      @Nullable String specification,
      @Nullable String note,
      @Nullable CriticalInformationOrigin origin,
      @Nullable PartialDate recordedDate,
      @Nullable Author recordedBy,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Author updatedBy,
      @Nullable PartialDate validUntil,
      @NotNull List<Coded> otherEvidence,
      @Nullable Moment onset) implements CriticalInformationEntry {
    public OtherAnesthesiaProblem {
      otherCodes = List.copyOf(otherCodes);
      otherEvidence = List.copyOf(otherEvidence);
    }

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
   * @param id The id of the entry, the same in every version of it. Null when the service left it out.
   * @param version The version of the entry. Id and version together are unique.
   * @param kind {@code TRANSPLANT_OR_FOREIGN_BODY}.
   * @param lifecycle Where it is in its life.
   * @param certainty How certain it is.
   * @param code The transplant or foreign body, Volven 7518.
   * @param otherCodes Other codes for the same.
   * @param specification The transplant or foreign body in free text (spesifisering).
   * @param note A comment by the recorder (kommentar).
   * @param origin Where the information was taken from, when it is one of the known sources (kilde).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param recordedBy Who recorded it first (hvem som gjorde første registrering).
   * @param updatedAt When this version was made (tidspunkt for endring).
   * @param updatedBy Who made this version (hvem som gjorde endring).
   * @param validUntil The last day of the warning.
   * @param implant The transplant or foreign body, when it is one of the listed ones.
   * @param onset When it was received (tidspunkt for hendelse).
   */
  public record TransplantOrForeignBody(
      @Nullable String id,
      @Nullable String version,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @NotNull List<Coded> otherCodes,
      @Nullable String specification,
      @Nullable String note,
      @Nullable CriticalInformationOrigin origin,
      @Nullable PartialDate recordedDate,
      @Nullable Author recordedBy,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Author updatedBy,
      @Nullable PartialDate validUntil,
      @Nullable ImplantKind implant,
      @Nullable Moment onset) implements CriticalInformationEntry {
    public TransplantOrForeignBody {
      otherCodes = List.copyOf(otherCodes);
    }

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
   * @param id The id of the entry, the same in every version of it. Null when the service left it out.
   * @param version The version of the entry. Id and version together are unique.
   * @param kind {@code TREATMENT_ROUTINE_CHANGE}.
   * @param lifecycle Where it is in its life.
   * @param certainty Always null: this kind is not graded.
   * @param code What is to be done otherwise, Volven 7522 (type prosedyreendring).
   * @param otherCodes Other codes for the same.
   * @param specification What is to be done otherwise, in free text (spesifisering).
   * @param note A comment by the recorder (kommentar).
   * @param origin Where the information was taken from, when it is one of the known sources (kilde).
   * @param recordedDate When it was first recorded (opprettet dato).
   * @param recordedBy Who recorded it first (hvem som gjorde første registrering).
   * @param updatedAt When this version was made (tidspunkt for endring).
   * @param updatedBy Who made this version (hvem som gjorde endring).
   * @param validUntil The last day it holds (gyldig til): the end of {@code period}.
   * @param change What is to be done otherwise, when it is one of the listed changes.
   * @param period From when to when it holds (periode).
   */
  public record TreatmentRoutineChange(
      @Nullable String id,
      @Nullable String version,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @NotNull List<Coded> otherCodes,
      @Nullable String specification,
      @Nullable String note,
      @Nullable CriticalInformationOrigin origin,
      @Nullable PartialDate recordedDate,
      @Nullable Author recordedBy,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Author updatedBy,
      @Nullable PartialDate validUntil,
      @Nullable TreatmentRoutineChangeKind change,
      @Nullable Period period) implements CriticalInformationEntry {
    public TreatmentRoutineChange {
      otherCodes = List.copyOf(otherCodes);
    }

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
   * What a critical condition may lead to (konsekvens).
   *
   * @param consequence The consequence, when it is one of the listed ones.
   * @param code The consequence as coded, Volven 7513.
   */
  public record CriticalConsequence(@Nullable CriticalConsequenceKind consequence, @Nullable Coded code) {
    @Override
    public String toString() {
      return "CriticalConsequence";
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
}
