// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How use and plan go together. */
public final class AdoptionStanding extends OpenEnum<AdoptionStanding.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    EARLY,
    IN_USE,
    LATE,
    PLANNED,
    UNRECOGNIZED
  }

  /** It is used before it was planned to be, or without a plan (tidlig). */
  public static final AdoptionStanding EARLY = new AdoptionStanding("EARLY", Known.EARLY);

  /** It is used as planned (i bruk). */
  public static final AdoptionStanding IN_USE = new AdoptionStanding("IN_USE", Known.IN_USE);

  /** It should be in use by now, and was not used in the period (forsinket). */
  public static final AdoptionStanding LATE = new AdoptionStanding("LATE", Known.LATE);

  /** It is to be taken into use later (planlagt). */
  public static final AdoptionStanding PLANNED = new AdoptionStanding("PLANNED", Known.PLANNED);

  private static final Map<String, AdoptionStanding> BY_VALUE_ =
      byValue(List.of(
          EARLY,
          IN_USE,
          LATE,
          PLANNED));

  private AdoptionStanding(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AdoptionStanding of(@NotNull String value) {
    AdoptionStanding known = BY_VALUE_.get(value);
    return known != null ? known : new AdoptionStanding(value, Known.UNRECOGNIZED);
  }

  static AdoptionStanding read(Json json) {
    return of(json.text());
  }
}
