// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class LeaveCoreRecordReader {
  private LeaveCoreRecordReader() {}

  static LeaveCoreRecord.Data readData(Json json) {
    return new LeaveCoreRecord.Data(json.required("leaveCoreRecord", ChangeReader::readChange));
  }
}
