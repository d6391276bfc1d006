// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Listed consequences (konsekvenser, Volven 7513). */
public final class CriticalConsequenceKind extends OpenEnum<CriticalConsequenceKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ANESTHESIA_PROBLEM,
    BLEEDING,
    BREATHING,
    CIRCULATORY_FAILURE,
    CONSCIOUSNESS,
    DANGER_IF_MEDICINE_CHANGES,
    MEETS_CRITICAL_DEFINITION,
    OTHER,
    SURGICAL_COMPLICATION,
    UNRECOGNIZED
  }

  /** Problem under anesthesia (problem under narkose, 5). */
  public static final CriticalConsequenceKind ANESTHESIA_PROBLEM = new CriticalConsequenceKind("ANESTHESIA_PROBLEM", Known.ANESTHESIA_PROBLEM);

  /** Tendency to bleed (blødningstendens, 3). */
  public static final CriticalConsequenceKind BLEEDING = new CriticalConsequenceKind("BLEEDING", Known.BLEEDING);

  /** May affect breathing (respirasjon, 2). */
  public static final CriticalConsequenceKind BREATHING = new CriticalConsequenceKind("BREATHING", Known.BREATHING);

  /** Circulatory failure (sirkulasjonssvikt, 4). */
  public static final CriticalConsequenceKind CIRCULATORY_FAILURE = new CriticalConsequenceKind("CIRCULATORY_FAILURE", Known.CIRCULATORY_FAILURE);

  /** May affect consciousness (kan påvirke bevissthetsgrad, 1). */
  public static final CriticalConsequenceKind CONSCIOUSNESS = new CriticalConsequenceKind("CONSCIOUSNESS", Known.CONSCIOUSNESS);

  /** Danger if medicines are changed (fare hvis legemiddel endres, 7). */
  public static final CriticalConsequenceKind DANGER_IF_MEDICINE_CHANGES = new CriticalConsequenceKind("DANGER_IF_MEDICINE_CHANGES", Known.DANGER_IF_MEDICINE_CHANGES);

  /** Meets the definition of a critical condition (oppfyller definisjonen av kritisk tilstand, 8). */
  public static final CriticalConsequenceKind MEETS_CRITICAL_DEFINITION = new CriticalConsequenceKind("MEETS_CRITICAL_DEFINITION", Known.MEETS_CRITICAL_DEFINITION);

  /** A consequence that this contract does not know yet; see the code. */
  public static final CriticalConsequenceKind OTHER = new CriticalConsequenceKind("OTHER", Known.OTHER);

  /** Complication in surgery (komplikasjon under kirurgi, 6). */
  public static final CriticalConsequenceKind SURGICAL_COMPLICATION = new CriticalConsequenceKind("SURGICAL_COMPLICATION", Known.SURGICAL_COMPLICATION);

  private static final Map<String, CriticalConsequenceKind> BY_VALUE_ =
      byValue(List.of(
          ANESTHESIA_PROBLEM,
          BLEEDING,
          BREATHING,
          CIRCULATORY_FAILURE,
          CONSCIOUSNESS,
          DANGER_IF_MEDICINE_CHANGES,
          MEETS_CRITICAL_DEFINITION,
          OTHER,
          SURGICAL_COMPLICATION));

  private CriticalConsequenceKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull CriticalConsequenceKind of(@NotNull String value) {
    CriticalConsequenceKind known = BY_VALUE_.get(value);
    return known != null ? known : new CriticalConsequenceKind(value, Known.UNRECOGNIZED);
  }

  static CriticalConsequenceKind read(Json json) {
    return of(json.text());
  }
}
