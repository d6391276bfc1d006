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

/** How each operation does; with an operation in the filter, how that one does over time and by which errors it ended. */
public final class InsightOperations implements Query<InsightOperations.Data> {
  private static final Document DOCUMENT =
      new Document(
          "InsightOperations",
          "7802d7d97157791cbb1a22d52ed20bae42c0d8b34c9a2ca81ae9d54c4dce7e0d",
          "query InsightOperations($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}traffic{__typename ...on SourceUnavailable{...InsightUnavailable}...on Traffic{total{...InsightFigures}overTime{...InsightStep}byOperation{operation figures{...InsightFigures}}outcomes{...InsightOutcome}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightFigures on TrafficFigures{requests{...InsightCount}answered{...InsightCount}refused{...InsightCount}failed{...InsightCount}latency{...InsightLatency}}fragment InsightStep on TrafficStep{from figures{...InsightFigures}}fragment InsightOutcome on OutcomeCount{code kind requests{...InsightCount}}fragment InsightCount on Count{value isHidden}fragment InsightLatency on Latency{p50Ms p95Ms p99Ms}");

  private final Variables variables;

  private InsightOperations(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightOperations of() {
    return new InsightOperations(Variables.none());
  }

  public @NotNull InsightOperations withFilter(@Nullable InsightFilter filter) {
    return new InsightOperations(this.variables.with("filter", filter));
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
    return InsightOperationsReader.readData(data);
  }

  @Override
  public String toString() {
    return "InsightOperations";
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
   * @param traffic Requests, how fast they were answered, and what came of them.
   */
  public record Insight(
      @NotNull InsightPeriodTold period,
      @NotNull TrafficResult traffic) implements InsightResult {
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
      @Nullable Integer retryAfterSeconds) implements InsightResult, TrafficResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull InsightResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull TrafficResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /** Requests and what came of them, or why it cannot be told. */
  public sealed interface TrafficResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R traffic(@NotNull Traffic value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements TrafficResult {
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
   * Requests and what came of them (trafikk).
   *
   * @param total All of the period in one.
   * @param overTime Step by step, the first first; steps without a request are there with zero.
   * @param byOperation By operation, the most used first.
   * @param outcomes Why requests failed or were refused, the most frequent first.
   */
  public record Traffic(
      @NotNull InsightFigures total,
      @NotNull List<InsightStep> overTime,
      @NotNull List<OperationTraffic> byOperation,
      @NotNull List<InsightOutcome> outcomes) implements TrafficResult {
    public Traffic {
      overTime = List.copyOf(overTime);
      byOperation = List.copyOf(byOperation);
      outcomes = List.copyOf(outcomes);
    }

    @Override
    public @NotNull String typename() {
      return "Traffic";
    }

    @Override
    public <R> R match(@NotNull TrafficResult.Cases<R> cases) {
      return cases.traffic(this);
    }

    @Override
    public String toString() {
      return "Traffic";
    }
  }

  /**
   * The requests of one operation.
   *
   * @param operation Its name as registered, or {@code other} for all that are not.
   * @param figures What was counted.
   */
  public record OperationTraffic(@NotNull String operation, @NotNull InsightFigures figures) {
    @Override
    public String toString() {
      return "OperationTraffic";
    }
  }
}
