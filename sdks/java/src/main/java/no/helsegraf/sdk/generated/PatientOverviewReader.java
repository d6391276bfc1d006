// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class PatientOverviewReader {
  private PatientOverviewReader() {}

  static PatientOverview.Data readData(Json json) {
    return new PatientOverview.Data(json.required("patient", OverviewReader::readOverview));
  }
}
