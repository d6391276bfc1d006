// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * Who recorded or changed an entry, in which role and where.
 *
 * @param professionalName The professional's name as it was written at the time.
 * @param role The role they acted in, Volven 9060 (rolle).
 * @param organisationName The organisation's name as it was written at the time.
 * @param professional The professional, by their number in the register of health personnel (HPR).
 */
public record Author(
    @Nullable String professionalName,
    @Nullable Coded role,
    @Nullable String organisationName,
    @Nullable HealthPersonnel professional) {
  @Override
  public String toString() {
    return "Author";
  }

  /**
   * Somebody in the register of health personnel (helsepersonell i HPR). Reached from prescriptions, records and plans by the
   * HPR number.
   *
   * @param hprNumber The number in the register of health personnel (HPR-nummer).
   */
  public record HealthPersonnel(@NotNull String hprNumber) {
    @Override
    public String toString() {
      return "HealthPersonnel";
    }
  }
}
