// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.PageEnd;
import no.helsegraf.sdk.PagedQuery;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** Who still uses which field, such as those that are to go away. */
public final class InsightFields implements PagedQuery<InsightFields.Data> {
  private static final Document DOCUMENT =
      new Document(
          "InsightFields",
          "67973356eee510e56ae219343908f73ea839c880d0d643448fb8c3ad183d76f9",
          "query InsightFields($filter:InsightFilter$onlyDeprecated:Boolean!=false$startingWith:String$first:Int!=50$after:String){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}fieldUsage(onlyDeprecated:$onlyDeprecated startingWith:$startingWith first:$first after:$after){__typename ...on SourceUnavailable{...InsightUnavailable}...on FieldUsageConnection{pageInfo{hasNextPage endCursor}edges{cursor node{coordinate deprecation{reason since}requests{...InsightCount}clients{client version requests{...InsightCount}lastUsedOn}}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightCount on Count{value isHidden}");

  private final Variables variables;

  private InsightFields(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightFields of() {
    return new InsightFields(Variables.none());
  }

  public @NotNull InsightFields withFilter(@Nullable InsightFilter filter) {
    return new InsightFields(this.variables.with("filter", filter));
  }

  /** {@code false} unless given. */
  public @NotNull InsightFields withOnlyDeprecated(boolean onlyDeprecated) {
    return new InsightFields(this.variables.with("onlyDeprecated", onlyDeprecated));
  }

  public @NotNull InsightFields withStartingWith(@Nullable String startingWith) {
    return new InsightFields(this.variables.with("startingWith", startingWith));
  }

  /** {@code 50} unless given. */
  public @NotNull InsightFields withFirst(int first) {
    return new InsightFields(this.variables.with("first", first));
  }

  public @NotNull InsightFields withAfter(@Nullable String after) {
    return new InsightFields(this.variables.with("after", after));
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
    return InsightFieldsReader.readData(data);
  }

  @Override
  public @NotNull InsightFields after(@NotNull String cursor) {
    return new InsightFields(this.variables.with("after", cursor));
  }

  @Override
  public @Nullable PageEnd pageEnd(@NotNull Data data) {
    if (!(data.insight() instanceof Insight step1)) return null;
    if (!(step1.fieldUsage() instanceof FieldUsageConnection step2)) return null;
    return new PageEnd(step2.pageInfo().hasNextPage(), step2.pageInfo().endCursor());
  }

  @Override
  public String toString() {
    return "InsightFields";
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
   * @param fieldUsage Who uses which field, such as those that still use one that is to go away (utfaset felt).
   */
  public record Insight(
      @NotNull InsightPeriodTold period,
      @NotNull FieldUsageResult fieldUsage) implements InsightResult {
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
      @Nullable Integer retryAfterSeconds) implements InsightResult, FieldUsageResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull InsightResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull FieldUsageResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /** Who uses which field, or why it cannot be told. */
  public sealed interface FieldUsageResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R fieldUsageConnection(@NotNull FieldUsageConnection value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements FieldUsageResult {
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
   * A page of fields with who uses them, in the order of their place in the schema.
   *
   * @param pageInfo Where the list was cut.
   * @param edges The fields of this page.
   */
  public record FieldUsageConnection(
      @NotNull PageInfo pageInfo,
      @NotNull List<FieldUsageEdge> edges) implements FieldUsageResult {
    public FieldUsageConnection {
      edges = List.copyOf(edges);
    }

    @Override
    public @NotNull String typename() {
      return "FieldUsageConnection";
    }

    @Override
    public <R> R match(@NotNull FieldUsageResult.Cases<R> cases) {
      return cases.fieldUsageConnection(this);
    }

    @Override
    public String toString() {
      return "FieldUsageConnection";
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
   * One field in its place in the list.
   *
   * @param cursor Where it stands, for {@code after}.
   * @param node The field.
   */
  public record FieldUsageEdge(@NotNull String cursor, @NotNull FieldUsage node) {
    @Override
    public String toString() {
      return "FieldUsageEdge";
    }
  }

  /**
   * How one field is used.
   *
   * @param coordinate Its place in the schema: {@code Patient.medicationList}.
   * @param deprecation That it is to go away, and why. Null when it is to stay.
   * @param requests How many requests asked for it.
   * @param clients Which clients asked for it, by version, the most first.
   */
  public record FieldUsage(
      @NotNull String coordinate,
      @Nullable FieldDeprecation deprecation,
      @NotNull InsightCount requests,
      @NotNull List<FieldClient> clients) {
    public FieldUsage {
      clients = List.copyOf(clients);
    }

    @Override
    public String toString() {
      return "FieldUsage";
    }
  }

  /**
   * That a field is to go away (utfasing).
   *
   * @param reason What to use instead.
   * @param since Since when. Null when the schema does not tell.
   */
  public record FieldDeprecation(@NotNull String reason, @Nullable LocalDate since) {
    @Override
    public String toString() {
      return "FieldDeprecation";
    }
  }

  /**
   * A version of a client that asks for a field.
   *
   * @param client The client's id (klient-id).
   * @param version Its version. Null when it does not tell.
   * @param requests How many requests asked for the field.
   * @param lastUsedOn The day that it last did. Null when the count is hidden.
   */
  public record FieldClient(
      @NotNull String client,
      @Nullable String version,
      @NotNull InsightCount requests,
      @Nullable LocalDate lastUsedOn) {
    @Override
    public String toString() {
      return "FieldClient";
    }
  }
}
