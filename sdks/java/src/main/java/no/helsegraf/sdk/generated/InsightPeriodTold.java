// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import org.jetbrains.annotations.NotNull;

/**
 * A period that was counted.
 *
 * @param from From when, inclusive.
 * @param to Until when, exclusive.
 * @param resolution How long each step is.
 */
public record InsightPeriodTold(
    @NotNull OffsetDateTime from,
    @NotNull OffsetDateTime to,
    @NotNull InsightResolution resolution) {
  @Override
  public String toString() {
    return "InsightPeriodTold";
  }
}
