// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * Who changed a plan (endret av). What the services write here differs, so any part may be missing.
 *
 * @param name The name as the service wrote it (navn).
 * @param isPatient True when the patient made the change. Null when the service did not tell enough to say.
 * @param healthPersonnel The health personnel who made the change (helsepersonell).
 * @param organisation The organisation where the change was made (virksomhet).
 */
public record Editor(
    @Nullable String name,
    @Nullable Boolean isPatient,
    @Nullable HealthPersonnel healthPersonnel,
    @Nullable Organisation organisation) {
  @Override
  public String toString() {
    return "Editor";
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

  /**
   * An organisation that gives or supports health care (virksomhet), known by its organisation number or its HER-id.
   *
   * @param organisationNumber Nine digits from the register of legal entities (organisasjonsnummer). Null when the organisation was named only by a HER-id that the address register could not resolve.
   */
  public record Organisation(@Nullable String organisationNumber) {
    @Override
    public String toString() {
      return "Organisation";
    }
  }
}
