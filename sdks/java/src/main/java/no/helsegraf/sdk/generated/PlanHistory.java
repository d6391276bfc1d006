// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.Query;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** Every version of the patient's plans with zones, the newest first: what was changed, when and by whom. */
public final class PlanHistory implements Query<PlanHistory.Data> {
  private static final Document DOCUMENT =
      new Document(
          "PlanHistory",
          "e5d4f7d1dc3ed9f47ed0915802a056d0ecdb72e68b3ae04312551e3b08f33a15",
          "query PlanHistory($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String$plans:Int!=5$versions:Int!=20){patient(nationalId:$nationalId basis:$basis reason:$reason){id carePlans{zonePlans(first:$plans){__typename ...WhyMissing ...on ZonePlanConnection{source{...Source}totalCount unreadable pageInfo{hasNextPage endCursor}edges{cursor node{id history(first:$versions){__typename ...WhyMissing ...on ZonePlanVersionConnection{source{...Source}totalCount unreadable pageInfo{hasNextPage endCursor}edges{cursor node{...ZoneVersion}}}}}}}}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment ZoneVersion on ZonePlanVersion{version contentVersion status statusText title description comment updatedAt updatedBy{...Editor}zones{level levelText condition action}unreadable}fragment Editor on PlanEditor{name isPatient healthPersonnel{hprNumber}organisation{organisationNumber}}");

  private final Variables variables;

  private PlanHistory(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull PlanHistory of(@NotNull String nationalId, @NotNull AccessBasis basis) {
    return new PlanHistory(
        Variables.none()
            .require("nationalId", nationalId)
            .require("basis", basis));
  }

  public @NotNull PlanHistory withReason(@Nullable String reason) {
    return new PlanHistory(this.variables.with("reason", reason));
  }

  /** {@code 5} unless given. */
  public @NotNull PlanHistory withPlans(int plans) {
    return new PlanHistory(this.variables.with("plans", plans));
  }

  /** {@code 20} unless given. */
  public @NotNull PlanHistory withVersions(int versions) {
    return new PlanHistory(this.variables.with("versions", versions));
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
    return PlanHistoryReader.readData(data);
  }

  @Override
  public String toString() {
    return "PlanHistory";
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
   * @param zonePlans The plans with green, yellow and red zones (egenbehandlingsplaner med soner) that tell what to do when the condition changes, the most recently updated first.
   */
  public record CarePlans(@NotNull ZonePlansResult zonePlans) {
    @Override
    public String toString() {
      return "CarePlans";
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
   * A page of the person's plans with zones (planer med soner). An empty page means that no plan has the statuses asked for;
   * a person without plans is answered with {@code NothingKnown}.
   *
   * @param source The service that keeps the plans, and when it was asked.
   * @param totalCount How many plans there are with the statuses asked for, on all pages together (antall).
   * @param unreadable How many plans the service sent that could not be read.
   * @param pageInfo Where the list was cut.
   * @param edges The plans of this page (planer).
   */
  public record ZonePlanConnection(
      @NotNull Source source,
      int totalCount,
      int unreadable,
      @NotNull PageInfo pageInfo,
      @NotNull List<ZonePlanEdge> edges) implements ZonePlansResult {
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
   * The caller has no right to this information in this service (ingen tilgang).
   *
   * @param source The service that was asked, and when.
   */
  public record AccessRefused(@NotNull Source source) implements ZonePlansResult, ZonePlanHistoryResult {
    @Override
    public @NotNull String typename() {
      return "AccessRefused";
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.accessRefused(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlanHistoryResult.Cases<R> cases) {
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
  public record Blocked(@NotNull Source source) implements ZonePlansResult, ZonePlanHistoryResult {
    @Override
    public @NotNull String typename() {
      return "Blocked";
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.blocked(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlanHistoryResult.Cases<R> cases) {
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
  public record NothingKnown(@NotNull Source source) implements ZonePlansResult, ZonePlanHistoryResult {
    @Override
    public @NotNull String typename() {
      return "NothingKnown";
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.nothingKnown(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlanHistoryResult.Cases<R> cases) {
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
      boolean mayElevate) implements ZonePlansResult, ZonePlanHistoryResult {
    @Override
    public @NotNull String typename() {
      return "Restricted";
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.restricted(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlanHistoryResult.Cases<R> cases) {
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
      @Nullable Integer retryAfterSeconds) implements ZonePlansResult, ZonePlanHistoryResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull ZonePlansResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull ZonePlanHistoryResult.Cases<R> cases) {
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
   * A plan in a page of plans (plan i liste).
   *
   * @param cursor Where this plan is in the list; use it as {@code after}.
   * @param node The plan.
   */
  public record ZonePlanEdge(@NotNull String cursor, @NotNull ZonePlan node) {
    @Override
    public String toString() {
      return "ZonePlanEdge";
    }
  }

  /**
   * A self-treatment plan with zones (egenbehandlingsplan med soner) and its versions.
   *
   * @param id The plan's id in the service (plan-id, UUID). It stays the same through all versions.
   * @param history All versions the service has kept, the newest first (historikk).
   */
  public record ZonePlan(@NotNull String id, @NotNull ZonePlanHistoryResult history) {
    @Override
    public String toString() {
      return "ZonePlan";
    }
  }

  /** The versions of a plan, or why they cannot be shown (historikk). */
  public sealed interface ZonePlanHistoryResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R zonePlanVersionConnection(@NotNull ZonePlanVersionConnection value);

      R accessRefused(@NotNull AccessRefused value);

      R blocked(@NotNull Blocked value);

      R nothingKnown(@NotNull NothingKnown value);

      R restricted(@NotNull Restricted value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements ZonePlanHistoryResult {
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
   * A page of a plan's versions, the newest first (historikk).
   *
   * @param source The service that keeps the versions, and when it was asked.
   * @param totalCount How many versions there are, on all pages together (antall).
   * @param unreadable How many versions the service sent that could not be read.
   * @param pageInfo Where the list was cut.
   * @param edges The versions of this page (versjoner).
   */
  public record ZonePlanVersionConnection(
      @NotNull Source source,
      int totalCount,
      int unreadable,
      @NotNull PageInfo pageInfo,
      @NotNull List<ZonePlanVersionEdge> edges) implements ZonePlanHistoryResult {
    public ZonePlanVersionConnection {
      edges = List.copyOf(edges);
    }

    @Override
    public @NotNull String typename() {
      return "ZonePlanVersionConnection";
    }

    @Override
    public <R> R match(@NotNull ZonePlanHistoryResult.Cases<R> cases) {
      return cases.zonePlanVersionConnection(this);
    }

    @Override
    public String toString() {
      return "ZonePlanVersionConnection";
    }
  }

  /**
   * A version in a page of versions (versjon i liste).
   *
   * @param cursor Where this version is in the list; use it as {@code after}.
   * @param node The version.
   */
  public record ZonePlanVersionEdge(@NotNull String cursor, @NotNull ZoneVersion node) {
    @Override
    public String toString() {
      return "ZonePlanVersionEdge";
    }
  }
}
