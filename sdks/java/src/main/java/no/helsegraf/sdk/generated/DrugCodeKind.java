// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** What the code of a medicine names. */
public final class DrugCodeKind extends OpenEnum<DrugCodeKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ACTIVE_SUBSTANCE,
    ATC,
    BRAND,
    INACTIVE_INGREDIENT,
    OTHER,
    UNRECOGNIZED
  }

  /** An active substance in FEST (virkestoff). */
  public static final DrugCodeKind ACTIVE_SUBSTANCE = new DrugCodeKind("ACTIVE_SUBSTANCE", Known.ACTIVE_SUBSTANCE);

  /** A substance or group in the ATC classification. */
  public static final DrugCodeKind ATC = new DrugCodeKind("ATC", Known.ATC);

  /** A brand in FEST (merkevare). */
  public static final DrugCodeKind BRAND = new DrugCodeKind("BRAND", Known.BRAND);

  /** An excipient (hjelpestoff). */
  public static final DrugCodeKind INACTIVE_INGREDIENT = new DrugCodeKind("INACTIVE_INGREDIENT", Known.INACTIVE_INGREDIENT);

  /** A code of a list that this contract does not know; see {@code code.system}. */
  public static final DrugCodeKind OTHER = new DrugCodeKind("OTHER", Known.OTHER);

  private static final Map<String, DrugCodeKind> BY_VALUE_ =
      byValue(List.of(
          ACTIVE_SUBSTANCE,
          ATC,
          BRAND,
          INACTIVE_INGREDIENT,
          OTHER));

  private DrugCodeKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull DrugCodeKind of(@NotNull String value) {
    DrugCodeKind known = BY_VALUE_.get(value);
    return known != null ? known : new DrugCodeKind(value, Known.UNRECOGNIZED);
  }

  static DrugCodeKind read(Json json) {
    return of(json.text());
  }
}
