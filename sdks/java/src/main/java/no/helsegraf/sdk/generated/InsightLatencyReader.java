// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightLatencyReader {
  private InsightLatencyReader() {}

  static InsightLatency readInsightLatency(Json json) {
    return new InsightLatency(
        json.required("p50Ms", Json::number),
        json.required("p95Ms", Json::number),
        json.required("p99Ms", Json::number));
  }
}
