// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** A register behind SFM, and the question put to it. */
public final class MedicationRegister extends OpenEnum<MedicationRegister.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CORE_RECORD,
    MEDICATION_LIST,
    PRESCRIPTIONS,
    UNRECOGNIZED
  }

  /** The core record: prescriptions and dispensings of the last years, those on paper too (kjernejournal). */
  public static final MedicationRegister CORE_RECORD = new MedicationRegister("CORE_RECORD", Known.CORE_RECORD);

  /** The prescription intermediary: the patient's medication list (Reseptformidleren, M9.12). */
  public static final MedicationRegister MEDICATION_LIST = new MedicationRegister("MEDICATION_LIST", Known.MEDICATION_LIST);

  /** The prescription intermediary: prescriptions that are still valid (Reseptformidleren, M9.6). */
  public static final MedicationRegister PRESCRIPTIONS = new MedicationRegister("PRESCRIPTIONS", Known.PRESCRIPTIONS);

  private static final Map<String, MedicationRegister> BY_VALUE_ =
      byValue(List.of(
          CORE_RECORD,
          MEDICATION_LIST,
          PRESCRIPTIONS));

  private MedicationRegister(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull MedicationRegister of(@NotNull String value) {
    MedicationRegister known = BY_VALUE_.get(value);
    return known != null ? known : new MedicationRegister(value, Known.UNRECOGNIZED);
  }

  static MedicationRegister read(Json json) {
    return of(json.text());
  }
}
