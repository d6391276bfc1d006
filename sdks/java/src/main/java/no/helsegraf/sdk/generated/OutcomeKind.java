// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How a request that was not answered ended. */
public final class OutcomeKind extends OpenEnum<OutcomeKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    FAILED,
    REFUSED,
    UNRECOGNIZED
  }

  /** The mistake was ours or a source's (feilet). */
  public static final OutcomeKind FAILED = new OutcomeKind("FAILED", Known.FAILED);

  /** The caller had no right, or asked in a way that is not taken (avvist). */
  public static final OutcomeKind REFUSED = new OutcomeKind("REFUSED", Known.REFUSED);

  private static final Map<String, OutcomeKind> BY_VALUE_ =
      byValue(List.of(
          FAILED,
          REFUSED));

  private OutcomeKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull OutcomeKind of(@NotNull String value) {
    OutcomeKind known = BY_VALUE_.get(value);
    return known != null ? known : new OutcomeKind(value, Known.UNRECOGNIZED);
  }

  static OutcomeKind read(Json json) {
    return of(json.text());
  }
}
