package no.helsegraf.sdk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * The variables of an operation, or the fields of an input object, as they are sent. Immutable.
 *
 * <p>{@code toString} says how many there are, never what they are.
 */
public final class Variables {
  private static final Variables NONE = new Variables(Map.of());

  private final Map<String, Object> values;

  private Variables(Map<String, Object> values) {
    this.values = values;
  }

  public static @NotNull Variables none() {
    return NONE;
  }

  /** These and one more. A null is not sent, so that the operation's own default holds. */
  public @NotNull Variables with(@NotNull String name, @Nullable Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    if (value == null) changed.remove(name);
    else changed.put(name, toJson(value));
    return new Variables(Collections.unmodifiableMap(changed));
  }

  /** These and one more that must be there. */
  public @NotNull Variables require(@NotNull String name, @Nullable Object value) {
    return with(name, Objects.requireNonNull(value, name));
  }

  /** Texts, numbers, booleans, lists and maps. */
  public @NotNull Map<String, Object> values() {
    return values;
  }

  /** What is not a number or a boolean is sent as text: dates, decimals, values of enums. */
  private static Object toJson(Object value) {
    if (value instanceof Variables variables) return variables.values;
    if (value instanceof Input input) return input.toVariables().values;
    if (value instanceof List<?> list) return list.stream().map(Variables::toJson).toList();
    if (value instanceof Boolean || value instanceof Integer || value instanceof Double) return value;
    return value instanceof java.math.BigDecimal decimal ? decimal.toPlainString() : value.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Variables variables && variables.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.size() + " variables";
  }
}
