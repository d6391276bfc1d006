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

/** Where in the country what is used, region by region, beside what was planned. */
public final class InsightAdoption implements Query<InsightAdoption.Data> {
  private static final Document DOCUMENT =
      new Document(
          "InsightAdoption",
          "6ff62051503baa6cd6b464c48fdad6f4a8b62213045f08d6c36657b417554ec1",
          "query InsightAdoption($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}adoption{__typename ...on SourceUnavailable{...InsightUnavailable}...on Adoption{plan{name isSynthetic}unplaced services{service track regions{region municipalities planned using organisations requests{...InsightCount}}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightCount on Count{value isHidden}");

  private final Variables variables;

  private InsightAdoption(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightAdoption of() {
    return new InsightAdoption(Variables.none());
  }

  public @NotNull InsightAdoption withFilter(@Nullable InsightFilter filter) {
    return new InsightAdoption(this.variables.with("filter", filter));
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
    return InsightAdoptionReader.readData(data);
  }

  @Override
  public String toString() {
    return "InsightAdoption";
  }

  /** @param insight How Helsegraf is used and how it does (drift og bruk). For operators alone; nothing here is about a person, and counts from one to four are hidden. Each part answers for itself, so one whose store is down takes none of the others with it. */
  public record Data(@NotNull InsightResult insight) {
    @Override
    public String toString() {
      return "Data";
    }
  }

  /** How Helsegraf is used and how it does, or why nothing can be told. */
  public sealed interface InsightResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R insight(@NotNull Insight value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements InsightResult {
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
   * How Helsegraf is used and how it does (drift og bruk). Every part is counted for the same period and filter.
   *
   * @param period What was counted: the period as it was understood.
   * @param adoption Where in the country what is used, beside what was planned (innføring).
   */
  public record Insight(
      @NotNull InsightPeriodTold period,
      @NotNull AdoptionResult adoption) implements InsightResult {
    @Override
    public @NotNull String typename() {
      return "Insight";
    }

    @Override
    public <R> R match(@NotNull InsightResult.Cases<R> cases) {
      return cases.insight(this);
    }

    @Override
    public String toString() {
      return "Insight";
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
      @NotNull DataSource source,
      @NotNull UnavailableReason reason,
      boolean retryable,
      @Nullable Integer retryAfterSeconds) implements InsightResult, AdoptionResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull InsightResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull AdoptionResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /** Where in the country what is used, or why it cannot be told. */
  public sealed interface AdoptionResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R adoption(@NotNull Adoption value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements AdoptionResult {
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
   * Where a piece of information came from and when it was fetched (kilde).
   *
   * @param service The national service that answered.
   * @param fetchedAt When the service was asked. Nothing personal is kept between requests, so this is within the present request.
   */
  public record DataSource(@NotNull NationalService service, @NotNull OffsetDateTime fetchedAt) {
    @Override
    public String toString() {
      return "DataSource";
    }
  }

  /**
   * Where in the country what is used, beside what was planned (innføring). Organisations and municipalities are counted as they
   * are, small numbers too: they are no people. An organisation counts in the municipality of its address.
   *
   * @param plan The plan that it is held against (innføringsplan). Null when none is configured.
   * @param unplaced How many organisations used something and are in no municipality that is known.
   * @param services Service by service: those in the plan, and those that are used without one.
   */
  public record Adoption(
      @Nullable RolloutPlan plan,
      int unplaced,
      @NotNull List<ServiceAdoption> services) implements AdoptionResult {
    public Adoption {
      services = List.copyOf(services);
    }

    @Override
    public @NotNull String typename() {
      return "Adoption";
    }

    @Override
    public <R> R match(@NotNull AdoptionResult.Cases<R> cases) {
      return cases.adoption(this);
    }

    @Override
    public String toString() {
      return "Adoption";
    }
  }

  /**
   * A plan for where what is taken into use, and when (innføringsplan).
   *
   * @param name What it is called.
   * @param isSynthetic True when it is made up, for trying.
   */
  public record RolloutPlan(@NotNull String name, boolean isSynthetic) {
    @Override
    public String toString() {
      return "RolloutPlan";
    }
  }

  /**
   * Where one service is used.
   *
   * @param service The service.
   * @param track Which kind of introduction was planned (innføringsløp). Null when it is not in the plan.
   * @param regions Region by region; always all four.
   */
  public record ServiceAdoption(
      @NotNull NationalService service,
      @Nullable IntroductionTrack track,
      @NotNull List<RegionAdoption> regions) {
    public ServiceAdoption {
      regions = List.copyOf(regions);
    }

    @Override
    public String toString() {
      return "ServiceAdoption";
    }
  }

  /**
   * Where in one health region a service is used.
   *
   * @param region The region.
   * @param municipalities How many municipalities it has. By county, so some at the edges may be counted in the next one.
   * @param planned In how many of them the service should be in use by now.
   * @param using In how many of them some organisation used it in the period.
   * @param organisations How many organisations used it.
   * @param requests How many requests it answered.
   */
  public record RegionAdoption(
      @NotNull HealthRegion region,
      int municipalities,
      int planned,
      int using,
      int organisations,
      @NotNull InsightCount requests) {
    @Override
    public String toString() {
      return "RegionAdoption";
    }
  }
}
