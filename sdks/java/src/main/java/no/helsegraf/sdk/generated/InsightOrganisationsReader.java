// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightOrganisationsReader {
  private InsightOrganisationsReader() {}

  static InsightOrganisations.Data readData(Json json) {
    return new InsightOrganisations.Data(json.required("insight", InsightOrganisationsReader::readInsightResult));
  }

  static InsightOrganisations.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightOrganisations.InsightResult.Unknown(json.typename());
    };
  }

  static InsightOrganisations.Insight readInsight(Json json) {
    return new InsightOrganisations.Insight(
        json.required("organisations", InsightOrganisationsReader::readOrganisationUseResult));
  }

  static InsightOrganisations.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightOrganisations.SourceUnavailable(
        json.required("source", InsightOrganisationsReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightOrganisations.OrganisationUseResult readOrganisationUseResult(Json json) {
    return switch (json.typename()) {
      case "OrganisationUseConnection" -> readOrganisationUseConnection(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightOrganisations.OrganisationUseResult.Unknown(json.typename());
    };
  }

  static InsightOrganisations.DataSource readDataSource(Json json) {
    return new InsightOrganisations.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightOrganisations.OrganisationUseConnection readOrganisationUseConnection(Json json) {
    return new InsightOrganisations.OrganisationUseConnection(
        json.required("pageInfo", InsightOrganisationsReader::readPageInfo),
        json.required("edges", Json.listOf(InsightOrganisationsReader::readOrganisationUseEdge)));
  }

  static InsightOrganisations.PageInfo readPageInfo(Json json) {
    return new InsightOrganisations.PageInfo(
        json.required("hasNextPage", Json::bool),
        json.optional("endCursor", Json::text));
  }

  static InsightOrganisations.OrganisationUseEdge readOrganisationUseEdge(Json json) {
    return new InsightOrganisations.OrganisationUseEdge(
        json.required("cursor", Json::text),
        json.required("node", InsightOrganisationsReader::readOrganisationUse));
  }

  static InsightOrganisations.OrganisationUse readOrganisationUse(Json json) {
    return new InsightOrganisations.OrganisationUse(
        json.required("organisationNumber", Json::scalar),
        json.optional("name", Json::text),
        json.optional("municipality", InsightMunicipalityReader::readInsightMunicipality),
        json.required("requests", InsightCountReader::readInsightCount),
        json.required("services", Json.listOf(NationalService::read)));
  }
}
