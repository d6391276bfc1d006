// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class RejoinCoreRecordReader {
  private RejoinCoreRecordReader() {}

  static RejoinCoreRecord.Data readData(Json json) {
    return new RejoinCoreRecord.Data(json.required("rejoinCoreRecord", ChangeReader::readChange));
  }
}
