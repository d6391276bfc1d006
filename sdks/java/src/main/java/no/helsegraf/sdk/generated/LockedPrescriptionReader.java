// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class LockedPrescriptionReader {
  private LockedPrescriptionReader() {}

  static LockedPrescription.Data readData(Json json) {
    return new LockedPrescription.Data(json.required("patient", LockedPrescriptionReader::readPatient));
  }

  static LockedPrescription.Patient readPatient(Json json) {
    return new LockedPrescription.Patient(
        json.required("id", Json::scalar),
        json.required("lockedPrescription", LockedPrescriptionReader::readLockedPrescriptionResult));
  }

  static LockedPrescription.LockedPrescriptionResult readLockedPrescriptionResult(Json json) {
    return switch (json.typename()) {
      case "Prescription" -> readPrescription(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new LockedPrescription.LockedPrescriptionResult.Unknown(json.typename());
    };
  }

  static LockedPrescription.Prescription readPrescription(Json json) {
    return new LockedPrescription.Prescription(
        json.required("reseptId", Json::scalar),
        json.required("source", SourceReader::readSource),
        json.required("status", PrescriptionStatus::read),
        json.optional("isLocked", Json::bool),
        json.optional("issued", Json::partialDate),
        json.optional("expires", Json::partialDate),
        json.optional("medication", LockedPrescriptionReader::readMedication),
        json.optional("dosing", LockedPrescriptionReader::readDosing),
        json.optional("refills", LockedPrescriptionReader::readRefills),
        json.optional("prescriber", LockedPrescriptionReader::readMedicationParty));
  }

  static LockedPrescription.AccessRefused readAccessRefused(Json json) {
    return new LockedPrescription.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static LockedPrescription.Blocked readBlocked(Json json) {
    return new LockedPrescription.Blocked(json.required("source", SourceReader::readSource));
  }

  static LockedPrescription.NotRegistered readNotRegistered(Json json) {
    return new LockedPrescription.NotRegistered(json.required("source", SourceReader::readSource));
  }

  static LockedPrescription.NothingKnown readNothingKnown(Json json) {
    return new LockedPrescription.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static LockedPrescription.Restricted readRestricted(Json json) {
    return new LockedPrescription.Restricted(
        json.required("source", SourceReader::readSource),
        json.optional("count", Json::integer),
        json.required("mayElevate", Json::bool));
  }

  static LockedPrescription.SourceUnavailable readSourceUnavailable(Json json) {
    return new LockedPrescription.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static LockedPrescription.Medication readMedication(Json json) {
    return new LockedPrescription.Medication(
        json.optional("name", Json::text),
        json.optional("atc", LockedPrescriptionReader::readCode));
  }

  static LockedPrescription.Dosing readDosing(Json json) {
    return new LockedPrescription.Dosing(
        json.optional("labelText", Json::text),
        json.required("instructions", Json.listOf(LockedPrescriptionReader::readDosageInstruction)));
  }

  static LockedPrescription.Refills readRefills(Json json) {
    return new LockedPrescription.Refills(
        json.optional("count", Json::integer),
        json.optional("dispensesAllowed", Json::integer));
  }

  static LockedPrescription.MedicationParty readMedicationParty(Json json) {
    return new LockedPrescription.MedicationParty(
        json.optional("name", Json::text),
        json.optional("organisationName", Json::text),
        json.optional("healthPersonnel", LockedPrescriptionReader::readHealthPersonnel));
  }

  static LockedPrescription.Code readCode(Json json) {
    return new LockedPrescription.Code(json.optional("code", Json::text), json.optional("display", Json::text));
  }

  static LockedPrescription.DosageInstruction readDosageInstruction(Json json) {
    return new LockedPrescription.DosageInstruction(json.optional("text", Json::text));
  }

  static LockedPrescription.HealthPersonnel readHealthPersonnel(Json json) {
    return new LockedPrescription.HealthPersonnel(json.required("hprNumber", Json::scalar));
  }
}
