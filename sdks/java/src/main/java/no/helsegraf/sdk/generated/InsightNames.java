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

/** Which operations and clients there are figures of: what one may choose among in a filter. */
public final class InsightNames implements Query<InsightNames.Data> {
  private static final Document DOCUMENT =
      new Document(
          "InsightNames",
          "6b48268e072760b29d367a66f7d3d2d5915068b7fbd1f1da3293ac57063d7c02",
          "query InsightNames($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{traffic{__typename ...on SourceUnavailable{...InsightUnavailable}...on Traffic{byOperation{operation}byClient{client}}}services{service}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}");

  private final Variables variables;

  private InsightNames(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightNames of() {
    return new InsightNames(Variables.none());
  }

  public @NotNull InsightNames withFilter(@Nullable InsightFilter filter) {
    return new InsightNames(this.variables.with("filter", filter));
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
    return InsightNamesReader.readData(data);
  }

  @Override
  public String toString() {
    return "InsightNames";
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
   * @param traffic Requests, how fast they were answered, and what came of them.
   * @param services How each national service does: what the circuit breakers say now, and how it has answered in the period. Always every service; each tells for itself what is not known of it.
   */
  public record Insight(
      @NotNull TrafficResult traffic,
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
   * How one national service does (tilstand).
   *
   * @param service The service.
   */
  public record ServiceHealth(@NotNull NationalService service) {
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
   * Requests and what came of them (trafikk).
   *
   * @param byOperation By operation, the most used first.
   * @param byClient By client and version, the most used first.
   */
  public record Traffic(
      @NotNull List<OperationTraffic> byOperation,
      @NotNull List<ClientTraffic> byClient) implements TrafficResult {
    public Traffic {
      byOperation = List.copyOf(byOperation);
      byClient = List.copyOf(byClient);
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
   */
  public record OperationTraffic(@NotNull String operation) {
    @Override
    public String toString() {
      return "OperationTraffic";
    }
  }

  /**
   * The requests of one version of a client.
   *
   * @param client The client's id, as whoever signs people in knows it (klient-id).
   */
  public record ClientTraffic(@NotNull String client) {
    @Override
    public String toString() {
      return "ClientTraffic";
    }
  }
}
