package no.helsegraf.sdk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jetbrains.annotations.NotNull;

/**
 * A value of a list that may grow. A value that this version does not know keeps its text, and is
 * {@code Known.UNRECOGNIZED}:
 *
 * <pre>{@code
 * String text = switch (status.known()) {
 *   case ACTIVE -> "in use";
 *   case STOPPED -> "stopped";
 *   case UNRECOGNIZED -> status.value();
 * };
 * }</pre>
 *
 * The compiler asks about every value when the switch has no default.
 *
 * @param <K> the values that this version knows
 */
public abstract class OpenEnum<K extends Enum<K>> {
  private final String value;
  private final K known;

  protected OpenEnum(@NotNull String value, @NotNull K known) {
    this.value = Objects.requireNonNull(value);
    this.known = Objects.requireNonNull(known);
  }

  /** As the gateway wrote it. */
  public final @NotNull String value() {
    return value;
  }

  /** For a switch. */
  public final @NotNull K known() {
    return known;
  }

  /** Whether this version knows the value. */
  public final boolean isKnown() {
    return !known.name().equals("UNRECOGNIZED");
  }

  @Override
  public final boolean equals(Object other) {
    return other != null && other.getClass() == getClass() && ((OpenEnum<?>) other).value.equals(value);
  }

  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  @Override
  public final String toString() {
    return value;
  }

  /** The values of an enum by their texts, for the generator. */
  protected static <E extends OpenEnum<?>> Map<String, E> byValue(List<E> values) {
    return values.stream().collect(Collectors.toUnmodifiableMap(OpenEnum::value, Function.identity()));
  }
}
