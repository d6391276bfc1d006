// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class ChangeReader {
  private ChangeReader() {}

  static Change readChange(Json json) {
    return switch (json.typename()) {
      case "PrivacyChange" -> readPrivacyChange(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "ChoiceNotOffered" -> readChoiceNotOffered(json);
      case "ProfessionalUnknown" -> readProfessionalUnknown(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Change.Unknown(json.typename());
    };
  }

  static Change.PrivacyChange readPrivacyChange(Json json) {
    return new Change.PrivacyChange(
        json.required("hasChanged", Json::bool),
        json.required("settings", ChangeReader::readPrivacySettings));
  }

  static Change.AccessRefused readAccessRefused(Json json) {
    return new Change.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static Change.ChoiceNotOffered readChoiceNotOffered(Json json) {
    return new Change.ChoiceNotOffered(json.required("source", SourceReader::readSource));
  }

  static Change.ProfessionalUnknown readProfessionalUnknown(Json json) {
    return new Change.ProfessionalUnknown(json.required("source", SourceReader::readSource));
  }

  static Change.SourceUnavailable readSourceUnavailable(Json json) {
    return new Change.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static Change.PrivacySettings readPrivacySettings(Json json) {
    return new Change.PrivacySettings(json.required("settings", Json.listOf(ChangeReader::readPrivacySetting)));
  }

  static Change.PrivacySetting readPrivacySetting(Json json) {
    return new Change.PrivacySetting(
        json.optional("definitionId", Json::scalar),
        json.optional("name", Json::text),
        json.required("kind", PrivacySettingKind::read),
        json.optional("isActive", Json::bool),
        json.optional("changedAt", Json::dateTime),
        json.optional("concernsProfessionals", Json.listOf(ChangeReader::readHealthPersonnel)));
  }

  static Change.HealthPersonnel readHealthPersonnel(Json json) {
    return new Change.HealthPersonnel(
        json.required("hprNumber", Json::scalar),
        json.required("registration", ChangeReader::readHealthPersonnelResult));
  }

  static Change.HealthPersonnelResult readHealthPersonnelResult(Json json) {
    return switch (json.typename()) {
      case "HealthPersonnelRegistration" -> readHealthPersonnelRegistration(json);
      case "AccessRefused" -> readRegistrationAccessRefused(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "SourceUnavailable" -> readRegistrationSourceUnavailable(json);
      default -> new Change.HealthPersonnelResult.Unknown(json.typename());
    };
  }

  static Change.HealthPersonnelRegistration readHealthPersonnelRegistration(Json json) {
    return new Change.HealthPersonnelRegistration(
        json.required("source", SourceReader::readSource),
        json.optional("name", ChangeReader::readPersonName));
  }

  static Change.RegistrationAccessRefused readRegistrationAccessRefused(Json json) {
    return new Change.RegistrationAccessRefused();
  }

  static Change.NotRegistered readNotRegistered(Json json) {
    return new Change.NotRegistered();
  }

  static Change.RegistrationSourceUnavailable readRegistrationSourceUnavailable(Json json) {
    return new Change.RegistrationSourceUnavailable();
  }

  static Change.PersonName readPersonName(Json json) {
    return new Change.PersonName(json.optional("full", Json::text));
  }
}
