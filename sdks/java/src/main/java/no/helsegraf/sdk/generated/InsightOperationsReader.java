// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightOperationsReader {
  private InsightOperationsReader() {}

  static InsightOperations.Data readData(Json json) {
    return new InsightOperations.Data(json.required("insight", InsightOperationsReader::readInsightResult));
  }

  static InsightOperations.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightOperations.InsightResult.Unknown(json.typename());
    };
  }

  static InsightOperations.Insight readInsight(Json json) {
    return new InsightOperations.Insight(
        json.required("period", InsightPeriodToldReader::readInsightPeriodTold),
        json.required("traffic", InsightOperationsReader::readTrafficResult));
  }

  static InsightOperations.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightOperations.SourceUnavailable(
        json.required("source", InsightOperationsReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightOperations.TrafficResult readTrafficResult(Json json) {
    return switch (json.typename()) {
      case "Traffic" -> readTraffic(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightOperations.TrafficResult.Unknown(json.typename());
    };
  }

  static InsightOperations.DataSource readDataSource(Json json) {
    return new InsightOperations.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightOperations.Traffic readTraffic(Json json) {
    return new InsightOperations.Traffic(
        json.required("total", InsightFiguresReader::readInsightFigures),
        json.required("overTime", Json.listOf(InsightStepReader::readInsightStep)),
        json.required("byOperation", Json.listOf(InsightOperationsReader::readOperationTraffic)),
        json.required("outcomes", Json.listOf(InsightOutcomeReader::readInsightOutcome)));
  }

  static InsightOperations.OperationTraffic readOperationTraffic(Json json) {
    return new InsightOperations.OperationTraffic(
        json.required("operation", Json::text),
        json.required("figures", InsightFiguresReader::readInsightFigures));
  }
}
