// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class WithheldReader {
  private WithheldReader() {}

  static Withheld readWithheld(Json json) {
    return new Withheld(
        json.optional("lockedInIntermediary", Json::bool),
        json.optional("lockedInCoreRecord", Json::bool),
        json.optional("coreRecordHasMedicines", Json::bool));
  }
}
