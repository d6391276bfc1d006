// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class SourceReader {
  private SourceReader() {}

  static Source readSource(Json json) {
    return new Source(
        json.required("service", NationalService::read),
        json.required("fetchedAt", Json::dateTime));
  }
}
