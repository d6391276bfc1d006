// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Whether a service is asked. */
public final class BreakerState extends OpenEnum<BreakerState.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CLOSED,
    HALF_OPEN,
    OPEN,
    UNRECOGNIZED
  }

  /** It is asked. */
  public static final BreakerState CLOSED = new BreakerState("CLOSED", Known.CLOSED);

  /** It is asked once, to find out whether it answers again. */
  public static final BreakerState HALF_OPEN = new BreakerState("HALF_OPEN", Known.HALF_OPEN);

  /** It is not asked. */
  public static final BreakerState OPEN = new BreakerState("OPEN", Known.OPEN);

  private static final Map<String, BreakerState> BY_VALUE_ =
      byValue(List.of(
          CLOSED,
          HALF_OPEN,
          OPEN));

  private BreakerState(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull BreakerState of(@NotNull String value) {
    BreakerState known = BY_VALUE_.get(value);
    return known != null ? known : new BreakerState(value, Known.UNRECOGNIZED);
  }

  static BreakerState read(Json json) {
    return of(json.text());
  }
}
