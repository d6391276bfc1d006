// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Health professions that Helsegraf's rules speak of (helsepersonellkategori, Volven 9060). */
public final class HealthProfession extends OpenEnum<HealthProfession.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    AMBULANCE_WORKER,
    BIOMEDICAL_SCIENTIST,
    DENTIST,
    HEALTH_CARE_WORKER,
    MIDWIFE,
    NURSE,
    OTHER,
    PHARMACIST_BACHELOR,
    PHARMACIST_MASTER,
    PHYSICIAN,
    PHYSIOTHERAPIST,
    PSYCHOLOGIST,
    SOCIAL_EDUCATOR,
    UNRECOGNIZED
  }

  /** Ambulance worker (ambulansearbeider, AA). */
  public static final HealthProfession AMBULANCE_WORKER = new HealthProfession("AMBULANCE_WORKER", Known.AMBULANCE_WORKER);

  /** Biomedical laboratory scientist (bioingeniør, BI). */
  public static final HealthProfession BIOMEDICAL_SCIENTIST = new HealthProfession("BIOMEDICAL_SCIENTIST", Known.BIOMEDICAL_SCIENTIST);

  /** Dentist (tannlege, TL). */
  public static final HealthProfession DENTIST = new HealthProfession("DENTIST", Known.DENTIST);

  /** Health care worker (helsefagarbeider, HF). */
  public static final HealthProfession HEALTH_CARE_WORKER = new HealthProfession("HEALTH_CARE_WORKER", Known.HEALTH_CARE_WORKER);

  /** Midwife (jordmor, JO). */
  public static final HealthProfession MIDWIFE = new HealthProfession("MIDWIFE", Known.MIDWIFE);

  /** Nurse (sykepleier, SP). */
  public static final HealthProfession NURSE = new HealthProfession("NURSE", Known.NURSE);

  /** Another category of Volven 9060; see the code. */
  public static final HealthProfession OTHER = new HealthProfession("OTHER", Known.OTHER);

  /** Pharmacist with a bachelor's degree (reseptarfarmasøyt, FA2). */
  public static final HealthProfession PHARMACIST_BACHELOR = new HealthProfession("PHARMACIST_BACHELOR", Known.PHARMACIST_BACHELOR);

  /** Pharmacist with a master's degree (provisorfarmasøyt, FA1). */
  public static final HealthProfession PHARMACIST_MASTER = new HealthProfession("PHARMACIST_MASTER", Known.PHARMACIST_MASTER);

  /** Physician (lege, LE). */
  public static final HealthProfession PHYSICIAN = new HealthProfession("PHYSICIAN", Known.PHYSICIAN);

  /** Physiotherapist (fysioterapeut, FT). */
  public static final HealthProfession PHYSIOTHERAPIST = new HealthProfession("PHYSIOTHERAPIST", Known.PHYSIOTHERAPIST);

  /** Psychologist (psykolog, PS). */
  public static final HealthProfession PSYCHOLOGIST = new HealthProfession("PSYCHOLOGIST", Known.PSYCHOLOGIST);

  /** Social educator (vernepleier, VP). */
  public static final HealthProfession SOCIAL_EDUCATOR = new HealthProfession("SOCIAL_EDUCATOR", Known.SOCIAL_EDUCATOR);

  private static final Map<String, HealthProfession> BY_VALUE_ =
      byValue(List.of(
          AMBULANCE_WORKER,
          BIOMEDICAL_SCIENTIST,
          DENTIST,
          HEALTH_CARE_WORKER,
          MIDWIFE,
          NURSE,
          OTHER,
          PHARMACIST_BACHELOR,
          PHARMACIST_MASTER,
          PHYSICIAN,
          PHYSIOTHERAPIST,
          PSYCHOLOGIST,
          SOCIAL_EDUCATOR));

  private HealthProfession(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull HealthProfession of(@NotNull String value) {
    HealthProfession known = BY_VALUE_.get(value);
    return known != null ? known : new HealthProfession(value, Known.UNRECOGNIZED);
  }

  static HealthProfession read(Json json) {
    return of(json.text());
  }
}
