// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.PartialDate;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * A remark (merknad).
 *
 * @param text The remark as written (tekst).
 * @param at When it was written (tidspunkt).
 * @param author Who wrote it, as the service wrote it (forfatter).
 */
public record Note(@NotNull String text, @Nullable PartialDate at, @Nullable String author) {
  @Override
  public String toString() {
    return "Note";
  }
}
