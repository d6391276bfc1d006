// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightServicesReader {
  private InsightServicesReader() {}

  static InsightServices.Data readData(Json json) {
    return new InsightServices.Data(json.required("insight", InsightServicesReader::readInsightResult));
  }

  static InsightServices.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightServices.InsightResult.Unknown(json.typename());
    };
  }

  static InsightServices.Insight readInsight(Json json) {
    return new InsightServices.Insight(
        json.required("period", InsightPeriodToldReader::readInsightPeriodTold),
        json.required("services", Json.listOf(InsightServicesReader::readServiceHealth)));
  }

  static InsightServices.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightServices.SourceUnavailable(
        json.required("source", InsightServicesReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightServices.ServiceHealth readServiceHealth(Json json) {
    return new InsightServices.ServiceHealth(
        json.required("service", NationalService::read),
        json.required("standing", ServiceStanding::read),
        json.required("breakers", Json.listOf(InsightServicesReader::readServiceBreaker)),
        json.required("observed", InsightServicesReader::readServiceFiguresResult));
  }

  static InsightServices.DataSource readDataSource(Json json) {
    return new InsightServices.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightServices.ServiceBreaker readServiceBreaker(Json json) {
    return new InsightServices.ServiceBreaker(
        json.required("subgraph", Json::text),
        json.required("state", InsightServicesReader::readBreakerResult));
  }

  static InsightServices.ServiceFiguresResult readServiceFiguresResult(Json json) {
    return switch (json.typename()) {
      case "ServiceFigures" -> readServiceFigures(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightServices.ServiceFiguresResult.Unknown(json.typename());
    };
  }

  static InsightServices.BreakerResult readBreakerResult(Json json) {
    return switch (json.typename()) {
      case "Breaker" -> readBreaker(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightServices.BreakerResult.Unknown(json.typename());
    };
  }

  static InsightServices.ServiceFigures readServiceFigures(Json json) {
    return new InsightServices.ServiceFigures(
        json.required("calls", InsightCountReader::readInsightCount),
        json.required("answered", InsightCountReader::readInsightCount),
        json.required("failed", InsightCountReader::readInsightCount),
        json.required("failures", Json.listOf(InsightServicesReader::readServiceFailure)),
        json.optional("latency", InsightLatencyReader::readInsightLatency),
        json.required("overTime", Json.listOf(InsightServicesReader::readServiceStep)));
  }

  static InsightServices.Breaker readBreaker(Json json) {
    return new InsightServices.Breaker(
        json.required("state", BreakerState::read),
        json.optional("since", Json::dateTime));
  }

  static InsightServices.ServiceFailure readServiceFailure(Json json) {
    return new InsightServices.ServiceFailure(
        json.required("reason", UnavailableReason::read),
        json.required("calls", InsightCountReader::readInsightCount));
  }

  static InsightServices.ServiceStep readServiceStep(Json json) {
    return new InsightServices.ServiceStep(
        json.required("from", Json::dateTime),
        json.required("calls", InsightCountReader::readInsightCount),
        json.required("failed", InsightCountReader::readInsightCount));
  }
}
