// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** Listed reactions (reaksjoner, Volven 7497). */
public final class AllergyManifestation extends OpenEnum<AllergyManifestation.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ANAPHYLAXIS,
    ANGIOEDEMA_OR_SERIOUS_URTICARIA,
    ASTHMA,
    BLOOD_APLASIA,
    GASTROINTESTINAL,
    GENERALIZED_SEIZURES,
    HEAVY_BREATHING,
    HYPOTENSION,
    KIDNEY_FAILURE,
    LARYNGEAL_EDEMA,
    LESS_SERIOUS_SKIN_REACTION,
    LIVER_FAILURE,
    MUCOSAL_IRRITATION,
    NOT_KNOWN,
    OTHER,
    OTHER_LESS_SERIOUS,
    OTHER_SERIOUS,
    REDUCED_CONSCIOUSNESS,
    RHABDOMYOLYSIS,
    SERIOUS_ARRHYTHMIA,
    SERIOUS_SKIN_REACTION,
    UNRECOGNIZED
  }

  /** Anaphylactic reaction (anafylaktisk reaksjon, 1). */
  public static final AllergyManifestation ANAPHYLAXIS = new AllergyManifestation("ANAPHYLAXIS", Known.ANAPHYLAXIS);

  /** Angioedema or serious urticaria (angioødem eller alvorlig urticaria, 9). */
  public static final AllergyManifestation ANGIOEDEMA_OR_SERIOUS_URTICARIA = new AllergyManifestation("ANGIOEDEMA_OR_SERIOUS_URTICARIA", Known.ANGIOEDEMA_OR_SERIOUS_URTICARIA);

  /** Asthma (astma, 5). */
  public static final AllergyManifestation ASTHMA = new AllergyManifestation("ASTHMA", Known.ASTHMA);

  /** Blood aplasia (blodaplasier, 15). */
  public static final AllergyManifestation BLOOD_APLASIA = new AllergyManifestation("BLOOD_APLASIA", Known.BLOOD_APLASIA);

  /** Vomiting, diarrhea or stomach pain (oppkast, diaré eller magesmerter, 13). */
  public static final AllergyManifestation GASTROINTESTINAL = new AllergyManifestation("GASTROINTESTINAL", Known.GASTROINTESTINAL);

  /** Generalized seizures (generaliserte kramper, 8). */
  public static final AllergyManifestation GENERALIZED_SEIZURES = new AllergyManifestation("GENERALIZED_SEIZURES", Known.GENERALIZED_SEIZURES);

  /** Unspecified heavy breathing (uspesifisert tung pust, 6). */
  public static final AllergyManifestation HEAVY_BREATHING = new AllergyManifestation("HEAVY_BREATHING", Known.HEAVY_BREATHING);

  /** Fall in blood pressure (blodtrykksfall, 2). */
  public static final AllergyManifestation HYPOTENSION = new AllergyManifestation("HYPOTENSION", Known.HYPOTENSION);

  /** Kidney failure (nyresvikt, 14). */
  public static final AllergyManifestation KIDNEY_FAILURE = new AllergyManifestation("KIDNEY_FAILURE", Known.KIDNEY_FAILURE);

  /** Laryngeal edema (larynxødem, 4). */
  public static final AllergyManifestation LARYNGEAL_EDEMA = new AllergyManifestation("LARYNGEAL_EDEMA", Known.LARYNGEAL_EDEMA);

  /** Less serious skin reaction (mindre alvorlig hudreaksjon, 11). */
  public static final AllergyManifestation LESS_SERIOUS_SKIN_REACTION = new AllergyManifestation("LESS_SERIOUS_SKIN_REACTION", Known.LESS_SERIOUS_SKIN_REACTION);

  /** Liver failure (leversvikt, 16). */
  public static final AllergyManifestation LIVER_FAILURE = new AllergyManifestation("LIVER_FAILURE", Known.LIVER_FAILURE);

  /** Irritated mucous membranes (irritasjon i slimhinner, 12). */
  public static final AllergyManifestation MUCOSAL_IRRITATION = new AllergyManifestation("MUCOSAL_IRRITATION", Known.MUCOSAL_IRRITATION);

  /** Not known (ukjent, 20). */
  public static final AllergyManifestation NOT_KNOWN = new AllergyManifestation("NOT_KNOWN", Known.NOT_KNOWN);

  /** A reaction that this contract does not know yet; see the code. */
  public static final AllergyManifestation OTHER = new AllergyManifestation("OTHER", Known.OTHER);

  /** Another less serious reaction (annen mindre alvorlig, 19). */
  public static final AllergyManifestation OTHER_LESS_SERIOUS = new AllergyManifestation("OTHER_LESS_SERIOUS", Known.OTHER_LESS_SERIOUS);

  /** Another serious reaction (annen alvorlig, 18). */
  public static final AllergyManifestation OTHER_SERIOUS = new AllergyManifestation("OTHER_SERIOUS", Known.OTHER_SERIOUS);

  /** Reduced consciousness or confusion (redusert bevissthet eller forvirring, 7). */
  public static final AllergyManifestation REDUCED_CONSCIOUSNESS = new AllergyManifestation("REDUCED_CONSCIOUSNESS", Known.REDUCED_CONSCIOUSNESS);

  /** Rhabdomyolysis (rabdomyolyse, 17). */
  public static final AllergyManifestation RHABDOMYOLYSIS = new AllergyManifestation("RHABDOMYOLYSIS", Known.RHABDOMYOLYSIS);

  /** Serious arrhythmia (alvorlig arytmi, 3). */
  public static final AllergyManifestation SERIOUS_ARRHYTHMIA = new AllergyManifestation("SERIOUS_ARRHYTHMIA", Known.SERIOUS_ARRHYTHMIA);

  /** Serious skin reaction (alvorlig hudreaksjon, 10). */
  public static final AllergyManifestation SERIOUS_SKIN_REACTION = new AllergyManifestation("SERIOUS_SKIN_REACTION", Known.SERIOUS_SKIN_REACTION);

  private static final Map<String, AllergyManifestation> BY_VALUE_ =
      byValue(List.of(
          ANAPHYLAXIS,
          ANGIOEDEMA_OR_SERIOUS_URTICARIA,
          ASTHMA,
          BLOOD_APLASIA,
          GASTROINTESTINAL,
          GENERALIZED_SEIZURES,
          HEAVY_BREATHING,
          HYPOTENSION,
          KIDNEY_FAILURE,
          LARYNGEAL_EDEMA,
          LESS_SERIOUS_SKIN_REACTION,
          LIVER_FAILURE,
          MUCOSAL_IRRITATION,
          NOT_KNOWN,
          OTHER,
          OTHER_LESS_SERIOUS,
          OTHER_SERIOUS,
          REDUCED_CONSCIOUSNESS,
          RHABDOMYOLYSIS,
          SERIOUS_ARRHYTHMIA,
          SERIOUS_SKIN_REACTION));

  private AllergyManifestation(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull AllergyManifestation of(@NotNull String value) {
    AllergyManifestation known = BY_VALUE_.get(value);
    return known != null ? known : new AllergyManifestation(value, Known.UNRECOGNIZED);
  }

  static AllergyManifestation read(Json json) {
    return of(json.text());
  }
}
