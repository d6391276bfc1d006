// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/**
 * How it went when SFM asked a register. Only two of SFM's codes are published (0 and 5); {@code RESERVED} and {@code BLOCKED} are read
 * from codes that are not verified, and every code that is not known is {@code OTHER}.
 */
public final class RegisterOutcome extends OpenEnum<RegisterOutcome.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ANSWERED,
    BLOCKED,
    FAILED,
    NOT_ASKED,
    OTHER,
    REFUSED,
    RESERVED,
    UNRECOGNIZED
  }

  /** It answered (OK). */
  public static final RegisterOutcome ANSWERED = new RegisterOutcome("ANSWERED", Known.ANSWERED);

  /** The person has blocked this professional in it (blokkering). */
  public static final RegisterOutcome BLOCKED = new RegisterOutcome("BLOCKED", Known.BLOCKED);

  /** It did not answer, or answered with an error. */
  public static final RegisterOutcome FAILED = new RegisterOutcome("FAILED", Known.FAILED);

  /** SFM did not say that it asked. */
  public static final RegisterOutcome NOT_ASKED = new RegisterOutcome("NOT_ASKED", Known.NOT_ASKED);

  /** Not OK, in a way that this contract does not know; see the code. */
  public static final RegisterOutcome OTHER = new RegisterOutcome("OTHER", Known.OTHER);

  /** The caller has no right to ask it (ingen rettighet). */
  public static final RegisterOutcome REFUSED = new RegisterOutcome("REFUSED", Known.REFUSED);

  /** The person has opted out of it (reservasjon). */
  public static final RegisterOutcome RESERVED = new RegisterOutcome("RESERVED", Known.RESERVED);

  private static final Map<String, RegisterOutcome> BY_VALUE_ =
      byValue(List.of(
          ANSWERED,
          BLOCKED,
          FAILED,
          NOT_ASKED,
          OTHER,
          REFUSED,
          RESERVED));

  private RegisterOutcome(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull RegisterOutcome of(@NotNull String value) {
    RegisterOutcome known = BY_VALUE_.get(value);
    return known != null ? known : new RegisterOutcome(value, Known.UNRECOGNIZED);
  }

  static RegisterOutcome read(Json json) {
    return of(json.text());
  }
}
