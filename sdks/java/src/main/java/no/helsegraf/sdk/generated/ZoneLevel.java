// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How serious the situation is (sonenivå). */
public final class ZoneLevel extends OpenEnum<ZoneLevel.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    GREEN,
    OTHER,
    RED,
    YELLOW,
    UNRECOGNIZED
  }

  /** Stable: go on as usual (grønn). */
  public static final ZoneLevel GREEN = new ZoneLevel("GREEN", Known.GREEN);

  /** A level this contract does not know, or none; read {@code levelText} (annet). Do not take it for a mild one. */
  public static final ZoneLevel OTHER = new ZoneLevel("OTHER", Known.OTHER);

  /** Serious: seek help as the plan says (rød). */
  public static final ZoneLevel RED = new ZoneLevel("RED", Known.RED);

  /** Worse than usual: do what the plan says (gul). */
  public static final ZoneLevel YELLOW = new ZoneLevel("YELLOW", Known.YELLOW);

  private static final Map<String, ZoneLevel> BY_VALUE_ =
      byValue(List.of(
          GREEN,
          OTHER,
          RED,
          YELLOW));

  private ZoneLevel(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull ZoneLevel of(@NotNull String value) {
    ZoneLevel known = BY_VALUE_.get(value);
    return known != null ? known : new ZoneLevel(value, Known.UNRECOGNIZED);
  }

  static ZoneLevel read(Json json) {
    return of(json.text());
  }
}
