// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightFiguresReader {
  private InsightFiguresReader() {}

  static InsightFigures readInsightFigures(Json json) {
    return new InsightFigures(
        json.required("requests", InsightCountReader::readInsightCount),
        json.required("answered", InsightCountReader::readInsightCount),
        json.required("refused", InsightCountReader::readInsightCount),
        json.required("failed", InsightCountReader::readInsightCount),
        json.optional("latency", InsightLatencyReader::readInsightLatency));
  }
}
