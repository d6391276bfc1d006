// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightAuditReader {
  private InsightAuditReader() {}

  static InsightAudit.Data readData(Json json) {
    return new InsightAudit.Data(json.required("insight", InsightAuditReader::readInsightResult));
  }

  static InsightAudit.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightAudit.InsightResult.Unknown(json.typename());
    };
  }

  static InsightAudit.Insight readInsight(Json json) {
    return new InsightAudit.Insight(
        json.required("period", InsightPeriodToldReader::readInsightPeriodTold),
        json.required("audit", InsightAuditReader::readAuditStandingResult));
  }

  static InsightAudit.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightAudit.SourceUnavailable(
        json.required("source", InsightAuditReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightAudit.AuditStandingResult readAuditStandingResult(Json json) {
    return switch (json.typename()) {
      case "AuditStanding" -> readAuditStanding(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightAudit.AuditStandingResult.Unknown(json.typename());
    };
  }

  static InsightAudit.DataSource readDataSource(Json json) {
    return new InsightAudit.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightAudit.AuditStanding readAuditStanding(Json json) {
    return new InsightAudit.AuditStanding(
        json.required("perHour", Json.listOf(InsightAuditReader::readAuditHour)),
        json.required("chain", InsightAuditReader::readAuditChain),
        json.optional("checkpoint", InsightAuditReader::readAuditCheckpoint),
        json.required("reviews", Json.listOf(InsightAuditReader::readAwaitingReviews)));
  }

  static InsightAudit.AuditHour readAuditHour(Json json) {
    return new InsightAudit.AuditHour(
        json.required("from", Json::dateTime),
        json.required("records", InsightCountReader::readInsightCount));
  }

  static InsightAudit.AuditChain readAuditChain(Json json) {
    return new InsightAudit.AuditChain(
        json.required("state", AuditChainState::read),
        json.required("records", Json::number),
        json.required("verifiedRecords", Json::number),
        json.optional("verifiedAt", Json::dateTime));
  }

  static InsightAudit.AuditCheckpoint readAuditCheckpoint(Json json) {
    return new InsightAudit.AuditCheckpoint(
        json.required("records", Json::number),
        json.required("at", Json::dateTime));
  }

  static InsightAudit.AwaitingReviews readAwaitingReviews(Json json) {
    return new InsightAudit.AwaitingReviews(
        json.required("reason", ReviewReason::read),
        json.required("count", InsightCountReader::readInsightCount),
        json.optional("oldestDays", Json::integer));
  }
}
