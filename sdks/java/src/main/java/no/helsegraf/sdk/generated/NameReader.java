// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class NameReader {
  private NameReader() {}

  static Name readName(Json json) {
    return new Name(
        json.optional("given", Json::text),
        json.optional("middle", Json::text),
        json.optional("family", Json::text),
        json.optional("full", Json::text));
  }
}
