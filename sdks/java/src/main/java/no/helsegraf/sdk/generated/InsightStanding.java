// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import java.util.List;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * How one national service does (tilstand).
 *
 * @param service The service.
 * @param standing How it does, all in all.
 * @param breakers What each part of Helsegraf that calls it says of it now.
 */
public record InsightStanding(
    @NotNull NationalService service,
    @NotNull ServiceStanding standing,
    @NotNull List<ServiceBreaker> breakers) {
  public InsightStanding {
    breakers = List.copyOf(breakers);
  }

  @Override
  public String toString() {
    return "InsightStanding";
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
      @Nullable Integer retryAfterSeconds) implements BreakerResult {
    @Override
    public @NotNull String typename() {
      return "SourceUnavailable";
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
}
