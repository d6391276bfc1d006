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

/** How many calls to national services it took: by service, by operation, by client. */
public final class InsightCost implements Query<InsightCost.Data> {
  private static final Document DOCUMENT =
      new Document(
          "InsightCost",
          "91936f76f02be03fd7549e73c27d2f2f982e68a5122d2e50f5205279914dfc06",
          "query InsightCost($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}cost{__typename ...on SourceUnavailable{...InsightUnavailable}...on Cost{calls{...InsightCount}byService{service calls{...InsightCount}}byOperation{operation calls{...InsightCount}callsPerRequest}byClient{client calls{...InsightCount}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightCount on Count{value isHidden}");

  private final Variables variables;

  private InsightCost(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightCost of() {
    return new InsightCost(Variables.none());
  }

  public @NotNull InsightCost withFilter(@Nullable InsightFilter filter) {
    return new InsightCost(this.variables.with("filter", filter));
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
    return InsightCostReader.readData(data);
  }

  @Override
  public String toString() {
    return "InsightCost";
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
   * @param cost How many calls to national services it took.
   */
  public record Insight(@NotNull InsightPeriodTold period, @NotNull CostResult cost) implements InsightResult {
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
      @Nullable Integer retryAfterSeconds) implements InsightResult, CostResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull InsightResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull CostResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /** How many calls to national services it took, or why it cannot be told. */
  public sealed interface CostResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R cost(@NotNull Cost value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements CostResult {
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
   * How many calls to national services it took (kall mot nasjonale tjenester).
   *
   * @param calls All calls of the period.
   * @param byService By service, the most called first.
   * @param byOperation By operation, the most calls first.
   * @param byClient By client, the most calls first.
   */
  public record Cost(
      @NotNull InsightCount calls,
      @NotNull List<ServiceCost> byService,
      @NotNull List<OperationCost> byOperation,
      @NotNull List<ClientCost> byClient) implements CostResult {
    public Cost {
      byService = List.copyOf(byService);
      byOperation = List.copyOf(byOperation);
      byClient = List.copyOf(byClient);
    }

    @Override
    public @NotNull String typename() {
      return "Cost";
    }

    @Override
    public <R> R match(@NotNull CostResult.Cases<R> cases) {
      return cases.cost(this);
    }

    @Override
    public String toString() {
      return "Cost";
    }
  }

  /**
   * Calls to one national service.
   *
   * @param service The service.
   * @param calls How many calls.
   */
  public record ServiceCost(@NotNull NationalService service, @NotNull InsightCount calls) {
    @Override
    public String toString() {
      return "ServiceCost";
    }
  }

  /**
   * Calls that one operation took.
   *
   * @param operation Its name as registered, or {@code other}.
   * @param calls How many calls.
   * @param callsPerRequest How many calls each request took, on average. Null when either count is hidden or there were none.
   */
  public record OperationCost(
      @NotNull String operation,
      @NotNull InsightCount calls,
      @Nullable Double callsPerRequest) {
    @Override
    public String toString() {
      return "OperationCost";
    }
  }

  /**
   * Calls that one client took.
   *
   * @param client The client's id (klient-id).
   * @param calls How many calls.
   */
  public record ClientCost(@NotNull String client, @NotNull InsightCount calls) {
    @Override
    public String toString() {
      return "ClientCost";
    }
  }
}
