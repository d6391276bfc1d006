// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/**
 * What a registration about a medicine means. SFM's own code list is known only for the two values here; others are given
 * as {@code OTHER} with their code.
 */
public final class MedicationRegistrationType extends OpenEnum<MedicationRegistrationType.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    DISCONTINUED,
    OTHER,
    PRESCRIBED,
    UNRECOGNIZED
  }

  /** Discontinued by (seponert av, 3). */
  public static final MedicationRegistrationType DISCONTINUED = new MedicationRegistrationType("DISCONTINUED", Known.DISCONTINUED);

  /** Something else; see the code. */
  public static final MedicationRegistrationType OTHER = new MedicationRegistrationType("OTHER", Known.OTHER);

  /** Prescribed by (forskrevet av, 1). */
  public static final MedicationRegistrationType PRESCRIBED = new MedicationRegistrationType("PRESCRIBED", Known.PRESCRIBED);

  private static final Map<String, MedicationRegistrationType> BY_VALUE_ =
      byValue(List.of(
          DISCONTINUED,
          OTHER,
          PRESCRIBED));

  private MedicationRegistrationType(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull MedicationRegistrationType of(@NotNull String value) {
    MedicationRegistrationType known = BY_VALUE_.get(value);
    return known != null ? known : new MedicationRegistrationType(value, Known.UNRECOGNIZED);
  }

  static MedicationRegistrationType read(Json json) {
    return of(json.text());
  }
}
