// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** At which level a medicine was chosen (registreringstype i FEST). */
public final class MedicationLevel extends OpenEnum<MedicationLevel.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    BRAND,
    OTHER,
    PACKAGE,
    SUBSTANCE,
    UNRECOGNIZED
  }

  /** A brand, of any package size (legemiddelmerkevare, 2). */
  public static final MedicationLevel BRAND = new MedicationLevel("BRAND", Known.BRAND);

  /** Not told, or a level that this contract does not know. */
  public static final MedicationLevel OTHER = new MedicationLevel("OTHER", Known.OTHER);

  /** One package of one brand (legemiddelpakning, 3). */
  public static final MedicationLevel PACKAGE = new MedicationLevel("PACKAGE", Known.PACKAGE);

  /** The substance; the pharmacy chooses the brand (legemiddelvirkestoff, 1). */
  public static final MedicationLevel SUBSTANCE = new MedicationLevel("SUBSTANCE", Known.SUBSTANCE);

  private static final Map<String, MedicationLevel> BY_VALUE_ =
      byValue(List.of(
          BRAND,
          OTHER,
          PACKAGE,
          SUBSTANCE));

  private MedicationLevel(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull MedicationLevel of(@NotNull String value) {
    MedicationLevel known = BY_VALUE_.get(value);
    return known != null ? known : new MedicationLevel(value, Known.UNRECOGNIZED);
  }

  static MedicationLevel read(Json json) {
    return of(json.text());
  }
}
