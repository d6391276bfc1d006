// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class CodedReader {
  private CodedReader() {}

  static Coded readCoded(Json json) {
    return new Coded(
        json.optional("system", Json::text),
        json.optional("code", Json::text),
        json.optional("display", Json::text));
  }
}
