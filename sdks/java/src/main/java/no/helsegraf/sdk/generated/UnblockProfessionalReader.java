// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class UnblockProfessionalReader {
  private UnblockProfessionalReader() {}

  static UnblockProfessional.Data readData(Json json) {
    return new UnblockProfessional.Data(json.required("unblockProfessional", ChangeReader::readChange));
  }
}
