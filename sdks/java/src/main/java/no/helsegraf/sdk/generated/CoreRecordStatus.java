// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** How much there is to see in a core record (status i helseindikator). */
public final class CoreRecordStatus extends OpenEnum<CoreRecordStatus.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    AVAILABLE,
    HAS_CRITICAL_INFORMATION,
    HAS_PATIENT_ENTRIES,
    OTHER,
    UNRECOGNIZED
  }

  /** There is a core record (2). */
  public static final CoreRecordStatus AVAILABLE = new CoreRecordStatus("AVAILABLE", Known.AVAILABLE);

  /** There is critical information (4). */
  public static final CoreRecordStatus HAS_CRITICAL_INFORMATION = new CoreRecordStatus("HAS_CRITICAL_INFORMATION", Known.HAS_CRITICAL_INFORMATION);

  /** The patient has filled in something, such as illnesses or communication needs (3). */
  public static final CoreRecordStatus HAS_PATIENT_ENTRIES = new CoreRecordStatus("HAS_PATIENT_ENTRIES", Known.HAS_PATIENT_ENTRIES);

  /** A status that this contract does not know yet; see the text. */
  public static final CoreRecordStatus OTHER = new CoreRecordStatus("OTHER", Known.OTHER);

  private static final Map<String, CoreRecordStatus> BY_VALUE_ =
      byValue(List.of(
          AVAILABLE,
          HAS_CRITICAL_INFORMATION,
          HAS_PATIENT_ENTRIES,
          OTHER));

  private CoreRecordStatus(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull CoreRecordStatus of(@NotNull String value) {
    CoreRecordStatus known = BY_VALUE_.get(value);
    return known != null ? known : new CoreRecordStatus(value, Known.UNRECOGNIZED);
  }

  static CoreRecordStatus read(Json json) {
    return of(json.text());
  }
}
