// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.math.BigDecimal;
import org.jetbrains.annotations.Nullable;

/**
 * An amount with its unit (mengde).
 *
 * @param value The number, with every digit the source sent.
 * @param unit The unit as written, for example {@code tablett}.
 * @param ucum The unit as a UCUM code when one is known, for example {@code mg}.
 * @param comparator {@code &lt;}, {@code &lt;=}, {@code &gt;=} or {@code &gt;} when the amount is below or above the number, not the number itself. Always show both.
 */
public record Amount(
    @Nullable BigDecimal value,
    @Nullable String unit,
    @Nullable String ucum,
    @Nullable String comparator) {
  @Override
  public String toString() {
    return "Amount";
  }
}
