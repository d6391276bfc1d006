// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class PartyReader {
  private PartyReader() {}

  static Party readParty(Json json) {
    return new Party(json.optional("name", Json::text), json.optional("organisationName", Json::text));
  }
}
