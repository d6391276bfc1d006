// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightPeriodToldReader {
  private InsightPeriodToldReader() {}

  static InsightPeriodTold readInsightPeriodTold(Json json) {
    return new InsightPeriodTold(
        json.required("from", Json::dateTime),
        json.required("to", Json::dateTime),
        json.required("resolution", InsightResolution::read));
  }
}
