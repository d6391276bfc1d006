// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * An organisation as it stands in the record of accesses (virksomhet).
 *
 * @param number Its number in the register of legal entities (organisasjonsnummer).
 * @param name Its name as it was attested then. Null when it was not.
 */
public record Place(@NotNull String number, @Nullable String name) {
  @Override
  public String toString() {
    return "Place";
  }
}
