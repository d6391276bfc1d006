// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How strictly a medicine is controlled (reseptgruppe, Volven 7421). */
public final class PrescriptionGroup extends OpenEnum<PrescriptionGroup.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    A,
    B,
    C,
    CF,
    F,
    K,
    OTHER,
    UNRECOGNIZED
  }

  /** Narcotic and other strictly controlled medicines (A). */
  public static final PrescriptionGroup A = new PrescriptionGroup("A", Known.A);

  /** Addictive medicines (B). */
  public static final PrescriptionGroup B = new PrescriptionGroup("B", Known.B);

  /** Other prescription-only medicines (C). */
  public static final PrescriptionGroup C = new PrescriptionGroup("C", Known.C);

  /** Prescription-only with exceptions for some packages (CF). */
  public static final PrescriptionGroup CF = new PrescriptionGroup("CF", Known.CF);

  /** Sold without prescription (F). */
  public static final PrescriptionGroup F = new PrescriptionGroup("F", Known.F);

  /** Food supplement (kosttilskudd, K). */
  public static final PrescriptionGroup K = new PrescriptionGroup("K", Known.K);

  /** A group that this contract does not know; see the code. */
  public static final PrescriptionGroup OTHER = new PrescriptionGroup("OTHER", Known.OTHER);

  private static final Map<String, PrescriptionGroup> BY_VALUE_ =
      byValue(List.of(
          A,
          B,
          C,
          CF,
          F,
          K,
          OTHER));

  private PrescriptionGroup(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull PrescriptionGroup of(@NotNull String value) {
    PrescriptionGroup known = BY_VALUE_.get(value);
    return known != null ? known : new PrescriptionGroup(value, Known.UNRECOGNIZED);
  }

  static PrescriptionGroup read(Json json) {
    return of(json.text());
  }
}
