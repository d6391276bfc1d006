// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** What was done. */
public final class AccessAction extends OpenEnum<AccessAction.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CHANGE,
    READ,
    UNRECOGNIZED
  }

  /** Something was changed. */
  public static final AccessAction CHANGE = new AccessAction("CHANGE", Known.CHANGE);

  /** Something was asked for. */
  public static final AccessAction READ = new AccessAction("READ", Known.READ);

  private static final Map<String, AccessAction> BY_VALUE_ =
      byValue(List.of(
          CHANGE,
          READ));

  private AccessAction(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AccessAction of(@NotNull String value) {
    AccessAction known = BY_VALUE_.get(value);
    return known != null ? known : new AccessAction(value, Known.UNRECOGNIZED);
  }

  static AccessAction read(Json json) {
    return of(json.text());
  }
}
