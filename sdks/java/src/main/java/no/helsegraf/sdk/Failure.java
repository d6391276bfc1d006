package no.helsegraf.sdk;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** Why a call gave no data. What {@code toString} says is for logs: it has no personal data. */
public sealed interface Failure {
  /** Meets each kind of failure. */
  <R> R match(@NotNull Cases<R> cases);

  /** Whether the same call may succeed when it is made again. Says nothing of whether a change was made. */
  boolean isRetryable();

  /**
   * What to do in each case.
   *
   * @param <R> what comes of it
   */
  interface Cases<R> {
    R refused(@NotNull Refused failure);

    R unreachable(@NotNull Unreachable failure);

    R deadlineExceeded(@NotNull DeadlineExceeded failure);

    R cancelled(@NotNull Cancelled failure);

    R unreadable(@NotNull Unreadable failure);

    R noCredentials(@NotNull NoCredentials failure);
  }

  /**
   * The gateway answered with errors, or something in front of it said that it is down.
   *
   * @param status of HTTP
   * @param errors empty when something in front of the gateway answered
   * @param retryAfter how long to wait before it may help to ask again, when that was told
   * @param challenge the header {@code WWW-Authenticate}, which says how to sign in, when there was one
   */
  record Refused(
      int status, @NotNull List<GatewayError> errors, @Nullable Duration retryAfter, @Nullable String challenge)
      implements Failure {
    // What a proxy in front of the gateway says, too, when the gateway cannot be asked now.
    static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    public Refused {
      errors = List.copyOf(errors);
    }

    @Override
    public boolean isRetryable() {
      boolean isBusy = BUSY.contains(status);
      if (errors.isEmpty()) return isBusy;
      return errors.stream().allMatch(error -> error.code().isKnown() ? error.code().isRetryable() : isBusy);
    }

    /** The code of the first error; null when something in front of the gateway answered. */
    public @Nullable ErrorCode code() {
      return errors.isEmpty() ? null : errors.get(0).code();
    }

    @Override
    public <R> R match(@NotNull Cases<R> cases) {
      return cases.refused(this);
    }

    @Override
    public String toString() {
      return "Refused(" + status + ")" + errors;
    }
  }

  /** No connection, or it broke. Whether the gateway got the request is not known. */
  record Unreachable(@NotNull IOException cause) implements Failure {
    @Override
    public <R> R match(@NotNull Cases<R> cases) {
      return cases.unreachable(this);
    }

    @Override
    public boolean isRetryable() {
      return true;
    }

    @Override
    public String toString() {
      return "Unreachable(" + cause.getClass().getSimpleName() + ")";
    }
  }

  /** The time that the client allows was up. Whether the gateway carried out the request is not known. */
  record DeadlineExceeded(@NotNull Duration deadline) implements Failure {
    @Override
    public <R> R match(@NotNull Cases<R> cases) {
      return cases.deadlineExceeded(this);
    }

    @Override
    public boolean isRetryable() {
      return true;
    }
  }

  /** The app gave the call up, or its thread was interrupted. */
  record Cancelled() implements Failure {
    @Override
    public <R> R match(@NotNull Cases<R> cases) {
      return cases.cancelled(this);
    }

    @Override
    public boolean isRetryable() {
      return false;
    }
  }

  /**
   * What came is no answer to the operation.
   *
   * @param status of HTTP
   * @param problem what was wrong with it; nothing of what came
   */
  record Unreadable(int status, @NotNull String problem) implements Failure {
    @Override
    public <R> R match(@NotNull Cases<R> cases) {
      return cases.unreadable(this);
    }

    @Override
    public boolean isRetryable() {
      return false;
    }
  }

  /** The app's {@link Credentials} threw. Nothing was sent. */
  record NoCredentials(@NotNull Exception cause) implements Failure {
    @Override
    public <R> R match(@NotNull Cases<R> cases) {
      return cases.noCredentials(this);
    }

    @Override
    public boolean isRetryable() {
      return false;
    }

    @Override
    public String toString() {
      return "NoCredentials(" + cause.getClass().getSimpleName() + ")";
    }
  }
}
