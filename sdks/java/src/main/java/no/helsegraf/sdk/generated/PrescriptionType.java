// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How a medicine was ordered (type resept, Volven 7491). */
public final class PrescriptionType extends OpenEnum<PrescriptionType.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ELECTRONIC,
    NONE,
    OTHER,
    PAPER,
    UNRECOGNIZED
  }

  /** Electronic prescription (e-resept, E). */
  public static final PrescriptionType ELECTRONIC = new PrescriptionType("ELECTRONIC", Known.ELECTRONIC);

  /** No prescription: over the counter, supplements, medicines given by an institution (uten resept, U). */
  public static final PrescriptionType NONE = new PrescriptionType("NONE", Known.NONE);

  /** A type that this contract does not know; see the code. */
  public static final PrescriptionType OTHER = new PrescriptionType("OTHER", Known.OTHER);

  /** Prescription on paper (papirresept, P). */
  public static final PrescriptionType PAPER = new PrescriptionType("PAPER", Known.PAPER);

  private static final Map<String, PrescriptionType> BY_VALUE_ =
      byValue(List.of(
          ELECTRONIC,
          NONE,
          OTHER,
          PAPER));

  private PrescriptionType(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull PrescriptionType of(@NotNull String value) {
    PrescriptionType known = BY_VALUE_.get(value);
    return known != null ? known : new PrescriptionType(value, Known.UNRECOGNIZED);
  }

  static PrescriptionType read(Json json) {
    return of(json.text());
  }
}
