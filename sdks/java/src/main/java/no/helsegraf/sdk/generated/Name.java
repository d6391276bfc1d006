// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.Nullable;

/**
 * A name as registered (navn).
 *
 * @param given First name or names (fornavn).
 * @param middle Middle name (mellomnavn).
 * @param family Last name (etternavn).
 * @param full The whole name as it is written in a text.
 */
public record Name(
    @Nullable String given,
    @Nullable String middle,
    @Nullable String family,
    @Nullable String full) {
  @Override
  public String toString() {
    return "Name";
  }
}
