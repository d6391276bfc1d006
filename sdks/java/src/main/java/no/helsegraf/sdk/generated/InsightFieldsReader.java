// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightFieldsReader {
  private InsightFieldsReader() {}

  static InsightFields.Data readData(Json json) {
    return new InsightFields.Data(json.required("insight", InsightFieldsReader::readInsightResult));
  }

  static InsightFields.InsightResult readInsightResult(Json json) {
    return switch (json.typename()) {
      case "Insight" -> readInsight(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightFields.InsightResult.Unknown(json.typename());
    };
  }

  static InsightFields.Insight readInsight(Json json) {
    return new InsightFields.Insight(
        json.required("period", InsightPeriodToldReader::readInsightPeriodTold),
        json.required("fieldUsage", InsightFieldsReader::readFieldUsageResult));
  }

  static InsightFields.SourceUnavailable readSourceUnavailable(Json json) {
    return new InsightFields.SourceUnavailable(
        json.required("source", InsightFieldsReader::readDataSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static InsightFields.FieldUsageResult readFieldUsageResult(Json json) {
    return switch (json.typename()) {
      case "FieldUsageConnection" -> readFieldUsageConnection(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new InsightFields.FieldUsageResult.Unknown(json.typename());
    };
  }

  static InsightFields.DataSource readDataSource(Json json) {
    return new InsightFields.DataSource(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }

  static InsightFields.FieldUsageConnection readFieldUsageConnection(Json json) {
    return new InsightFields.FieldUsageConnection(
        json.required("pageInfo", InsightFieldsReader::readPageInfo),
        json.required("edges", Json.listOf(InsightFieldsReader::readFieldUsageEdge)));
  }

  static InsightFields.PageInfo readPageInfo(Json json) {
    return new InsightFields.PageInfo(
        json.required("hasNextPage", Json::bool),
        json.optional("endCursor", Json::text));
  }

  static InsightFields.FieldUsageEdge readFieldUsageEdge(Json json) {
    return new InsightFields.FieldUsageEdge(
        json.required("cursor", Json::text),
        json.required("node", InsightFieldsReader::readFieldUsage));
  }

  static InsightFields.FieldUsage readFieldUsage(Json json) {
    return new InsightFields.FieldUsage(
        json.required("coordinate", Json::scalar),
        json.optional("deprecation", InsightFieldsReader::readFieldDeprecation),
        json.required("requests", InsightCountReader::readInsightCount),
        json.required("clients", Json.listOf(InsightFieldsReader::readFieldClient)));
  }

  static InsightFields.FieldDeprecation readFieldDeprecation(Json json) {
    return new InsightFields.FieldDeprecation(
        json.required("reason", Json::text),
        json.optional("since", Json::date));
  }

  static InsightFields.FieldClient readFieldClient(Json json) {
    return new InsightFields.FieldClient(
        json.required("client", Json::scalar),
        json.optional("version", Json::text),
        json.required("requests", InsightCountReader::readInsightCount),
        json.optional("lastUsedOn", Json::date));
  }
}
