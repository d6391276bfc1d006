// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class PrescriptionsReader {
  private PrescriptionsReader() {}

  static Prescriptions.Data readData(Json json) {
    return new Prescriptions.Data(json.required("patient", PrescriptionsReader::readPatient));
  }

  static Prescriptions.Patient readPatient(Json json) {
    return new Prescriptions.Patient(
        json.required("id", Json::scalar),
        json.required("prescriptions", PrescriptionsReader::readPrescriptionsResult));
  }

  static Prescriptions.PrescriptionsResult readPrescriptionsResult(Json json) {
    return switch (json.typename()) {
      case "PrescriptionConnection" -> readPrescriptionConnection(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "IncompleteAnswer" -> readIncompleteAnswer(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "NothingShown" -> readNothingShown(json);
      case "PrescriptionsLocked" -> readPrescriptionsLocked(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Prescriptions.PrescriptionsResult.Unknown(json.typename());
    };
  }

  static Prescriptions.PrescriptionConnection readPrescriptionConnection(Json json) {
    return new Prescriptions.PrescriptionConnection(
        json.required("source", SourceReader::readSource),
        json.required("registers", Json.listOf(RegisterReader::readRegister)),
        json.required("totalCount", Json::integer),
        json.required("unreadable", Json::integer),
        json.required("withheld", WithheldReader::readWithheld),
        json.required("pageInfo", PrescriptionsReader::readPageInfo),
        json.required("edges", Json.listOf(PrescriptionsReader::readPrescriptionEdge)),
        json.required("unidentified", Json.listOf(PrescriptionsReader::readUnidentifiedPrescription)));
  }

  static Prescriptions.AccessRefused readAccessRefused(Json json) {
    return new Prescriptions.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static Prescriptions.Blocked readBlocked(Json json) {
    return new Prescriptions.Blocked(json.required("source", SourceReader::readSource));
  }

  static Prescriptions.IncompleteAnswer readIncompleteAnswer(Json json) {
    return new Prescriptions.IncompleteAnswer(
        json.required("source", SourceReader::readSource),
        json.required("registers", Json.listOf(RegisterReader::readRegister)));
  }

  static Prescriptions.NotRegistered readNotRegistered(Json json) {
    return new Prescriptions.NotRegistered(json.required("source", SourceReader::readSource));
  }

  static Prescriptions.NothingKnown readNothingKnown(Json json) {
    return new Prescriptions.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static Prescriptions.NothingShown readNothingShown(Json json) {
    return new Prescriptions.NothingShown(json.required("source", SourceReader::readSource));
  }

  static Prescriptions.PrescriptionsLocked readPrescriptionsLocked(Json json) {
    return new Prescriptions.PrescriptionsLocked(
        json.required("source", SourceReader::readSource),
        json.required("registers", Json.listOf(RegisterReader::readRegister)),
        json.required("withheld", WithheldReader::readWithheld));
  }

  static Prescriptions.Restricted readRestricted(Json json) {
    return new Prescriptions.Restricted(
        json.required("source", SourceReader::readSource),
        json.optional("count", Json::integer),
        json.required("mayElevate", Json::bool));
  }

  static Prescriptions.SourceUnavailable readSourceUnavailable(Json json) {
    return new Prescriptions.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static Prescriptions.PageInfo readPageInfo(Json json) {
    return new Prescriptions.PageInfo(
        json.required("hasNextPage", Json::bool),
        json.optional("endCursor", Json::text));
  }

  static Prescriptions.PrescriptionEdge readPrescriptionEdge(Json json) {
    return new Prescriptions.PrescriptionEdge(
        json.required("cursor", Json::text),
        json.required("node", PrescriptionDetailsReader::readPrescriptionDetails));
  }

  static Prescriptions.UnidentifiedPrescription readUnidentifiedPrescription(Json json) {
    return new Prescriptions.UnidentifiedPrescription(
        json.optional("medication", DrugReader::readDrug),
        json.optional("dosing", PrescriptionsReader::readDosing),
        json.optional("issued", Json::partialDate),
        json.optional("expires", Json::partialDate),
        json.required("treatmentStatus", TreatmentStatus::read),
        json.optional("prescriber", PartyReader::readParty));
  }

  static Prescriptions.Dosing readDosing(Json json) {
    return new Prescriptions.Dosing(json.optional("labelText", Json::text));
  }
}
