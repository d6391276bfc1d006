// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.PageEnd;
import no.helsegraf.sdk.PagedQuery;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** Which organisations use what, those with the most requests first. */
public final class InsightOrganisations implements PagedQuery<InsightOrganisations.Data> {
  private static final Document DOCUMENT =
      new Document(
          "InsightOrganisations",
          "5317354397c57414852cbdf9d8cd3400b6b526df9128966716681800ae7c12d8",
          "query InsightOrganisations($filter:InsightFilter$region:HealthRegion$first:Int!=20$after:String){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{organisations(region:$region first:$first after:$after){__typename ...on SourceUnavailable{...InsightUnavailable}...on OrganisationUseConnection{pageInfo{hasNextPage endCursor}edges{cursor node{organisationNumber name municipality{...InsightMunicipality}requests{...InsightCount}services}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightMunicipality on Municipality{number name region}fragment InsightCount on Count{value isHidden}");

  private final Variables variables;

  private InsightOrganisations(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightOrganisations of() {
    return new InsightOrganisations(Variables.none());
  }

  public @NotNull InsightOrganisations withFilter(@Nullable InsightFilter filter) {
    return new InsightOrganisations(this.variables.with("filter", filter));
  }

  public @NotNull InsightOrganisations withRegion(@Nullable HealthRegion region) {
    return new InsightOrganisations(this.variables.with("region", region));
  }

  /** {@code 20} unless given. */
  public @NotNull InsightOrganisations withFirst(int first) {
    return new InsightOrganisations(this.variables.with("first", first));
  }

  public @NotNull InsightOrganisations withAfter(@Nullable String after) {
    return new InsightOrganisations(this.variables.with("after", after));
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
    return InsightOrganisationsReader.readData(data);
  }

  @Override
  public @NotNull InsightOrganisations after(@NotNull String cursor) {
    return new InsightOrganisations(this.variables.with("after", cursor));
  }

  @Override
  public @Nullable PageEnd pageEnd(@NotNull Data data) {
    if (!(data.insight() instanceof Insight step1)) return null;
    if (!(step1.organisations() instanceof OrganisationUseConnection step2)) return null;
    return new PageEnd(step2.pageInfo().hasNextPage(), step2.pageInfo().endCursor());
  }

  @Override
  public String toString() {
    return "InsightOrganisations";
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
   * @param organisations Which organisations use what, those with the most requests first.
   */
  public record Insight(@NotNull OrganisationUseResult organisations) implements InsightResult {
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
      @Nullable Integer retryAfterSeconds) implements InsightResult, OrganisationUseResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull InsightResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull OrganisationUseResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /** Which organisations use what, or why it cannot be told. */
  public sealed interface OrganisationUseResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R organisationUseConnection(@NotNull OrganisationUseConnection value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements OrganisationUseResult {
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
   * A page of organisations.
   *
   * @param pageInfo Where the list was cut.
   * @param edges The organisations of this page.
   */
  public record OrganisationUseConnection(
      @NotNull PageInfo pageInfo,
      @NotNull List<OrganisationUseEdge> edges) implements OrganisationUseResult {
    public OrganisationUseConnection {
      edges = List.copyOf(edges);
    }

    @Override
    public @NotNull String typename() {
      return "OrganisationUseConnection";
    }

    @Override
    public <R> R match(@NotNull OrganisationUseResult.Cases<R> cases) {
      return cases.organisationUseConnection(this);
    }

    @Override
    public String toString() {
      return "OrganisationUseConnection";
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
   * One organisation in its place in the list.
   *
   * @param cursor Where it stands, for {@code after}.
   * @param node The organisation.
   */
  public record OrganisationUseEdge(@NotNull String cursor, @NotNull OrganisationUse node) {
    @Override
    public String toString() {
      return "OrganisationUseEdge";
    }
  }

  /**
   * What one organisation uses.
   *
   * @param organisationNumber Its number in the register of legal entities (organisasjonsnummer).
   * @param name Its name as registered. Null when the register does not know it.
   * @param municipality The municipality of its address. Null when the register does not know it.
   * @param requests How many times services answered its requests; one request may ask several services.
   * @param services The services that its requests asked.
   */
  public record OrganisationUse(
      @NotNull String organisationNumber,
      @Nullable String name,
      @Nullable InsightMunicipality municipality,
      @NotNull InsightCount requests,
      @NotNull List<NationalService> services) {
    public OrganisationUse {
      services = List.copyOf(services);
    }

    @Override
    public String toString() {
      return "OrganisationUse";
    }
  }
}
