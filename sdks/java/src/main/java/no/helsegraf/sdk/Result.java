package no.helsegraf.sdk;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * What came of a call. Whatever happens between the app and the gateway is one of these, never an exception.
 *
 * <p>{@code toString} tells what kind of result it is and no data.
 *
 * @param <D> the data of the answer
 */
public sealed interface Result<D> {
  /** Meets each kind of result. */
  <R> R match(
      @NotNull Function<? super D, ? extends R> complete,
      @NotNull BiFunction<? super D, ? super List<GatewayError>, ? extends R> partial,
      @NotNull Function<? super Failure, ? extends R> failed);

  /** The data, complete or not; null when there is none. */
  default @Nullable D dataOrNull() {
    return match(data -> data, (data, errors) -> data, failure -> null);
  }

  /**
   * The data when it is complete.
   *
   * @throws HelsegrafException when it is not. Its message has codes and no personal data.
   */
  default @NotNull D orThrow() {
    return match(
        data -> data,
        (data, errors) -> {
          throw new HelsegrafException(this);
        },
        failure -> {
          throw new HelsegrafException(this);
        });
  }

  /** All that was asked for, or the reasons why there is none, which are part of the data. */
  record Complete<D>(@NotNull D data) implements Result<D> {
    @Override
    public <R> R match(
        @NotNull Function<? super D, ? extends R> complete,
        @NotNull BiFunction<? super D, ? super List<GatewayError>, ? extends R> partial,
        @NotNull Function<? super Failure, ? extends R> failed) {
      return complete.apply(data);
    }

    @Override
    public String toString() {
      return "Complete";
    }
  }

  /** Data that lacks something: the errors say what. A null that an error points to does not mean that there is nothing. */
  record Partial<D>(@NotNull D data, @NotNull List<GatewayError> errors) implements Result<D> {
    public Partial {
      errors = List.copyOf(errors);
    }

    @Override
    public <R> R match(
        @NotNull Function<? super D, ? extends R> complete,
        @NotNull BiFunction<? super D, ? super List<GatewayError>, ? extends R> partial,
        @NotNull Function<? super Failure, ? extends R> failed) {
      return partial.apply(data, errors);
    }

    @Override
    public String toString() {
      return "Partial" + errors;
    }
  }

  /** No data. */
  record Failed<D>(@NotNull Failure failure) implements Result<D> {
    @Override
    public <R> R match(
        @NotNull Function<? super D, ? extends R> complete,
        @NotNull BiFunction<? super D, ? super List<GatewayError>, ? extends R> partial,
        @NotNull Function<? super Failure, ? extends R> failed) {
      return failed.apply(failure);
    }

    @Override
    public String toString() {
      return failure.toString();
    }
  }
}
