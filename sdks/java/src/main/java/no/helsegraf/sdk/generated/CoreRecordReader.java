// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class CoreRecordReader {
  private CoreRecordReader() {}

  static CoreRecord.Data readData(Json json) {
    return new CoreRecord.Data(json.required("patient", CoreRecordReader::readPatient));
  }

  static CoreRecord.Patient readPatient(Json json) {
    return new CoreRecord.Patient(
        json.required("id", Json::scalar),
        json.required("coreRecord", CoreRecordReader::readCoreRecordResult));
  }

  static CoreRecord.CoreRecordResult readCoreRecordResult(Json json) {
    return switch (json.typename()) {
      case "CoreRecord" -> readCoreRecordData(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "Reserved" -> readReserved(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new CoreRecord.CoreRecordResult.Unknown(json.typename());
    };
  }

  static CoreRecord.CoreRecordData readCoreRecordData(Json json) {
    return new CoreRecord.CoreRecordData(
        json.required("indicator", CoreRecordReader::readCoreRecordIndicatorResult),
        json.required("communicationNeeds", CoreRecordReader::readCommunicationNeedsResult),
        json.required("criticalInformation", CoreRecordReader::readCriticalInformationResult));
  }

  static CoreRecord.AccessRefused readAccessRefused(Json json) {
    return new CoreRecord.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static CoreRecord.Blocked readBlocked(Json json) {
    return new CoreRecord.Blocked(json.required("source", SourceReader::readSource));
  }

  static CoreRecord.NotRegistered readNotRegistered(Json json) {
    return new CoreRecord.NotRegistered(json.required("source", SourceReader::readSource));
  }

  static CoreRecord.Reserved readReserved(Json json) {
    return new CoreRecord.Reserved(json.required("source", SourceReader::readSource));
  }

  static CoreRecord.SourceUnavailable readSourceUnavailable(Json json) {
    return new CoreRecord.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static CoreRecord.CoreRecordIndicatorResult readCoreRecordIndicatorResult(Json json) {
    return switch (json.typename()) {
      case "CoreRecordIndicator" -> readCoreRecordIndicator(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "Reserved" -> readReserved(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new CoreRecord.CoreRecordIndicatorResult.Unknown(json.typename());
    };
  }

  static CoreRecord.CommunicationNeedsResult readCommunicationNeedsResult(Json json) {
    return switch (json.typename()) {
      case "CommunicationNeeds" -> readCommunicationNeeds(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Reserved" -> readReserved(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new CoreRecord.CommunicationNeedsResult.Unknown(json.typename());
    };
  }

  static CoreRecord.CriticalInformationResult readCriticalInformationResult(Json json) {
    return switch (json.typename()) {
      case "CriticalInformation" -> readCriticalInformation(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Reserved" -> readReserved(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new CoreRecord.CriticalInformationResult.Unknown(json.typename());
    };
  }

  static CoreRecord.CoreRecordIndicator readCoreRecordIndicator(Json json) {
    return new CoreRecord.CoreRecordIndicator(
        json.required("source", SourceReader::readSource),
        json.required("status", CoreRecordStatus::read),
        json.optional("statusText", Json::text),
        json.optional("hasMedicines", Json::bool),
        json.optional("hasLockedPrescriptions", Json::bool),
        json.optional("hasBlockedProfessional", Json::bool),
        json.required("restrictions", Json.listOf(CodedReader::readCoded)),
        json.optional("criticalInformationChangedAt", Json::dateTime),
        json.required("criticalInformationChanges", Json.listOf(CoreRecordReader::readCriticalInformationChange)),
        json.required("unreadable", Json::integer));
  }

  static CoreRecord.CommunicationNeeds readCommunicationNeeds(Json json) {
    return new CoreRecord.CommunicationNeeds(
        json.required("source", SourceReader::readSource),
        json.required("needs", Json.listOf(CoreRecordReader::readCommunicationNeed)),
        json.required("unreadable", Json::integer));
  }

  static CoreRecord.NothingKnown readNothingKnown(Json json) {
    return new CoreRecord.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static CoreRecord.Restricted readRestricted(Json json) {
    return new CoreRecord.Restricted(
        json.required("source", SourceReader::readSource),
        json.optional("count", Json::integer),
        json.required("mayElevate", Json::bool));
  }

  static CoreRecord.CriticalInformation readCriticalInformation(Json json) {
    return new CoreRecord.CriticalInformation(
        json.required("source", SourceReader::readSource),
        json.required("isComplete", Json::bool),
        json.optional("withheld", Json::integer),
        json.optional("hasActive", Json::bool),
        json.optional("changedAt", Json::dateTime),
        json.required("entries", Json.listOf(CoreRecordReader::readCriticalInformationEntry)),
        json.required("missing", Json.listOf(CoreRecordReader::readMissingCriticalInformation)),
        json.required("unreadable", Json::integer));
  }

  static CoreRecord.CriticalInformationChange readCriticalInformationChange(Json json) {
    return new CoreRecord.CriticalInformationChange(
        json.required("category", CodedReader::readCoded),
        json.optional("changedAt", Json::dateTime));
  }

  static CoreRecord.CommunicationNeed readCommunicationNeed(Json json) {
    return new CoreRecord.CommunicationNeed(
        json.optional("need", CommunicationNeedKind::read),
        json.required("code", CodedReader::readCoded),
        json.optional("comment", Json::text),
        json.optional("isActive", Json::bool),
        json.optional("version", Json::integer),
        json.optional("updatedAt", Json::dateTime),
        json.optional("isUpdatedByPatient", Json::bool),
        json.optional("updatedBy", CoreRecordReader::readCoreRecordAuthor));
  }

  static CoreRecord.CriticalInformationEntry readCriticalInformationEntry(Json json) {
    return new CoreRecord.CriticalInformationEntry(
        json.typename(),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text));
  }

  static CoreRecord.MissingCriticalInformation readMissingCriticalInformation(Json json) {
    return new CoreRecord.MissingCriticalInformation(
        json.required("kinds", Json.listOf(CriticalInformationKind::read)),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool));
  }

  static CoreRecord.CoreRecordAuthor readCoreRecordAuthor(Json json) {
    return new CoreRecord.CoreRecordAuthor(
        json.optional("professionalName", Json::text),
        json.optional("organisationName", Json::text));
  }
}
