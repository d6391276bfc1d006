// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightNamesReader {
  private InsightNamesReader() {}

  static InsightNames.Data readData(Json json) {
    return new InsightNames.Data(json.required("insight", InsightNamesReader::readInsightResult));
  }

  static InsightNames.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightNames.InsightResult.Unknown(json.typename());
    };
  }

  static InsightNames.Insight readInsight(Json json) {
    return new InsightNames.Insight(
        json.required("traffic", InsightNamesReader::readTrafficResult),
        json.required("services", Json.listOf(InsightNamesReader::readServiceHealth)));
  }

  static InsightNames.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightNames.SourceUnavailable(
        json.required("source", InsightNamesReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightNames.TrafficResult readTrafficResult(Json json) {
    return switch (json.typename()) {
      case "Traffic" -> readTraffic(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightNames.TrafficResult.Unknown(json.typename());
    };
  }

  static InsightNames.ServiceHealth readServiceHealth(Json json) {
    return new InsightNames.ServiceHealth(json.required("service", NationalService::read));
  }

  static InsightNames.DataSource readDataSource(Json json) {
    return new InsightNames.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightNames.Traffic readTraffic(Json json) {
    return new InsightNames.Traffic(
        json.required("byOperation", Json.listOf(InsightNamesReader::readOperationTraffic)),
        json.required("byClient", Json.listOf(InsightNamesReader::readClientTraffic)));
  }

  static InsightNames.OperationTraffic readOperationTraffic(Json json) {
    return new InsightNames.OperationTraffic(json.required("operation", Json::text));
  }

  static InsightNames.ClientTraffic readClientTraffic(Json json) {
    return new InsightNames.ClientTraffic(json.required("client", Json::scalar));
  }
}
