// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class PrivacySettingsReader {
  private PrivacySettingsReader() {}

  static PrivacySettings.Data readData(Json json) {
    return new PrivacySettings.Data(json.required("patient", PrivacySettingsReader::readPatient));
  }

  static PrivacySettings.Patient readPatient(Json json) {
    return new PrivacySettings.Patient(
        json.required("id", Json::scalar),
        json.required("privacySettings", PrivacySettingsReader::readPrivacySettingsResult));
  }

  static PrivacySettings.PrivacySettingsResult readPrivacySettingsResult(Json json) {
    return switch (json.typename()) {
      case "PrivacySettings" -> readPrivacySettingsData(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new PrivacySettings.PrivacySettingsResult.Unknown(json.typename());
    };
  }

  static PrivacySettings.PrivacySettingsData readPrivacySettingsData(Json json) {
    return new PrivacySettings.PrivacySettingsData(
        json.required("source", SourceReader::readSource),
        json.required("settings", Json.listOf(PrivacySettingsReader::readPrivacySetting)),
        json.required("unreadable", Json::integer));
  }

  static PrivacySettings.AccessRefused readAccessRefused(Json json) {
    return new PrivacySettings.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static PrivacySettings.Blocked readBlocked(Json json) {
    return new PrivacySettings.Blocked(json.required("source", SourceReader::readSource));
  }

  static PrivacySettings.NothingKnown readNothingKnown(Json json) {
    return new PrivacySettings.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static PrivacySettings.SourceUnavailable readSourceUnavailable(Json json) {
    return new PrivacySettings.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static PrivacySettings.PrivacySetting readPrivacySetting(Json json) {
    return new PrivacySettings.PrivacySetting(
        json.optional("definitionId", Json::scalar),
        json.optional("name", Json::text),
        json.required("kind", PrivacySettingKind::read),
        json.optional("kindText", Json::text),
        json.optional("partyCode", Json::text),
        json.optional("isActive", Json::bool),
        json.optional("area", Json::text),
        json.optional("period", PrivacySettingsReader::readPeriod),
        json.optional("createdAt", Json::dateTime),
        json.optional("changedAt", Json::dateTime));
  }

  static PrivacySettings.Period readPeriod(Json json) {
    return new PrivacySettings.Period(
        json.optional("start", Json::partialDate),
        json.optional("end", Json::partialDate));
  }
}
