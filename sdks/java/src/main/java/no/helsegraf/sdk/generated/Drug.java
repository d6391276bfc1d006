// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * A medicine as it was prescribed or put on the list (legemiddel). The prescriber may have chosen a substance, a brand or one
 * package; {@code level} tells which, and decides what else is known.
 *
 * @param level Whether a substance, a brand or a package was chosen (registreringstype).
 * @param name Name, form and strength in one text, as it is shown to people (navnFormStyrke), for example {@code Atorvastatin tab 40 mg}.
 * @param packageNumber Number of the package, six digits (varenummer). Null unless a package was chosen.
 * @param atc The active substance's place in the ATC system (ATC-kode). Null for many supplements.
 * @param form Pharmaceutical form, Volven 7448 (legemiddelform), for example {@code Tablett}.
 * @param ingredients Active substances with their strengths (virkestoff og styrke), when they were sent apart from the name.
 * @param prescriptionGroup How strictly the medicine is controlled (reseptgruppe).
 */
public record Drug(
    @NotNull MedicationLevel level,
    @Nullable String name,
    @Nullable String packageNumber,
    @Nullable Coded atc,
    @Nullable Coded form,
    @NotNull List<MedicationIngredient> ingredients,
    @Nullable PrescriptionGroup prescriptionGroup) {
  public Drug {
    ingredients = List.copyOf(ingredients);
  }

  @Override
  public String toString() {
    return "Drug";
  }

  /**
   * One active substance of a medicine (virkestoff).
   *
   * @param substance The substance.
   * @param strength How much of it (styrke, teller).
   * @param strengthPer In how much of the medicine (styrke, nevner), for example one millilitre. Null when it is per unit of the form.
   */
  public record MedicationIngredient(
      @Nullable Coded substance,
      @Nullable Amount strength,
      @Nullable Amount strengthPer) {
    @Override
    public String toString() {
      return "MedicationIngredient";
    }
  }
}
