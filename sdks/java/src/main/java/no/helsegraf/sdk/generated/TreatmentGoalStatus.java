// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Where a goal is in its life (status for mål). */
public final class TreatmentGoalStatus extends OpenEnum<TreatmentGoalStatus.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ACCEPTED,
    ACTIVE,
    CANCELLED,
    COMPLETED,
    ENTERED_IN_ERROR,
    ON_HOLD,
    OTHER,
    PLANNED,
    PROPOSED,
    REJECTED,
    UNRECOGNIZED
  }

  /** Accepted by those concerned (akseptert). */
  public static final TreatmentGoalStatus ACCEPTED = new TreatmentGoalStatus("ACCEPTED", Known.ACCEPTED);

  /** Being worked towards (aktivt). */
  public static final TreatmentGoalStatus ACTIVE = new TreatmentGoalStatus("ACTIVE", Known.ACTIVE);

  /** Given up (avbrutt). */
  public static final TreatmentGoalStatus CANCELLED = new TreatmentGoalStatus("CANCELLED", Known.CANCELLED);

  /** No longer sought, reached or not (avsluttet). */
  public static final TreatmentGoalStatus COMPLETED = new TreatmentGoalStatus("COMPLETED", Known.COMPLETED);

  /** Registered by mistake (feilregistrert). */
  public static final TreatmentGoalStatus ENTERED_IN_ERROR = new TreatmentGoalStatus("ENTERED_IN_ERROR", Known.ENTERED_IN_ERROR);

  /** Paused (satt på vent). */
  public static final TreatmentGoalStatus ON_HOLD = new TreatmentGoalStatus("ON_HOLD", Known.ON_HOLD);

  /** A status this contract does not know, or none; read {@code statusText} (annet). */
  public static final TreatmentGoalStatus OTHER = new TreatmentGoalStatus("OTHER", Known.OTHER);

  /** Agreed on, not begun (planlagt). */
  public static final TreatmentGoalStatus PLANNED = new TreatmentGoalStatus("PLANNED", Known.PLANNED);

  /** Proposed and not yet agreed on (foreslått). */
  public static final TreatmentGoalStatus PROPOSED = new TreatmentGoalStatus("PROPOSED", Known.PROPOSED);

  /** Proposed and turned down (avvist). */
  public static final TreatmentGoalStatus REJECTED = new TreatmentGoalStatus("REJECTED", Known.REJECTED);

  private static final Map<String, TreatmentGoalStatus> BY_VALUE_ =
      byValue(List.of(
          ACCEPTED,
          ACTIVE,
          CANCELLED,
          COMPLETED,
          ENTERED_IN_ERROR,
          ON_HOLD,
          OTHER,
          PLANNED,
          PROPOSED,
          REJECTED));

  private TreatmentGoalStatus(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull TreatmentGoalStatus of(@NotNull String value) {
    TreatmentGoalStatus known = BY_VALUE_.get(value);
    return known != null ? known : new TreatmentGoalStatus(value, Known.UNRECOGNIZED);
  }

  static TreatmentGoalStatus read(Json json) {
    return of(json.text());
  }
}
