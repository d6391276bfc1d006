// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How a national service does, all in all. */
public final class ServiceStanding extends OpenEnum<ServiceStanding.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    DOWN,
    TROUBLED,
    UNKNOWN,
    WORKING,
    UNRECOGNIZED
  }

  /** Nobody gets answers from it now (nede). */
  public static final ServiceStanding DOWN = new ServiceStanding("DOWN", Known.DOWN);

  /** Some of its answers fail, or somebody has stopped asking it for a moment (redusert). */
  public static final ServiceStanding TROUBLED = new ServiceStanding("TROUBLED", Known.TROUBLED);

  /** It has not been asked, or nobody who asks it can be reached (ukjent). */
  public static final ServiceStanding UNKNOWN = new ServiceStanding("UNKNOWN", Known.UNKNOWN);

  /** It answers (i drift). */
  public static final ServiceStanding WORKING = new ServiceStanding("WORKING", Known.WORKING);

  private static final Map<String, ServiceStanding> BY_VALUE_ =
      byValue(List.of(
          DOWN,
          TROUBLED,
          UNKNOWN,
          WORKING));

  private ServiceStanding(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull ServiceStanding of(@NotNull String value) {
    ServiceStanding known = BY_VALUE_.get(value);
    return known != null ? known : new ServiceStanding(value, Known.UNRECOGNIZED);
  }

  static ServiceStanding read(Json json) {
    return of(json.text());
  }
}
