// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** A national e-health service that Helsegraf reads from (nasjonal e-helseløsning). */
public final class NationalService extends OpenEnum<NationalService.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ACCESS_LOG,
    CENTRAL_PRESCRIBING_MODULE,
    CORE_RECORD,
    CRITICAL_INFORMATION,
    HEALTH_PERSONNEL_REGISTER,
    INSIGHT,
    ORGANISATION_REGISTER,
    PATIENT_INFORMATION,
    PATIENT_PLANS,
    PERSON_REGISTER,
    PRESCRIPTION_INTERMEDIARY,
    PRIVACY_SETTINGS,
    TREATMENT_PLANS,
    UNRECOGNIZED
  }

  /** Helsegraf's own record of who has seen what about whom (innsynslogg). */
  public static final NationalService ACCESS_LOG = new NationalService("ACCESS_LOG", Known.ACCESS_LOG);

  /** The central prescribing module (Sentral forskrivningsmodul, SFM). */
  public static final NationalService CENTRAL_PRESCRIBING_MODULE = new NationalService("CENTRAL_PRESCRIBING_MODULE", Known.CENTRAL_PRESCRIBING_MODULE);

  /** The core record's answer to whether there is anything to see (kjernejournal, helseindikator). */
  public static final NationalService CORE_RECORD = new NationalService("CORE_RECORD", Known.CORE_RECORD);

  /** Critical information in the core record (kritisk informasjon). */
  public static final NationalService CRITICAL_INFORMATION = new NationalService("CRITICAL_INFORMATION", Known.CRITICAL_INFORMATION);

  /** The register of health personnel (Helsepersonellregisteret, HPR). */
  public static final NationalService HEALTH_PERSONNEL_REGISTER = new NationalService("HEALTH_PERSONNEL_REGISTER", Known.HEALTH_PERSONNEL_REGISTER);

  /** Helsegraf's own figures of how it is used and how it does (drift og bruk). */
  public static final NationalService INSIGHT = new NationalService("INSIGHT", Known.INSIGHT);

  /** The address register and the register of legal entities (Adresseregisteret, Enhetsregisteret). */
  public static final NationalService ORGANISATION_REGISTER = new NationalService("ORGANISATION_REGISTER", Known.ORGANISATION_REGISTER);

  /** The patient's own information and communication needs (pasientens info). */
  public static final NationalService PATIENT_INFORMATION = new NationalService("PATIENT_INFORMATION", Known.PATIENT_INFORMATION);

  /** The patient's plans with zones (Pasientens planer). */
  public static final NationalService PATIENT_PLANS = new NationalService("PATIENT_PLANS", Known.PATIENT_PLANS);

  /** The person register behind the health sector (Persontjenesten, built on Folkeregisteret). */
  public static final NationalService PERSON_REGISTER = new NationalService("PERSON_REGISTER", Known.PERSON_REGISTER);

  /** The national prescription intermediary (Reseptformidleren, RF), reached through SFM. */
  public static final NationalService PRESCRIPTION_INTERMEDIARY = new NationalService("PRESCRIPTION_INTERMEDIARY", Known.PRESCRIPTION_INTERMEDIARY);

  /** The privacy component of Helsenorge (personvernkomponenten, PVK). */
  public static final NationalService PRIVACY_SETTINGS = new NationalService("PRIVACY_SETTINGS", Known.PRIVACY_SETTINGS);

  /** Digital treatment plans (digitale behandlings- og egenbehandlingsplaner, DBEP). */
  public static final NationalService TREATMENT_PLANS = new NationalService("TREATMENT_PLANS", Known.TREATMENT_PLANS);

  private static final Map<String, NationalService> BY_VALUE_ =
      byValue(List.of(
          ACCESS_LOG,
          CENTRAL_PRESCRIBING_MODULE,
          CORE_RECORD,
          CRITICAL_INFORMATION,
          HEALTH_PERSONNEL_REGISTER,
          INSIGHT,
          ORGANISATION_REGISTER,
          PATIENT_INFORMATION,
          PATIENT_PLANS,
          PERSON_REGISTER,
          PRESCRIPTION_INTERMEDIARY,
          PRIVACY_SETTINGS,
          TREATMENT_PLANS));

  private NationalService(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull NationalService of(@NotNull String value) {
    NationalService known = BY_VALUE_.get(value);
    return known != null ? known : new NationalService(value, Known.UNRECOGNIZED);
  }

  static NationalService read(Json json) {
    return of(json.text());
  }
}
