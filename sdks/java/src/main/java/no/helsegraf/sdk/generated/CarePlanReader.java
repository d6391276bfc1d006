// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class CarePlanReader {
  private CarePlanReader() {}

  static CarePlan.Data readData(Json json) {
    return new CarePlan.Data(json.required("patient", CarePlanReader::readPatient));
  }

  static CarePlan.Patient readPatient(Json json) {
    return new CarePlan.Patient(
        json.required("id", Json::scalar),
        json.required("carePlans", CarePlanReader::readCarePlans));
  }

  static CarePlan.CarePlans readCarePlans(Json json) {
    return new CarePlan.CarePlans(
        json.required("treatmentPlan", CarePlanReader::readTreatmentPlanResult),
        json.required("zonePlans", CarePlanReader::readZonePlansResult));
  }

  static CarePlan.TreatmentPlanResult readTreatmentPlanResult(Json json) {
    return switch (json.typename()) {
      case "TreatmentPlan" -> readTreatmentPlan(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "ConsentMissing" -> readConsentMissing(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Reserved" -> readReserved(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new CarePlan.TreatmentPlanResult.Unknown(json.typename());
    };
  }

  static CarePlan.ZonePlansResult readZonePlansResult(Json json) {
    return switch (json.typename()) {
      case "ZonePlanConnection" -> readZonePlanConnection(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new CarePlan.ZonePlansResult.Unknown(json.typename());
    };
  }

  static CarePlan.TreatmentPlan readTreatmentPlan(Json json) {
    return new CarePlan.TreatmentPlan(
        json.required("source", SourceReader::readSource),
        json.optional("id", Json::scalar),
        json.optional("title", Json::text),
        json.optional("description", Json::text),
        json.required("status", TreatmentPlanStatus::read),
        json.optional("statusText", Json::text),
        json.required("intent", PlanIntent::read),
        json.required("categories", Json.listOf(CarePlanReader::readPlanCategory)),
        json.optional("period", CarePlanReader::readPeriod),
        json.optional("createdAt", Json::partialDate),
        json.optional("updatedAt", Json::partialDate),
        json.optional("updatedBy", CarePlanReader::readPlanEditor),
        json.optional("version", Json::text),
        json.required("conditions", Json.listOf(CarePlanReader::readPlanCondition)),
        json.required("goals", Json.listOf(GoalReader::readGoal)),
        json.required("actions", Json.listOf(ActionReader::readAction)),
        json.required("notes", Json.listOf(NoteReader::readNote)),
        json.required("unresolvedReferences", Json::integer),
        json.optional("withheld", Json::integer),
        json.required("otherPlans", Json::integer),
        json.required("unreadable", Json::integer));
  }

  static CarePlan.AccessRefused readAccessRefused(Json json) {
    return new CarePlan.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static CarePlan.Blocked readBlocked(Json json) {
    return new CarePlan.Blocked(json.required("source", SourceReader::readSource));
  }

  static CarePlan.ConsentMissing readConsentMissing(Json json) {
    return new CarePlan.ConsentMissing(json.required("source", SourceReader::readSource));
  }

  static CarePlan.NotRegistered readNotRegistered(Json json) {
    return new CarePlan.NotRegistered(json.required("source", SourceReader::readSource));
  }

  static CarePlan.NothingKnown readNothingKnown(Json json) {
    return new CarePlan.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static CarePlan.Reserved readReserved(Json json) {
    return new CarePlan.Reserved(json.required("source", SourceReader::readSource));
  }

  static CarePlan.Restricted readRestricted(Json json) {
    return new CarePlan.Restricted(
        json.required("source", SourceReader::readSource),
        json.optional("count", Json::integer),
        json.required("mayElevate", Json::bool));
  }

  static CarePlan.SourceUnavailable readSourceUnavailable(Json json) {
    return new CarePlan.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static CarePlan.ZonePlanConnection readZonePlanConnection(Json json) {
    return new CarePlan.ZonePlanConnection(
        json.required("source", SourceReader::readSource),
        json.required("totalCount", Json::integer),
        json.required("unreadable", Json::integer),
        json.required("pageInfo", CarePlanReader::readPageInfo),
        json.required("edges", Json.listOf(CarePlanReader::readZonePlanEdge)));
  }

  static CarePlan.PlanCategory readPlanCategory(Json json) {
    return new CarePlan.PlanCategory(
        json.required("kind", PlanCategoryKind::read),
        json.required("code", CodedReader::readCoded));
  }

  static CarePlan.Period readPeriod(Json json) {
    return new CarePlan.Period(
        json.optional("start", Json::partialDate),
        json.optional("end", Json::partialDate));
  }

  static CarePlan.PlanEditor readPlanEditor(Json json) {
    return new CarePlan.PlanEditor(
        json.optional("name", Json::text),
        json.optional("isPatient", Json::bool),
        json.optional("healthPersonnel", CarePlanReader::readHealthPersonnel),
        json.optional("organisation", CarePlanReader::readOrganisation));
  }

  static CarePlan.PlanCondition readPlanCondition(Json json) {
    return new CarePlan.PlanCondition(
        json.optional("id", Json::scalar),
        json.optional("code", CodedReader::readCoded),
        json.required("codes", Json.listOf(CodedReader::readCoded)),
        json.optional("text", Json::text),
        json.optional("clinicalStatus", CodedReader::readCoded),
        json.optional("severity", CodedReader::readCoded),
        json.optional("onset", Json::partialDate),
        json.required("isNamedByPlan", Json::bool));
  }

  static CarePlan.PageInfo readPageInfo(Json json) {
    return new CarePlan.PageInfo(
        json.required("hasNextPage", Json::bool),
        json.optional("endCursor", Json::text));
  }

  static CarePlan.ZonePlanEdge readZonePlanEdge(Json json) {
    return new CarePlan.ZonePlanEdge(
        json.required("cursor", Json::text),
        json.required("node", CarePlanReader::readZonePlan));
  }

  static CarePlan.HealthPersonnel readHealthPersonnel(Json json) {
    return new CarePlan.HealthPersonnel(
        json.required("hprNumber", Json::scalar),
        json.required("registration", CarePlanReader::readHealthPersonnelResult));
  }

  static CarePlan.Organisation readOrganisation(Json json) {
    return new CarePlan.Organisation(
        json.optional("organisationNumber", Json::scalar),
        json.required("registration", CarePlanReader::readOrganisationResult));
  }

  static CarePlan.ZonePlan readZonePlan(Json json) {
    return new CarePlan.ZonePlan(
        json.required("id", Json::scalar),
        json.required("current", ZoneVersionReader::readZoneVersion));
  }

  static CarePlan.HealthPersonnelResult readHealthPersonnelResult(Json json) {
    return switch (json.typename()) {
      case "HealthPersonnelRegistration" -> readHealthPersonnelRegistration(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new CarePlan.HealthPersonnelResult.Unknown(json.typename());
    };
  }

  static CarePlan.OrganisationResult readOrganisationResult(Json json) {
    return switch (json.typename()) {
      case "OrganisationRegistration" -> readOrganisationRegistration(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new CarePlan.OrganisationResult.Unknown(json.typename());
    };
  }

  static CarePlan.HealthPersonnelRegistration readHealthPersonnelRegistration(Json json) {
    return new CarePlan.HealthPersonnelRegistration(
        json.required("source", SourceReader::readSource),
        json.optional("name", CarePlanReader::readPersonName),
        json.required("authorizations", Json.listOf(CarePlanReader::readAuthorization)));
  }

  static CarePlan.OrganisationRegistration readOrganisationRegistration(Json json) {
    return new CarePlan.OrganisationRegistration(json.optional("name", Json::text));
  }

  static CarePlan.PersonName readPersonName(Json json) {
    return new CarePlan.PersonName(json.optional("full", Json::text));
  }

  static CarePlan.Authorization readAuthorization(Json json) {
    return new CarePlan.Authorization(
        json.optional("profession", HealthProfession::read),
        json.required("isActive", Json::bool));
  }
}
