// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class BlockProfessionalReader {
  private BlockProfessionalReader() {}

  static BlockProfessional.Data readData(Json json) {
    return new BlockProfessional.Data(json.required("blockProfessional", ChangeReader::readChange));
  }
}
