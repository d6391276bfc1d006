// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class AmountReader {
  private AmountReader() {}

  static Amount readAmount(Json json) {
    return new Amount(
        json.optional("value", Json::decimal),
        json.optional("unit", Json::text),
        json.optional("ucum", Json::text),
        json.optional("comparator", Json::text));
  }
}
