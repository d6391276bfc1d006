// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class MedicationListReader {
  private MedicationListReader() {}

  static MedicationList.Data readData(Json json) {
    return new MedicationList.Data(json.required("patient", MedicationListReader::readPatient));
  }

  static MedicationList.Patient readPatient(Json json) {
    return new MedicationList.Patient(
        json.required("id", Json::scalar),
        json.required("medicationList", MedicationListReader::readMedicationListResult));
  }

  static MedicationList.MedicationListResult readMedicationListResult(Json json) {
    return switch (json.typename()) {
      case "MedicationList" -> readMedicationListData(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "NothingShown" -> readNothingShown(json);
      case "Restricted" -> readRestricted(json);
      case "SectionUnavailable" -> readSectionUnavailable(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new MedicationList.MedicationListResult.Unknown(json.typename());
    };
  }

  static MedicationList.MedicationListData readMedicationListData(Json json) {
    return new MedicationList.MedicationListData(
        json.required("source", SourceReader::readSource),
        json.optional("date", Json::partialDate),
        json.required("registers", Json.listOf(RegisterReader::readRegister)),
        json.required("responsibleParties", Json.listOf(MedicationListReader::readResponsibleParty)),
        json.optional("signedBy", PartyReader::readParty),
        json.required("entries", MedicationListReader::readMedicationListEntriesResult),
        json.required("allergies", MedicationListReader::readListedAllergiesResult),
        json.required("multidoseDeliveries", Json.listOf(MedicationListReader::readMultidoseDelivery)),
        json.required("otherPrescriptions", MedicationListReader::readOtherPrescriptionsResult),
        json.required("unreadable", Json::integer),
        json.optional("withheldRows", Json::integer));
  }

  static MedicationList.AccessRefused readAccessRefused(Json json) {
    return new MedicationList.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static MedicationList.Blocked readBlocked(Json json) {
    return new MedicationList.Blocked(json.required("source", SourceReader::readSource));
  }

  static MedicationList.NotRegistered readNotRegistered(Json json) {
    return new MedicationList.NotRegistered(json.required("source", SourceReader::readSource));
  }

  static MedicationList.NothingKnown readNothingKnown(Json json) {
    return new MedicationList.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static MedicationList.NothingShown readNothingShown(Json json) {
    return new MedicationList.NothingShown(json.required("source", SourceReader::readSource));
  }

  static MedicationList.Restricted readRestricted(Json json) {
    return new MedicationList.Restricted(
        json.required("source", SourceReader::readSource),
        json.optional("count", Json::integer),
        json.required("mayElevate", Json::bool));
  }

  static MedicationList.SectionUnavailable readSectionUnavailable(Json json) {
    return new MedicationList.SectionUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("registers", Json.listOf(RegisterReader::readRegister)));
  }

  static MedicationList.SourceUnavailable readSourceUnavailable(Json json) {
    return new MedicationList.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static MedicationList.ResponsibleParty readResponsibleParty(Json json) {
    return new MedicationList.ResponsibleParty(
        json.required("role", MedicationListRole::read),
        json.required("party", PartyReader::readParty));
  }

  static MedicationList.MedicationListEntriesResult readMedicationListEntriesResult(Json json) {
    return switch (json.typename()) {
      case "MedicationListEntryConnection" -> readMedicationListEntryConnection(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "SectionUnavailable" -> readSectionUnavailable(json);
      default -> new MedicationList.MedicationListEntriesResult.Unknown(json.typename());
    };
  }

  static MedicationList.ListedAllergiesResult readListedAllergiesResult(Json json) {
    return switch (json.typename()) {
      case "ListedAllergies" -> readListedAllergies(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "SectionUnavailable" -> readSectionUnavailable(json);
      default -> new MedicationList.ListedAllergiesResult.Unknown(json.typename());
    };
  }

  static MedicationList.MultidoseDelivery readMultidoseDelivery(Json json) {
    return new MedicationList.MultidoseDelivery(
        json.optional("m10Id", Json::scalar),
        json.optional("firstDose", Json::partialDate),
        json.optional("lastDose", Json::partialDate),
        json.optional("prescription", MedicationListReader::readPrescription));
  }

  static MedicationList.OtherPrescriptionsResult readOtherPrescriptionsResult(Json json) {
    return switch (json.typename()) {
      case "OtherPrescriptions" -> readOtherPrescriptions(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "SectionUnavailable" -> readSectionUnavailable(json);
      default -> new MedicationList.OtherPrescriptionsResult.Unknown(json.typename());
    };
  }

  static MedicationList.MedicationListEntryConnection readMedicationListEntryConnection(Json json) {
    return new MedicationList.MedicationListEntryConnection(
        json.required("totalCount", Json::integer),
        json.required("pageInfo", MedicationListReader::readPageInfo),
        json.required("edges", Json.listOf(MedicationListReader::readMedicationListEntryEdge)));
  }

  static MedicationList.ListedAllergies readListedAllergies(Json json) {
    return new MedicationList.ListedAllergies(
        json.required("items", Json.listOf(MedicationListReader::readListedAllergy)),
        json.required("unreadable", Json::integer));
  }

  static MedicationList.Prescription readPrescription(Json json) {
    return new MedicationList.Prescription(json.required("reseptId", Json::scalar));
  }

  static MedicationList.OtherPrescriptions readOtherPrescriptions(Json json) {
    return new MedicationList.OtherPrescriptions(
        json.required("items", Json.listOf(MedicationListReader::readItemsPrescription)),
        json.required("unidentified", Json::integer));
  }

  static MedicationList.PageInfo readPageInfo(Json json) {
    return new MedicationList.PageInfo(
        json.required("hasNextPage", Json::bool),
        json.optional("endCursor", Json::text));
  }

  static MedicationList.MedicationListEntryEdge readMedicationListEntryEdge(Json json) {
    return new MedicationList.MedicationListEntryEdge(
        json.required("cursor", Json::text),
        json.required("node", EntryReader::readEntry));
  }

  static MedicationList.ListedAllergy readListedAllergy(Json json) {
    return new MedicationList.ListedAllergy(
        json.optional("allergen", CodedReader::readCoded),
        json.optional("text", Json::text),
        json.optional("criticality", Json::text),
        json.optional("verification", ListedAllergyVerification::read),
        json.required("reactions", Json.listOf(CodedReader::readCoded)),
        json.optional("recorded", Json::partialDate),
        json.optional("note", Json::text));
  }

  static MedicationList.ItemsPrescription readItemsPrescription(Json json) {
    return new MedicationList.ItemsPrescription(
        json.required("reseptId", Json::scalar),
        json.required("status", PrescriptionStatus::read),
        json.optional("medication", MedicationListReader::readMedication));
  }

  static MedicationList.Medication readMedication(Json json) {
    return new MedicationList.Medication(json.optional("name", Json::text));
  }
}
