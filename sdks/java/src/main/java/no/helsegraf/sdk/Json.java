package no.helsegraf.sdk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * A place in an answer, for the generated readers. What does not fit is told by its place, never by what stands there.
 */
public final class Json {
  /**
   * Reads what stands at a place.
   *
   * @param <T> what it is read as
   */
  @FunctionalInterface
  public interface Reader<T> {
    T read(@NotNull Json json);
  }

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode node;
  private final @Nullable Json parent;
  private final String name;

  private Json(JsonNode node, @Nullable Json parent, String name) {
    this.node = node;
    this.parent = parent;
    this.name = name;
  }

  static Json root(JsonNode node) {
    return new Json(node, null, "data");
  }

  /**
   * The data of an answer, for tests: {@code CoreRecord.of(id, basis).read(Json.parse(text))}.
   *
   * @throws IllegalArgumentException when the text is not JSON
   */
  public static @NotNull Json parse(@NotNull String data) {
    try {
      return root(MAPPER.readTree(data));
    } catch (JsonProcessingException notJson) {
      // Without the cause, which has a piece of the text.
      throw new IllegalArgumentException("the text is not JSON");
    }
  }

  /** A field that must be there. Fields that nobody reads are passed over. */
  public <T> @NotNull T required(@NotNull String field, @NotNull Reader<T> reader) {
    Json value = at(field);
    if (value.isNull()) throw value.unreadable("nothing");
    return reader.read(value);
  }

  /** A field that may be null, or absent. */
  public <T> @Nullable T optional(@NotNull String field, @NotNull Reader<T> reader) {
    Json value = at(field);
    return value.isNull() ? null : reader.read(value);
  }

  /** The type of an object of which only the answer tells the type. */
  public @NotNull String typename() {
    return required("__typename", Json::text);
  }

  /** An unmodifiable list. */
  public static <T> @NotNull Reader<@NotNull List<T>> listOf(@NotNull Reader<T> reader) {
    return json -> json.list(reader, false);
  }

  /** An unmodifiable list in which there may be nulls. */
  public static <T> @NotNull Reader<@NotNull List<@Nullable T>> listOfNullable(@NotNull Reader<T> reader) {
    return json -> json.list(reader, true);
  }

  public @NotNull String text() {
    if (!node.isTextual()) throw unreadable("no text");
    return node.textValue();
  }

  /** A text, or a number as it is written: ids may be sent as either, and so may scalars that the generator does not know. */
  public @NotNull String scalar() {
    if (!node.isValueNode()) throw unreadable("no scalar");
    return node.asText();
  }

  public int integer() {
    if (!node.canConvertToExactIntegral() || !node.canConvertToInt()) throw unreadable("no Int");
    return node.intValue();
  }

  public double number() {
    if (!node.isNumber()) throw unreadable("no number");
    return node.doubleValue();
  }

  public boolean bool() {
    if (!node.isBoolean()) throw unreadable("no boolean");
    return node.booleanValue();
  }

  /** With every digit that was sent. */
  public @NotNull BigDecimal decimal() {
    try {
      return new BigDecimal(scalar());
    } catch (NumberFormatException notANumber) {
      throw unreadable("no decimal number");
    }
  }

  public @NotNull LocalDate date() {
    try {
      return LocalDate.parse(text());
    } catch (DateTimeException notADate) {
      throw unreadable("no date");
    }
  }

  public @NotNull OffsetDateTime dateTime() {
    try {
      return OffsetDateTime.parse(text());
    } catch (DateTimeException notATime) {
      throw unreadable("no point in time");
    }
  }

  public @NotNull PartialDate partialDate() {
    return new PartialDate(text());
  }

  private boolean isNull() {
    return node.isNull() || node.isMissingNode();
  }

  private Json at(String field) {
    if (!node.isObject()) throw unreadable("no object");
    return new Json(node.path(field), this, field);
  }

  private <T> List<T> list(Reader<T> reader, boolean mayHoldNulls) {
    if (!node.isArray()) throw unreadable("no list");
    List<T> items = new ArrayList<>(node.size());
    for (int at = 0; at < node.size(); at++) {
      Json item = new Json(node.path(at), this, String.valueOf(at));
      if (item.isNull() && !mayHoldNulls) throw item.unreadable("nothing");
      items.add(item.isNull() ? null : reader.read(item));
    }
    return Collections.unmodifiableList(items);
  }

  private UnreadableAnswer unreadable(String found) {
    return new UnreadableAnswer("there is " + found + " at " + path());
  }

  private String path() {
    return parent == null ? name : parent.path() + "." + name;
  }

  @Override
  public String toString() {
    return path();
  }
}
