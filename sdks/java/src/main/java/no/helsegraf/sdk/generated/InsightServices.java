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

/** How each national service does: what the circuit breakers say now, and how it has answered over time. */
public final class InsightServices implements Query<InsightServices.Data> {
  private static final Document DOCUMENT =
      new Document(
          "InsightServices",
          "47c788387b4fae6a9b2e1979d32744375ec3d6a72d4681b68327aaeb2b4431a1",
          "query InsightServices($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}services{...InsightStanding observed{__typename ...on SourceUnavailable{...InsightUnavailable}...on ServiceFigures{calls{...InsightCount}answered{...InsightCount}failed{...InsightCount}failures{reason calls{...InsightCount}}latency{...InsightLatency}overTime{from calls{...InsightCount}failed{...InsightCount}}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightStanding on ServiceHealth{service standing breakers{subgraph state{__typename ...on SourceUnavailable{...InsightUnavailable}...on Breaker{state since}}}}fragment InsightCount on Count{value isHidden}fragment InsightLatency on Latency{p50Ms p95Ms p99Ms}");

  private final Variables variables;

  private InsightServices(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightServices of() {
    return new InsightServices(Variables.none());
  }

  public @NotNull InsightServices withFilter(@Nullable InsightFilter filter) {
    return new InsightServices(this.variables.with("filter", filter));
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
    return InsightServicesReader.readData(data);
  }

  @Override
  public String toString() {
    return "InsightServices";
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
   * @param services How each national service does: what the circuit breakers say now, and how it has answered in the period. Always every service; each tells for itself what is not known of it.
   */
  public record Insight(
      @NotNull InsightPeriodTold period,
      @NotNull List<ServiceHealth> services) implements InsightResult {
    public Insight {
      services = List.copyOf(services);
    }

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
      @Nullable Integer retryAfterSeconds) implements InsightResult, ServiceFiguresResult, BreakerResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull InsightResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull ServiceFiguresResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull BreakerResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /**
   * How one national service does (tilstand).
   *
   * @param service The service.
   * @param standing How it does, all in all.
   * @param breakers What each part of Helsegraf that calls it says of it now.
   * @param observed How it has answered in the period.
   */
  public record ServiceHealth(
      @NotNull NationalService service,
      @NotNull ServiceStanding standing,
      @NotNull List<ServiceBreaker> breakers,
      @NotNull ServiceFiguresResult observed) {
    public ServiceHealth {
      breakers = List.copyOf(breakers);
    }

    @Override
    public String toString() {
      return "ServiceHealth";
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
   * What one part of Helsegraf that calls a service says of it.
   *
   * @param subgraph The part, by its name (subgraf).
   * @param state What it says, or why it does not.
   */
  public record ServiceBreaker(@NotNull String subgraph, @NotNull BreakerResult state) {
    @Override
    public String toString() {
      return "ServiceBreaker";
    }
  }

  /** How a service has answered, or why it cannot be told. */
  public sealed interface ServiceFiguresResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R serviceFigures(@NotNull ServiceFigures value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements ServiceFiguresResult {
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

  /** The state of a circuit breaker, or why it is not known. */
  public sealed interface BreakerResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R breaker(@NotNull Breaker value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements BreakerResult {
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
   * How a service has answered.
   *
   * @param calls How many times it was asked for something.
   * @param answered How many of them it answered, also with a reason why there is no data.
   * @param failed How many failed: it gave no usable answer.
   * @param failures Why they failed, the most frequent first.
   * @param latency How fast it was. Null when it is not known, or it was asked fewer than five times.
   * @param overTime Step by step, the first first.
   */
  public record ServiceFigures(
      @NotNull InsightCount calls,
      @NotNull InsightCount answered,
      @NotNull InsightCount failed,
      @NotNull List<ServiceFailure> failures,
      @Nullable InsightLatency latency,
      @NotNull List<ServiceStep> overTime) implements ServiceFiguresResult {
    public ServiceFigures {
      failures = List.copyOf(failures);
      overTime = List.copyOf(overTime);
    }

    @Override
    public @NotNull String typename() {
      return "ServiceFigures";
    }

    @Override
    public <R> R match(@NotNull ServiceFiguresResult.Cases<R> cases) {
      return cases.serviceFigures(this);
    }

    @Override
    public String toString() {
      return "ServiceFigures";
    }
  }

  /**
   * A circuit breaker: it stops asking a service that fails, so that the service is left in peace (strømbryter).
   *
   * @param state Whether the service is asked.
   * @param since Since when. Null when it has been so from the start.
   */
  public record Breaker(@NotNull BreakerState state, @Nullable OffsetDateTime since) implements BreakerResult {
    @Override
    public @NotNull String typename() {
      return "Breaker";
    }

    @Override
    public <R> R match(@NotNull BreakerResult.Cases<R> cases) {
      return cases.breaker(this);
    }

    @Override
    public String toString() {
      return "Breaker";
    }
  }

  /**
   * How often a service failed in one way.
   *
   * @param reason Why it gave no usable answer.
   * @param calls How many times.
   */
  public record ServiceFailure(@NotNull UnavailableReason reason, @NotNull InsightCount calls) {
    @Override
    public String toString() {
      return "ServiceFailure";
    }
  }

  /**
   * How a service answered in one step of time.
   *
   * @param from When the step begins.
   * @param calls How many times it was asked.
   * @param failed How many of them failed.
   */
  public record ServiceStep(
      @NotNull OffsetDateTime from,
      @NotNull InsightCount calls,
      @NotNull InsightCount failed) {
    @Override
    public String toString() {
      return "ServiceStep";
    }
  }
}
