// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import java.math.BigDecimal;
import java.util.List;
import no.helsegraf.sdk.PartialDate;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

/**
 * Something that is to be done, by the patient or by others (tiltak).
 *
 * @param id The action's id in the service (id). Null for an action written inside the plan itself.
 * @param description What is to be done, in words (beskrivelse).
 * @param status Where the action is in its life (status).
 * @param statusText The status exactly as the service wrote it.
 * @param isProhibited True when the action is something *not* to do (skal ikke gjøres).
 * @param at When it is to be done, if a single point in time (tidspunkt).
 * @param period When it is to be done, if over a period (periode).
 * @param timing How often it is to be done (hyppighet), as far as it could be put in words.
 * @param patientInstruction Instructions written for the patient (instruksjon til pasienten).
 * @param performers Who is to do it, as the service wrote it (utføres av).
 * @param conditions The conditions of the plan that the action concerns (tilstander). Empty when the action names none.
 * @param unresolvedConditions How many conditions the action names that did not come with the answer.
 * @param outcomes What has come of the action so far (resultat).
 * @param progress What has been written about how it goes (fremdrift).
 * @param notes Remarks on the action (merknader).
 */
public record Action(
    @Nullable String id,
    @Nullable String description,
    @NotNull TreatmentActionStatus status,
    @Nullable String statusText,
    boolean isProhibited,
    @Nullable PartialDate at,
    @Nullable Period period,
    @Nullable ActionTiming timing,
    @Nullable String patientInstruction,
    @NotNull List<ActionPerformer> performers,
    @NotNull List<PlanCondition> conditions,
    int unresolvedConditions,
    @NotNull List<Coded> outcomes,
    @NotNull List<Note> progress,
    @NotNull List<Note> notes) {
  public Action {
    performers = List.copyOf(performers);
    conditions = List.copyOf(conditions);
    outcomes = List.copyOf(outcomes);
    progress = List.copyOf(progress);
    notes = List.copyOf(notes);
  }

  @Override
  public String toString() {
    return "Action";
  }

  /**
   * A period of time (periode); an open end is null.
   *
   * @param start First day or moment, inclusive (fra).
   * @param end Last day or moment, inclusive (til). Null while it lasts.
   */
  public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {
    @Override
    public String toString() {
      return "Period";
    }
  }

  /**
   * How often something is to be done (hyppighet): {@code count} times every {@code interval} {@code intervalUnit}, at the times named.
   *
   * @param text The rhythm in words, when the service wrote it (tekst).
   * @param count How many times within each interval (antall); at least, when {@code countMax} is there too.
   * @param countMax How many times at most within each interval (høyst).
   * @param interval Length of the interval (intervall).
   * @param intervalUnit Unit of the interval as a UCUM code (enhet): {@code d} day, {@code wk} week, {@code mo} month.
   * @param daysOfWeek On which days of the week (ukedager): {@code mon}, {@code tue}, {@code wed}, {@code thu}, {@code fri}, {@code sat}, {@code sun}.
   * @param timesOfDay At which times of day (klokkeslett), for example {@code 08:00:00}.
   * @param when At which events of the day (når på dagen), as FHIR codes: {@code MORN} morning, {@code ACM} before breakfast, {@code HS} at bedtime.
   * @param bounds Within which dates (periode).
   */
  public record ActionTiming(
      @Nullable String text,
      @Nullable Integer count,
      @Nullable Integer countMax,
      @Nullable BigDecimal interval,
      @Nullable String intervalUnit,
      @NotNull List<String> daysOfWeek,
      @NotNull List<String> timesOfDay,
      @NotNull List<String> when,
      @Nullable Period bounds) {
    public ActionTiming {
      daysOfWeek = List.copyOf(daysOfWeek);
      timesOfDay = List.copyOf(timesOfDay);
      when = List.copyOf(when);
    }

    @Override
    public String toString() {
      return "ActionTiming";
    }
  }

  /**
   * Who is to do something in a plan (utfører).
   *
   * @param name The name or role as the service wrote it (navn).
   * @param isPatient True when the patient is to do it.
   */
  public record ActionPerformer(@Nullable String name, boolean isPatient) {
    @Override
    public String toString() {
      return "ActionPerformer";
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
