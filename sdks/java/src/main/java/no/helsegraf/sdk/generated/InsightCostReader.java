// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightCostReader {
  private InsightCostReader() {}

  static InsightCost.Data readData(Json json) {
    return new InsightCost.Data(json.required("insight", InsightCostReader::readInsightResult));
  }

  static InsightCost.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightCost.InsightResult.Unknown(json.typename());
    };
  }

  static InsightCost.Insight readInsight(Json json) {
    return new InsightCost.Insight(
        json.required("period", InsightPeriodToldReader::readInsightPeriodTold),
        json.required("cost", InsightCostReader::readCostResult));
  }

  static InsightCost.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightCost.SourceUnavailable(
        json.required("source", InsightCostReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightCost.CostResult readCostResult(Json json) {
    return switch (json.typename()) {
      case "Cost" -> readCost(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightCost.CostResult.Unknown(json.typename());
    };
  }

  static InsightCost.DataSource readDataSource(Json json) {
    return new InsightCost.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightCost.Cost readCost(Json json) {
    return new InsightCost.Cost(
        json.required("calls", InsightCountReader::readInsightCount),
        json.required("byService", Json.listOf(InsightCostReader::readServiceCost)),
        json.required("byOperation", Json.listOf(InsightCostReader::readOperationCost)),
        json.required("byClient", Json.listOf(InsightCostReader::readClientCost)));
  }

  static InsightCost.ServiceCost readServiceCost(Json json) {
    return new InsightCost.ServiceCost(
        json.required("service", NationalService::read),
        json.required("calls", InsightCountReader::readInsightCount));
  }

  static InsightCost.OperationCost readOperationCost(Json json) {
    return new InsightCost.OperationCost(
        json.required("operation", Json::text),
        json.required("calls", InsightCountReader::readInsightCount),
        json.optional("callsPerRequest", Json::number));
  }

  static InsightCost.ClientCost readClientCost(Json json) {
    return new InsightCost.ClientCost(
        json.required("client", Json::scalar),
        json.required("calls", InsightCountReader::readInsightCount));
  }
}
