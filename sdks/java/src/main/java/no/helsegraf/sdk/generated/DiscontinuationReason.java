// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Why a medicine was stopped (seponeringsårsak, Volven 7494). */
public final class DiscontinuationReason extends OpenEnum<DiscontinuationReason.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ADVERSE_REACTION,
    ANOTHER_REASON,
    INTERACTION,
    LACK_OF_EFFECT,
    OTHER,
    STOPPED_BY_PATIENT,
    TREATMENT_FINISHED,
    UNRECOGNIZED
  }

  /** Adverse reaction (legemiddelreaksjon, L). */
  public static final DiscontinuationReason ADVERSE_REACTION = new DiscontinuationReason("ADVERSE_REACTION", Known.ADVERSE_REACTION);

  /** Another reason (annen, X). */
  public static final DiscontinuationReason ANOTHER_REASON = new DiscontinuationReason("ANOTHER_REASON", Known.ANOTHER_REASON);

  /** Interaction with another medicine (interaksjon, I). */
  public static final DiscontinuationReason INTERACTION = new DiscontinuationReason("INTERACTION", Known.INTERACTION);

  /** It did not work well enough (manglende effekt, M). */
  public static final DiscontinuationReason LACK_OF_EFFECT = new DiscontinuationReason("LACK_OF_EFFECT", Known.LACK_OF_EFFECT);

  /** A reason that this contract does not know; see the code. */
  public static final DiscontinuationReason OTHER = new DiscontinuationReason("OTHER", Known.OTHER);

  /** The patient stopped on their own (pasienten sluttet selv, S). */
  public static final DiscontinuationReason STOPPED_BY_PATIENT = new DiscontinuationReason("STOPPED_BY_PATIENT", Known.STOPPED_BY_PATIENT);

  /** The treatment is finished (avsluttet behandling, A). */
  public static final DiscontinuationReason TREATMENT_FINISHED = new DiscontinuationReason("TREATMENT_FINISHED", Known.TREATMENT_FINISHED);

  private static final Map<String, DiscontinuationReason> BY_VALUE_ =
      byValue(List.of(
          ADVERSE_REACTION,
          ANOTHER_REASON,
          INTERACTION,
          LACK_OF_EFFECT,
          OTHER,
          STOPPED_BY_PATIENT,
          TREATMENT_FINISHED));

  private DiscontinuationReason(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull DiscontinuationReason of(@NotNull String value) {
    DiscontinuationReason known = BY_VALUE_.get(value);
    return known != null ? known : new DiscontinuationReason(value, Known.UNRECOGNIZED);
  }

  static DiscontinuationReason read(Json json) {
    return of(json.text());
  }
}
