// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Where a treatment plan is in its life (status for behandlingsplan). */
public final class TreatmentPlanStatus extends OpenEnum<TreatmentPlanStatus.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ACTIVE,
    COMPLETED,
    DRAFT,
    ENTERED_IN_ERROR,
    ON_HOLD,
    OTHER,
    REVOKED,
    UNKNOWN,
    UNRECOGNIZED
  }

  /** In force (aktiv). */
  public static final TreatmentPlanStatus ACTIVE = new TreatmentPlanStatus("ACTIVE", Known.ACTIVE);

  /** Carried out (fullført). */
  public static final TreatmentPlanStatus COMPLETED = new TreatmentPlanStatus("COMPLETED", Known.COMPLETED);

  /** Being written and not ready for use (utkast). */
  public static final TreatmentPlanStatus DRAFT = new TreatmentPlanStatus("DRAFT", Known.DRAFT);

  /** Registered by mistake and never valid (feilregistrert). */
  public static final TreatmentPlanStatus ENTERED_IN_ERROR = new TreatmentPlanStatus("ENTERED_IN_ERROR", Known.ENTERED_IN_ERROR);

  /** Paused, and expected to be taken up again (satt på vent). */
  public static final TreatmentPlanStatus ON_HOLD = new TreatmentPlanStatus("ON_HOLD", Known.ON_HOLD);

  /** A status this contract does not know, or none; read {@code statusText} (annet). */
  public static final TreatmentPlanStatus OTHER = new TreatmentPlanStatus("OTHER", Known.OTHER);

  /** Ended before it was carried out (avbrutt). */
  public static final TreatmentPlanStatus REVOKED = new TreatmentPlanStatus("REVOKED", Known.REVOKED);

  /** The service does not know the status (ukjent). */
  public static final TreatmentPlanStatus UNKNOWN = new TreatmentPlanStatus("UNKNOWN", Known.UNKNOWN);

  private static final Map<String, TreatmentPlanStatus> BY_VALUE_ =
      byValue(List.of(
          ACTIVE,
          COMPLETED,
          DRAFT,
          ENTERED_IN_ERROR,
          ON_HOLD,
          OTHER,
          REVOKED,
          UNKNOWN));

  private TreatmentPlanStatus(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull TreatmentPlanStatus of(@NotNull String value) {
    TreatmentPlanStatus known = BY_VALUE_.get(value);
    return known != null ? known : new TreatmentPlanStatus(value, Known.UNRECOGNIZED);
  }

  static TreatmentPlanStatus read(Json json) {
    return of(json.text());
  }
}
