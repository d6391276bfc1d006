// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class PrescriptionDetailsReader {
  private PrescriptionDetailsReader() {}

  static PrescriptionDetails readPrescriptionDetails(Json json) {
    return new PrescriptionDetails(
        json.required("reseptId", Json::scalar),
        json.required("status", PrescriptionStatus::read),
        json.optional("statusCode", CodedReader::readCoded),
        json.required("listState", MedicationListState::read),
        json.required("treatmentStatus", TreatmentStatus::read),
        json.optional("treatmentStatusText", Json::text),
        json.optional("isLocked", Json::bool),
        json.optional("hasGuardianReservation", Json::bool),
        json.optional("isMultidose", Json::bool),
        json.optional("type", PrescriptionType::read),
        json.optional("issued", Json::partialDate),
        json.optional("expires", Json::partialDate),
        json.optional("treatmentStart", Json::partialDate),
        json.optional("heldBy", Json::text),
        json.optional("dispenserName", Json::text),
        json.optional("recall", PrescriptionDetailsReader::readPrescriptionRecall),
        json.optional("discontinuation", PrescriptionDetailsReader::readDiscontinuation),
        json.optional("medication", DrugReader::readDrug),
        json.optional("productGroup", CodedReader::readCoded),
        json.optional("quantity", PrescriptionDetailsReader::readPrescribedQuantity),
        json.optional("refills", PrescriptionDetailsReader::readRefills),
        json.optional("dosing", PrescriptionDetailsReader::readDosing),
        json.optional("use", MedicationUse::read),
        json.optional("applicationArea", Json::text),
        json.required("indications", Json.listOf(CodedReader::readCoded)),
        json.optional("note", Json::text),
        json.optional("reimbursement", PrescriptionDetailsReader::readReimbursement),
        json.optional("substitution", PrescriptionDetailsReader::readSubstitution),
        json.optional("prescriber", PrescriptionDetailsReader::readMedicationParty),
        json.optional("renewedAs", PrescriptionDetailsReader::readPrescription),
        json.optional("deliverySummary", PrescriptionDetailsReader::readDeliverySummary),
        json.required("dispenses", PrescriptionDetailsReader::readDispensesResult));
  }

  static PrescriptionDetails.PrescriptionRecall readPrescriptionRecall(Json json) {
    return new PrescriptionDetails.PrescriptionRecall(
        json.optional("reason", RecallReason::read),
        json.optional("text", Json::text),
        json.required("isPending", Json::bool));
  }

  static PrescriptionDetails.Discontinuation readDiscontinuation(Json json) {
    return new PrescriptionDetails.Discontinuation(
        json.optional("time", Json::partialDate),
        json.optional("reason", DiscontinuationReason::read),
        json.optional("note", Json::text));
  }

  static PrescriptionDetails.PrescribedQuantity readPrescribedQuantity(Json json) {
    return new PrescriptionDetails.PrescribedQuantity(
        json.optional("packages", Json::decimal),
        json.optional("amount", AmountReader::readAmount));
  }

  static PrescriptionDetails.Refills readRefills(Json json) {
    return new PrescriptionDetails.Refills(
        json.optional("count", Json::integer),
        json.optional("dispensesAllowed", Json::integer),
        json.optional("original", Json::text));
  }

  static PrescriptionDetails.Dosing readDosing(Json json) {
    return new PrescriptionDetails.Dosing(
        json.optional("labelText", Json::text),
        json.required("instructions", Json.listOf(PrescriptionDetailsReader::readDosageInstruction)),
        json.required("periods", Json.listOf(PrescriptionDetailsReader::readDosingPeriod)));
  }

  static PrescriptionDetails.Reimbursement readReimbursement(Json json) {
    return new PrescriptionDetails.Reimbursement(
        json.optional("paragraph", CodedReader::readCoded),
        json.optional("condition", CodedReader::readCoded));
  }

  static PrescriptionDetails.Substitution readSubstitution(Json json) {
    return new PrescriptionDetails.Substitution(
        json.optional("isAccepted", Json::bool),
        json.optional("reservation", SubstitutionReservation::read),
        json.optional("reason", Json::text));
  }

  static PrescriptionDetails.MedicationParty readMedicationParty(Json json) {
    return new PrescriptionDetails.MedicationParty(
        json.optional("name", Json::text),
        json.optional("organisationName", Json::text),
        json.optional("healthPersonnel", PrescriptionDetailsReader::readHealthPersonnel),
        json.optional("organisation", PrescriptionDetailsReader::readOrganisation));
  }

  static PrescriptionDetails.Prescription readPrescription(Json json) {
    return new PrescriptionDetails.Prescription(json.required("reseptId", Json::scalar));
  }

  static PrescriptionDetails.DeliverySummary readDeliverySummary(Json json) {
    return new PrescriptionDetails.DeliverySummary(
        json.optional("lastDelivered", Json::partialDate),
        json.optional("packageName", Json::text),
        json.optional("totalPackages", Json::decimal));
  }

  static PrescriptionDetails.DispensesResult readDispensesResult(Json json) {
    return switch (json.typename()) {
      case "Dispenses" -> readDispenses(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "SectionUnavailable" -> readSectionUnavailable(json);
      default -> new PrescriptionDetails.DispensesResult.Unknown(json.typename());
    };
  }

  static PrescriptionDetails.DosageInstruction readDosageInstruction(Json json) {
    return new PrescriptionDetails.DosageInstruction(
        json.optional("text", Json::text),
        json.optional("patientInstruction", Json::text),
        json.optional("shortDose", CodedReader::readCoded));
  }

  static PrescriptionDetails.DosingPeriod readDosingPeriod(Json json) {
    return new PrescriptionDetails.DosingPeriod(
        json.optional("start", Json::partialDate),
        json.optional("end", Json::partialDate),
        json.required("doses", Json.listOf(PrescriptionDetailsReader::readRepeatedDose)));
  }

  static PrescriptionDetails.HealthPersonnel readHealthPersonnel(Json json) {
    return new PrescriptionDetails.HealthPersonnel(
        json.required("hprNumber", Json::scalar),
        json.required("registration", PrescriptionDetailsReader::readHealthPersonnelResult));
  }

  static PrescriptionDetails.Organisation readOrganisation(Json json) {
    return new PrescriptionDetails.Organisation(
        json.optional("herId", Json::scalar),
        json.required("registration", PrescriptionDetailsReader::readOrganisationResult));
  }

  static PrescriptionDetails.Dispenses readDispenses(Json json) {
    return new PrescriptionDetails.Dispenses(
        json.required("items", Json.listOf(PrescriptionDetailsReader::readDispense)),
        json.required("unreadable", Json::integer));
  }

  static PrescriptionDetails.NothingKnown readNothingKnown(Json json) {
    return new PrescriptionDetails.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static PrescriptionDetails.SectionUnavailable readSectionUnavailable(Json json) {
    return new PrescriptionDetails.SectionUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("registers", Json.listOf(RegisterReader::readRegister)));
  }

  static PrescriptionDetails.RepeatedDose readRepeatedDose(Json json) {
    return new PrescriptionDetails.RepeatedDose(
        json.optional("timeOfDay", TimeOfDay::read),
        json.optional("amount", AmountReader::readAmount),
        json.optional("interval", AmountReader::readAmount));
  }

  static PrescriptionDetails.HealthPersonnelResult readHealthPersonnelResult(Json json) {
    return switch (json.typename()) {
      case "HealthPersonnelRegistration" -> readHealthPersonnelRegistration(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new PrescriptionDetails.HealthPersonnelResult.Unknown(json.typename());
    };
  }

  static PrescriptionDetails.OrganisationResult readOrganisationResult(Json json) {
    return switch (json.typename()) {
      case "OrganisationRegistration" -> readOrganisationRegistration(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new PrescriptionDetails.OrganisationResult.Unknown(json.typename());
    };
  }

  static PrescriptionDetails.Dispense readDispense(Json json) {
    return new PrescriptionDetails.Dispense(
        json.optional("m10Id", Json::scalar),
        json.optional("handedOver", Json::partialDate),
        json.optional("medication", PrescriptionDetailsReader::readMedication),
        json.optional("quantity", AmountReader::readAmount),
        json.optional("dispenser", PartyReader::readParty),
        json.optional("wasSubstituted", Json::bool),
        json.optional("isConcluded", Json::bool),
        json.optional("isCancelled", Json::bool));
  }

  static PrescriptionDetails.HealthPersonnelRegistration readHealthPersonnelRegistration(Json json) {
    return new PrescriptionDetails.HealthPersonnelRegistration(
        json.required("source", SourceReader::readSource),
        json.optional("name", PrescriptionDetailsReader::readPersonName),
        json.required("authorizations", Json.listOf(PrescriptionDetailsReader::readAuthorization)));
  }

  static PrescriptionDetails.AccessRefused readAccessRefused(Json json) {
    return new PrescriptionDetails.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static PrescriptionDetails.NotRegistered readNotRegistered(Json json) {
    return new PrescriptionDetails.NotRegistered(json.required("source", SourceReader::readSource));
  }

  static PrescriptionDetails.SourceUnavailable readSourceUnavailable(Json json) {
    return new PrescriptionDetails.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static PrescriptionDetails.OrganisationRegistration readOrganisationRegistration(Json json) {
    return new PrescriptionDetails.OrganisationRegistration(
        json.optional("name", Json::text),
        json.required("isActive", Json::bool));
  }

  static PrescriptionDetails.Medication readMedication(Json json) {
    return new PrescriptionDetails.Medication(json.optional("name", Json::text));
  }

  static PrescriptionDetails.PersonName readPersonName(Json json) {
    return new PrescriptionDetails.PersonName(json.optional("full", Json::text));
  }

  static PrescriptionDetails.Authorization readAuthorization(Json json) {
    return new PrescriptionDetails.Authorization(
        json.optional("profession", HealthProfession::read),
        json.required("isActive", Json::bool),
        json.optional("mayPrescribe", Json::bool));
  }
}
