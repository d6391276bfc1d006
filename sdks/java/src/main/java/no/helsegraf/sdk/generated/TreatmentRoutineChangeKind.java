// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Listed changes in routine (prosedyreendringer, Volven 7522). */
public final class TreatmentRoutineChangeKind extends OpenEnum<TreatmentRoutineChangeKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CONTACT_SPECIFIC_DOCTOR_OR_DEPARTMENT,
    NO_BLOOD_TRANSFUSION,
    OPEN_RETURN,
    OTHER,
    OTHER_CHANGE,
    RECOMMENDED_PROCEDURE,
    UNRECOGNIZED
  }

  /** Contact a certain doctor or department (kontakt spesifikk lege eller avdeling, 3). */
  public static final TreatmentRoutineChangeKind CONTACT_SPECIFIC_DOCTOR_OR_DEPARTMENT = new TreatmentRoutineChangeKind("CONTACT_SPECIFIC_DOCTOR_OR_DEPARTMENT", Known.CONTACT_SPECIFIC_DOCTOR_OR_DEPARTMENT);

  /** The patient says no to blood transfusion and blood products (mot blodtransfusjon, 1). */
  public static final TreatmentRoutineChangeKind NO_BLOOD_TRANSFUSION = new TreatmentRoutineChangeKind("NO_BLOOD_TRANSFUSION", Known.NO_BLOOD_TRANSFUSION);

  /** May come back without a new referral (åpen retur, 2). */
  public static final TreatmentRoutineChangeKind OPEN_RETURN = new TreatmentRoutineChangeKind("OPEN_RETURN", Known.OPEN_RETURN);

  /** A change that this contract does not know yet; see the code. */
  public static final TreatmentRoutineChangeKind OTHER = new TreatmentRoutineChangeKind("OTHER", Known.OTHER);

  /** Another change (annen, 5). */
  public static final TreatmentRoutineChangeKind OTHER_CHANGE = new TreatmentRoutineChangeKind("OTHER_CHANGE", Known.OTHER_CHANGE);

  /** A recommended procedure for treatment (anbefalt behandlingsprosedyre, 4). */
  public static final TreatmentRoutineChangeKind RECOMMENDED_PROCEDURE = new TreatmentRoutineChangeKind("RECOMMENDED_PROCEDURE", Known.RECOMMENDED_PROCEDURE);

  private static final Map<String, TreatmentRoutineChangeKind> BY_VALUE_ =
      byValue(List.of(
          CONTACT_SPECIFIC_DOCTOR_OR_DEPARTMENT,
          NO_BLOOD_TRANSFUSION,
          OPEN_RETURN,
          OTHER,
          OTHER_CHANGE,
          RECOMMENDED_PROCEDURE));

  private TreatmentRoutineChangeKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull TreatmentRoutineChangeKind of(@NotNull String value) {
    TreatmentRoutineChangeKind known = BY_VALUE_.get(value);
    return known != null ? known : new TreatmentRoutineChangeKind(value, Known.UNRECOGNIZED);
  }

  static TreatmentRoutineChangeKind read(Json json) {
    return of(json.text());
  }
}
