// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How somebody is related to the patient. */
public final class FamilyRelation extends OpenEnum<FamilyRelation.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CHILD,
    CO_MOTHER,
    FATHER,
    MOTHER,
    OTHER,
    PARENT,
    UNRECOGNIZED
  }

  /** Child (barn). */
  public static final FamilyRelation CHILD = new FamilyRelation("CHILD", Known.CHILD);

  /** The mother's spouse or partner registered as parent (medmor). */
  public static final FamilyRelation CO_MOTHER = new FamilyRelation("CO_MOTHER", Known.CO_MOTHER);

  /** Father (far). */
  public static final FamilyRelation FATHER = new FamilyRelation("FATHER", Known.FATHER);

  /** Mother (mor). */
  public static final FamilyRelation MOTHER = new FamilyRelation("MOTHER", Known.MOTHER);

  /** Another relation, or one this contract does not know yet. */
  public static final FamilyRelation OTHER = new FamilyRelation("OTHER", Known.OTHER);

  /** A parent whose role is not told (forelder). */
  public static final FamilyRelation PARENT = new FamilyRelation("PARENT", Known.PARENT);

  private static final Map<String, FamilyRelation> BY_VALUE_ =
      byValue(List.of(
          CHILD,
          CO_MOTHER,
          FATHER,
          MOTHER,
          OTHER,
          PARENT));

  private FamilyRelation(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull FamilyRelation of(@NotNull String value) {
    FamilyRelation known = BY_VALUE_.get(value);
    return known != null ? known : new FamilyRelation(value, Known.UNRECOGNIZED);
  }

  static FamilyRelation read(Json json) {
    return of(json.text());
  }
}
