// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class MyAccessLogReader {
  private MyAccessLogReader() {}

  static MyAccessLog.Data readData(Json json) {
    return new MyAccessLog.Data(json.required("me", MyAccessLogReader::readPatient));
  }

  static MyAccessLog.Patient readPatient(Json json) {
    return new MyAccessLog.Patient(json.required("accessLog", MyAccessLogReader::readAccessLogResult));
  }

  static MyAccessLog.AccessLogResult readAccessLogResult(Json json) {
    return switch (json.typename()) {
      case "AccessLogConnection" -> readAccessLogConnection(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new MyAccessLog.AccessLogResult.Unknown(json.typename());
    };
  }

  static MyAccessLog.AccessLogConnection readAccessLogConnection(Json json) {
    return new MyAccessLog.AccessLogConnection(
        json.required("source", SourceReader::readSource),
        json.required("edges", Json.listOf(MyAccessLogReader::readAccessLogEdge)),
        json.required("pageInfo", MyAccessLogReader::readPageInfo));
  }

  static MyAccessLog.AccessRefused readAccessRefused(Json json) {
    return new MyAccessLog.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static MyAccessLog.SourceUnavailable readSourceUnavailable(Json json) {
    return new MyAccessLog.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static MyAccessLog.AccessLogEdge readAccessLogEdge(Json json) {
    return new MyAccessLog.AccessLogEdge(json.required("node", MyAccessLogReader::readAccessLogEntry));
  }

  static MyAccessLog.PageInfo readPageInfo(Json json) {
    return new MyAccessLog.PageInfo(
        json.required("hasNextPage", Json::bool),
        json.optional("endCursor", Json::text));
  }

  static MyAccessLog.AccessLogEntry readAccessLogEntry(Json json) {
    return new MyAccessLog.AccessLogEntry(
        json.required("at", Json::dateTime),
        json.required("actor", MyAccessLogReader::readAccessLogActor),
        json.required("action", AccessAction::read),
        json.optional("ground", MyAccessLogReader::readAccessGround),
        json.required("outcome", AccessOutcome::read),
        json.required("information", Json.listOf(MyAccessLogReader::readAccessedInformation)));
  }

  static MyAccessLog.AccessLogActor readAccessLogActor(Json json) {
    return new MyAccessLog.AccessLogActor(
        json.required("kind", AccessActorKind::read),
        json.optional("name", Json::text),
        json.optional("role", CodedReader::readCoded),
        json.optional("relation", AccessRelation::read),
        json.optional("legalEntity", PlaceReader::readPlace),
        json.optional("pointOfCare", PlaceReader::readPlace));
  }

  static MyAccessLog.AccessGround readAccessGround(Json json) {
    return new MyAccessLog.AccessGround(
        json.optional("basis", AccessBasis::read),
        json.optional("purpose", CodedReader::readCoded),
        json.optional("purposeText", Json::text),
        json.required("isEmergency", Json::bool),
        json.required("isElevated", Json::bool),
        json.optional("isChosenByProfessional", Json::bool));
  }

  static MyAccessLog.AccessedInformation readAccessedInformation(Json json) {
    return new MyAccessLog.AccessedInformation(
        json.optional("service", NationalService::read),
        json.required("serviceCode", Json::text),
        json.required("kind", Json::text),
        json.required("norwegian", Json::text),
        json.required("english", Json::text),
        json.required("count", Json::integer),
        json.required("withheld", Json::integer));
  }
}
