// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.util.List;
import no.helsegraf.sdk.PartialDate;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * What the patient and the care providers want to reach (mål).
 *
 * @param id The goal's id in the service (id). Null when the service sent none.
 * @param description The goal in words (beskrivelse).
 * @param status Where the goal is in its life (status).
 * @param statusText The status exactly as the service wrote it.
 * @param achievement How far the goal has been reached (måloppnåelse).
 * @param start When work towards the goal begins (oppstart).
 * @param targets What is measured, and the value to reach (målverdier).
 * @param conditions The conditions of the plan that the goal concerns (tilstander). Empty when the goal names none.
 * @param unresolvedConditions How many conditions the goal names that did not come with the answer.
 * @param notes Remarks on the goal (merknader).
 */
public record Goal(
    @Nullable String id,
    @Nullable String description,
    @NotNull TreatmentGoalStatus status,
    @Nullable String statusText,
    @Nullable Coded achievement,
    @Nullable PartialDate start,
    @NotNull List<GoalTarget> targets,
    @NotNull List<PlanCondition> conditions,
    int unresolvedConditions,
    @NotNull List<Note> notes) {
  public Goal {
    targets = List.copyOf(targets);
    conditions = List.copyOf(conditions);
    notes = List.copyOf(notes);
  }

  @Override
  public String toString() {
    return "Goal";
  }

  /**
   * A value to reach (målverdi): a quantity, a range between {@code low} and {@code high}, a code or words.
   *
   * @param measure What is measured (måleparameter), for example oxygen saturation.
   * @param quantity The value to reach (verdi).
   * @param low Lower end of the range to stay within (nedre grense).
   * @param high Upper end of the range to stay within (øvre grense).
   * @param text The target in words (tekst).
   * @param due When the value should be reached (frist).
   */
  public record GoalTarget(
      @Nullable Coded measure,
      @Nullable Amount quantity,
      @Nullable Amount low,
      @Nullable Amount high,
      @Nullable String text,
      @Nullable PartialDate due) {
    @Override
    public String toString() {
      return "GoalTarget";
    }
  }

  /**
   * A condition that the plan concerns (tilstand).
   *
   * @param id The condition's id in the service (id). Null when the service sent none.
   * @param text The condition in words (tekst).
   */
  public record PlanCondition(@Nullable String id, @Nullable String text) {
    @Override
    public String toString() {
      return "PlanCondition";
    }
  }
}
