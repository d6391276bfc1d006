// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class PlanHistoryReader {
  private PlanHistoryReader() {}

  static PlanHistory.Data readData(Json json) {
    return new PlanHistory.Data(json.required("patient", PlanHistoryReader::readPatient));
  }

  static PlanHistory.Patient readPatient(Json json) {
    return new PlanHistory.Patient(
        json.required("id", Json::scalar),
        json.required("carePlans", PlanHistoryReader::readCarePlans));
  }

  static PlanHistory.CarePlans readCarePlans(Json json) {
    return new PlanHistory.CarePlans(json.required("zonePlans", PlanHistoryReader::readZonePlansResult));
  }

  static PlanHistory.ZonePlansResult readZonePlansResult(Json json) {
    return switch (json.typename()) {
      case "ZonePlanConnection" -> readZonePlanConnection(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new PlanHistory.ZonePlansResult.Unknown(json.typename());
    };
  }

  static PlanHistory.ZonePlanConnection readZonePlanConnection(Json json) {
    return new PlanHistory.ZonePlanConnection(
        json.required("source", SourceReader::readSource),
        json.required("totalCount", Json::integer),
        json.required("unreadable", Json::integer),
        json.required("pageInfo", PlanHistoryReader::readPageInfo),
        json.required("edges", Json.listOf(PlanHistoryReader::readZonePlanEdge)));
  }

  static PlanHistory.AccessRefused readAccessRefused(Json json) {
    return new PlanHistory.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static PlanHistory.Blocked readBlocked(Json json) {
    return new PlanHistory.Blocked(json.required("source", SourceReader::readSource));
  }

  static PlanHistory.NothingKnown readNothingKnown(Json json) {
    return new PlanHistory.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static PlanHistory.Restricted readRestricted(Json json) {
    return new PlanHistory.Restricted(
        json.required("source", SourceReader::readSource),
        json.optional("count", Json::integer),
        json.required("mayElevate", Json::bool));
  }

  static PlanHistory.SourceUnavailable readSourceUnavailable(Json json) {
    return new PlanHistory.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static PlanHistory.PageInfo readPageInfo(Json json) {
    return new PlanHistory.PageInfo(
        json.required("hasNextPage", Json::bool),
        json.optional("endCursor", Json::text));
  }

  static PlanHistory.ZonePlanEdge readZonePlanEdge(Json json) {
    return new PlanHistory.ZonePlanEdge(
        json.required("cursor", Json::text),
        json.required("node", PlanHistoryReader::readZonePlan));
  }

  static PlanHistory.ZonePlan readZonePlan(Json json) {
    return new PlanHistory.ZonePlan(
        json.required("id", Json::scalar),
        json.required("history", PlanHistoryReader::readZonePlanHistoryResult));
  }

  static PlanHistory.ZonePlanHistoryResult readZonePlanHistoryResult(Json json) {
    return switch (json.typename()) {
      case "ZonePlanVersionConnection" -> readZonePlanVersionConnection(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new PlanHistory.ZonePlanHistoryResult.Unknown(json.typename());
    };
  }

  static PlanHistory.ZonePlanVersionConnection readZonePlanVersionConnection(Json json) {
    return new PlanHistory.ZonePlanVersionConnection(
        json.required("source", SourceReader::readSource),
        json.required("totalCount", Json::integer),
        json.required("unreadable", Json::integer),
        json.required("pageInfo", PlanHistoryReader::readPageInfo),
        json.required("edges", Json.listOf(PlanHistoryReader::readZonePlanVersionEdge)));
  }

  static PlanHistory.ZonePlanVersionEdge readZonePlanVersionEdge(Json json) {
    return new PlanHistory.ZonePlanVersionEdge(
        json.required("cursor", Json::text),
        json.required("node", ZoneVersionReader::readZoneVersion));
  }
}
