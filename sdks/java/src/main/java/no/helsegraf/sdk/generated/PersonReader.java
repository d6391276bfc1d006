// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class PersonReader {
  private PersonReader() {}

  static Person.Data readData(Json json) {
    return new Person.Data(json.required("patient", PersonReader::readPatient));
  }

  static Person.Patient readPatient(Json json) {
    return new Person.Patient(
        json.required("id", Json::scalar),
        json.required("person", PersonReader::readPersonResult));
  }

  static Person.PersonResult readPersonResult(Json json) {
    return switch (json.typename()) {
      case "Person" -> readPersonData(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Person.PersonResult.Unknown(json.typename());
    };
  }

  static Person.PersonData readPersonData(Json json) {
    return new Person.PersonData(
        json.required("source", SourceReader::readSource),
        json.optional("nationalId", Json::text),
        json.required("identifiers", Json.listOf(PersonReader::readPersonIdentifier)),
        json.optional("name", NameReader::readName),
        json.optional("birthDate", Json::date),
        json.optional("ageYears", Json::integer),
        json.required("sex", Sex::read),
        json.required("lifeStatus", LifeStatus::read),
        json.optional("deathDate", Json::date),
        json.optional("residence", PersonReader::readResidence),
        json.optional("contact", PersonReader::readContactPoints),
        json.required("relatedPeople", PersonReader::readRelatedPeopleResult),
        json.required("guardianships", Json.listOf(PersonReader::readGuardianship)),
        json.required("unreadable", Json::integer));
  }

  static Person.AccessRefused readAccessRefused(Json json) {
    return new Person.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static Person.NotRegistered readNotRegistered(Json json) {
    return new Person.NotRegistered(json.required("source", SourceReader::readSource));
  }

  static Person.SourceUnavailable readSourceUnavailable(Json json) {
    return new Person.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static Person.PersonIdentifier readPersonIdentifier(Json json) {
    return new Person.PersonIdentifier(
        json.required("value", Json::text),
        json.required("kind", NationalIdentityNumberKind::read),
        json.required("isCurrent", Json::bool));
  }

  static Person.Residence readResidence(Json json) {
    return switch (json.typename()) {
      case "Address" -> readAddress(json);
      case "ProtectedAddress" -> readProtectedAddress(json);
      default -> new Person.Residence.Unknown(json.typename());
    };
  }

  static Person.ContactPoints readContactPoints(Json json) {
    return new Person.ContactPoints(
        json.optional("mobilePhone", Json::text),
        json.optional("email", Json::text),
        json.optional("hasReservedAgainstDigitalContact", Json::bool));
  }

  static Person.RelatedPeopleResult readRelatedPeopleResult(Json json) {
    return switch (json.typename()) {
      case "RelatedPeople" -> readRelatedPeople(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Person.RelatedPeopleResult.Unknown(json.typename());
    };
  }

  static Person.Guardianship readGuardianship(Json json) {
    return new Person.Guardianship(
        json.optional("guardianName", NameReader::readName),
        json.optional("scope", CodedReader::readCoded),
        json.optional("period", PersonReader::readPeriod));
  }

  static Person.Address readAddress(Json json) {
    return new Person.Address(
        json.required("lines", Json.listOf(Json::text)),
        json.optional("postalCode", Json::text),
        json.optional("city", Json::text),
        json.optional("municipality", CodedReader::readCoded),
        json.optional("cityDistrict", CodedReader::readCoded));
  }

  static Person.ProtectedAddress readProtectedAddress(Json json) {
    return new Person.ProtectedAddress(json.required("protection", AddressProtection::read));
  }

  static Person.RelatedPeople readRelatedPeople(Json json) {
    return new Person.RelatedPeople(
        json.required("source", SourceReader::readSource),
        json.required("withParentalResponsibility", Json.listOf(PersonReader::readRelatedPerson)),
        json.required("children", Json.listOf(PersonReader::readRelatedPerson)));
  }

  static Person.Period readPeriod(Json json) {
    return new Person.Period(json.optional("start", Json::partialDate), json.optional("end", Json::partialDate));
  }

  static Person.RelatedPerson readRelatedPerson(Json json) {
    return new Person.RelatedPerson(
        json.required("relation", FamilyRelation::read),
        json.optional("name", NameReader::readName));
  }
}
