// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Whether a plan with zones is in use (status for plan med soner). */
public final class ZonePlanStatus extends OpenEnum<ZonePlanStatus.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ACTIVE,
    OTHER,
    UNRECOGNIZED
  }

  /** In use (aktiv). Says nothing about approval. */
  public static final ZonePlanStatus ACTIVE = new ZonePlanStatus("ACTIVE", Known.ACTIVE);

  /** Another status, or none; read {@code statusText}. The service has not published its list of statuses (annet). */
  public static final ZonePlanStatus OTHER = new ZonePlanStatus("OTHER", Known.OTHER);

  private static final Map<String, ZonePlanStatus> BY_VALUE_ =
      byValue(List.of(
          ACTIVE,
          OTHER));

  private ZonePlanStatus(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull ZonePlanStatus of(@NotNull String value) {
    ZonePlanStatus known = BY_VALUE_.get(value);
    return known != null ? known : new ZonePlanStatus(value, Known.UNRECOGNIZED);
  }

  static ZonePlanStatus read(Json json) {
    return of(json.text());
  }
}
