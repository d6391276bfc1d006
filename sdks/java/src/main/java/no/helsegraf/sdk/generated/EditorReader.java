// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class EditorReader {
  private EditorReader() {}

  static Editor readEditor(Json json) {
    return new Editor(
        json.optional("name", Json::text),
        json.optional("isPatient", Json::bool),
        json.optional("healthPersonnel", EditorReader::readHealthPersonnel),
        json.optional("organisation", EditorReader::readOrganisation));
  }

  static Editor.HealthPersonnel readHealthPersonnel(Json json) {
    return new Editor.HealthPersonnel(json.required("hprNumber", Json::scalar));
  }

  static Editor.Organisation readOrganisation(Json json) {
    return new Editor.Organisation(json.optional("organisationNumber", Json::scalar));
  }
}
