// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Whether a person lives (personstatus). */
public final class LifeStatus extends OpenEnum<LifeStatus.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    DECEASED,
    LIVING,
    UNKNOWN,
    UNRECOGNIZED
  }

  /** Dead (død). */
  public static final LifeStatus DECEASED = new LifeStatus("DECEASED", Known.DECEASED);

  /** Living (bosatt, utflyttet or another status of the living). */
  public static final LifeStatus LIVING = new LifeStatus("LIVING", Known.LIVING);

  /** Not told by the register. */
  public static final LifeStatus UNKNOWN = new LifeStatus("UNKNOWN", Known.UNKNOWN);

  private static final Map<String, LifeStatus> BY_VALUE_ =
      byValue(List.of(
          DECEASED,
          LIVING,
          UNKNOWN));

  private LifeStatus(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull LifeStatus of(@NotNull String value) {
    LifeStatus known = BY_VALUE_.get(value);
    return known != null ? known : new LifeStatus(value, Known.UNRECOGNIZED);
  }

  static LifeStatus read(Json json) {
    return of(json.text());
  }
}
