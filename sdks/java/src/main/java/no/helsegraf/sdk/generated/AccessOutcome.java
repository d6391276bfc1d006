// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** What came of an access. */
public final class AccessOutcome extends OpenEnum<AccessOutcome.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    DISCLOSED,
    FAILED,
    MAY_HAVE_BEEN_FETCHED,
    NOTHING_DISCLOSED,
    REFUSED,
    UNDER_WAY,
    UNRECOGNIZED
  }

  /** Information was given out (utlevert). */
  public static final AccessOutcome DISCLOSED = new AccessOutcome("DISCLOSED", Known.DISCLOSED);

  /** It failed, and nothing was given out. */
  public static final AccessOutcome FAILED = new AccessOutcome("FAILED", Known.FAILED);

  /**
   * It was cut off. Information may have been fetched, and nobody knows whether it was given out; a change ({@code CHANGE}) may have
   * been made.
   */
  public static final AccessOutcome MAY_HAVE_BEEN_FETCHED = new AccessOutcome("MAY_HAVE_BEEN_FETCHED", Known.MAY_HAVE_BEEN_FETCHED);

  /** It was answered, and nothing about the person was in the answer. */
  public static final AccessOutcome NOTHING_DISCLOSED = new AccessOutcome("NOTHING_DISCLOSED", Known.NOTHING_DISCLOSED);

  /** It was refused, and nothing was given out (avvist). */
  public static final AccessOutcome REFUSED = new AccessOutcome("REFUSED", Known.REFUSED);

  /** It has not ended yet. */
  public static final AccessOutcome UNDER_WAY = new AccessOutcome("UNDER_WAY", Known.UNDER_WAY);

  private static final Map<String, AccessOutcome> BY_VALUE_ =
      byValue(List.of(
          DISCLOSED,
          FAILED,
          MAY_HAVE_BEEN_FETCHED,
          NOTHING_DISCLOSED,
          REFUSED,
          UNDER_WAY));

  private AccessOutcome(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AccessOutcome of(@NotNull String value) {
    AccessOutcome known = BY_VALUE_.get(value);
    return known != null ? known : new AccessOutcome(value, Known.UNRECOGNIZED);
  }

  static AccessOutcome read(Json json) {
    return of(json.text());
  }
}
