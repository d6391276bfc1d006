// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** What a citizen is to the person. */
public final class AccessRelation extends OpenEnum<AccessRelation.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    GUARDIAN,
    NONE,
    PARENT,
    POWER_OF_ATTORNEY,
    SELF,
    UNRECOGNIZED
  }

  /** A guardian (verge). */
  public static final AccessRelation GUARDIAN = new AccessRelation("GUARDIAN", Known.GUARDIAN);

  /** None that gives a right to see anything. */
  public static final AccessRelation NONE = new AccessRelation("NONE", Known.NONE);

  /** A parent of a child (foreldre). */
  public static final AccessRelation PARENT = new AccessRelation("PARENT", Known.PARENT);

  /** One who has power of attorney (fullmakt). */
  public static final AccessRelation POWER_OF_ATTORNEY = new AccessRelation("POWER_OF_ATTORNEY", Known.POWER_OF_ATTORNEY);

  /** The person themself. */
  public static final AccessRelation SELF = new AccessRelation("SELF", Known.SELF);

  private static final Map<String, AccessRelation> BY_VALUE_ =
      byValue(List.of(
          GUARDIAN,
          NONE,
          PARENT,
          POWER_OF_ATTORNEY,
          SELF));

  private AccessRelation(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AccessRelation of(@NotNull String value) {
    AccessRelation known = BY_VALUE_.get(value);
    return known != null ? known : new AccessRelation(value, Known.UNRECOGNIZED);
  }

  static AccessRelation read(Json json) {
    return of(json.text());
  }
}
