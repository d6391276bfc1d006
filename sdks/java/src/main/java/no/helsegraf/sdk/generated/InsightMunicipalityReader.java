// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightMunicipalityReader {
  private InsightMunicipalityReader() {}

  static InsightMunicipality readInsightMunicipality(Json json) {
    return new InsightMunicipality(
        json.required("number", Json::scalar),
        json.required("name", Json::text),
        json.required("region", HealthRegion::read));
  }
}
