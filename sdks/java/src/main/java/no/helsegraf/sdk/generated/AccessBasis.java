// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** The ground on which health personnel read about a patient (tilgangsgrunnlag). */
public final class AccessBasis extends OpenEnum<AccessBasis.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CONSENT,
    ELEVATED_CONSENT,
    ELEVATED_EMERGENCY,
    EMERGENCY,
    EXCEPTION,
    UNRECOGNIZED
  }

  /** The patient has consented (samtykke fra pasienten, {@code SAMTYKKE}). */
  public static final AccessBasis CONSENT = new AccessBasis("CONSENT", Known.CONSENT);

  /** The patient consents to the opening of what they have restricted (forhøyet samtykke, {@code FORHOYET_SAMTYKKE}). */
  public static final AccessBasis ELEVATED_CONSENT = new AccessBasis("ELEVATED_CONSENT", Known.ELEVATED_CONSENT);

  /** Emergency access to what the patient has restricted (forhøyet akutt, {@code FORHOYET_AKUTT}). */
  public static final AccessBasis ELEVATED_EMERGENCY = new AccessBasis("ELEVATED_EMERGENCY", Known.ELEVATED_EMERGENCY);

  /** Emergency: the patient cannot consent and help cannot wait (akutt, nødrett, {@code AKUTT}). */
  public static final AccessBasis EMERGENCY = new AccessBasis("EMERGENCY", Known.EMERGENCY);

  /** A statutory exception from consent, as in ordinary treatment (unntak fra samtykke, {@code UNNTAK}). */
  public static final AccessBasis EXCEPTION = new AccessBasis("EXCEPTION", Known.EXCEPTION);

  private static final Map<String, AccessBasis> BY_VALUE_ =
      byValue(List.of(
          CONSENT,
          ELEVATED_CONSENT,
          ELEVATED_EMERGENCY,
          EMERGENCY,
          EXCEPTION));

  private AccessBasis(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AccessBasis of(@NotNull String value) {
    AccessBasis known = BY_VALUE_.get(value);
    return known != null ? known : new AccessBasis(value, Known.UNRECOGNIZED);
  }

  static AccessBasis read(Json json) {
    return of(json.text());
  }
}
