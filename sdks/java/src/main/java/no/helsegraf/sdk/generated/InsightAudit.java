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

/** Whether the record of who has seen what is written, whole and followed up. Nothing of what stands in it. */
public final class InsightAudit implements Query<InsightAudit.Data> {
  private static final Document DOCUMENT =
      new Document(
          "InsightAudit",
          "c942de63521934bc4c20d2946276fc691d395ef904d7cfe62d10a09c5b148222",
          "query InsightAudit($filter:InsightFilter){insight(filter:$filter){__typename ...on SourceUnavailable{...InsightUnavailable}...on Insight{period{...InsightPeriodTold}audit{__typename ...on SourceUnavailable{...InsightUnavailable}...on AuditStanding{perHour{from records{...InsightCount}}chain{state records verifiedRecords verifiedAt}checkpoint{records at}reviews{reason count{...InsightCount}oldestDays}}}}}}fragment InsightUnavailable on SourceUnavailable{source{service fetchedAt}reason retryable retryAfterSeconds}fragment InsightPeriodTold on InsightPeriod{from to resolution}fragment InsightCount on Count{value isHidden}");

  private final Variables variables;

  private InsightAudit(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull InsightAudit of() {
    return new InsightAudit(Variables.none());
  }

  public @NotNull InsightAudit withFilter(@Nullable InsightFilter filter) {
    return new InsightAudit(this.variables.with("filter", filter));
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
    return InsightAuditReader.readData(data);
  }

  @Override
  public String toString() {
    return "InsightAudit";
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
   * @param audit The record of who has seen what: that it is written, whole, and followed up (tilgangslogg).
   */
  public record Insight(
      @NotNull InsightPeriodTold period,
      @NotNull AuditStandingResult audit) implements InsightResult {
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
      @Nullable Integer retryAfterSeconds) implements InsightResult, AuditStandingResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
    }

    @Override
    public <R> R match(@NotNull InsightResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public <R> R match(@NotNull AuditStandingResult.Cases<R> cases) {
      return cases.sourceUnavailable(this);
    }

    @Override
    public String toString() {
      return "SourceUnavailable";
    }
  }

  /** How the record does, or why it cannot be told. */
  public sealed interface AuditStandingResult {
    /** The type of the object, as GraphQL has it. */
    @NotNull String typename();

    /** Meets each type that the object may be of. */
    <R> R match(@NotNull Cases<R> cases);

    /** What to do for each type that the object may be of. */
    interface Cases<R> {
      R auditStanding(@NotNull AuditStanding value);

      R sourceUnavailable(@NotNull SourceUnavailable value);

      /** A type that this version does not know. */
      R unknown(@NotNull Unknown value);
    }

    /** An object of a type that this version does not know. */
    record Unknown(@NotNull String typename) implements AuditStandingResult {
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
   * How the record of who has seen what does (tilgangslogg). Counts and times alone; nothing that stands in it.
   *
   * @param perHour How many records were written, hour by hour, the first first; at most 31 days back.
   * @param chain Whether the record is whole.
   * @param checkpoint The newest signed statement of the record that is kept elsewhere (kontrollpunkt). Null when there is none yet.
   * @param reviews What somebody must look at afterwards and has not (etterkontroll), by why; every reason, also with zero.
   */
  public record AuditStanding(
      @NotNull List<AuditHour> perHour,
      @NotNull AuditChain chain,
      @Nullable AuditCheckpoint checkpoint,
      @NotNull List<AwaitingReviews> reviews) implements AuditStandingResult {
    public AuditStanding {
      perHour = List.copyOf(perHour);
      reviews = List.copyOf(reviews);
    }

    @Override
    public @NotNull String typename() {
      return "AuditStanding";
    }

    @Override
    public <R> R match(@NotNull AuditStandingResult.Cases<R> cases) {
      return cases.auditStanding(this);
    }

    @Override
    public String toString() {
      return "AuditStanding";
    }
  }

  /**
   * Records of one hour.
   *
   * @param from When the hour begins.
   * @param records How many records were written in it.
   */
  public record AuditHour(@NotNull OffsetDateTime from, @NotNull InsightCount records) {
    @Override
    public String toString() {
      return "AuditHour";
    }
  }

  /**
   * Whether the record is whole: each record is chained to the one before it, so that none can be changed or taken away.
   *
   * @param state What was found.
   * @param records How many records the record has now.
   * @param verifiedRecords How many of them have been gone through, from the first one on.
   * @param verifiedAt When it was last gone through. Null when it never was.
   */
  public record AuditChain(
      @NotNull AuditChainState state,
      double records,
      double verifiedRecords,
      @Nullable OffsetDateTime verifiedAt) {
    @Override
    public String toString() {
      return "AuditChain";
    }
  }

  /**
   * A signed statement of how the record was, kept where those who run the database cannot change it (kontrollpunkt).
   *
   * @param records How many records it speaks of.
   * @param at When it was made.
   */
  public record AuditCheckpoint(double records, @NotNull OffsetDateTime at) {
    @Override
    public String toString() {
      return "AuditCheckpoint";
    }
  }

  /**
   * Accesses that somebody must look at afterwards and has not (etterkontroll).
   *
   * @param reason Why.
   * @param count How many.
   * @param oldestDays How long the oldest has waited, in whole days. Null when none waits.
   */
  public record AwaitingReviews(
      @NotNull ReviewReason reason,
      @NotNull InsightCount count,
      @Nullable Integer oldestDays) {
    @Override
    public String toString() {
      return "AwaitingReviews";
    }
  }
}
