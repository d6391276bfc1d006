// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightMunicipalitiesReader {
  private InsightMunicipalitiesReader() {}

  static InsightMunicipalities.Data readData(Json json) {
    return new InsightMunicipalities.Data(
        json.required("insight", InsightMunicipalitiesReader::readInsightResult));
  }

  static InsightMunicipalities.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightMunicipalities.InsightResult.Unknown(json.typename());
    };
  }

  static InsightMunicipalities.Insight readInsight(Json json) {
    return new InsightMunicipalities.Insight(
        json.required("adoption", InsightMunicipalitiesReader::readAdoptionResult));
  }

  static InsightMunicipalities.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightMunicipalities.SourceUnavailable(
        json.required("source", InsightMunicipalitiesReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightMunicipalities.AdoptionResult readAdoptionResult(Json json) {
    return switch (json.typename()) {
      case "Adoption" -> readAdoption(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightMunicipalities.AdoptionResult.Unknown(json.typename());
    };
  }

  static InsightMunicipalities.DataSource readDataSource(Json json) {
    return new InsightMunicipalities.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightMunicipalities.Adoption readAdoption(Json json) {
    return new InsightMunicipalities.Adoption(
        json.required("services", Json.listOf(InsightMunicipalitiesReader::readServiceAdoption)));
  }

  static InsightMunicipalities.ServiceAdoption readServiceAdoption(Json json) {
    return new InsightMunicipalities.ServiceAdoption(
        json.required("service", NationalService::read),
        json.required("regions", Json.listOf(InsightMunicipalitiesReader::readRegionAdoption)));
  }

  static InsightMunicipalities.RegionAdoption readRegionAdoption(Json json) {
    return new InsightMunicipalities.RegionAdoption(
        json.required("region", HealthRegion::read),
        json.required("byMunicipality", Json.listOf(InsightMunicipalitiesReader::readMunicipalityAdoption)));
  }

  static InsightMunicipalities.MunicipalityAdoption readMunicipalityAdoption(Json json) {
    return new InsightMunicipalities.MunicipalityAdoption(
        json.required("municipality", InsightMunicipalityReader::readInsightMunicipality),
        json.optional("plannedFrom", Json::date),
        json.required("standing", AdoptionStanding::read),
        json.required("organisations", Json::integer),
        json.required("requests", InsightCountReader::readInsightCount));
  }
}
