// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightStepReader {
  private InsightStepReader() {}

  static InsightStep readInsightStep(Json json) {
    return new InsightStep(
        json.required("from", Json::dateTime),
        json.required("figures", InsightFiguresReader::readInsightFigures));
  }
}
