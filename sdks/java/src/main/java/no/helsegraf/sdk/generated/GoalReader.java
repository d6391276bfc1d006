// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class GoalReader {
  private GoalReader() {}

  static Goal readGoal(Json json) {
    return new Goal(
        json.optional("id", Json::scalar),
        json.optional("description", Json::text),
        json.required("status", TreatmentGoalStatus::read),
        json.optional("statusText", Json::text),
        json.optional("achievement", CodedReader::readCoded),
        json.optional("start", Json::partialDate),
        json.required("targets", Json.listOf(GoalReader::readGoalTarget)),
        json.required("conditions", Json.listOf(GoalReader::readPlanCondition)),
        json.required("unresolvedConditions", Json::integer),
        json.required("notes", Json.listOf(NoteReader::readNote)));
  }

  static Goal.GoalTarget readGoalTarget(Json json) {
    return new Goal.GoalTarget(
        json.optional("measure", CodedReader::readCoded),
        json.optional("quantity", AmountReader::readAmount),
        json.optional("low", AmountReader::readAmount),
        json.optional("high", AmountReader::readAmount),
        json.optional("text", Json::text),
        json.optional("due", Json::partialDate));
  }

  static Goal.PlanCondition readPlanCondition(Json json) {
    return new Goal.PlanCondition(json.optional("id", Json::scalar), json.optional("text", Json::text));
  }
}
