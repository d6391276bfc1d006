// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Listed allergens (allergener, Volven 7514). */
public final class Allergen extends OpenEnum<Allergen.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    EGG,
    FENUGREEK,
    FISH,
    INSECT_VENOM,
    LATEX,
    LUPIN,
    MILK,
    OTHER,
    OTHER_IMPORTANT_ALLERGY,
    OTHER_NUTS,
    PEANUT,
    PEAS,
    POPPY_SEED,
    SHELLFISH,
    SOY,
    WHEAT,
    UNRECOGNIZED
  }

  /** Egg (egg, 2). */
  public static final Allergen EGG = new Allergen("EGG", Known.EGG);

  /** Fenugreek (bukkehornkløver, 9). */
  public static final Allergen FENUGREEK = new Allergen("FENUGREEK", Known.FENUGREEK);

  /** Fish (fisk, 5). */
  public static final Allergen FISH = new Allergen("FISH", Known.FISH);

  /** Insect venom (insektgift, 13). */
  public static final Allergen INSECT_VENOM = new Allergen("INSECT_VENOM", Known.INSECT_VENOM);

  /** Latex (lateks, 14). */
  public static final Allergen LATEX = new Allergen("LATEX", Known.LATEX);

  /** Lupin (lupin, 8). */
  public static final Allergen LUPIN = new Allergen("LUPIN", Known.LUPIN);

  /** Milk (melk, 1). */
  public static final Allergen MILK = new Allergen("MILK", Known.MILK);

  /** An allergen that this contract does not know yet; see the code. */
  public static final Allergen OTHER = new Allergen("OTHER", Known.OTHER);

  /** Another important allergy (annen viktig allergi, 15); see the specification. */
  public static final Allergen OTHER_IMPORTANT_ALLERGY = new Allergen("OTHER_IMPORTANT_ALLERGY", Known.OTHER_IMPORTANT_ALLERGY);

  /** Other nuts (andre nøtter, 11). */
  public static final Allergen OTHER_NUTS = new Allergen("OTHER_NUTS", Known.OTHER_NUTS);

  /** Peanut (peanøtt, 10). */
  public static final Allergen PEANUT = new Allergen("PEANUT", Known.PEANUT);

  /** Peas (erter, 6). */
  public static final Allergen PEAS = new Allergen("PEAS", Known.PEAS);

  /** Poppy seed (valmuefrø, 12). */
  public static final Allergen POPPY_SEED = new Allergen("POPPY_SEED", Known.POPPY_SEED);

  /** Shellfish (skalldyr, 4). */
  public static final Allergen SHELLFISH = new Allergen("SHELLFISH", Known.SHELLFISH);

  /** Soy (soya, 7). */
  public static final Allergen SOY = new Allergen("SOY", Known.SOY);

  /** Wheat (hvete, 3). */
  public static final Allergen WHEAT = new Allergen("WHEAT", Known.WHEAT);

  private static final Map<String, Allergen> BY_VALUE_ =
      byValue(List.of(
          EGG,
          FENUGREEK,
          FISH,
          INSECT_VENOM,
          LATEX,
          LUPIN,
          MILK,
          OTHER,
          OTHER_IMPORTANT_ALLERGY,
          OTHER_NUTS,
          PEANUT,
          PEAS,
          POPPY_SEED,
          SHELLFISH,
          SOY,
          WHEAT));

  private Allergen(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull Allergen of(@NotNull String value) {
    Allergen known = BY_VALUE_.get(value);
    return known != null ? known : new Allergen(value, Known.UNRECOGNIZED);
  }

  static Allergen read(Json json) {
    return of(json.text());
  }
}
