// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class RestrictInformationReader {
  private RestrictInformationReader() {}

  static RestrictInformation.Data readData(Json json) {
    return new RestrictInformation.Data(json.required("restrictInformation", ChangeReader::readChange));
  }
}
