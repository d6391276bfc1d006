// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class PlanVersionReader {
  private PlanVersionReader() {}

  static PlanVersion.Data readData(Json json) {
    return new PlanVersion.Data(json.required("patient", PlanVersionReader::readPatient));
  }

  static PlanVersion.Patient readPatient(Json json) {
    return new PlanVersion.Patient(
        json.required("id", Json::scalar),
        json.required("carePlans", PlanVersionReader::readCarePlans));
  }

  static PlanVersion.CarePlans readCarePlans(Json json) {
    return new PlanVersion.CarePlans(json.required("zonePlan", PlanVersionReader::readZonePlanResult));
  }

  static PlanVersion.ZonePlanResult readZonePlanResult(Json json) {
    return switch (json.typename()) {
      case "ZonePlan" -> readZonePlan(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new PlanVersion.ZonePlanResult.Unknown(json.typename());
    };
  }

  static PlanVersion.ZonePlan readZonePlan(Json json) {
    return new PlanVersion.ZonePlan(
        json.required("id", Json::scalar),
        json.required("version", PlanVersionReader::readZonePlanVersionResult));
  }

  static PlanVersion.AccessRefused readAccessRefused(Json json) {
    return new PlanVersion.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static PlanVersion.Blocked readBlocked(Json json) {
    return new PlanVersion.Blocked(json.required("source", SourceReader::readSource));
  }

  static PlanVersion.NothingKnown readNothingKnown(Json json) {
    return new PlanVersion.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static PlanVersion.Restricted readRestricted(Json json) {
    return new PlanVersion.Restricted(
        json.required("source", SourceReader::readSource),
        json.optional("count", Json::integer),
        json.required("mayElevate", Json::bool));
  }

  static PlanVersion.SourceUnavailable readSourceUnavailable(Json json) {
    return new PlanVersion.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static PlanVersion.ZonePlanVersionResult readZonePlanVersionResult(Json json) {
    return switch (json.typename()) {
      case "ZonePlanVersion" -> readZonePlanVersion(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new PlanVersion.ZonePlanVersionResult.Unknown(json.typename());
    };
  }

  static PlanVersion.ZonePlanVersion readZonePlanVersion(Json json) {
    return new PlanVersion.ZonePlanVersion(
        json.required("source", SourceReader::readSource),
        json.optional("version", Json::integer),
        json.optional("contentVersion", Json::integer),
        json.required("status", ZonePlanStatus::read),
        json.optional("statusText", Json::text),
        json.optional("title", Json::text),
        json.optional("description", Json::text),
        json.optional("comment", Json::text),
        json.optional("updatedAt", Json::partialDate),
        json.optional("updatedBy", EditorReader::readEditor),
        json.required("zones", Json.listOf(PlanVersionReader::readZone)),
        json.required("unreadable", Json::integer));
  }

  static PlanVersion.Zone readZone(Json json) {
    return new PlanVersion.Zone(
        json.required("level", ZoneLevel::read),
        json.optional("levelText", Json::text),
        json.optional("condition", Json::text),
        json.optional("action", Json::text));
  }
}
