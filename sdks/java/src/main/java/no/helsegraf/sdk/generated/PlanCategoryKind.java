// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import java.util.Map;
import no.helsegraf.sdk.Json;
import no.helsegraf.sdk.OpenEnum;
import org.jetbrains.annotations.NotNull;

/** The kinds of plan in the national list for welfare technology (plankategori, velferdsteknologisk knutepunkt). */
public final class PlanCategoryKind extends OpenEnum<PlanCategoryKind.Known> {
  /** The values that this version knows, for a switch. */
  public enum Known {
    OTHER,
    OTHER_KIND,
    SELF_TREATMENT_PLAN,
    TREATMENT_PLAN,
    VISIT_PLAN,
    UNRECOGNIZED
  }

  /** The code is of another list, or newer than this contract; read {@code code} (ukjent kode). */
  public static final PlanCategoryKind OTHER = new PlanCategoryKind("OTHER", Known.OTHER);

  /** Another kind of plan (0, annen type). */
  public static final PlanCategoryKind OTHER_KIND = new PlanCategoryKind("OTHER_KIND", Known.OTHER_KIND);

  /** What the patient is to do themselves (2, egenbehandlingsplan). */
  public static final PlanCategoryKind SELF_TREATMENT_PLAN = new PlanCategoryKind("SELF_TREATMENT_PLAN", Known.SELF_TREATMENT_PLAN);

  /** A coordinated plan for treatment (1, behandlingsplan). */
  public static final PlanCategoryKind TREATMENT_PLAN = new PlanCategoryKind("TREATMENT_PLAN", Known.TREATMENT_PLAN);

  /** Planned and completed home visits (3, besøksplan). */
  public static final PlanCategoryKind VISIT_PLAN = new PlanCategoryKind("VISIT_PLAN", Known.VISIT_PLAN);

  private static final Map<String, PlanCategoryKind> BY_VALUE_ =
      byValue(List.of(
          OTHER,
          OTHER_KIND,
          SELF_TREATMENT_PLAN,
          TREATMENT_PLAN,
          VISIT_PLAN));

  private PlanCategoryKind(String value, Known known) {
    super(value, known);
  }

  /** The value that the gateway writes so. One that this version does not know keeps its text. */
  public static @NotNull PlanCategoryKind of(@NotNull String value) {
    PlanCategoryKind known = BY_VALUE_.get(value);
    return known != null ? known : new PlanCategoryKind(value, Known.UNRECOGNIZED);
  }

  static PlanCategoryKind read(Json json) {
    return of(json.text());
  }
}
