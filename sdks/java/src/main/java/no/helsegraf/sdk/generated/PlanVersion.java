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

/** One version of one plan with zones, as it was then. Plan ids and version numbers come from PlanHistory. */
public final class PlanVersion implements Query<PlanVersion.Data> {
  private static final Document DOCUMENT =
      new Document(
          "PlanVersion",
          "47a2ecdcc950371f445d5268c8549f9c63150279059f4662712409bf276a1297",
          "query PlanVersion($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$planId:ID!$version:Int!){patient(nationalId:$nationalId basis:$basis reason:$reason){id carePlans{zonePlan(id:$planId){__typename ...WhyMissing ...on ZonePlan{id version(number:$version){__typename ...WhyMissing ...on ZonePlanVersion{source{...Source}...ZoneVersion}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment ZoneVersion on ZonePlanVersion{version contentVersion status statusText title description comment updatedAt updatedBy{...Editor}zones{level levelText condition action}unreadable}fragment Editor on PlanEditor{name isPatient healthPersonnel{hprNumber}organisation{organisationNumber}}");

  private final Variables variables;

  private PlanVersion(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull PlanVersion of(
      @NotNull String nationalId,
      @NotNull AccessBasis basis,
      @NotNull String planId,
      int version) {
    return new PlanVersion(
        Variables.none()
            .require("nationalId", nationalId)
            .require("basis", basis)
            .require("planId", planId)
            .require("version", version));
  }

  public @NotNull PlanVersion withReason(@Nullable String reason) {
    return new PlanVersion(this.variables.with("reason", reason));
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
    return PlanVersionReader.readData(data);
  }

  @Override
  public String toString() {
    return "PlanVersion";
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
   * @param carePlans The person's plans for treatment and self-treatment (behandlings- og egenbehandlingsplaner).
   */
  public record Patient(@NotNull String id, @NotNull CarePlans carePlans) {
    @Override
    public String toString() {
      return "Patient";
    }
  }

  /**
   * The kinds of plan that a national service keeps for a person (planer). Each kind comes from a service of its own and
   * answers for itself: one may be unavailable while the other is there.
   *
   * The individual plan (individuell plan) is not here. The law says what it must contain, but no national service delivers
   * it, so there is nothing to read.
   *
   * @param zonePlan One of the person's plans with zones, by its id. {@code NothingKnown} when this person has no such plan.
   */
  public record CarePlans(@NotNull ZonePlanResult zonePlan) {
    @Override
    public String toString() {
      return "CarePlans";
    }
  }

  /** One plan with zones, or why it cannot be shown (plan med soner). */
  public sealed interface ZonePlanResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R zonePlan(@NotNull ZonePlan value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R nothingKnown(@NotNull NothingKnown value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements ZonePlanResult {
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
   * A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions.
   *
   * @param id The plan's id in the service (plan-id, UUID). It stays the same through all versions.
   * @param version One version by its number (versjon). {@code NothingKnown} when there is no such version.
   */
  public record ZonePlan(@NotNull String id, @NotNull ZonePlanVersionResult version) implements ZonePlanResult {
    @Override
    public @NotNull String typename() {
      return "ZonePlan";
    }

    @Override
    public <R> R match(@NotNull ZonePlanResult.Cases<R> cases) {
      return cases.zonePlan(this);
    }

    @Override
    public String toString() {
      return "ZonePlan";
    }
  }

  /**
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(@NotNull Source source) implements ZonePlanResult, ZonePlanVersionResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull ZonePlanResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlanVersionResult.Cases<R> cases) {
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
  public record Blocked(@NotNull Source source) implements ZonePlanResult, ZonePlanVersionResult {
    @Override
    public @NotNull String typename() {
      return "Blocked";
    }

    @Override
    public <R> R match(@NotNull ZonePlanResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlanVersionResult.Cases<R> cases) {
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
  public record NothingKnown(@NotNull Source source) implements ZonePlanResult, ZonePlanVersionResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
    }

    @Override
    public <R> R match(@NotNull ZonePlanResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlanVersionResult.Cases<R> cases) {
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
      boolean mayElevate) implements ZonePlanResult, ZonePlanVersionResult {
    @Override
    public @NotNull String typename() {
      return "Restricted";
    }

    @Override
    public <R> R match(@NotNull ZonePlanResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlanVersionResult.Cases<R> cases) {
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
      @Nullable Integer retryAfterSeconds) implements ZonePlanResult, ZonePlanVersionResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull ZonePlanResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlanVersionResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /** One version of a plan, or why it cannot be shown (versjon). */
  public sealed interface ZonePlanVersionResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R zonePlanVersion(@NotNull ZonePlanVersion value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R nothingKnown(@NotNull NothingKnown value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements ZonePlanVersionResult {
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
   * A plan with zones as it was at one version (versjon av plan). The plan and its clinical content have version numbers of
   * their own: the plan's is raised at every change, the content's only when the clinical content changes.
   *
   * @param source The service that keeps the plan, and when it was asked.
   * @param version The plan's version number (versjon). Null when the service sent none that can be read.
   * @param contentVersion The version number of the clinical content (versjon av klinisk innhold).
   * @param status Whether the plan is in use (status). *Active does not mean approved*: the service does not tell whether anyone has approved the plan.
   * @param statusText The status exactly as the service wrote it.
   * @param title The plan's title (tittel).
   * @param description What the plan is for (beskrivelse).
   * @param comment What was written about this change (kommentar).
   * @param updatedAt When this change was made (endret).
   * @param updatedBy Who made this change (endret av). Null when the service did not say.
   * @param zones The zones, in the order the service gave them (soner).
   * @param unreadable How many zones the service sent that could not be read.
   */
  public record ZonePlanVersion(
      @NotNull Source source,
      @Nullable Integer version,
      @Nullable Integer contentVersion,
      @NotNull ZonePlanStatus status,
      @Nullable String statusText,
      @Nullable String title,
      @Nullable String description,
      @Nullable String comment,
      @Nullable PartialDate updatedAt,
      @Nullable Editor updatedBy,
      @NotNull List<Zone> zones,
      int unreadable) implements ZonePlanVersionResult {
    public ZonePlanVersion {
      zones = List.copyOf(zones);
    }

    @Override
    public @NotNull String typename() {
      return "ZonePlanVersion";
    }

    @Override
    public <R> R match(@NotNull ZonePlanVersionResult.Cases<R> cases) {
      return cases.zonePlanVersion(this);
    }

    @Override
    public String toString() {
      return "ZonePlanVersion";
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
}
