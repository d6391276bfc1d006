// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightStandingReader {
  private InsightStandingReader() {}

  static InsightStanding readInsightStanding(Json json) {
    return new InsightStanding(
        json.required("service", NationalService::read),
        json.required("standing", ServiceStanding::read),
        json.required("breakers", Json.listOf(InsightStandingReader::readServiceBreaker)));
  }

  static InsightStanding.ServiceBreaker readServiceBreaker(Json json) {
    return new InsightStanding.ServiceBreaker(
        json.required("subgraph", Json::text),
        json.required("state", InsightStandingReader::readBreakerResult));
  }

  static InsightStanding.BreakerResult readBreakerResult(Json json) {
    return switch (json.typename()) {
      case "Breaker" -> readBreaker(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightStanding.BreakerResult.Unknown(json.typename());
    };
  }

  static InsightStanding.Breaker readBreaker(Json json) {
    return new InsightStanding.Breaker(
        json.required("state", BreakerState::read),
        json.optional("since", Json::dateTime));
  }

  static InsightStanding.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightStanding.SourceUnavailable(
        json.required("source", InsightStandingReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightStanding.DataSource readDataSource(Json json) {
    return new InsightStanding.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }
}
