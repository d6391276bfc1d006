// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How long each step over time is (oppløsning). */
public final class InsightResolution extends OpenEnum<InsightResolution.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    DAY,
    HOUR,
    MINUTE,
    UNRECOGNIZED
  }

  /** One day, from midnight to midnight UTC. */
  public static final InsightResolution DAY = new InsightResolution("DAY", Known.DAY);

  /** One hour. */
  public static final InsightResolution HOUR = new InsightResolution("HOUR", Known.HOUR);

  /** One minute. Kept for two days, and refused for longer ago. */
  public static final InsightResolution MINUTE = new InsightResolution("MINUTE", Known.MINUTE);

  private static final Map<String, InsightResolution> BY_VALUE_ =
      byValue(List.of(
          DAY,
          HOUR,
          MINUTE));

  private InsightResolution(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull InsightResolution of(@NotNull String value) {
    InsightResolution known = BY_VALUE_.get(value);
    return known != null ? known : new InsightResolution(value, Known.UNRECOGNIZED);
  }

  static InsightResolution read(Json json) {
    return of(json.text());
  }
}
