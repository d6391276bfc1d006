// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.math.BigDecimal;
import no.helsegraf.sdk.PartialDate;
import org.jetbrains.annotations.Nullable;

/**
 * When something happened or began, in the form it was recorded. All are null when it was not recorded.
 *
 * @param date A date or a point in time, to the precision it was recorded.
 * @param period A period in which it happened.
 * @param age The patient's age at the time.
 * @param text The lower and upper age between which it happened, or another range, as text.
 */
public record Moment(
    @Nullable PartialDate date,
    @Nullable Period period,
    @Nullable Quantity age,
    @Nullable String text) {
  @Override
  public String toString() {
    return "Moment";
  }

  /**
   * A period of time (periode); an open end is null.
   *
   * @param start First day or moment, inclusive (fra).
   * @param end Last day or moment, inclusive (til). Null while it lasts.
   */
  public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {
    @Override
    public String toString() {
      return "Period";
    }
  }

  /**
   * An amount with its unit (mengde).
   *
   * @param value The number, with every digit the source sent.
   * @param unit The unit as written, for example {@code tablett}.
   * @param ucum The unit as a UCUM code when one is known, for example {@code mg}.
   * @param comparator {@code &lt;}, {@code &lt;=}, {@code &gt;=} or {@code &gt;} when the amount is below or above the number, not the number itself. Always show both.
   */
  public record Quantity(
      @Nullable BigDecimal value,
      @Nullable String unit,
      @Nullable String ucum,
      @Nullable String comparator) {
    @Override
    public String toString() {
      return "Quantity";
    }
  }
}
