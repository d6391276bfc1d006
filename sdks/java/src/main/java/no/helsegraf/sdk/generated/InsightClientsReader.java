// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightClientsReader {
  private InsightClientsReader() {}

  static InsightClients.Data readData(Json json) {
    return new InsightClients.Data(json.required("insight", InsightClientsReader::readInsightResult));
  }

  static InsightClients.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightClients.InsightResult.Unknown(json.typename());
    };
  }

  static InsightClients.Insight readInsight(Json json) {
    return new InsightClients.Insight(
        json.required("period", InsightPeriodToldReader::readInsightPeriodTold),
        json.required("traffic", InsightClientsReader::readTrafficResult));
  }

  static InsightClients.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightClients.SourceUnavailable(
        json.required("source", InsightClientsReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightClients.TrafficResult readTrafficResult(Json json) {
    return switch (json.typename()) {
      case "Traffic" -> readTraffic(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightClients.TrafficResult.Unknown(json.typename());
    };
  }

  static InsightClients.DataSource readDataSource(Json json) {
    return new InsightClients.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightClients.Traffic readTraffic(Json json) {
    return new InsightClients.Traffic(
        json.required("total", InsightFiguresReader::readInsightFigures),
        json.required("overTime", Json.listOf(InsightStepReader::readInsightStep)),
        json.required("byClient", Json.listOf(InsightClientsReader::readClientTraffic)),
        json.required("outcomes", Json.listOf(InsightOutcomeReader::readInsightOutcome)));
  }

  static InsightClients.ClientTraffic readClientTraffic(Json json) {
    return new InsightClients.ClientTraffic(
        json.required("client", Json::scalar),
        json.optional("version", Json::text),
        json.required("figures", InsightFiguresReader::readInsightFigures));
  }
}
