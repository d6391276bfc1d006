// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class EntryReader {
  private EntryReader() {}

  static Entry readEntry(Json json) {
    return new Entry(
        json.required("pllId", Json::scalar),
        json.required("listState", MedicationListState::read),
        json.required("prescriptionStatus", PrescriptionStatus::read),
        json.required("treatmentStatus", TreatmentStatus::read),
        json.optional("treatmentStatusText", Json::text),
        json.optional("prescriptionType", PrescriptionType::read),
        json.optional("medication", EntryReader::readMedication),
        json.optional("dosing", EntryReader::readDosing),
        json.optional("use", MedicationUse::read),
        json.optional("applicationArea", Json::text),
        json.required("indications", Json.listOf(CodedReader::readCoded)),
        json.optional("isMultidose", Json::bool),
        json.optional("treatmentStart", Json::partialDate),
        json.optional("discontinuation", EntryReader::readDiscontinuation),
        json.required("registrations", Json.listOf(EntryReader::readMedicationRegistration)),
        json.optional("prescription", EntryReader::readPrescription),
        json.optional("note", Json::text));
  }

  static Entry.Medication readMedication(Json json) {
    return new Entry.Medication(
        json.optional("name", Json::text),
        json.required("level", MedicationLevel::read),
        json.optional("atc", CodedReader::readCoded),
        json.optional("form", CodedReader::readCoded),
        json.required("ingredients", Json.listOf(EntryReader::readMedicationIngredient)));
  }

  static Entry.Dosing readDosing(Json json) {
    return new Entry.Dosing(
        json.optional("labelText", Json::text),
        json.required("instructions", Json.listOf(EntryReader::readDosageInstruction)),
        json.required("periods", Json.listOf(EntryReader::readDosingPeriod)));
  }

  static Entry.Discontinuation readDiscontinuation(Json json) {
    return new Entry.Discontinuation(
        json.optional("time", Json::partialDate),
        json.optional("reason", DiscontinuationReason::read),
        json.optional("note", Json::text));
  }

  static Entry.MedicationRegistration readMedicationRegistration(Json json) {
    return new Entry.MedicationRegistration(
        json.required("type", MedicationRegistrationType::read),
        json.optional("time", Json::partialDate),
        json.optional("by", PartyReader::readParty));
  }

  static Entry.Prescription readPrescription(Json json) {
    return new Entry.Prescription(
        json.required("reseptId", Json::scalar),
        json.required("status", PrescriptionStatus::read),
        json.optional("expires", Json::partialDate),
        json.optional("refills", EntryReader::readRefills),
        json.optional("prescriber", EntryReader::readMedicationParty));
  }

  static Entry.MedicationIngredient readMedicationIngredient(Json json) {
    return new Entry.MedicationIngredient(
        json.optional("substance", CodedReader::readCoded),
        json.optional("strength", AmountReader::readAmount));
  }

  static Entry.DosageInstruction readDosageInstruction(Json json) {
    return new Entry.DosageInstruction(
        json.optional("text", Json::text),
        json.optional("patientInstruction", Json::text));
  }

  static Entry.DosingPeriod readDosingPeriod(Json json) {
    return new Entry.DosingPeriod(
        json.optional("start", Json::partialDate),
        json.optional("end", Json::partialDate),
        json.required("doses", Json.listOf(EntryReader::readRepeatedDose)));
  }

  static Entry.Refills readRefills(Json json) {
    return new Entry.Refills(
        json.optional("count", Json::integer),
        json.optional("dispensesAllowed", Json::integer));
  }

  static Entry.MedicationParty readMedicationParty(Json json) {
    return new Entry.MedicationParty(
        json.optional("name", Json::text),
        json.optional("organisationName", Json::text),
        json.optional("healthPersonnel", EntryReader::readHealthPersonnel));
  }

  static Entry.RepeatedDose readRepeatedDose(Json json) {
    return new Entry.RepeatedDose(
        json.optional("timeOfDay", TimeOfDay::read),
        json.optional("amount", AmountReader::readAmount));
  }

  static Entry.HealthPersonnel readHealthPersonnel(Json json) {
    return new Entry.HealthPersonnel(json.required("hprNumber", Json::scalar));
  }
}
