// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import java.util.List;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** What came of a change, or why it was not made. After {@code SourceUnavailable} it may have been made: ask again with the same key. */
public sealed interface Change {
  /** The type of the object, as GraphQL has it. */
  @NotNull String typename();

  /** Meets each type that the object may be of. */
  <R> R match(@NotNull Cases<R> cases);

  /** What to do for each type that the object may be of. */
  interface Cases<R> {
    R privacyChange(@NotNull PrivacyChange value);

    R accessRefused(@NotNull AccessRefused value);

    R choiceNotOffered(@NotNull ChoiceNotOffered value);

    R professionalUnknown(@NotNull ProfessionalUnknown value);

    R sourceUnavailable(@NotNull SourceUnavailable value);

    /** A type that this version does not know. */
    R unknown(@NotNull Unknown value);
  }

  /** An object of a type that this version does not know. */
  record Unknown(@NotNull String typename) implements Change {
    @Override
    public <R> R match(@NotNull Cases<R> cases) {
      return cases.unknown(this);
    }

    @Override
    public String toString() {
      return "Unknown(" + typename + ")";
    }
  }

  /**
   * A change that holds (endring av personverninnstilling).
   *
   * @param hasChanged Whether this question changed something. False when it was so already, or the same change had been sent before.
   * @param settings What the person has decided, as it is now.
   */
  record PrivacyChange(boolean hasChanged, @NotNull PrivacySettings settings) implements Change {
    @Override
    public @NotNull String typename() {
      return "PrivacyChange";
    }

    @Override
    public <R> R match(@NotNull Change.Cases<R> cases) {
      return cases.privacyChange(this);
    }

    @Override
    public String toString() {
      return "PrivacyChange";
    }
  }

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  record AccessRefused(@NotNull Source source) implements Change {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull Change.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public String toString() {
      return "AccessRefused";
    }
  }

  /**
   * The service for privacy settings offers no such choice, so nothing was changed.
   *
   * @param source The service that would have it.
   */
  record ChoiceNotOffered(@NotNull Source source) implements Change {
    @Override
    public @NotNull String typename() {
      return "ChoiceNotOffered";
    }

    @Override
    public <R> R match(@NotNull Change.Cases<R> cases) {
      return cases.choiceNotOffered(this);
    }

    @Override
    public String toString() {
      return "ChoiceNotOffered";
    }
  }

  /**
   * The register of health personnel knows no professional by that number, so nobody could be blocked.
   *
   * @param source The register that was asked, and when.
   */
  record ProfessionalUnknown(@NotNull Source source) implements Change {
    @Override
    public @NotNull String typename() {
      return "ProfessionalUnknown";
    }

    @Override
    public <R> R match(@NotNull Change.Cases<R> cases) {
      return cases.professionalUnknown(this);
    }

    @Override
    public String toString() {
      return "ProfessionalUnknown";
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
  record SourceUnavailable(
      @NotNull Source source,
      @NotNull UnavailableReason reason,
      boolean retryable,
      @Nullable Integer retryAfterSeconds) implements Change {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull Change.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /**
   * What a person has decided about who may see what (personverninnstillinger i PVK).
   *
   * @param settings The settings, those that hold now first.
   */
  record PrivacySettings(@NotNull List<PrivacySetting> settings) {
    public PrivacySettings {
      settings = List.copyOf(settings);
    }

    @Override
    public String toString() {
      return "PrivacySettings";
    }
  }

  /**
   * One decision about who may see what (personverninnstilling). Consent, reservation, restriction and the block of a named
   * professional are four different things; one never implies another.
   *
   * @param definitionId The definition that the setting follows (definisjon, GUID). Null when the service did not tell.
   * @param name What the setting is called, in Norwegian (definisjonsnavn).
   * @param kind What kind of decision it is.
   * @param isActive Whether it holds now (aktiv). Null when the service did not tell.
   * @param changedAt When the person last changed it (sist endret).
   * @param concernsProfessionals The professionals whom it concerns, when it concerns named ones (gjelder helsepersonell). Only for the person themself: nobody else is told who was blocked, and gets null and an error.
   */
  record PrivacySetting(
      @Nullable String definitionId,
      @Nullable String name,
      @NotNull PrivacySettingKind kind,
      @Nullable Boolean isActive,
      @Nullable OffsetDateTime changedAt,
      @Nullable List<HealthPersonnel> concernsProfessionals) {
    public PrivacySetting {
      concernsProfessionals = concernsProfessionals == null ? null : List.copyOf(concernsProfessionals);
    }

    @Override
    public String toString() {
      return "PrivacySetting";
    }
  }

  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   *
   * @param hprNumber The number in the register of health personnel (HPR-nummer).
   * @param registration What the register says, or why it says nothing.
   */
  record HealthPersonnel(@NotNull String hprNumber, @NotNull HealthPersonnelResult registration) {
    @Override
    public String toString() {
      return "HealthPersonnel";
    }
  }

  /** The register of health personnel's answer, or why there is none. */
  sealed interface HealthPersonnelResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R healthPersonnelRegistration(@NotNull HealthPersonnelRegistration value);

      R registrationAccessRefused(@NotNull RegistrationAccessRefused value);

      R notRegistered(@NotNull NotRegistered value);

      R registrationSourceUnavailable(@NotNull RegistrationSourceUnavailable value);

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
   * A professional's entry in the register of health personnel (oppføring i HPR).
   *
   * @param source Where this came from.
   * @param name The professional's name.
   */
  record HealthPersonnelRegistration(
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

  /** The caller has no right to this information in this service (ingen tilgang). */
  record RegistrationAccessRefused() implements HealthPersonnelResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.registrationAccessRefused(this);
    }

    @Override
    public String toString() {
      return "RegistrationAccessRefused";
    }
  }

  /** The person is not in this register, for example someone with only a shared auxiliary number (felles hjelpenummer). */
  record NotRegistered() implements HealthPersonnelResult {
    @Override
    public @NotNull String typename() {
      return "NotRegistered";
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
   */
  record RegistrationSourceUnavailable() implements HealthPersonnelResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull HealthPersonnelResult.Cases<R> cases) {
      return cases.registrationSourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "RegistrationSourceUnavailable";
    }
  }

  /**
   * A name as registered (navn).
   *
   * @param full The whole name as it is written in a text.
   */
  record PersonName(@Nullable String full) {
    @Override
    public String toString() {
      return "PersonName";
    }
  }
}
