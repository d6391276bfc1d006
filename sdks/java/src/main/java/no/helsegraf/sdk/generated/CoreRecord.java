// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.Query;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** Whether there is anything to see in the core record, and what it takes to communicate with the patient. */
public final class CoreRecord implements Query<CoreRecord.Data> {
  private static final Document DOCUMENT =
      new Document(
          "CoreRecord",
          "3694cc9381cb7615588d2355622e5ea0e9ad0fed3fcabbd358809be41047f192",
          "query CoreRecord($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id coreRecord{__typename ...WhyMissing ...on CoreRecord{indicator{__typename ...WhyMissing ...on CoreRecordIndicator{source{...Source}status statusText hasMedicines hasLockedPrescriptions hasBlockedProfessional restrictions{...Coded}criticalInformationChangedAt criticalInformationChanges{category{...Coded}changedAt}unreadable}}communicationNeeds{__typename ...WhyMissing ...on CommunicationNeeds{source{...Source}needs{need code{...Coded}comment isActive version updatedAt isUpdatedByPatient updatedBy{professionalName organisationName}}unreadable}}criticalInformation{__typename ...WhyMissing ...on CriticalInformation{source{...Source}isComplete withheld hasActive changedAt entries{__typename kind lifecycle certainty code{...Coded}specification}missing{kinds reason retryable}unreadable}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment Coded on Code{system code display}");

  private final Variables variables;

  private CoreRecord(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull CoreRecord of(@NotNull String nationalId, @NotNull AccessBasis basis) {
    return new CoreRecord(
        Variables.none()
            .require("nationalId", nationalId)
            .require("basis", basis));
  }

  public @NotNull CoreRecord withReason(@Nullable String reason) {
    return new CoreRecord(this.variables.with("reason", reason));
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
    return CoreRecordReader.readData(data);
  }

  @Override
  public String toString() {
    return "CoreRecord";
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
      R coreRecordData(@NotNull CoreRecordData value);

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
   * @param indicator Whether there is anything to see, and what changed when (helseindikator).
   * @param communicationNeeds What it takes to communicate with the patient (kommunikasjonsbehov).
   * @param criticalInformation What may harm the patient if nobody knows (kritisk informasjon). Limits on life-prolonging treatment and "HLR minus" are not among the kinds that Helsegraf reads.
   */
  public record CoreRecordData(
      @NotNull CoreRecordIndicatorResult indicator,
      @NotNull CommunicationNeedsResult communicationNeeds,
      @NotNull CriticalInformationResult criticalInformation) implements CoreRecordResult {
    @Override
    public @NotNull String typename() {
      return "CoreRecord";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
      return cases.coreRecordData(this);
    }

    @Override
    public String toString() {
      return "CoreRecordData";
    }
  }

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(
      @NotNull Source source) implements CoreRecordResult, CoreRecordIndicatorResult, CommunicationNeedsResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
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
    public String toString() {
      return "AccessRefused";
    }
  }

  /**
   * The person has blocked this named professional (blokkering). It holds in emergencies too and cannot be overridden.
   *
   * @param source The service that was asked, and when.
   */
  public record Blocked(
      @NotNull Source source) implements CoreRecordResult, CoreRecordIndicatorResult, CommunicationNeedsResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "Blocked";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
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
   * The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer).
   *
   * @param source The service that was asked, and when.
   */
  public record NotRegistered(
      @NotNull Source source) implements CoreRecordResult, CoreRecordIndicatorResult, CommunicationNeedsResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "NotRegistered";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
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
    public String toString() {
      return "NotRegistered";
    }
  }

  /**
   * The person has opted out of this register (reservasjon). Nothing is kept, so no ground for access opens it.
   *
   * @param source The service that was asked, and when.
   */
  public record Reserved(
      @NotNull Source source) implements CoreRecordResult, CoreRecordIndicatorResult, CommunicationNeedsResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "Reserved";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
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
      @Nullable Integer retryAfterSeconds) implements CoreRecordResult, CoreRecordIndicatorResult, CommunicationNeedsResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull CoreRecordResult.Cases<R> cases) {
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
    public String toString() {
      return "SourceUnavailable";
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
   * Whether there is anything to see in the core record, without showing it (helseindikator).
   *
   * @param source Where this came from.
   * @param status How much there is to see. A person without a core record is answered by {@code Reserved} or {@code NotRegistered} instead.
   * @param statusText The service's own words for the status, in Norwegian (returtekst).
   * @param hasMedicines Whether prescriptions or multidose are registered (legemidler). Null when not told.
   * @param hasLockedPrescriptions Whether the person has locked prescriptions (låste resepter). They are not shown here. Null when not told, and to representatives.
   * @param hasBlockedProfessional Whether the person has blocked any professional at all (blokkert helsepersonell), not whether it is the one who asks. Null when not told.
   * @param restrictions What the person has restricted, as the service puts it (sperringsdetaljer). Empty when nothing is restricted.
   * @param criticalInformationChangedAt When critical information was last changed.
   * @param criticalInformationChanges When each category of critical information was last changed (sist endret kritisk informasjon).
   * @param unreadable How many changes and restrictions the service sent that could not be read.
   */
  public record CoreRecordIndicator(
      @NotNull Source source,
      @NotNull CoreRecordStatus status,
      @Nullable String statusText,
      @Nullable Boolean hasMedicines,
      @Nullable Boolean hasLockedPrescriptions,
      @Nullable Boolean hasBlockedProfessional,
      @NotNull List<Coded> restrictions,
      @Nullable OffsetDateTime criticalInformationChangedAt,
      @NotNull List<CriticalInformationChange> criticalInformationChanges,
      int unreadable) implements CoreRecordIndicatorResult {
    public CoreRecordIndicator {
      restrictions = List.copyOf(restrictions);
      criticalInformationChanges = List.copyOf(criticalInformationChanges);
    }

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
   * The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR {@code nilknown}).
   *
   * @param source The service that was asked, and when.
   */
  public record NothingKnown(
      @NotNull Source source) implements CommunicationNeedsResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
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
      boolean mayElevate) implements CommunicationNeedsResult, CriticalInformationResult {
    @Override
    public @NotNull String typename() {
      return "Restricted";
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
   * What may harm the patient if nobody knows (kritisk informasjon).
   *
   * @param source Where this came from.
   * @param isComplete True when every kind that was asked for was answered and every entry could be read.
   * @param withheld How many entries of the kinds asked for are sealed and not among these (sperret, NORS); elevated access may open them. Null to citizens.
   * @param hasActive Whether anything is registered that is neither refuted, deleted nor expired. It speaks of all kinds, also those that were not asked for. Null when the service could not tell.
   * @param changedAt When anything was last changed, of any kind. Null when the service could not tell.
   * @param entries What is registered: what is active first, then what has expired, then what was refuted, and the newest first within each. Refuted and expired entries are shown because they tell that somebody looked; read {@code lifecycle} before you warn.
   * @param missing The kinds that could not be fetched. Never read their absence from {@code entries} as none.
   * @param unreadable How many entries the service sent that could not be read at all.
   */
  public record CriticalInformation(
      @NotNull Source source,
      boolean isComplete,
      @Nullable Integer withheld,
      @Nullable Boolean hasActive,
      @Nullable OffsetDateTime changedAt,
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
   * When a part of the critical information was last changed.
   *
   * @param category The category as the service names it, for example {@code OVER_REAK} for hypersensitivity reactions (kategori).
   * @param changedAt When it was last changed (sist endret).
   */
  public record CriticalInformationChange(@NotNull Coded category, @Nullable OffsetDateTime changedAt) {
    @Override
    public String toString() {
      return "CriticalInformationChange";
    }
  }

  /**
   * One thing it takes to communicate with the patient (kommunikasjonsbehov).
   *
   * @param need The need, when it is one of the listed ones.
   * @param code The need as coded, Volven 7525.
   * @param comment A comment, such as which language the interpreter must speak (kommentar).
   * @param isActive Whether it holds now (status). Null when the service did not tell.
   * @param version The version of this need; a change must name it (versjon).
   * @param updatedAt When it was last changed (sist oppdatert).
   * @param isUpdatedByPatient True when the patient made the last change. Null when the service did not tell enough to say.
   * @param updatedBy The professional who made the last change. Null when the patient did.
   */
  public record CommunicationNeed(
      @Nullable CommunicationNeedKind need,
      @NotNull Coded code,
      @Nullable String comment,
      @Nullable Boolean isActive,
      @Nullable Integer version,
      @Nullable OffsetDateTime updatedAt,
      @Nullable Boolean isUpdatedByPatient,
      @Nullable CoreRecordAuthor updatedBy) {
    @Override
    public String toString() {
      return "CommunicationNeed";
    }
  }

  /**
   * What every entry of critical information tells, whatever its kind.
   *
   * @param kind What kind of information it is.
   * @param lifecycle Where it is in its life. An entry that is not active must not be shown as a warning.
   * @param certainty How certain it is. Null for the kinds that are not graded: ongoing treatment, implant, change in routine.
   * @param code What it is about, as the recorder chose it. Null when it was only written as text.
   * @param specification What it is about in free text (spesifisering).
   */
  public record CriticalInformationEntry(
      @NotNull String typename,
      @NotNull CriticalInformationKind kind,
      @NotNull CriticalInformationLifecycle lifecycle,
      @Nullable CriticalInformationCertainty certainty,
      @Nullable Coded code,
      @Nullable String specification) {
    @Override
    public String toString() {
      return "CriticalInformationEntry";
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
   * Who recorded or changed an entry, in which role and where.
   *
   * @param professionalName The professional's name as it was written at the time.
   * @param organisationName The organisation's name as it was written at the time.
   */
  public record CoreRecordAuthor(@Nullable String professionalName, @Nullable String organisationName) {
    @Override
    public String toString() {
      return "CoreRecordAuthor";
    }
  }
}
