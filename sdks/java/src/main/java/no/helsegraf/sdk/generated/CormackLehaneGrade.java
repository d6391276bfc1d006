// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How much of the larynx can be seen (Cormack-Lehane, Volven 7515). */
public final class CormackLehaneGrade extends OpenEnum<CormackLehaneGrade.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    GRADE_1,
    GRADE_2,
    GRADE_3,
    GRADE_4,
    OTHER,
    UNRECOGNIZED
  }

  /** The whole glottis is visible (1). */
  public static final CormackLehaneGrade GRADE_1 = new CormackLehaneGrade("GRADE_1", Known.GRADE_1);

  /** A part of the glottis is visible (2). */
  public static final CormackLehaneGrade GRADE_2 = new CormackLehaneGrade("GRADE_2", Known.GRADE_2);

  /** Only the epiglottis is visible (3). */
  public static final CormackLehaneGrade GRADE_3 = new CormackLehaneGrade("GRADE_3", Known.GRADE_3);

  /** Not even the epiglottis is visible (4). */
  public static final CormackLehaneGrade GRADE_4 = new CormackLehaneGrade("GRADE_4", Known.GRADE_4);

  /** A grade that this contract does not know yet; see the code. */
  public static final CormackLehaneGrade OTHER = new CormackLehaneGrade("OTHER", Known.OTHER);

  private static final Map<String, CormackLehaneGrade> BY_VALUE_ =
      byValue(List.of(
          GRADE_1,
          GRADE_2,
          GRADE_3,
          GRADE_4,
          OTHER));

  private CormackLehaneGrade(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull CormackLehaneGrade of(@NotNull String value) {
    CormackLehaneGrade known = BY_VALUE_.get(value);
    return known != null ? known : new CormackLehaneGrade(value, Known.UNRECOGNIZED);
  }

  static CormackLehaneGrade read(Json json) {
    return of(json.text());
  }
}
