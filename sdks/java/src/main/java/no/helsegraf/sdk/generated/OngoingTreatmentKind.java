// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Listed ongoing treatments (pågående behandling, Volven 7517). */
public final class OngoingTreatmentKind extends OpenEnum<OngoingTreatmentKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ANTICOAGULATION,
    CHELATION,
    CLINICAL_TRIAL,
    CYTOSTATICS,
    DIALYSIS,
    IMMUNOSUPPRESSION,
    MALIGNANT_DISEASE_FOLLOW_UP,
    OPIOID_MAINTENANCE,
    OTHER,
    OTHER_IMPORTANT,
    OTHER_OUTPATIENT,
    PAIN_CLINIC,
    PSYCHIATRIC_CRISIS_PLAN,
    RADIATION,
    TRANSPLANT_QUEUE,
    UNRECOGNIZED
  }

  /** Important anticoagulation (viktig blodfortynnende, 4). */
  public static final OngoingTreatmentKind ANTICOAGULATION = new OngoingTreatmentKind("ANTICOAGULATION", Known.ANTICOAGULATION);

  /** Chelation (chelatbehandling, 10). */
  public static final OngoingTreatmentKind CHELATION = new OngoingTreatmentKind("CHELATION", Known.CHELATION);

  /** Clinical trial (klinisk utprøving, 7). */
  public static final OngoingTreatmentKind CLINICAL_TRIAL = new OngoingTreatmentKind("CLINICAL_TRIAL", Known.CLINICAL_TRIAL);

  /** Cytostatics (cytostatika, 1). */
  public static final OngoingTreatmentKind CYTOSTATICS = new OngoingTreatmentKind("CYTOSTATICS", Known.CYTOSTATICS);

  /** Dialysis (dialyse, 5). */
  public static final OngoingTreatmentKind DIALYSIS = new OngoingTreatmentKind("DIALYSIS", Known.DIALYSIS);

  /** Immunosuppression (immunhemmende, 2). */
  public static final OngoingTreatmentKind IMMUNOSUPPRESSION = new OngoingTreatmentKind("IMMUNOSUPPRESSION", Known.IMMUNOSUPPRESSION);

  /** Investigation or follow-up of malignant disease (utredning eller oppfølging av malign lidelse, 11). */
  public static final OngoingTreatmentKind MALIGNANT_DISEASE_FOLLOW_UP = new OngoingTreatmentKind("MALIGNANT_DISEASE_FOLLOW_UP", Known.MALIGNANT_DISEASE_FOLLOW_UP);

  /** Opioid maintenance treatment (legemiddelassistert rehabilitering, LAR, 6). */
  public static final OngoingTreatmentKind OPIOID_MAINTENANCE = new OngoingTreatmentKind("OPIOID_MAINTENANCE", Known.OPIOID_MAINTENANCE);

  /** A treatment that this contract does not know yet; see the code. */
  public static final OngoingTreatmentKind OTHER = new OngoingTreatmentKind("OTHER", Known.OTHER);

  /** Other important treatment (annen viktig, 14). */
  public static final OngoingTreatmentKind OTHER_IMPORTANT = new OngoingTreatmentKind("OTHER_IMPORTANT", Known.OTHER_IMPORTANT);

  /** Other treatment at an outpatient clinic (annen poliklinisk, 12). */
  public static final OngoingTreatmentKind OTHER_OUTPATIENT = new OngoingTreatmentKind("OTHER_OUTPATIENT", Known.OTHER_OUTPATIENT);

  /** Pain clinic (smerteklinikk, 9). */
  public static final OngoingTreatmentKind PAIN_CLINIC = new OngoingTreatmentKind("PAIN_CLINIC", Known.PAIN_CLINIC);

  /** Psychiatric crisis plan (psykiatrisk kriseplan, 8). */
  public static final OngoingTreatmentKind PSYCHIATRIC_CRISIS_PLAN = new OngoingTreatmentKind("PSYCHIATRIC_CRISIS_PLAN", Known.PSYCHIATRIC_CRISIS_PLAN);

  /** Radiation therapy (strålebehandling, 3). */
  public static final OngoingTreatmentKind RADIATION = new OngoingTreatmentKind("RADIATION", Known.RADIATION);

  /** In the queue for a transplant (transplantasjonskø, 13). */
  public static final OngoingTreatmentKind TRANSPLANT_QUEUE = new OngoingTreatmentKind("TRANSPLANT_QUEUE", Known.TRANSPLANT_QUEUE);

  private static final Map<String, OngoingTreatmentKind> BY_VALUE_ =
      byValue(List.of(
          ANTICOAGULATION,
          CHELATION,
          CLINICAL_TRIAL,
          CYTOSTATICS,
          DIALYSIS,
          IMMUNOSUPPRESSION,
          MALIGNANT_DISEASE_FOLLOW_UP,
          OPIOID_MAINTENANCE,
          OTHER,
          OTHER_IMPORTANT,
          OTHER_OUTPATIENT,
          PAIN_CLINIC,
          PSYCHIATRIC_CRISIS_PLAN,
          RADIATION,
          TRANSPLANT_QUEUE));

  private OngoingTreatmentKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull OngoingTreatmentKind of(@NotNull String value) {
    OngoingTreatmentKind known = BY_VALUE_.get(value);
    return known != null ? known : new OngoingTreatmentKind(value, Known.UNRECOGNIZED);
  }

  static OngoingTreatmentKind read(Json json) {
    return of(json.text());
  }
}
