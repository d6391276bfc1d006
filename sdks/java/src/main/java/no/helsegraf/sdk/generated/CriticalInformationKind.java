// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** The kinds of critical information (typer kritisk informasjon). */
public final class CriticalInformationKind extends OpenEnum<CriticalInformationKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    ADVERSE_DRUG_REACTION,
    CRITICAL_MEDICAL_CONDITION,
    DIFFICULT_INTUBATION,
    IMPLANT,
    INFECTION,
    ONGOING_TREATMENT,
    OTHER_ALLERGY,
    OTHER_ANESTHESIA_PROBLEM,
    TRANSPLANT_OR_FOREIGN_BODY,
    TREATMENT_ROUTINE_CHANGE,
    UNRECOGNIZED
  }

  /** Reaction to a medicine (legemiddelreaksjon). */
  public static final CriticalInformationKind ADVERSE_DRUG_REACTION = new CriticalInformationKind("ADVERSE_DRUG_REACTION", Known.ADVERSE_DRUG_REACTION);

  /** A condition that changes how the patient must be treated (kritisk medisinsk tilstand). */
  public static final CriticalInformationKind CRITICAL_MEDICAL_CONDITION = new CriticalInformationKind("CRITICAL_MEDICAL_CONDITION", Known.CRITICAL_MEDICAL_CONDITION);

  /** Difficult to intubate (intubasjonsproblem). */
  public static final CriticalInformationKind DIFFICULT_INTUBATION = new CriticalInformationKind("DIFFICULT_INTUBATION", Known.DIFFICULT_INTUBATION);

  /** Something mechanical in the body (implantat). */
  public static final CriticalInformationKind IMPLANT = new CriticalInformationKind("IMPLANT", Known.IMPLANT);

  /** An infection that others must be protected from (smitte). */
  public static final CriticalInformationKind INFECTION = new CriticalInformationKind("INFECTION", Known.INFECTION);

  /** Treatment that goes on now (pågående behandling). */
  public static final CriticalInformationKind ONGOING_TREATMENT = new CriticalInformationKind("ONGOING_TREATMENT", Known.ONGOING_TREATMENT);

  /** Allergy to something else than a medicine (annen allergi). */
  public static final CriticalInformationKind OTHER_ALLERGY = new CriticalInformationKind("OTHER_ALLERGY", Known.OTHER_ALLERGY);

  /** Another problem under anesthesia (annet problem ved anestesi). */
  public static final CriticalInformationKind OTHER_ANESTHESIA_PROBLEM = new CriticalInformationKind("OTHER_ANESTHESIA_PROBLEM", Known.OTHER_ANESTHESIA_PROBLEM);

  /** A transplant or another foreign body (transplantat eller annet fremmedlegeme). */
  public static final CriticalInformationKind TRANSPLANT_OR_FOREIGN_BODY = new CriticalInformationKind("TRANSPLANT_OR_FOREIGN_BODY", Known.TRANSPLANT_OR_FOREIGN_BODY);

  /** Something to be done otherwise than usual (endring i behandlingsrutine). */
  public static final CriticalInformationKind TREATMENT_ROUTINE_CHANGE = new CriticalInformationKind("TREATMENT_ROUTINE_CHANGE", Known.TREATMENT_ROUTINE_CHANGE);

  private static final Map<String, CriticalInformationKind> BY_VALUE_ =
      byValue(List.of(
          ADVERSE_DRUG_REACTION,
          CRITICAL_MEDICAL_CONDITION,
          DIFFICULT_INTUBATION,
          IMPLANT,
          INFECTION,
          ONGOING_TREATMENT,
          OTHER_ALLERGY,
          OTHER_ANESTHESIA_PROBLEM,
          TRANSPLANT_OR_FOREIGN_BODY,
          TREATMENT_ROUTINE_CHANGE));

  private CriticalInformationKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull CriticalInformationKind of(@NotNull String value) {
    CriticalInformationKind known = BY_VALUE_.get(value);
    return known != null ? known : new CriticalInformationKind(value, Known.UNRECOGNIZED);
  }

  static CriticalInformationKind read(Json json) {
    return of(json.text());
  }
}
