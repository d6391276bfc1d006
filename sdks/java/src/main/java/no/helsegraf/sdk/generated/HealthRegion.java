// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** The health regions (helseregion), each with a regional health authority (RHF). */
public final class HealthRegion extends OpenEnum<HealthRegion.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CENTRAL,
    NORTH,
    SOUTH_EAST,
    WEST,
    UNRECOGNIZED
  }

  /** Helse Midt-Norge. */
  public static final HealthRegion CENTRAL = new HealthRegion("CENTRAL", Known.CENTRAL);

  /** Helse Nord. */
  public static final HealthRegion NORTH = new HealthRegion("NORTH", Known.NORTH);

  /** Helse Sør-Øst. */
  public static final HealthRegion SOUTH_EAST = new HealthRegion("SOUTH_EAST", Known.SOUTH_EAST);

  /** Helse Vest. */
  public static final HealthRegion WEST = new HealthRegion("WEST", Known.WEST);

  private static final Map<String, HealthRegion> BY_VALUE_ =
      byValue(List.of(
          CENTRAL,
          NORTH,
          SOUTH_EAST,
          WEST));

  private HealthRegion(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull HealthRegion of(@NotNull String value) {
    HealthRegion known = BY_VALUE_.get(value);
    return known != null ? known : new HealthRegion(value, Known.UNRECOGNIZED);
  }

  static HealthRegion read(Json json) {
    return of(json.text());
  }
}
