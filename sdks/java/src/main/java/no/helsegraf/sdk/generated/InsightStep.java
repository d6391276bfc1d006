// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.OffsetDateTime;
import org.jetbrains.annotations.NotNull;

/**
 * The requests of one step in time.
 *
 * @param from When the step begins.
 * @param figures What was counted in it.
 */
public record InsightStep(@NotNull OffsetDateTime from, @NotNull InsightFigures figures) {
  @Override
  public String toString() {
    return "InsightStep";
  }
}
