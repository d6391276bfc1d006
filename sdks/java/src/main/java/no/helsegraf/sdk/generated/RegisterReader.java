// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class RegisterReader {
  private RegisterReader() {}

  static Register readRegister(Json json) {
    return new Register(
        json.required("register", MedicationRegister::read),
        json.required("outcome", RegisterOutcome::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("fetchedAt", Json::dateTime));
  }
}
