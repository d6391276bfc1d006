// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.Nullable;

/**
 * How a patient reacted to what they are allergic to (reaksjon).
 *
 * @param manifestation The reaction, when it is one of the listed ones.
 * @param code The reaction as coded, Volven 7497.
 * @param text The reaction in free text.
 */
public record Reaction(
    @Nullable AllergyManifestation manifestation,
    @Nullable Coded code,
    @Nullable String text) {
  @Override
  public String toString() {
    return "Reaction";
  }
}
