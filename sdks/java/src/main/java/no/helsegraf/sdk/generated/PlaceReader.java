// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class PlaceReader {
  private PlaceReader() {}

  static Place readPlace(Json json) {
    return new Place(json.required("number", Json::scalar), json.optional("name", Json::text));
  }
}
