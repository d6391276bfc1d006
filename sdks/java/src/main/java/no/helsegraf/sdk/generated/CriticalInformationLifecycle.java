// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Where an entry is in its life (livsløp). */
public final class CriticalInformationLifecycle extends OpenEnum<CriticalInformationLifecycle.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ACTIVE,
    DELETED,
    EXPIRED,
    REFUTED,
    UNKNOWN,
    UNRECOGNIZED
  }

  /** Holds now (aktiv). */
  public static final CriticalInformationLifecycle ACTIVE = new CriticalInformationLifecycle("ACTIVE", Known.ACTIVE);

  /** Was registered by mistake (slettet). */
  public static final CriticalInformationLifecycle DELETED = new CriticalInformationLifecycle("DELETED", Known.DELETED);

  /** Was set to hold until a date that has come (utløpt). It was never refuted. */
  public static final CriticalInformationLifecycle EXPIRED = new CriticalInformationLifecycle("EXPIRED", Known.EXPIRED);

  /** Somebody found that it does not hold, or holds no longer (avkreftet). */
  public static final CriticalInformationLifecycle REFUTED = new CriticalInformationLifecycle("REFUTED", Known.REFUTED);

  /** The service did not tell, or told something that this contract does not know. Treat it as active. */
  public static final CriticalInformationLifecycle UNKNOWN = new CriticalInformationLifecycle("UNKNOWN", Known.UNKNOWN);

  private static final Map<String, CriticalInformationLifecycle> BY_VALUE_ =
      byValue(List.of(
          ACTIVE,
          DELETED,
          EXPIRED,
          REFUTED,
          UNKNOWN));

  private CriticalInformationLifecycle(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull CriticalInformationLifecycle of(@NotNull String value) {
    CriticalInformationLifecycle known = BY_VALUE_.get(value);
    return known != null ? known : new CriticalInformationLifecycle(value, Known.UNRECOGNIZED);
  }

  static CriticalInformationLifecycle read(Json json) {
    return of(json.text());
  }
}
