// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** A part in the medication list (rolle, Volven 7490). */
public final class MedicationListRole extends OpenEnum<MedicationListRole.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    DISCONTINUED_BY,
    GENERAL_PRACTITIONER,
    INITIATED_BY,
    LIST_DOCTOR,
    MULTIDOSE_DOCTOR,
    MUNICIPAL_CONTACT,
    OTHER,
    PRESCRIBER,
    RESPONSIBLE_PHARMACIST,
    UNRECOGNIZED
  }

  /** The one who discontinued it (seponert av, S). */
  public static final MedicationListRole DISCONTINUED_BY = new MedicationListRole("DISCONTINUED_BY", Known.DISCONTINUED_BY);

  /** The general practitioner (fastlege, F). */
  public static final MedicationListRole GENERAL_PRACTITIONER = new MedicationListRole("GENERAL_PRACTITIONER", Known.GENERAL_PRACTITIONER);

  /** The one who began the treatment (instituert av, I). */
  public static final MedicationListRole INITIATED_BY = new MedicationListRole("INITIATED_BY", Known.INITIATED_BY);

  /** The doctor responsible for the list (LIB-ansvarlig lege, L). */
  public static final MedicationListRole LIST_DOCTOR = new MedicationListRole("LIST_DOCTOR", Known.LIST_DOCTOR);

  /** The doctor responsible for multidose (multidoseansvarlig lege, M). */
  public static final MedicationListRole MULTIDOSE_DOCTOR = new MedicationListRole("MULTIDOSE_DOCTOR", Known.MULTIDOSE_DOCTOR);

  /** Contact in the municipal health service (PLO-kontakt, P). */
  public static final MedicationListRole MUNICIPAL_CONTACT = new MedicationListRole("MUNICIPAL_CONTACT", Known.MUNICIPAL_CONTACT);

  /** A part that this contract does not know, or none was told; see the code. */
  public static final MedicationListRole OTHER = new MedicationListRole("OTHER", Known.OTHER);

  /** The prescriber (rekvirent, R). */
  public static final MedicationListRole PRESCRIBER = new MedicationListRole("PRESCRIBER", Known.PRESCRIBER);

  /** The responsible pharmacist (ansvarlig farmasøyt, A). */
  public static final MedicationListRole RESPONSIBLE_PHARMACIST = new MedicationListRole("RESPONSIBLE_PHARMACIST", Known.RESPONSIBLE_PHARMACIST);

  private static final Map<String, MedicationListRole> BY_VALUE_ =
      byValue(List.of(
          DISCONTINUED_BY,
          GENERAL_PRACTITIONER,
          INITIATED_BY,
          LIST_DOCTOR,
          MULTIDOSE_DOCTOR,
          MUNICIPAL_CONTACT,
          OTHER,
          PRESCRIBER,
          RESPONSIBLE_PHARMACIST));

  private MedicationListRole(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull MedicationListRole of(@NotNull String value) {
    MedicationListRole known = BY_VALUE_.get(value);
    return known != null ? known : new MedicationListRole(value, Known.UNRECOGNIZED);
  }

  static MedicationListRole read(Json json) {
    return of(json.text());
  }
}
