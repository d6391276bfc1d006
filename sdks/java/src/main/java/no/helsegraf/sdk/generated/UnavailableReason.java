// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Why a service gave no usable answer. */
public final class UnavailableReason extends OpenEnum<UnavailableReason.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CIRCUIT_OPEN,
    FAILED,
    MALFORMED,
    RATE_LIMITED,
    TIMEOUT,
    UNREACHABLE,
    WRONG_PERSON,
    UNRECOGNIZED
  }

  /** It has failed so often lately that it is left in peace for a moment (circuit breaker). */
  public static final UnavailableReason CIRCUIT_OPEN = new UnavailableReason("CIRCUIT_OPEN", Known.CIRCUIT_OPEN);

  /** It answered with an error of its own. */
  public static final UnavailableReason FAILED = new UnavailableReason("FAILED", Known.FAILED);

  /** It answered in a form that cannot be understood. */
  public static final UnavailableReason MALFORMED = new UnavailableReason("MALFORMED", Known.MALFORMED);

  /** It asks callers to slow down. */
  public static final UnavailableReason RATE_LIMITED = new UnavailableReason("RATE_LIMITED", Known.RATE_LIMITED);

  /** It did not answer within the time allowed. */
  public static final UnavailableReason TIMEOUT = new UnavailableReason("TIMEOUT", Known.TIMEOUT);

  /** No connection could be made, or it broke before the whole answer had come. */
  public static final UnavailableReason UNREACHABLE = new UnavailableReason("UNREACHABLE", Known.UNREACHABLE);

  /** It answered about another person than the one asked about. The answer was discarded. */
  public static final UnavailableReason WRONG_PERSON = new UnavailableReason("WRONG_PERSON", Known.WRONG_PERSON);

  private static final Map<String, UnavailableReason> BY_VALUE_ =
      byValue(List.of(
          CIRCUIT_OPEN,
          FAILED,
          MALFORMED,
          RATE_LIMITED,
          TIMEOUT,
          UNREACHABLE,
          WRONG_PERSON));

  private UnavailableReason(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull UnavailableReason of(@NotNull String value) {
    UnavailableReason known = BY_VALUE_.get(value);
    return known != null ? known : new UnavailableReason(value, Known.UNRECOGNIZED);
  }

  static UnavailableReason read(Json json) {
    return of(json.text());
  }
}
