// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class MyOverviewReader {
  private MyOverviewReader() {}

  static MyOverview.Data readData(Json json) {
    return new MyOverview.Data(json.required("me", OverviewReader::readOverview));
  }
}
