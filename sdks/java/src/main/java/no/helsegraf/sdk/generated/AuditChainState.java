// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** What was found when the record was gone through. */
public final class AuditChainState extends OpenEnum<AuditChainState.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    BROKEN,
    NOT_VERIFIED,
    WHOLE,
    UNRECOGNIZED
  }

  /** Something was changed or taken away, or does not fit what was signed earlier. {@code npm run audit -- verify} tells what. */
  public static final AuditChainState BROKEN = new AuditChainState("BROKEN", Known.BROKEN);

  /** It has not been gone through yet. */
  public static final AuditChainState NOT_VERIFIED = new AuditChainState("NOT_VERIFIED", Known.NOT_VERIFIED);

  /** All that has been gone through is whole. */
  public static final AuditChainState WHOLE = new AuditChainState("WHOLE", Known.WHOLE);

  private static final Map<String, AuditChainState> BY_VALUE_ =
      byValue(List.of(
          BROKEN,
          NOT_VERIFIED,
          WHOLE));

  private AuditChainState(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AuditChainState of(@NotNull String value) {
    AuditChainState known = BY_VALUE_.get(value);
    return known != null ? known : new AuditChainState(value, Known.UNRECOGNIZED);
  }

  static AuditChainState read(Json json) {
    return of(json.text());
  }
}
