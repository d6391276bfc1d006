package no.helsegraf.sdk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * The texts of generated records. Their {@code toString} says what kind of record it is and nothing more, since a record
 * that is logged or put into a message must not take a person's health with it.
 */
public final class PersonalData {
  private PersonalData() {}

  /** All that is in a record, for eyes that may see it: a debugger, a test. Never for a log. */
  public static @NotNull String reveal(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(PersonalData::reveal).collect(Collectors.joining(", ", "[", "]"));
    }
    if (!(value instanceof Record record) || value instanceof PartialDate) return String.valueOf(value);
    return Stream.of(record.getClass().getRecordComponents())
        .map(component -> component.getName() + "=" + reveal(valueOf(component, record)))
        .collect(Collectors.joining(", ", record.getClass().getSimpleName() + "[", "]"));
  }

  private static @Nullable Object valueOf(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException notPublic) {
      return "?";
    }
  }
}
