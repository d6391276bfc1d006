// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class LiftRestrictionReader {
  private LiftRestrictionReader() {}

  static LiftRestriction.Data readData(Json json) {
    return new LiftRestriction.Data(json.required("liftRestriction", ChangeReader::readChange));
  }
}
