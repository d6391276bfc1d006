package no.helsegraf.sdk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jetbrains.annotations.NotNull;

/**
 * A date as exact as it was recorded: {@code 2019}, {@code 2019-06} or {@code 2019-06-10}, or an instant with offset when
 * the source sent one. It is never padded to a full date.
 *
 * @param text as the source sent it
 */
public record PartialDate(@NotNull String text) {
  /** How exact the date is. */
  public enum Precision {
    YEAR,
    MONTH,
    DAY,
    INSTANT,
    /** In a form that this version does not know; read {@code text}. */
    UNRECOGNIZED
  }

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.+");

  public PartialDate {
    Objects.requireNonNull(text);
  }

  public @NotNull Precision precision() {
    if (matches(YEAR)) return Precision.YEAR;
    if (matches(MONTH)) return Precision.MONTH;
    if (matches(DAY)) return Precision.DAY;
    return matches(INSTANT) ? Precision.INSTANT : Precision.UNRECOGNIZED;
  }

  /** The year, which is known of every date. Empty when the form is not known, as all of the below. */
  public @NotNull Optional<Year> year() {
    return precision() == Precision.UNRECOGNIZED ? Optional.empty() : read(() -> Year.parse(text.substring(0, 4)));
  }

  /** The month. Empty when the date is no more than a year. */
  public @NotNull Optional<YearMonth> month() {
    return switch (precision()) {
      case YEAR, UNRECOGNIZED -> Optional.empty();
      case MONTH, DAY, INSTANT -> read(() -> YearMonth.parse(text.substring(0, 7)));
    };
  }

  /** The day, for an instant the one at its own offset. Empty when the day is not known. */
  public @NotNull Optional<LocalDate> day() {
    return switch (precision()) {
      case YEAR, MONTH, UNRECOGNIZED -> Optional.empty();
      case DAY, INSTANT -> read(() -> LocalDate.parse(text.substring(0, 10)));
    };
  }

  /** The instant. Empty when the source sent none. */
  public @NotNull Optional<OffsetDateTime> instant() {
    return precision() == Precision.INSTANT ? read(() -> OffsetDateTime.parse(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }

  private boolean matches(Pattern pattern) {
    return pattern.matcher(text).matches();
  }

  /** The 31st of February looks like a date and is none. */
  private static <T> Optional<T> read(java.util.function.Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
