// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class InsightCountReader {
  private InsightCountReader() {}

  static InsightCount readInsightCount(Json json) {
    return new InsightCount(json.optional("value", Json::number), json.required("isHidden", Json::bool));
  }
}
