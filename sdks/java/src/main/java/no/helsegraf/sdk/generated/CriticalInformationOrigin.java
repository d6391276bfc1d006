// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Where the information was taken from (kilde til informasjonen, Volven 7498). */
public final class CriticalInformationOrigin extends OpenEnum<CriticalInformationOrigin.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    EARLIER_RECORD,
    NEXT_OF_KIN,
    OTHER,
    OTHER_SOURCE,
    PATIENT,
    RESPONSIBLE_CLINICIAN,
    TEST_RESULT,
    TREATING_DOCTOR,
    UNRECOGNIZED
  }

  /** Taken from an earlier record (tidligere journal, 5). */
  public static final CriticalInformationOrigin EARLIER_RECORD = new CriticalInformationOrigin("EARLIER_RECORD", Known.EARLIER_RECORD);

  /** Told by next of kin (pårørende, 4). */
  public static final CriticalInformationOrigin NEXT_OF_KIN = new CriticalInformationOrigin("NEXT_OF_KIN", Known.NEXT_OF_KIN);

  /** A source that this contract does not know yet; see the code. */
  public static final CriticalInformationOrigin OTHER = new CriticalInformationOrigin("OTHER", Known.OTHER);

  /** Another source (annen kilde, 6). */
  public static final CriticalInformationOrigin OTHER_SOURCE = new CriticalInformationOrigin("OTHER_SOURCE", Known.OTHER_SOURCE);

  /** Told by the patient (pasienten, 3). */
  public static final CriticalInformationOrigin PATIENT = new CriticalInformationOrigin("PATIENT", Known.PATIENT);

  /** The clinician in charge (ansvarlig kliniker, 7). */
  public static final CriticalInformationOrigin RESPONSIBLE_CLINICIAN = new CriticalInformationOrigin("RESPONSIBLE_CLINICIAN", Known.RESPONSIBLE_CLINICIAN);

  /** Results of tests or analyses (resultat av tester eller analyser, 1). */
  public static final CriticalInformationOrigin TEST_RESULT = new CriticalInformationOrigin("TEST_RESULT", Known.TEST_RESULT);

  /** Seen by a treating doctor (observert av behandlende lege, 2). */
  public static final CriticalInformationOrigin TREATING_DOCTOR = new CriticalInformationOrigin("TREATING_DOCTOR", Known.TREATING_DOCTOR);

  private static final Map<String, CriticalInformationOrigin> BY_VALUE_ =
      byValue(List.of(
          EARLIER_RECORD,
          NEXT_OF_KIN,
          OTHER,
          OTHER_SOURCE,
          PATIENT,
          RESPONSIBLE_CLINICIAN,
          TEST_RESULT,
          TREATING_DOCTOR));

  private CriticalInformationOrigin(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull CriticalInformationOrigin of(@NotNull String value) {
    CriticalInformationOrigin known = BY_VALUE_.get(value);
    return known != null ? known : new CriticalInformationOrigin(value, Known.UNRECOGNIZED);
  }

  static CriticalInformationOrigin read(Json json) {
    return of(json.text());
  }
}
