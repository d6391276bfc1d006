// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Who has reserved against substitution (byttereservasjon, Volven 7417). */
public final class SubstitutionReservation extends OpenEnum<SubstitutionReservation.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    LIMITED,
    MEDICINES_AGENCY,
    OTHER,
    PATIENT,
    PRESCRIBER,
    UNRECOGNIZED
  }

  /** Only some brands may be given (begrenset bytte, 4). */
  public static final SubstitutionReservation LIMITED = new SubstitutionReservation("LIMITED", Known.LIMITED);

  /** The medicines agency (SLV, 3). */
  public static final SubstitutionReservation MEDICINES_AGENCY = new SubstitutionReservation("MEDICINES_AGENCY", Known.MEDICINES_AGENCY);

  /** A reservation that this contract does not know; see the code. */
  public static final SubstitutionReservation OTHER = new SubstitutionReservation("OTHER", Known.OTHER);

  /** The patient (pasient, 2). */
  public static final SubstitutionReservation PATIENT = new SubstitutionReservation("PATIENT", Known.PATIENT);

  /** The prescriber (lege, 1). */
  public static final SubstitutionReservation PRESCRIBER = new SubstitutionReservation("PRESCRIBER", Known.PRESCRIBER);

  private static final Map<String, SubstitutionReservation> BY_VALUE_ =
      byValue(List.of(
          LIMITED,
          MEDICINES_AGENCY,
          OTHER,
          PATIENT,
          PRESCRIBER));

  private SubstitutionReservation(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull SubstitutionReservation of(@NotNull String value) {
    SubstitutionReservation known = BY_VALUE_.get(value);
    return known != null ? known : new SubstitutionReservation(value, Known.UNRECOGNIZED);
  }

  static SubstitutionReservation read(Json json) {
    return of(json.text());
  }
}
