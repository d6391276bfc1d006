// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Who may stand in the record. */
public final class AccessActorKind extends OpenEnum<AccessActorKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CITIZEN,
    HEALTH_PERSONNEL,
    OPERATOR,
    SYSTEM,
    UNRECOGNIZED
  }

  /** The person or somebody who represents them (innbygger). */
  public static final AccessActorKind CITIZEN = new AccessActorKind("CITIZEN", Known.CITIZEN);

  /** Health personnel (helsepersonell). */
  public static final AccessActorKind HEALTH_PERSONNEL = new AccessActorKind("HEALTH_PERSONNEL", Known.HEALTH_PERSONNEL);

  /** Somebody who runs the service (driftsansvarlig). Such are refused. */
  public static final AccessActorKind OPERATOR = new AccessActorKind("OPERATOR", Known.OPERATOR);

  /** A system that nobody was signed in to (fagsystem). Such are refused. */
  public static final AccessActorKind SYSTEM = new AccessActorKind("SYSTEM", Known.SYSTEM);

  private static final Map<String, AccessActorKind> BY_VALUE_ =
      byValue(List.of(
          CITIZEN,
          HEALTH_PERSONNEL,
          OPERATOR,
          SYSTEM));

  private AccessActorKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AccessActorKind of(@NotNull String value) {
    AccessActorKind known = BY_VALUE_.get(value);
    return known != null ? known : new AccessActorKind(value, Known.UNRECOGNIZED);
  }

  static AccessActorKind read(Json json) {
    return of(json.text());
  }
}
