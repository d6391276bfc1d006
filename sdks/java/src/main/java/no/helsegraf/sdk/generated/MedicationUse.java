// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How a medicine is used over time (bruk, Volven 9101). */
public final class MedicationUse extends OpenEnum<MedicationUse.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    AS_NEEDED,
    COURSE,
    NUTRITION,
    OTHER,
    REGULAR,
    VACCINE,
    UNRECOGNIZED
  }

  /** As needed (ved behov, 3). */
  public static final MedicationUse AS_NEEDED = new MedicationUse("AS_NEEDED", Known.AS_NEEDED);

  /** For a limited course (kur, 2). */
  public static final MedicationUse COURSE = new MedicationUse("COURSE", Known.COURSE);

  /** Nutrition or vitamins (næringsmiddel, vitaminer, 5). */
  public static final MedicationUse NUTRITION = new MedicationUse("NUTRITION", Known.NUTRITION);

  /** A use that this contract does not know; see the code. */
  public static final MedicationUse OTHER = new MedicationUse("OTHER", Known.OTHER);

  /** Regularly (fast, 1). */
  public static final MedicationUse REGULAR = new MedicationUse("REGULAR", Known.REGULAR);

  /** A vaccine (vaksine, 4). */
  public static final MedicationUse VACCINE = new MedicationUse("VACCINE", Known.VACCINE);

  private static final Map<String, MedicationUse> BY_VALUE_ =
      byValue(List.of(
          AS_NEEDED,
          COURSE,
          NUTRITION,
          OTHER,
          REGULAR,
          VACCINE));

  private MedicationUse(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull MedicationUse of(@NotNull String value) {
    MedicationUse known = BY_VALUE_.get(value);
    return known != null ? known : new MedicationUse(value, Known.UNRECOGNIZED);
  }

  static MedicationUse read(Json json) {
    return of(json.text());
  }
}
