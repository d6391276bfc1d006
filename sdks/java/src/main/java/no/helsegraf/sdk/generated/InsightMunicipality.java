// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.NotNull;

/**
 * A municipality (kommune).
 *
 * @param number Its number, four digits, Volven 3402 (kommunenummer).
 * @param name Its name, in all official languages.
 * @param region The health region of its county. At the edges some belong to the next one.
 */
public record InsightMunicipality(
    @NotNull String number,
    @NotNull String name,
    @NotNull HealthRegion region) {
  @Override
  public String toString() {
    return "InsightMunicipality";
  }
}
