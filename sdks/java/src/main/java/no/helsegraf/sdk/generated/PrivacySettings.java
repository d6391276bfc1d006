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

/** What the patient has decided about who may see what: consents, reservations, restrictions. */
public final class PrivacySettings implements Query<PrivacySettings.Data> {
  private static final Document DOCUMENT =
      new Document(
          "PrivacySettings",
          "d5024c8ca1de41085a8e76701f9b64238ad8e19cecb8e613f1a2c4bc77ad02aa",
          "query PrivacySettings($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String){patient(nationalId:$nationalId basis:$basis reason:$reason){id privacySettings{__typename ...WhyMissing ...on PrivacySettings{source{...Source}settings{definitionId name kind kindText partyCode isActive area period{start end}createdAt changedAt}unreadable}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}");

  private final Variables variables;

  private PrivacySettings(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull PrivacySettings of(@NotNull String nationalId, @NotNull AccessBasis basis) {
    return new PrivacySettings(
        Variables.none()
            .require("nationalId", nationalId)
            .require("basis", basis));
  }

  public @NotNull PrivacySettings withReason(@Nullable String reason) {
    return new PrivacySettings(this.variables.with("reason", reason));
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
    return PrivacySettingsReader.readData(data);
  }

  @Override
  public String toString() {
    return "PrivacySettings";
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
   * @param privacySettings What the person has decided about who may see what (personverninnstillinger). Beside the core record and not in it, since a person without a core record has settings too; the reservation is one of them.
   */
  public record Patient(@NotNull String id, @NotNull PrivacySettingsResult privacySettings) {
    @Override
    public String toString() {
      return "Patient";
    }
  }

  /** The person's privacy settings, or why they cannot be shown (personverninnstillinger). */
  public sealed interface PrivacySettingsResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R privacySettingsData(@NotNull PrivacySettingsData value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R nothingKnown(@NotNull NothingKnown value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements PrivacySettingsResult {
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
   * What a person has decided about who may see what (personverninnstillinger i PVK).
   *
   * @param source Where this came from.
   * @param settings The settings, those that hold now first.
   * @param unreadable How many settings the service sent that could not be read at all.
   */
  public record PrivacySettingsData(
      @NotNull Source source,
      @NotNull List<PrivacySetting> settings,
      int unreadable) implements PrivacySettingsResult {
    public PrivacySettingsData {
      settings = List.copyOf(settings);
    }

    @Override
    public @NotNull String typename() {
      return "PrivacySettings";
    }

    @Override
    public <R> R match(@NotNull PrivacySettingsResult.Cases<R> cases) {
      return cases.privacySettingsData(this);
    }

    @Override
    public String toString() {
      return "PrivacySettingsData";
    }
  }

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(@NotNull Source source) implements PrivacySettingsResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull PrivacySettingsResult.Cases<R> cases) {
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
  public record Blocked(@NotNull Source source) implements PrivacySettingsResult {
    @Override
    public @NotNull String typename() {
      return "Blocked";
    }

    @Override
    public <R> R match(@NotNull PrivacySettingsResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public String toString() {
      return "Blocked";
    }
  }

  /**
   * The service answered: nothing is registered for this person (ingen kjente opplysninger, FHIR {@code nilknown}).
   *
   * @param source The service that was asked, and when.
   */
  public record NothingKnown(@NotNull Source source) implements PrivacySettingsResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
    }

    @Override
    public <R> R match(@NotNull PrivacySettingsResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public String toString() {
      return "NothingKnown";
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
      @Nullable Integer retryAfterSeconds) implements PrivacySettingsResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull PrivacySettingsResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /**
   * One decision about who may see what (personverninnstilling). Consent, reservation, restriction and the block of a named
   * professional are four different things; one never implies another.
   *
   * @param definitionId The definition that the setting follows (definisjon, GUID). Null when the service did not tell.
   * @param name What the setting is called, in Norwegian (definisjonsnavn).
   * @param kind What kind of decision it is.
   * @param kindText The kind as the service wrote it (type).
   * @param partyCode The party that the setting is towards (partkode).
   * @param isActive Whether it holds now (aktiv). Null when the service did not tell.
   * @param area The area that it concerns, in the service's words (gjelder område). Null when the service did not tell.
   * @param period From when to when it holds (gyldig fra og til). Null when the service did not tell.
   * @param createdAt When the person decided it first (opprettet).
   * @param changedAt When the person last changed it (sist endret).
   */
  public record PrivacySetting(
      @Nullable String definitionId,
      @Nullable String name,
      @NotNull PrivacySettingKind kind,
      @Nullable String kindText,
      @Nullable String partyCode,
      @Nullable Boolean isActive,
      @Nullable String area,
      @Nullable Period period,
      @Nullable OffsetDateTime createdAt,
      @Nullable OffsetDateTime changedAt) {
    @Override
    public String toString() {
      return "PrivacySetting";
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
