// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightOverviewReader {
  private InsightOverviewReader() {}

  static InsightOverview.Data readData(Json json) {
    return new InsightOverview.Data(json.required("insight", InsightOverviewReader::readInsightResult));
  }

  static InsightOverview.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightOverview.InsightResult.Unknown(json.typename());
    };
  }

  static InsightOverview.Insight readInsight(Json json) {
    return new InsightOverview.Insight(
        json.required("period", InsightPeriodToldReader::readInsightPeriodTold),
        json.required("traffic", InsightOverviewReader::readTrafficResult),
        json.required("services", Json.listOf(InsightStandingReader::readInsightStanding)));
  }

  static InsightOverview.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightOverview.SourceUnavailable(
        json.required("source", InsightOverviewReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightOverview.TrafficResult readTrafficResult(Json json) {
    return switch (json.typename()) {
      case "Traffic" -> readTraffic(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightOverview.TrafficResult.Unknown(json.typename());
    };
  }

  static InsightOverview.DataSource readDataSource(Json json) {
    return new InsightOverview.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightOverview.Traffic readTraffic(Json json) {
    return new InsightOverview.Traffic(
        json.required("total", InsightFiguresReader::readInsightFigures),
        json.required("overTime", Json.listOf(InsightStepReader::readInsightStep)),
        json.required("byOperation", Json.listOf(InsightOverviewReader::readOperationTraffic)),
        json.required("outcomes", Json.listOf(InsightOutcomeReader::readInsightOutcome)),
        json.required("lost", InsightCountReader::readInsightCount));
  }

  static InsightOverview.OperationTraffic readOperationTraffic(Json json) {
    return new InsightOverview.OperationTraffic(
        json.required("operation", Json::text),
        json.required("figures", InsightFiguresReader::readInsightFigures));
  }
}
