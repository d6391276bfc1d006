// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class ZoneVersionReader {
  private ZoneVersionReader() {}

  static ZoneVersion readZoneVersion(Json json) {
    return new ZoneVersion(
        json.optional("version", Json::integer),
        json.optional("contentVersion", Json::integer),
        json.required("status", ZonePlanStatus::read),
        json.optional("statusText", Json::text),
        json.optional("title", Json::text),
        json.optional("description", Json::text),
        json.optional("comment", Json::text),
        json.optional("updatedAt", Json::partialDate),
        json.optional("updatedBy", EditorReader::readEditor),
        json.required("zones", Json.listOf(ZoneVersionReader::readZone)),
        json.required("unreadable", Json::integer));
  }

  static ZoneVersion.Zone readZone(Json json) {
    return new ZoneVersion.Zone(
        json.required("level", ZoneLevel::read),
        json.optional("levelText", Json::text),
        json.optional("condition", Json::text),
        json.optional("action", Json::text));
  }
}
