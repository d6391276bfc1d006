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

/** Which clients ask, in which versions, and how it goes for them. */
public final class InsightClients implements Query<InsightClients.Data> {
  private static final Document DOCUMENT =
      new Document(
          "InsightClients",
          "f6d7bae76577c7aff186b937dd8e61410cec4ff1aaf9d74614a32815eb63ab58",
          "query InsightClients($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}traffic{__typename ...on SourceUnavailable{...InsightUnavailable}...on Traffic{total{...InsightFigures}overTime{...InsightStep}byClient{client version figures{...InsightFigures}}outcomes{...InsightOutcome}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightFigures on TrafficFigures{requests{...InsightCount}answered{...InsightCount}refused{...InsightCount}failed{...InsightCount}latency{...InsightLatency}}fragment InsightStep on TrafficStep{from figures{...InsightFigures}}fragment InsightOutcome on OutcomeCount{code kind requests{...InsightCount}}fragment InsightCount on Count{value isHidden}fragment InsightLatency on Latency{p50Ms p95Ms p99Ms}");

  private final Variables variables;

  private InsightClients(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightClients of() {
    return new InsightClients(Variables.none());
  }

  public @NotNull InsightClients withFilter(@Nullable InsightFilter filter) {
    return new InsightClients(this.variables.with("filter", filter));
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
    return InsightClientsReader.readData(data);
  }

  @Override
  public String toString() {
    return "InsightClients";
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
   * @param byClient By client and version, the most used first.
   * @param outcomes Why requests failed or were refused, the most frequent first.
   */
  public record Traffic(
      @NotNull InsightFigures total,
      @NotNull List<InsightStep> overTime,
      @NotNull List<ClientTraffic> byClient,
      @NotNull List<InsightOutcome> outcomes) implements TrafficResult {
    public Traffic {
      overTime = List.copyOf(overTime);
      byClient = List.copyOf(byClient);
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
   * The requests of one version of a client.
   *
   * @param client The client's id, as whoever signs people in knows it (klient-id).
   * @param version Its version. Null when it does not tell.
   * @param figures What was counted.
   */
  public record ClientTraffic(
      @NotNull String client,
      @Nullable String version,
      @NotNull InsightFigures figures) {
    @Override
    public String toString() {
      return "ClientTraffic";
    }
  }
}
