// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How certain it is (sannsynlighet, Volven 7521; avkreftet, Volven 7524). */
public final class CriticalInformationCertainty extends OpenEnum<CriticalInformationCertainty.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CONFIRMED,
    ENTERED_IN_ERROR,
    OTHER,
    PROBABLE,
    REFUTED,
    SUSPECTED,
    UNRECOGNIZED
  }

  /** Confirmed (bekreftet, verifisert). */
  public static final CriticalInformationCertainty CONFIRMED = new CriticalInformationCertainty("CONFIRMED", Known.CONFIRMED);

  /** Registered by mistake (feilregistrert, slettet). */
  public static final CriticalInformationCertainty ENTERED_IN_ERROR = new CriticalInformationCertainty("ENTERED_IN_ERROR", Known.ENTERED_IN_ERROR);

  /** A certainty that this contract does not know yet. */
  public static final CriticalInformationCertainty OTHER = new CriticalInformationCertainty("OTHER", Known.OTHER);

  /** Probable (sannsynlig). */
  public static final CriticalInformationCertainty PROBABLE = new CriticalInformationCertainty("PROBABLE", Known.PROBABLE);

  /** Refuted (avkreftet). */
  public static final CriticalInformationCertainty REFUTED = new CriticalInformationCertainty("REFUTED", Known.REFUTED);

  /** Suspected (mistenkt). */
  public static final CriticalInformationCertainty SUSPECTED = new CriticalInformationCertainty("SUSPECTED", Known.SUSPECTED);

  private static final Map<String, CriticalInformationCertainty> BY_VALUE_ =
      byValue(List.of(
          CONFIRMED,
          ENTERED_IN_ERROR,
          OTHER,
          PROBABLE,
          REFUTED,
          SUSPECTED));

  private CriticalInformationCertainty(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull CriticalInformationCertainty of(@NotNull String value) {
    CriticalInformationCertainty known = BY_VALUE_.get(value);
    return known != null ? known : new CriticalInformationCertainty(value, Known.UNRECOGNIZED);
  }

  static CriticalInformationCertainty read(Json json) {
    return of(json.text());
  }
}
