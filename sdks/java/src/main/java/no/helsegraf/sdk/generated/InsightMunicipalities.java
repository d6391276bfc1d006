// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import no.helsegraf.sdk.Document;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.Query;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** How each municipality stands with one service, which the filter names. */
public final class InsightMunicipalities implements Query<InsightMunicipalities.Data> {
  private static final Document DOCUMENT =
      new Document(
          "InsightMunicipalities",
          "032ff25c9c09182f31ff0e89e560972e19daa8d1adefaea8bfe7eab082a93602",
          "query InsightMunicipalities($filter:InsightFilter!){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{adoption{__typename ...on SourceUnavailable{...InsightUnavailable}...on Adoption{services{service regions{region byMunicipality{municipality{...InsightMunicipality}plannedFrom standing organisations requests{...InsightCount}}}}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightMunicipality on Municipality{number name region}fragment InsightCount on Count{value isHidden}");

  private final Variables variables;

  private InsightMunicipalities(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightMunicipalities of(@NotNull InsightFilter filter) {
    return new InsightMunicipalities(Variables.none().require("filter", filter));
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
    return InsightMunicipalitiesReader.readData(data);
  }

  @Override
  public String toString() {
    return "InsightMunicipalities";
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
   * @param adoption Where in the country what is used, beside what was planned (innføring).
   */
  public record Insight(@NotNull AdoptionResult adoption) implements InsightResult {
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
   * @param services Service by service: those in the plan, and those that are used without one.
   */
  public record Adoption(@NotNull List<ServiceAdoption> services) implements AdoptionResult {
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
   * Where one service is used.
   *
   * @param service The service.
   * @param regions Region by region; always all four.
   */
  public record ServiceAdoption(@NotNull NationalService service, @NotNull List<RegionAdoption> regions) {
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
   * @param byMunicipality The municipalities that are in the plan or use it, by number.
   */
  public record RegionAdoption(
      @NotNull HealthRegion region,
      @NotNull List<MunicipalityAdoption> byMunicipality) {
    public RegionAdoption {
      byMunicipality = List.copyOf(byMunicipality);
    }

    @Override
    public String toString() {
      return "RegionAdoption";
    }
  }

  /**
   * How one municipality stands with one service.
   *
   * @param municipality The municipality.
   * @param plannedFrom From when it should be in use (startdato). Null when it is not in the plan, or no day is set.
   * @param standing How use and plan go together.
   * @param organisations How many organisations used it.
   * @param requests How many requests asked it.
   */
  public record MunicipalityAdoption(
      @NotNull InsightMunicipality municipality,
      @Nullable LocalDate plannedFrom,
      @NotNull AdoptionStanding standing,
      int organisations,
      @NotNull InsightCount requests) {
    @Override
    public String toString() {
      return "MunicipalityAdoption";
    }
  }
}
