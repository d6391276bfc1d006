// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/**
 * Where a medicine stands on the patient's medication list (PLL-status). It says nothing about the prescription, nor about
 * the treatment status: each is registered for itself.
 */
public final class MedicationListState extends OpenEnum<MedicationListState.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    DISCONTINUED,
    LISTED,
    NOT_LISTED,
    UNRECOGNIZED
  }

  /** On the list as discontinued: who stopped it, when and why is registered (seponert på listen). */
  public static final MedicationListState DISCONTINUED = new MedicationListState("DISCONTINUED", Known.DISCONTINUED);

  /** On the list (på listen). */
  public static final MedicationListState LISTED = new MedicationListState("LISTED", Known.LISTED);

  /** Not on the list. */
  public static final MedicationListState NOT_LISTED = new MedicationListState("NOT_LISTED", Known.NOT_LISTED);

  private static final Map<String, MedicationListState> BY_VALUE_ =
      byValue(List.of(
          DISCONTINUED,
          LISTED,
          NOT_LISTED));

  private MedicationListState(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull MedicationListState of(@NotNull String value) {
    MedicationListState known = BY_VALUE_.get(value);
    return known != null ? known : new MedicationListState(value, Known.UNRECOGNIZED);
  }

  static MedicationListState read(Json json) {
    return of(json.text());
  }
}
