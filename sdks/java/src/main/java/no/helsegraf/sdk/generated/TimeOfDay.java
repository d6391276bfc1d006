// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** A time of the day for taking medicine (tidsområde, Volven 8325). */
public final class TimeOfDay extends OpenEnum<TimeOfDay.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    AFTERNOON,
    EVENING,
    FORENOON,
    MIDDAY,
    MORNING,
    NIGHT,
    OTHER,
    UNRECOGNIZED
  }

  /** Afternoon (ettermiddag, 4). */
  public static final TimeOfDay AFTERNOON = new TimeOfDay("AFTERNOON", Known.AFTERNOON);

  /** Evening (kveld, 5). */
  public static final TimeOfDay EVENING = new TimeOfDay("EVENING", Known.EVENING);

  /** Forenoon (formiddag, 2). */
  public static final TimeOfDay FORENOON = new TimeOfDay("FORENOON", Known.FORENOON);

  /** Midday (midt på dagen, 3). */
  public static final TimeOfDay MIDDAY = new TimeOfDay("MIDDAY", Known.MIDDAY);

  /** Morning (morgen, 1). */
  public static final TimeOfDay MORNING = new TimeOfDay("MORNING", Known.MORNING);

  /** Night (natt, 6). */
  public static final TimeOfDay NIGHT = new TimeOfDay("NIGHT", Known.NIGHT);

  /** A time that this contract does not know; see the code. */
  public static final TimeOfDay OTHER = new TimeOfDay("OTHER", Known.OTHER);

  private static final Map<String, TimeOfDay> BY_VALUE_ =
      byValue(List.of(
          AFTERNOON,
          EVENING,
          FORENOON,
          MIDDAY,
          MORNING,
          NIGHT,
          OTHER));

  private TimeOfDay(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull TimeOfDay of(@NotNull String value) {
    TimeOfDay known = BY_VALUE_.get(value);
    return known != null ? known : new TimeOfDay(value, Known.UNRECOGNIZED);
  }

  static TimeOfDay read(Json json) {
    return of(json.text());
  }
}
