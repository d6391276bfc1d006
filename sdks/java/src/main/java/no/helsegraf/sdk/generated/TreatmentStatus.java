// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/**
 * Whether the patient is being treated with the medicine (behandlingsstatus, the statement's own status). It says nothing
 * about the list or the prescription: a treatment may be stopped while its prescription can still be dispensed.
 */
public final class TreatmentStatus extends OpenEnum<TreatmentStatus.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ACTIVE,
    COMPLETED,
    ENTERED_IN_ERROR,
    INTENDED,
    NOT_TAKEN,
    ON_HOLD,
    OTHER,
    STOPPED,
    UNKNOWN,
    UNRECOGNIZED
  }

  /** In use ({@code active}). */
  public static final TreatmentStatus ACTIVE = new TreatmentStatus("ACTIVE", Known.ACTIVE);

  /** Ended as planned ({@code completed}). */
  public static final TreatmentStatus COMPLETED = new TreatmentStatus("COMPLETED", Known.COMPLETED);

  /** Registered by mistake ({@code entered-in-error}). */
  public static final TreatmentStatus ENTERED_IN_ERROR = new TreatmentStatus("ENTERED_IN_ERROR", Known.ENTERED_IN_ERROR);

  /** Planned, not begun ({@code intended}). */
  public static final TreatmentStatus INTENDED = new TreatmentStatus("INTENDED", Known.INTENDED);

  /** Not taken ({@code not-taken}). */
  public static final TreatmentStatus NOT_TAKEN = new TreatmentStatus("NOT_TAKEN", Known.NOT_TAKEN);

  /** Paused ({@code on-hold}). */
  public static final TreatmentStatus ON_HOLD = new TreatmentStatus("ON_HOLD", Known.ON_HOLD);

  /** A status that this contract does not know; see the code. */
  public static final TreatmentStatus OTHER = new TreatmentStatus("OTHER", Known.OTHER);

  /** Stopped before its time (seponert, {@code stopped}). */
  public static final TreatmentStatus STOPPED = new TreatmentStatus("STOPPED", Known.STOPPED);

  /** The source says that it does not know ({@code unknown}), or said nothing. */
  public static final TreatmentStatus UNKNOWN = new TreatmentStatus("UNKNOWN", Known.UNKNOWN);

  private static final Map<String, TreatmentStatus> BY_VALUE_ =
      byValue(List.of(
          ACTIVE,
          COMPLETED,
          ENTERED_IN_ERROR,
          INTENDED,
          NOT_TAKEN,
          ON_HOLD,
          OTHER,
          STOPPED,
          UNKNOWN));

  private TreatmentStatus(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull TreatmentStatus of(@NotNull String value) {
    TreatmentStatus known = BY_VALUE_.get(value);
    return known != null ? known : new TreatmentStatus(value, Known.UNRECOGNIZED);
  }

  static TreatmentStatus read(Json json) {
    return of(json.text());
  }
}
