// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.Nullable;

/**
 * A professional, an organisation, or a professional acting for an organisation, as the prescription or the list names them
 * (aktør). The names are those written there; what the registers say today is reached through the references.
 *
 * @param name The professional's name as written. Null when only an organisation is named.
 * @param organisationName The organisation's name as written.
 */
public record Party(@Nullable String name, @Nullable String organisationName) {
  @Override
  public String toString() {
    return "Party";
  }
}
