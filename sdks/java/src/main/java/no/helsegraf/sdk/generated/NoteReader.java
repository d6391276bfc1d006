// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class NoteReader {
  private NoteReader() {}

  static Note readNote(Json json) {
    return new Note(
        json.required("text", Json::text),
        json.optional("at", Json::partialDate),
        json.optional("author", Json::text));
  }
}
