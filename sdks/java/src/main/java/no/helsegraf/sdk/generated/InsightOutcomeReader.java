// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightOutcomeReader {
  private InsightOutcomeReader() {}

  static InsightOutcome readInsightOutcome(Json json) {
    return new InsightOutcome(
        json.required("code", Json::text),
        json.required("kind", OutcomeKind::read),
        json.required("requests", InsightCountReader::readInsightCount));
  }
}
