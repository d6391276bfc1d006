// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class MomentReader {
  private MomentReader() {}

  static Moment readMoment(Json json) {
    return new Moment(
        json.optional("date", Json::partialDate),
        json.optional("period", MomentReader::readPeriod),
        json.optional("age", MomentReader::readQuantity),
        json.optional("text", Json::text));
  }

  static Moment.Period readPeriod(Json json) {
    return new Moment.Period(json.optional("start", Json::partialDate), json.optional("end", Json::partialDate));
  }

  static Moment.Quantity readQuantity(Json json) {
    return new Moment.Quantity(
        json.optional("value", Json::decimal),
        json.optional("unit", Json::text),
        json.optional("ucum", Json::text),
        json.optional("comparator", Json::text));
  }
}
