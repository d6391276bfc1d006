// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class AuthorReader {
  private AuthorReader() {}

  static Author readAuthor(Json json) {
    return new Author(
        json.optional("professionalName", Json::text),
        json.optional("role", CodedReader::readCoded),
        json.optional("organisationName", Json::text),
        json.optional("professional", AuthorReader::readHealthPersonnel));
  }

  static Author.HealthPersonnel readHealthPersonnel(Json json) {
    return new Author.HealthPersonnel(json.required("hprNumber", Json::scalar));
  }
}
