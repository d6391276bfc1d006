// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class DrugReader {
  private DrugReader() {}

  static Drug readDrug(Json json) {
    return new Drug(
        json.required("level", MedicationLevel::read),
        json.optional("name", Json::text),
        json.optional("packageNumber", Json::scalar),
        json.optional("atc", CodedReader::readCoded),
        json.optional("form", CodedReader::readCoded),
        json.required("ingredients", Json.listOf(DrugReader::readMedicationIngredient)),
        json.optional("prescriptionGroup", PrescriptionGroup::read));
  }

  static Drug.MedicationIngredient readMedicationIngredient(Json json) {
    return new Drug.MedicationIngredient(
        json.optional("substance", CodedReader::readCoded),
        json.optional("strength", AmountReader::readAmount),
        json.optional("strengthPer", AmountReader::readAmount));
  }
}
