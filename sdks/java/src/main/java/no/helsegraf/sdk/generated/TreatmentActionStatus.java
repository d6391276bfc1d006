// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Where an action is in its life (status for tiltak). */
public final class TreatmentActionStatus extends OpenEnum<TreatmentActionStatus.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ACTIVE,
    COMPLETED,
    DRAFT,
    ENTERED_IN_ERROR,
    NOT_STARTED,
    ON_HOLD,
    OTHER,
    REVOKED,
    SCHEDULED,
    UNKNOWN,
    UNRECOGNIZED
  }

  /** To be done, or being done (aktivt). */
  public static final TreatmentActionStatus ACTIVE = new TreatmentActionStatus("ACTIVE", Known.ACTIVE);

  /** Done (fullført). */
  public static final TreatmentActionStatus COMPLETED = new TreatmentActionStatus("COMPLETED", Known.COMPLETED);

  /** Being written and not ready for use (utkast). */
  public static final TreatmentActionStatus DRAFT = new TreatmentActionStatus("DRAFT", Known.DRAFT);

  /** Registered by mistake (feilregistrert). */
  public static final TreatmentActionStatus ENTERED_IN_ERROR = new TreatmentActionStatus("ENTERED_IN_ERROR", Known.ENTERED_IN_ERROR);

  /** Not begun (ikke startet). */
  public static final TreatmentActionStatus NOT_STARTED = new TreatmentActionStatus("NOT_STARTED", Known.NOT_STARTED);

  /** Paused (satt på vent). */
  public static final TreatmentActionStatus ON_HOLD = new TreatmentActionStatus("ON_HOLD", Known.ON_HOLD);

  /** A status this contract does not know, or none; read {@code statusText} (annet). */
  public static final TreatmentActionStatus OTHER = new TreatmentActionStatus("OTHER", Known.OTHER);

  /** Ended before it was done (avbrutt). */
  public static final TreatmentActionStatus REVOKED = new TreatmentActionStatus("REVOKED", Known.REVOKED);

  /** Planned for a certain time (planlagt). */
  public static final TreatmentActionStatus SCHEDULED = new TreatmentActionStatus("SCHEDULED", Known.SCHEDULED);

  /** The service does not know the status (ukjent). */
  public static final TreatmentActionStatus UNKNOWN = new TreatmentActionStatus("UNKNOWN", Known.UNKNOWN);

  private static final Map<String, TreatmentActionStatus> BY_VALUE_ =
      byValue(List.of(
          ACTIVE,
          COMPLETED,
          DRAFT,
          ENTERED_IN_ERROR,
          NOT_STARTED,
          ON_HOLD,
          OTHER,
          REVOKED,
          SCHEDULED,
          UNKNOWN));

  private TreatmentActionStatus(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull TreatmentActionStatus of(@NotNull String value) {
    TreatmentActionStatus known = BY_VALUE_.get(value);
    return known != null ? known : new TreatmentActionStatus(value, Known.UNRECOGNIZED);
  }

  static TreatmentActionStatus read(Json json) {
    return of(json.text());
  }
}
