// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Whether a patient can be ventilated with a mask (maskeventilasjon, Volven 7516). */
public final class MaskVentilation extends OpenEnum<MaskVentilation.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    EASY,
    NO,
    NOT_STATED,
    OTHER,
    WITH_DIFFICULTY,
    UNRECOGNIZED
  }

  /** Yes, easily (ja, lett, 1). */
  public static final MaskVentilation EASY = new MaskVentilation("EASY", Known.EASY);

  /** No (nei, 3). */
  public static final MaskVentilation NO = new MaskVentilation("NO", Known.NO);

  /** Not stated (ikke angitt, 4). */
  public static final MaskVentilation NOT_STATED = new MaskVentilation("NOT_STATED", Known.NOT_STATED);

  /** An answer that this contract does not know yet; see the code. */
  public static final MaskVentilation OTHER = new MaskVentilation("OTHER", Known.OTHER);

  /** Yes, with difficulty (ja, med besvær, 2). */
  public static final MaskVentilation WITH_DIFFICULTY = new MaskVentilation("WITH_DIFFICULTY", Known.WITH_DIFFICULTY);

  private static final Map<String, MaskVentilation> BY_VALUE_ =
      byValue(List.of(
          EASY,
          NO,
          NOT_STATED,
          OTHER,
          WITH_DIFFICULTY));

  private MaskVentilation(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull MaskVentilation of(@NotNull String value) {
    MaskVentilation known = BY_VALUE_.get(value);
    return known != null ? known : new MaskVentilation(value, Known.UNRECOGNIZED);
  }

  static MaskVentilation read(Json json) {
    return of(json.text());
  }
}
