// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** A part of the record that a person may restrict as a whole (sperring). */
public final class RestrictablePart extends OpenEnum<RestrictablePart.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    CARE_PLANS,
    CRITICAL_INFORMATION,
    DOCUMENTS,
    MEDICINES,
    TEST_RESULTS,
    UNRECOGNIZED
  }

  /** Treatment plans and the person's own plans (behandlings- og egenbehandlingsplaner). */
  public static final RestrictablePart CARE_PLANS = new RestrictablePart("CARE_PLANS", Known.CARE_PLANS);

  /** Critical information (kritisk informasjon). */
  public static final RestrictablePart CRITICAL_INFORMATION = new RestrictablePart("CRITICAL_INFORMATION", Known.CRITICAL_INFORMATION);

  /** Documents of the medical record (journaldokumenter). */
  public static final RestrictablePart DOCUMENTS = new RestrictablePart("DOCUMENTS", Known.DOCUMENTS);

  /** Medicines: prescriptions, dispenses and the medication list (legemidler). */
  public static final RestrictablePart MEDICINES = new RestrictablePart("MEDICINES", Known.MEDICINES);

  /** Results of laboratory, pathology and imaging (prøvesvar). */
  public static final RestrictablePart TEST_RESULTS = new RestrictablePart("TEST_RESULTS", Known.TEST_RESULTS);

  private static final Map<String, RestrictablePart> BY_VALUE_ =
      byValue(List.of(
          CARE_PLANS,
          CRITICAL_INFORMATION,
          DOCUMENTS,
          MEDICINES,
          TEST_RESULTS));

  private RestrictablePart(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull RestrictablePart of(@NotNull String value) {
    RestrictablePart known = BY_VALUE_.get(value);
    return known != null ? known : new RestrictablePart(value, Known.UNRECOGNIZED);
  }

  static RestrictablePart read(Json json) {
    return of(json.text());
  }
}
