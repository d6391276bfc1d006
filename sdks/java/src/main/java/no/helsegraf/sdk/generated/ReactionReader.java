// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class ReactionReader {
  private ReactionReader() {}

  static Reaction readReaction(Json json) {
    return new Reaction(
        json.optional("manifestation", AllergyManifestation::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("text", Json::text));
  }
}
