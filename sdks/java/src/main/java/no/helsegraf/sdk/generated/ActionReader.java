// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class ActionReader {
  private ActionReader() {}

  static Action readAction(Json json) {
    return new Action(
        json.optional("id", Json::scalar),
        json.optional("description", Json::text),
        json.required("status", TreatmentActionStatus::read),
        json.optional("statusText", Json::text),
        json.required("isProhibited", Json::bool),
        json.optional("at", Json::partialDate),
        json.optional("period", ActionReader::readPeriod),
        json.optional("timing", ActionReader::readActionTiming),
        json.optional("patientInstruction", Json::text),
        json.required("performers", Json.listOf(ActionReader::readActionPerformer)),
        json.required("conditions", Json.listOf(ActionReader::readPlanCondition)),
        json.required("unresolvedConditions", Json::integer),
        json.required("outcomes", Json.listOf(CodedReader::readCoded)),
        json.required("progress", Json.listOf(NoteReader::readNote)),
        json.required("notes", Json.listOf(NoteReader::readNote)));
  }

  static Action.Period readPeriod(Json json) {
    return new Action.Period(json.optional("start", Json::partialDate), json.optional("end", Json::partialDate));
  }

  static Action.ActionTiming readActionTiming(Json json) {
    return new Action.ActionTiming(
        json.optional("text", Json::text),
        json.optional("count", Json::integer),
        json.optional("countMax", Json::integer),
        json.optional("interval", Json::decimal),
        json.optional("intervalUnit", Json::text),
        json.required("daysOfWeek", Json.listOf(Json::text)),
        json.required("timesOfDay", Json.listOf(Json::text)),
        json.required("when", Json.listOf(Json::text)),
        json.optional("bounds", ActionReader::readPeriod));
  }

  static Action.ActionPerformer readActionPerformer(Json json) {
    return new Action.ActionPerformer(json.optional("name", Json::text), json.required("isPatient", Json::bool));
  }

  static Action.PlanCondition readPlanCondition(Json json) {
    return new Action.PlanCondition(json.optional("id", Json::scalar), json.optional("text", Json::text));
  }
}
