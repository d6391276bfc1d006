// Written by the generator of Helsegraf. Change the operations, not this file.
package no.helsegraf.sdk.generated;

import no.helsegraf.sdk.Json;

final class OverviewReader {
  private OverviewReader() {}

  static Overview readOverview(Json json) {
    return new Overview(
        json.required("id", Json::scalar),
        json.required("person", OverviewReader::readPersonResult),
        json.required("coreRecord", OverviewReader::readCoreRecordResult),
        json.required("prescriptions", OverviewReader::readPrescriptionsResult),
        json.required("medicationList", OverviewReader::readMedicationListResult),
        json.required("carePlans", OverviewReader::readCarePlans));
  }

  static Overview.PersonResult readPersonResult(Json json) {
    return switch (json.typename()) {
      case "Person" -> readPerson(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Overview.PersonResult.Unknown(json.typename());
    };
  }

  static Overview.CoreRecordResult readCoreRecordResult(Json json) {
    return switch (json.typename()) {
      case "CoreRecord" -> readCoreRecord(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "Reserved" -> readReserved(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Overview.CoreRecordResult.Unknown(json.typename());
    };
  }

  static Overview.PrescriptionsResult readPrescriptionsResult(Json json) {
    return switch (json.typename()) {
      case "PrescriptionConnection" -> readPrescriptionConnection(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "IncompleteAnswer" -> readIncompleteAnswer(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "NothingShown" -> readNothingShown(json);
      case "PrescriptionsLocked" -> readPrescriptionsLocked(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Overview.PrescriptionsResult.Unknown(json.typename());
    };
  }

  static Overview.MedicationListResult readMedicationListResult(Json json) {
    return switch (json.typename()) {
      case "MedicationList" -> readMedicationList(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "NothingShown" -> readNothingShown(json);
      case "Restricted" -> readRestricted(json);
      case "SectionUnavailable" -> readSectionUnavailable(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Overview.MedicationListResult.Unknown(json.typename());
    };
  }

  static Overview.CarePlans readCarePlans(Json json) {
    return new Overview.CarePlans(
        json.required("treatmentPlan", OverviewReader::readTreatmentPlanResult),
        json.required("zonePlans", OverviewReader::readZonePlansResult));
  }

  static Overview.Person readPerson(Json json) {
    return new Overview.Person(
        json.required("source", SourceReader::readSource),
        json.optional("name", OverviewReader::readPersonName),
        json.optional("birthDate", Json::date),
        json.optional("ageYears", Json::integer),
        json.required("sex", Sex::read),
        json.required("lifeStatus", LifeStatus::read),
        json.optional("deathDate", Json::date));
  }

  static Overview.AccessRefused readAccessRefused(Json json) {
    return new Overview.AccessRefused(json.required("source", SourceReader::readSource));
  }

  static Overview.NotRegistered readNotRegistered(Json json) {
    return new Overview.NotRegistered(json.required("source", SourceReader::readSource));
  }

  static Overview.SourceUnavailable readSourceUnavailable(Json json) {
    return new Overview.SourceUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool),
        json.optional("retryAfterSeconds", Json::integer));
  }

  static Overview.CoreRecord readCoreRecord(Json json) {
    return new Overview.CoreRecord(
        json.required("indicator", OverviewReader::readCoreRecordIndicatorResult),
        json.required("communicationNeeds", OverviewReader::readCommunicationNeedsResult),
        json.required("criticalInformation", OverviewReader::readCriticalInformationResult));
  }

  static Overview.Blocked readBlocked(Json json) {
    return new Overview.Blocked(json.required("source", SourceReader::readSource));
  }

  static Overview.Reserved readReserved(Json json) {
    return new Overview.Reserved(json.required("source", SourceReader::readSource));
  }

  static Overview.PrescriptionConnection readPrescriptionConnection(Json json) {
    return new Overview.PrescriptionConnection(
        json.required("source", SourceReader::readSource),
        json.required("registers", Json.listOf(RegisterReader::readRegister)),
        json.required("totalCount", Json::integer),
        json.required("withheld", WithheldReader::readWithheld),
        json.required("pageInfo", OverviewReader::readPageInfo),
        json.required("edges", Json.listOf(OverviewReader::readPrescriptionEdge)),
        json.required("unreadable", Json::integer));
  }

  static Overview.IncompleteAnswer readIncompleteAnswer(Json json) {
    return new Overview.IncompleteAnswer(
        json.required("source", SourceReader::readSource),
        json.required("registers", Json.listOf(RegisterReader::readRegister)));
  }

  static Overview.NothingKnown readNothingKnown(Json json) {
    return new Overview.NothingKnown(json.required("source", SourceReader::readSource));
  }

  static Overview.NothingShown readNothingShown(Json json) {
    return new Overview.NothingShown(json.required("source", SourceReader::readSource));
  }

  static Overview.PrescriptionsLocked readPrescriptionsLocked(Json json) {
    return new Overview.PrescriptionsLocked(
        json.required("source", SourceReader::readSource),
        json.required("registers", Json.listOf(RegisterReader::readRegister)),
        json.required("withheld", WithheldReader::readWithheld));
  }

  static Overview.Restricted readRestricted(Json json) {
    return new Overview.Restricted(
        json.required("source", SourceReader::readSource),
        json.optional("count", Json::integer),
        json.required("mayElevate", Json::bool));
  }

  static Overview.MedicationList readMedicationList(Json json) {
    return new Overview.MedicationList(
        json.required("source", SourceReader::readSource),
        json.optional("date", Json::partialDate),
        json.required("registers", Json.listOf(RegisterReader::readRegister)),
        json.required("responsibleParties", Json.listOf(OverviewReader::readResponsibleParty)),
        json.required("entries", OverviewReader::readMedicationListEntriesResult),
        json.required("allergies", OverviewReader::readListedAllergiesResult),
        json.required("unreadable", Json::integer),
        json.optional("withheldRows", Json::integer));
  }

  static Overview.SectionUnavailable readSectionUnavailable(Json json) {
    return new Overview.SectionUnavailable(
        json.required("source", SourceReader::readSource),
        json.required("registers", Json.listOf(RegisterReader::readRegister)));
  }

  static Overview.TreatmentPlanResult readTreatmentPlanResult(Json json) {
    return switch (json.typename()) {
      case "TreatmentPlan" -> readTreatmentPlan(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "ConsentMissing" -> readConsentMissing(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Reserved" -> readReserved(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Overview.TreatmentPlanResult.Unknown(json.typename());
    };
  }

  static Overview.ZonePlansResult readZonePlansResult(Json json) {
    return switch (json.typename()) {
      case "ZonePlanConnection" -> readZonePlanConnection(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Overview.ZonePlansResult.Unknown(json.typename());
    };
  }

  static Overview.PersonName readPersonName(Json json) {
    return new Overview.PersonName(json.optional("full", Json::text));
  }

  static Overview.CoreRecordIndicatorResult readCoreRecordIndicatorResult(Json json) {
    return switch (json.typename()) {
      case "CoreRecordIndicator" -> readCoreRecordIndicator(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "Reserved" -> readReserved(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Overview.CoreRecordIndicatorResult.Unknown(json.typename());
    };
  }

  static Overview.CommunicationNeedsResult readCommunicationNeedsResult(Json json) {
    return switch (json.typename()) {
      case "CommunicationNeeds" -> readCommunicationNeeds(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Reserved" -> readReserved(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Overview.CommunicationNeedsResult.Unknown(json.typename());
    };
  }

  static Overview.CriticalInformationResult readCriticalInformationResult(Json json) {
    return switch (json.typename()) {
      case "CriticalInformation" -> readCriticalInformation(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "Blocked" -> readBlocked(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "Reserved" -> readReserved(json);
      case "Restricted" -> readRestricted(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Overview.CriticalInformationResult.Unknown(json.typename());
    };
  }

  static Overview.PageInfo readPageInfo(Json json) {
    return new Overview.PageInfo(
        json.required("hasNextPage", Json::bool),
        json.optional("endCursor", Json::text));
  }

  static Overview.PrescriptionEdge readPrescriptionEdge(Json json) {
    return new Overview.PrescriptionEdge(json.required("node", OverviewReader::readPrescription));
  }

  static Overview.ResponsibleParty readResponsibleParty(Json json) {
    return new Overview.ResponsibleParty(
        json.required("role", MedicationListRole::read),
        json.required("party", OverviewReader::readMedicationParty));
  }

  static Overview.MedicationListEntriesResult readMedicationListEntriesResult(Json json) {
    return switch (json.typename()) {
      case "MedicationListEntryConnection" -> readMedicationListEntryConnection(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "SectionUnavailable" -> readSectionUnavailable(json);
      default -> new Overview.MedicationListEntriesResult.Unknown(json.typename());
    };
  }

  static Overview.ListedAllergiesResult readListedAllergiesResult(Json json) {
    return switch (json.typename()) {
      case "ListedAllergies" -> readListedAllergies(json);
      case "NothingKnown" -> readNothingKnown(json);
      case "SectionUnavailable" -> readSectionUnavailable(json);
      default -> new Overview.ListedAllergiesResult.Unknown(json.typename());
    };
  }

  static Overview.TreatmentPlan readTreatmentPlan(Json json) {
    return new Overview.TreatmentPlan(
        json.required("source", SourceReader::readSource),
        json.optional("id", Json::scalar),
        json.optional("title", Json::text),
        json.required("status", TreatmentPlanStatus::read),
        json.optional("period", OverviewReader::readPeriod),
        json.required("conditions", Json.listOf(OverviewReader::readPlanCondition)),
        json.required("goals", Json.listOf(OverviewReader::readTreatmentGoal)),
        json.required("actions", Json.listOf(OverviewReader::readTreatmentAction)),
        json.required("unresolvedReferences", Json::integer),
        json.optional("withheld", Json::integer),
        json.required("unreadable", Json::integer));
  }

  static Overview.ConsentMissing readConsentMissing(Json json) {
    return new Overview.ConsentMissing(json.required("source", SourceReader::readSource));
  }

  static Overview.ZonePlanConnection readZonePlanConnection(Json json) {
    return new Overview.ZonePlanConnection(
        json.required("source", SourceReader::readSource),
        json.required("totalCount", Json::integer),
        json.required("edges", Json.listOf(OverviewReader::readZonePlanEdge)),
        json.required("unreadable", Json::integer));
  }

  static Overview.CoreRecordIndicator readCoreRecordIndicator(Json json) {
    return new Overview.CoreRecordIndicator(
        json.required("source", SourceReader::readSource),
        json.required("status", CoreRecordStatus::read),
        json.optional("statusText", Json::text));
  }

  static Overview.CommunicationNeeds readCommunicationNeeds(Json json) {
    return new Overview.CommunicationNeeds(
        json.required("source", SourceReader::readSource),
        json.required("needs", Json.listOf(OverviewReader::readCommunicationNeed)),
        json.required("unreadable", Json::integer));
  }

  static Overview.CriticalInformation readCriticalInformation(Json json) {
    return new Overview.CriticalInformation(
        json.required("source", SourceReader::readSource),
        json.required("isComplete", Json::bool),
        json.optional("withheld", Json::integer),
        json.optional("hasActive", Json::bool),
        json.required("entries", Json.listOf(OverviewReader::readCriticalInformationEntry)),
        json.required("missing", Json.listOf(OverviewReader::readMissingCriticalInformation)),
        json.required("unreadable", Json::integer));
  }

  static Overview.Prescription readPrescription(Json json) {
    return new Overview.Prescription(
        json.required("reseptId", Json::scalar),
        json.required("status", PrescriptionStatus::read),
        json.required("listState", MedicationListState::read),
        json.required("treatmentStatus", TreatmentStatus::read),
        json.optional("medication", OverviewReader::readMedication),
        json.optional("dosing", OverviewReader::readDosing),
        json.optional("issued", Json::partialDate),
        json.optional("expires", Json::partialDate),
        json.optional("refills", OverviewReader::readRefills),
        json.optional("prescriber", OverviewReader::readPrescriberMedicationParty));
  }

  static Overview.MedicationParty readMedicationParty(Json json) {
    return new Overview.MedicationParty(
        json.optional("name", Json::text),
        json.optional("organisationName", Json::text));
  }

  static Overview.MedicationListEntryConnection readMedicationListEntryConnection(Json json) {
    return new Overview.MedicationListEntryConnection(
        json.required("totalCount", Json::integer),
        json.required("pageInfo", OverviewReader::readPageInfo),
        json.required("edges", Json.listOf(OverviewReader::readMedicationListEntryEdge)));
  }

  static Overview.ListedAllergies readListedAllergies(Json json) {
    return new Overview.ListedAllergies(
        json.required("items", Json.listOf(OverviewReader::readListedAllergy)),
        json.required("unreadable", Json::integer));
  }

  static Overview.Period readPeriod(Json json) {
    return new Overview.Period(
        json.optional("start", Json::partialDate),
        json.optional("end", Json::partialDate));
  }

  static Overview.PlanCondition readPlanCondition(Json json) {
    return new Overview.PlanCondition(
        json.optional("code", CodedReader::readCoded),
        json.optional("text", Json::text));
  }

  static Overview.TreatmentGoal readTreatmentGoal(Json json) {
    return new Overview.TreatmentGoal(
        json.optional("description", Json::text),
        json.required("status", TreatmentGoalStatus::read));
  }

  static Overview.TreatmentAction readTreatmentAction(Json json) {
    return new Overview.TreatmentAction(
        json.optional("description", Json::text),
        json.required("status", TreatmentActionStatus::read),
        json.required("isProhibited", Json::bool));
  }

  static Overview.ZonePlanEdge readZonePlanEdge(Json json) {
    return new Overview.ZonePlanEdge(json.required("node", OverviewReader::readZonePlan));
  }

  static Overview.CommunicationNeed readCommunicationNeed(Json json) {
    return new Overview.CommunicationNeed(
        json.optional("need", CommunicationNeedKind::read),
        json.required("code", CodedReader::readCoded),
        json.optional("comment", Json::text),
        json.optional("isActive", Json::bool));
  }

  static Overview.CriticalInformationEntry readCriticalInformationEntry(Json json) {
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
      default -> new Overview.CriticalInformationEntry.Unknown(
          json.typename(),
          json.required("kind", CriticalInformationKind::read),
          json.required("lifecycle", CriticalInformationLifecycle::read),
          json.optional("certainty", CriticalInformationCertainty::read),
          json.optional("code", CodedReader::readCoded),
          json.optional("specification", Json::text),
          json.optional("recordedDate", Json::partialDate));
    };
  }

  static Overview.MissingCriticalInformation readMissingCriticalInformation(Json json) {
    return new Overview.MissingCriticalInformation(
        json.required("kinds", Json.listOf(CriticalInformationKind::read)),
        json.required("reason", UnavailableReason::read),
        json.required("retryable", Json::bool));
  }

  static Overview.Medication readMedication(Json json) {
    return new Overview.Medication(
        json.optional("name", Json::text),
        json.optional("atc", CodedReader::readCoded));
  }

  static Overview.Dosing readDosing(Json json) {
    return new Overview.Dosing(
        json.optional("labelText", Json::text),
        json.required("instructions", Json.listOf(OverviewReader::readDosageInstruction)));
  }

  static Overview.Refills readRefills(Json json) {
    return new Overview.Refills(
        json.optional("count", Json::integer),
        json.optional("dispensesAllowed", Json::integer));
  }

  static Overview.PrescriberMedicationParty readPrescriberMedicationParty(Json json) {
    return new Overview.PrescriberMedicationParty(
        json.optional("name", Json::text),
        json.optional("healthPersonnel", OverviewReader::readHealthPersonnel));
  }

  static Overview.MedicationListEntryEdge readMedicationListEntryEdge(Json json) {
    return new Overview.MedicationListEntryEdge(json.required("node", OverviewReader::readMedicationListEntry));
  }

  static Overview.ListedAllergy readListedAllergy(Json json) {
    return new Overview.ListedAllergy(
        json.optional("allergen", CodedReader::readCoded),
        json.optional("text", Json::text),
        json.optional("criticality", Json::text));
  }

  static Overview.ZonePlan readZonePlan(Json json) {
    return new Overview.ZonePlan(
        json.required("id", Json::scalar),
        json.required("current", OverviewReader::readZonePlanVersion));
  }

  static Overview.AdverseDrugReaction readAdverseDrugReaction(Json json) {
    return new Overview.AdverseDrugReaction(
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text),
        json.optional("recordedDate", Json::partialDate),
        json.optional("criticality", AllergyCriticality::read),
        json.required("reactions", Json.listOf(ReactionReader::readReaction)));
  }

  static Overview.CriticalMedicalCondition readCriticalMedicalCondition(Json json) {
    return new Overview.CriticalMedicalCondition(
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text),
        json.optional("recordedDate", Json::partialDate));
  }

  static Overview.DifficultIntubation readDifficultIntubation(Json json) {
    return new Overview.DifficultIntubation(
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text),
        json.optional("recordedDate", Json::partialDate));
  }

  static Overview.Implant readImplant(Json json) {
    return new Overview.Implant(
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text),
        json.optional("recordedDate", Json::partialDate));
  }

  static Overview.Infection readInfection(Json json) {
    return new Overview.Infection(
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text),
        json.optional("recordedDate", Json::partialDate));
  }

  static Overview.OngoingTreatment readOngoingTreatment(Json json) {
    return new Overview.OngoingTreatment(
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text),
        json.optional("recordedDate", Json::partialDate));
  }

  static Overview.OtherAllergy readOtherAllergy(Json json) {
    return new Overview.OtherAllergy(
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text),
        json.optional("recordedDate", Json::partialDate),
        json.optional("criticality", AllergyCriticality::read),
        json.required("reactions", Json.listOf(ReactionReader::readReaction)));
  }

  static Overview.OtherAnesthesiaProblem readOtherAnesthesiaProblem(Json json) {
    return new Overview.OtherAnesthesiaProblem(
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text),
        json.optional("recordedDate", Json::partialDate));
  }

  static Overview.TransplantOrForeignBody readTransplantOrForeignBody(Json json) {
    return new Overview.TransplantOrForeignBody(
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text),
        json.optional("recordedDate", Json::partialDate));
  }

  static Overview.TreatmentRoutineChange readTreatmentRoutineChange(Json json) {
    return new Overview.TreatmentRoutineChange(
        json.required("kind", CriticalInformationKind::read),
        json.required("lifecycle", CriticalInformationLifecycle::read),
        json.optional("certainty", CriticalInformationCertainty::read),
        json.optional("code", CodedReader::readCoded),
        json.optional("specification", Json::text),
        json.optional("recordedDate", Json::partialDate));
  }

  static Overview.DosageInstruction readDosageInstruction(Json json) {
    return new Overview.DosageInstruction(json.optional("text", Json::text));
  }

  static Overview.HealthPersonnel readHealthPersonnel(Json json) {
    return new Overview.HealthPersonnel(
        json.required("hprNumber", Json::scalar),
        json.required("registration", OverviewReader::readHealthPersonnelResult));
  }

  static Overview.MedicationListEntry readMedicationListEntry(Json json) {
    return new Overview.MedicationListEntry(
        json.required("pllId", Json::scalar),
        json.required("listState", MedicationListState::read),
        json.required("prescriptionStatus", PrescriptionStatus::read),
        json.required("treatmentStatus", TreatmentStatus::read),
        json.optional("medication", OverviewReader::readMedication),
        json.optional("dosing", OverviewReader::readDosing),
        json.optional("isMultidose", Json::bool),
        json.optional("discontinuation", OverviewReader::readDiscontinuation),
        json.optional("prescription", OverviewReader::readMedicationListEntryPrescription));
  }

  static Overview.ZonePlanVersion readZonePlanVersion(Json json) {
    return new Overview.ZonePlanVersion(
        json.optional("version", Json::integer),
        json.required("status", ZonePlanStatus::read),
        json.optional("statusText", Json::text),
        json.optional("title", Json::text),
        json.optional("updatedAt", Json::partialDate),
        json.required("zones", Json.listOf(OverviewReader::readZone)),
        json.required("unreadable", Json::integer));
  }

  static Overview.HealthPersonnelResult readHealthPersonnelResult(Json json) {
    return switch (json.typename()) {
      case "HealthPersonnelRegistration" -> readHealthPersonnelRegistration(json);
      case "AccessRefused" -> readAccessRefused(json);
      case "NotRegistered" -> readNotRegistered(json);
      case "SourceUnavailable" -> readSourceUnavailable(json);
      default -> new Overview.HealthPersonnelResult.Unknown(json.typename());
    };
  }

  static Overview.Discontinuation readDiscontinuation(Json json) {
    return new Overview.Discontinuation(
        json.optional("time", Json::partialDate),
        json.optional("reason", DiscontinuationReason::read));
  }

  static Overview.MedicationListEntryPrescription readMedicationListEntryPrescription(Json json) {
    return new Overview.MedicationListEntryPrescription(
        json.required("reseptId", Json::scalar),
        json.required("status", PrescriptionStatus::read),
        json.optional("expires", Json::partialDate));
  }

  static Overview.Zone readZone(Json json) {
    return new Overview.Zone(
        json.required("level", ZoneLevel::read),
        json.optional("levelText", Json::text),
        json.optional("condition", Json::text),
        json.optional("action", Json::text));
  }

  static Overview.HealthPersonnelRegistration readHealthPersonnelRegistration(Json json) {
    return new Overview.HealthPersonnelRegistration(
        json.required("source", SourceReader::readSource),
        json.optional("name", OverviewReader::readPersonName));
  }
}
