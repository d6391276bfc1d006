// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class CriticalInformationReader {
  private CriticalInformationReader() {}

  static CriticalInformation.Data readData(Json json) {
    return new CriticalInformation.Data(json.required("patient", CriticalInformationReader::readPatient));
  }

  static CriticalInformation.Patient readPatient(Json json) {
    return new CriticalInformation.Patient(
        json.required("id", Json::scalar),
        json.required("coreRecord", CriticalInformationReader::readCoreRecordResult));
  }

  static CriticalInformation.CoreRecordResult readCoreRecordResult(Json json) {
    return switch (json.typename()) {
      case "CoreRecord" -> readCoreRecord(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "Reserved" -> readReserved(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new CriticalInformation.CoreRecordResult.Unknown(json.typename());
    };
  }

  static CriticalInformation.CoreRecord readCoreRecord(Json json) {
    return new CriticalInformation.CoreRecord(
        json.required("criticalInformation", CriticalInformationReader::readCriticalInformationResult));
  }

  static CriticalInformation.AccessRefused readAccessRefused(Json json) {
    return new CriticalInformation.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static CriticalInformation.Blocked readBlocked(Json json) {
    return new CriticalInformation.Blocked(json.required("source", SourceReader::readSource));
  }

  static CriticalInformation.NotRegistered readNotRegistered(Json json) {
    return new CriticalInformation.NotRegistered(json.required("source", SourceReader::readSource));
  }

  static CriticalInformation.Reserved readReserved(Json json) {
    return new CriticalInformation.Reserved(json.required("source", SourceReader::readSource));
  }

  static CriticalInformation.SourceUnavailable readSourceUnavailable(Json json) {
    return new CriticalInformation.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static CriticalInformation.CriticalInformationResult readCriticalInformationResult(Json json) {
    return switch (json.typename()) {
      case "CriticalInformation" -> readCriticalInformationData(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Reserved" -> readReserved(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new CriticalInformation.CriticalInformationResult.Unknown(json.typename());
    };
  }

  static CriticalInformation.CriticalInformationData readCriticalInformationData(Json json) {
    return new CriticalInformation.CriticalInformationData(
        json.required("source", SourceReader::readSource),
        json.required("isComplete", Json::bool),
        json.optional("withheld", Json::integer),
        json.optional("hasActive", Json::bool),
        json.optional("isRestricted", Json::bool),
        json.optional("changedAt", Json::dateTime),
        json.required("missing", Json.listOf(CriticalInformationReader::readMissingCriticalInformation)),
        json.required("unreadable", Json::integer),
        json.required("entries", Json.listOf(CriticalInformationReader::readCriticalInformationEntry)));
  }

  static CriticalInformation.NothingKnown readNothingKnown(Json json) {
    return new CriticalInformation.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static CriticalInformation.Restricted readRestricted(Json json) {
    return new CriticalInformation.Restricted(
        json.required("source", SourceReader::readSource),
        json.optional("count", Json::integer),
        json.required("mayElevate", Json::bool));
  }

  static CriticalInformation.MissingCriticalInformation readMissingCriticalInformation(Json json) {
    return new CriticalInformation.MissingCriticalInformation(
        json.required("kinds", Json.listOf(CriticalInformationKind::read)),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool));
  }

  static CriticalInformation.CriticalInformationEntry readCriticalInformationEntry(Json json) {
    return switch (json.typename()) {
      case "AdverseDrugReaction" -> readAdverseDrugReaction(json);
      case "CriticalMedicalCondition" -> readCriticalMedicalCondition(json);
      case "DifficultIntubation" -> readDifficultIntubation(json);
      case "Implant" -> readImplant(json);
      case "Infection" -> readInfection(json);
      case "OngoingTreatment" -> readOngoingTreatment(json);
      case "OtherAllergy" -> readOtherAllergy(json);
      case "OtherAnesthesiaProblem" -> readOtherAnesthesiaProblem(json);
      case "TransplantOrForeignBody" -> readTransplantOrForeignBody(json);
      case "TreatmentRoutineChange" -> readTreatmentRoutineChange(json);
      default -> new CriticalInformation.CriticalInformationEntry.Unknown(
          json.typename(),
          json.optional("id", Json::scalar),
          json.optional("version", Json::text),
          json.required("kind", CriticalInformationKind::read),
          json.required("lifecycle", CriticalInformationLifecycle::read),
          json.optional("certainty", CriticalInformationCertainty::read),
          json.optional("code", CodedReader::readCoded),
          json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
          json.optional("specification", Json::text),
          json.optional("note", Json::text),
          json.optional("origin", CriticalInformationOrigin::read),
          json.optional("recordedDate", Json::partialDate),
          json.optional("recordedBy", AuthorReader::readAuthor),
          json.optional("updatedAt", Json::dateTime),
          json.optional("updatedBy", AuthorReader::readAuthor),
          json.optional("validUntil", Json::partialDate));
    };
  }

  static CriticalInformation.AdverseDrugReaction readAdverseDrugReaction(Json json) {
    return new CriticalInformation.AdverseDrugReaction(
        json.optional("id", Json::scalar),
        json.optional("version", Json::text),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
        json.optional("specification", Json::text),
        json.optional("note", Json::text),
        json.optional("origin", CriticalInformationOrigin::read),
        json.optional("recordedDate", Json::partialDate),
        json.optional("recordedBy", AuthorReader::readAuthor),
        json.optional("updatedAt", Json::dateTime),
        json.optional("updatedBy", AuthorReader::readAuthor),
        json.optional("validUntil", Json::partialDate),
        json.optional("criticality", AllergyCriticality::read),
        json.optional("drugCodeKind", DrugCodeKind::read),
        json.required("isToInactiveIngredient", Json::bool),
        json.required("reactions", Json.listOf(ReactionReader::readReaction)),
        json.optional("onset", MomentReader::readMoment));
  }

  static CriticalInformation.CriticalMedicalCondition readCriticalMedicalCondition(Json json) {
    return new CriticalInformation.CriticalMedicalCondition(
        json.optional("id", Json::scalar),
        json.optional("version", Json::text),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
        json.optional("specification", Json::text),
        json.optional("note", Json::text),
        json.optional("origin", CriticalInformationOrigin::read),
        json.optional("recordedDate", Json::partialDate),
        json.optional("recordedBy", AuthorReader::readAuthor),
        json.optional("updatedAt", Json::dateTime),
        json.optional("updatedBy", AuthorReader::readAuthor),
        json.optional("validUntil", Json::partialDate),
        json.required("consequences", Json.listOf(CriticalInformationReader::readCriticalConsequence)),
        json.optional("infoText", Json::text),
        json.optional("moreInformationUrl", Json::text),
        json.optional("onset", MomentReader::readMoment));
  }

  static CriticalInformation.DifficultIntubation readDifficultIntubation(Json json) {
    return new CriticalInformation.DifficultIntubation(
        json.optional("id", Json::scalar),
        json.optional("version", Json::text),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
        json.optional("specification", Json::text),
        json.optional("note", Json::text),
        json.optional("origin", CriticalInformationOrigin::read),
        json.optional("recordedDate", Json::partialDate),
        json.optional("recordedBy", AuthorReader::readAuthor),
        json.optional("updatedAt", Json::dateTime),
        json.optional("updatedBy", AuthorReader::readAuthor),
        json.optional("validUntil", Json::partialDate),
        json.optional("laryngoscopyGrade", CormackLehaneGrade::read),
        json.optional("maskVentilation", MaskVentilation::read),
        json.required("otherEvidence", Json.listOf(CodedReader::readCoded)),
        json.optional("onset", MomentReader::readMoment));
  }

  static CriticalInformation.Implant readImplant(Json json) {
    return new CriticalInformation.Implant(
        json.optional("id", Json::scalar),
        json.optional("version", Json::text),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
        json.optional("specification", Json::text),
        json.optional("note", Json::text),
        json.optional("origin", CriticalInformationOrigin::read),
        json.optional("recordedDate", Json::partialDate),
        json.optional("recordedBy", AuthorReader::readAuthor),
        json.optional("updatedAt", Json::dateTime),
        json.optional("updatedBy", AuthorReader::readAuthor),
        json.optional("validUntil", Json::partialDate),
        json.optional("implant", ImplantKind::read),
        json.optional("implanted", MomentReader::readMoment));
  }

  static CriticalInformation.Infection readInfection(Json json) {
    return new CriticalInformation.Infection(
        json.optional("id", Json::scalar),
        json.optional("version", Json::text),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
        json.optional("specification", Json::text),
        json.optional("note", Json::text),
        json.optional("origin", CriticalInformationOrigin::read),
        json.optional("recordedDate", Json::partialDate),
        json.optional("recordedBy", AuthorReader::readAuthor),
        json.optional("updatedAt", Json::dateTime),
        json.optional("updatedBy", AuthorReader::readAuthor),
        json.optional("validUntil", Json::partialDate),
        json.optional("infection", InfectionKind::read),
        json.optional("infoText", Json::text),
        json.optional("moreInformationUrl", Json::text),
        json.optional("guideUrl", Json::text),
        json.optional("onset", MomentReader::readMoment));
  }

  static CriticalInformation.OngoingTreatment readOngoingTreatment(Json json) {
    return new CriticalInformation.OngoingTreatment(
        json.optional("id", Json::scalar),
        json.optional("version", Json::text),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
        json.optional("specification", Json::text),
        json.optional("note", Json::text),
        json.optional("origin", CriticalInformationOrigin::read),
        json.optional("recordedDate", Json::partialDate),
        json.optional("recordedBy", AuthorReader::readAuthor),
        json.optional("updatedAt", Json::dateTime),
        json.optional("updatedBy", AuthorReader::readAuthor),
        json.optional("validUntil", Json::partialDate),
        json.optional("treatment", OngoingTreatmentKind::read),
        json.optional("started", MomentReader::readMoment));
  }

  static CriticalInformation.OtherAllergy readOtherAllergy(Json json) {
    return new CriticalInformation.OtherAllergy(
        json.optional("id", Json::scalar),
        json.optional("version", Json::text),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
        json.optional("specification", Json::text),
        json.optional("note", Json::text),
        json.optional("origin", CriticalInformationOrigin::read),
        json.optional("recordedDate", Json::partialDate),
        json.optional("recordedBy", AuthorReader::readAuthor),
        json.optional("updatedAt", Json::dateTime),
        json.optional("updatedBy", AuthorReader::readAuthor),
        json.optional("validUntil", Json::partialDate),
        json.optional("allergen", Allergen::read),
        json.required("categories", Json.listOf(AllergenCategory::read)),
        json.optional("criticality", AllergyCriticality::read),
        json.required("reactions", Json.listOf(ReactionReader::readReaction)),
        json.optional("onset", MomentReader::readMoment));
  }

  static CriticalInformation.OtherAnesthesiaProblem readOtherAnesthesiaProblem(Json json) {
    return new CriticalInformation.OtherAnesthesiaProblem(
        json.optional("id", Json::scalar),
        json.optional("version", Json::text),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
        json.optional("specification", Json::text),
        json.optional("note", Json::text),
        json.optional("origin", CriticalInformationOrigin::read),
        json.optional("recordedDate", Json::partialDate),
        json.optional("recordedBy", AuthorReader::readAuthor),
        json.optional("updatedAt", Json::dateTime),
        json.optional("updatedBy", AuthorReader::readAuthor),
        json.optional("validUntil", Json::partialDate),
        json.required("otherEvidence", Json.listOf(CodedReader::readCoded)),
        json.optional("onset", MomentReader::readMoment));
  }

  static CriticalInformation.TransplantOrForeignBody readTransplantOrForeignBody(Json json) {
    return new CriticalInformation.TransplantOrForeignBody(
        json.optional("id", Json::scalar),
        json.optional("version", Json::text),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
        json.optional("specification", Json::text),
        json.optional("note", Json::text),
        json.optional("origin", CriticalInformationOrigin::read),
        json.optional("recordedDate", Json::partialDate),
        json.optional("recordedBy", AuthorReader::readAuthor),
        json.optional("updatedAt", Json::dateTime),
        json.optional("updatedBy", AuthorReader::readAuthor),
        json.optional("validUntil", Json::partialDate),
        json.optional("implant", ImplantKind::read),
        json.optional("onset", MomentReader::readMoment));
  }

  static CriticalInformation.TreatmentRoutineChange readTreatmentRoutineChange(Json json) {
    return new CriticalInformation.TreatmentRoutineChange(
        json.optional("id", Json::scalar),
        json.optional("version", Json::text),
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.required("otherCodes", Json.listOf(CodedReader::readCoded)),
        json.optional("specification", Json::text),
        json.optional("note", Json::text),
        json.optional("origin", CriticalInformationOrigin::read),
        json.optional("recordedDate", Json::partialDate),
        json.optional("recordedBy", AuthorReader::readAuthor),
        json.optional("updatedAt", Json::dateTime),
        json.optional("updatedBy", AuthorReader::readAuthor),
        json.optional("validUntil", Json::partialDate),
        json.optional("change", TreatmentRoutineChangeKind::read),
        json.optional("period", CriticalInformationReader::readPeriod));
  }

  static CriticalInformation.CriticalConsequence readCriticalConsequence(Json json) {
    return new CriticalInformation.CriticalConsequence(
        json.optional("consequence", CriticalConsequenceKind::read),
        json.optional("code", CodedReader::readCoded));
  }

  static CriticalInformation.Period readPeriod(Json json) {
    return new CriticalInformation.Period(
        json.optional("start", Json::partialDate),
        json.optional("end", Json::partialDate));
  }
}
