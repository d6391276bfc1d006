// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** What sort of allergen it is (kategori). */
public final class AllergenCategory extends OpenEnum<AllergenCategory.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    BIOLOGIC,
    ENVIRONMENT,
    FOOD,
    MEDICATION,
    OTHER,
    UNRECOGNIZED
  }

  /** Something made of living material (biologisk). */
  public static final AllergenCategory BIOLOGIC = new AllergenCategory("BIOLOGIC", Known.BIOLOGIC);

  /** Something in the surroundings (miljø). */
  public static final AllergenCategory ENVIRONMENT = new AllergenCategory("ENVIRONMENT", Known.ENVIRONMENT);

  /** Something eaten or drunk (mat). */
  public static final AllergenCategory FOOD = new AllergenCategory("FOOD", Known.FOOD);

  /** A medicine (legemiddel). */
  public static final AllergenCategory MEDICATION = new AllergenCategory("MEDICATION", Known.MEDICATION);

  /** A category that this contract does not know yet. */
  public static final AllergenCategory OTHER = new AllergenCategory("OTHER", Known.OTHER);

  private static final Map<String, AllergenCategory> BY_VALUE_ =
      byValue(List.of(
          BIOLOGIC,
          ENVIRONMENT,
          FOOD,
          MEDICATION,
          OTHER));

  private AllergenCategory(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AllergenCategory of(@NotNull String value) {
    AllergenCategory known = BY_VALUE_.get(value);
    return known != null ? known : new AllergenCategory(value, Known.UNRECOGNIZED);
  }

  static AllergenCategory read(Json json) {
    return of(json.text());
  }
}
