// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.time.LocalDate;
import java.util.List;
import no.helsegraf.sdk.Input;
import no.helsegraf.sdk.Variables;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/** Conditions on the prescriptions to give. A condition that is left out holds for all; an empty list is met by none. */
public final class PrescriptionFilter implements Input {
  private final Variables variables;

  private PrescriptionFilter(Variables variables) {
    this.variables = variables;
  }

  public static @NotNull PrescriptionFilter of() {
    return new PrescriptionFilter(Variables.none());
  }

  /** The beginning of the ATC code, upper or lower case alike: {@code R03} gives all medicines for obstructive airway disease. */
  public @NotNull PrescriptionFilter withAtc(@Nullable String atc) {
    return new PrescriptionFilter(this.variables.with("atc", atc));
  }

  /** Issued on this day or later (reseptdato). */
  public @NotNull PrescriptionFilter withIssuedFrom(@Nullable LocalDate issuedFrom) {
    return new PrescriptionFilter(this.variables.with("issuedFrom", issuedFrom));
  }

  /** Issued on this day or earlier. */
  public @NotNull PrescriptionFilter withIssuedUntil(@Nullable LocalDate issuedUntil) {
    return new PrescriptionFilter(this.variables.with("issuedUntil", issuedUntil));
  }

  /** Medicines or other articles (varegruppe). */
  public @NotNull PrescriptionFilter withItemGroup(@Nullable List<ItemGroup> itemGroup) {
    return new PrescriptionFilter(this.variables.with("itemGroup", itemGroup));
  }

  /** Where its medicine stands on the medication list (PLL-status). */
  public @NotNull PrescriptionFilter withListState(@Nullable List<MedicationListState> listState) {
    return new PrescriptionFilter(this.variables.with("listState", listState));
  }

  /** Where the prescription stands in the prescription intermediary (reseptstatus). */
  public @NotNull PrescriptionFilter withStatus(@Nullable List<PrescriptionStatus> status) {
    return new PrescriptionFilter(this.variables.with("status", status));
  }

  @Override
  public @NotNull Variables toVariables() {
    return variables;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrescriptionFilter input && input.variables.equals(variables);
  }

  @Override
  public int hashCode() {
    return variables.hashCode();
  }

  @Override
  public String toString() {
    return "PrescriptionFilter";
  }
}
