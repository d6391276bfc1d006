// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Why a prescription is recalled (tilbakekallingsårsak, Volven 7500). */
public final class RecallReason extends OpenEnum<RecallReason.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ADMINISTRATIVE,
    ANOTHER_REASON,
    DISCONTINUATION,
    OTHER,
    RENEWAL,
    RENEWAL_WITH_CHANGE,
    UNRECOGNIZED
  }

  /** Deleted for administrative reasons (administrativ sletting, 5). */
  public static final RecallReason ADMINISTRATIVE = new RecallReason("ADMINISTRATIVE", Known.ADMINISTRATIVE);

  /** Another reason (annen, 4). */
  public static final RecallReason ANOTHER_REASON = new RecallReason("ANOTHER_REASON", Known.ANOTHER_REASON);

  /** The medicine is discontinued (seponering, 2). */
  public static final RecallReason DISCONTINUATION = new RecallReason("DISCONTINUATION", Known.DISCONTINUATION);

  /** A reason that this contract does not know; see the code. */
  public static final RecallReason OTHER = new RecallReason("OTHER", Known.OTHER);

  /** It is renewed (fornying, 1). */
  public static final RecallReason RENEWAL = new RecallReason("RENEWAL", Known.RENEWAL);

  /** It is renewed with a change (fornying med endring, 3). */
  public static final RecallReason RENEWAL_WITH_CHANGE = new RecallReason("RENEWAL_WITH_CHANGE", Known.RENEWAL_WITH_CHANGE);

  private static final Map<String, RecallReason> BY_VALUE_ =
      byValue(List.of(
          ADMINISTRATIVE,
          ANOTHER_REASON,
          DISCONTINUATION,
          OTHER,
          RENEWAL,
          RENEWAL_WITH_CHANGE));

  private RecallReason(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull RecallReason of(@NotNull String value) {
    RecallReason known = BY_VALUE_.get(value);
    return known != null ? known : new RecallReason(value, Known.UNRECOGNIZED);
  }

  static RecallReason read(Json json) {
    return of(json.text());
  }
}
