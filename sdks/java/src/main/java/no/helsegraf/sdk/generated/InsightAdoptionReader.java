// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightAdoptionReader {
  private InsightAdoptionReader() {}

  static InsightAdoption.Data readData(Json json) {
    return new InsightAdoption.Data(json.required("insight", InsightAdoptionReader::readInsightResult));
  }

  static InsightAdoption.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightAdoption.InsightResult.Unknown(json.typename());
    };
  }

  static InsightAdoption.Insight readInsight(Json json) {
    return new InsightAdoption.Insight(
        json.required("period", InsightPeriodToldReader::readInsightPeriodTold),
        json.required("adoption", InsightAdoptionReader::readAdoptionResult));
  }

  static InsightAdoption.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightAdoption.SourceUnavailable(
        json.required("source", InsightAdoptionReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightAdoption.AdoptionResult readAdoptionResult(Json json) {
    return switch (json.typename()) {
      case "Adoption" -> readAdoption(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightAdoption.AdoptionResult.Unknown(json.typename());
    };
  }

  static InsightAdoption.DataSource readDataSource(Json json) {
    return new InsightAdoption.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightAdoption.Adoption readAdoption(Json json) {
    return new InsightAdoption.Adoption(
        json.optional("plan", InsightAdoptionReader::readRolloutPlan),
        json.required("unplaced", Json::integer),
        json.required("services", Json.listOf(InsightAdoptionReader::readServiceAdoption)));
  }

  static InsightAdoption.RolloutPlan readRolloutPlan(Json json) {
    return new InsightAdoption.RolloutPlan(
        json.required("name", Json::text),
        json.required("isSynthetic", Json::bool));
  }

  static InsightAdoption.ServiceAdoption readServiceAdoption(Json json) {
    return new InsightAdoption.ServiceAdoption(
        json.required("service", NationalService::read),
        json.optional("track", IntroductionTrack::read),
        json.required("regions", Json.listOf(InsightAdoptionReader::readRegionAdoption)));
  }

  static InsightAdoption.RegionAdoption readRegionAdoption(Json json) {
    return new InsightAdoption.RegionAdoption(
        json.required("region", HealthRegion::read),
        json.required("municipalities", Json::integer),
        json.required("planned", Json::integer),
        json.required("using", Json::integer),
        json.required("organisations", Json::integer),
        json.required("requests", InsightCountReader::readInsightCount));
  }
}
