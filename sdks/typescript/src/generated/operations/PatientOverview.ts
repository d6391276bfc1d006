// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { AccessBasis, Overview } from './types.ts';

/** One question, all four national services: who the patient is, critical information, prescriptions, medication list and care plans. Each part answers for itself. */
export const PatientOverview: sdk.Query<PatientOverview.Data, PatientOverview.Variables> = {
  kind: 'query',
  name: 'PatientOverview',
  hash: '2bfc30b6fe022fdc23c26c5bc1c8036891c7ea93888b3e57283716bbb8d51599',
  text: 'query PatientOverview($nationalId:NationalIdentityNumber!$basis:AccessBasis!$reason:String){patient(nationalId:$nationalId basis:$basis reason:$reason){...Overview}}fragment Overview on Patient{id person{__typename ...WhyMissing ...on Person{source{...Source}name{full}birthDate ageYears sex lifeStatus deathDate}}coreRecord{__typename ...WhyMissing ...on CoreRecord{indicator{__typename ...WhyMissing ...on CoreRecordIndicator{source{...Source}status statusText}}communicationNeeds{__typename ...WhyMissing ...on CommunicationNeeds{source{...Source}needs{need code{...Coded}comment isActive}unreadable}}criticalInformation{__typename ...WhyMissing ...on CriticalInformation{source{...Source}isComplete withheld hasActive entries{__typename kind lifecycle certainty code{...Coded}specification recordedDate ...on AdverseDrugReaction{criticality reactions{...Reaction}}...on OtherAllergy{criticality reactions{...Reaction}}}missing{kinds reason retryable}unreadable}}}}prescriptions{__typename ...WhyNoMedicines ...on PrescriptionConnection{source{...Source}registers{...Register}totalCount withheld{...Withheld}pageInfo{hasNextPage endCursor}edges{node{reseptId status listState treatmentStatus medication{name atc{...Coded}}dosing{labelText instructions{text}}issued expires refills{count dispensesAllowed}prescriber{name healthPersonnel{hprNumber registration{__typename ...WhyMissing ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}unreadable}}medicationList{__typename ...WhyNoMedicines ...on MedicationList{source{...Source}date registers{...Register}responsibleParties{role party{name organisationName}}entries{__typename ...WhyNoMedicines ...on MedicationListEntryConnection{totalCount pageInfo{hasNextPage endCursor}edges{node{pllId listState prescriptionStatus treatmentStatus medication{name atc{...Coded}}dosing{labelText instructions{text}}isMultidose discontinuation{time reason}prescription{reseptId status expires}}}}}allergies{__typename ...WhyNoMedicines ...on ListedAllergies{items{allergen{...Coded}text criticality}unreadable}}unreadable withheldRows:withheld}}carePlans{treatmentPlan{__typename ...WhyMissing ...on TreatmentPlan{source{...Source}id title status period{start end}conditions{code{...Coded}text}goals{description status}actions{description status isProhibited}unresolvedReferences withheld unreadable}}zonePlans{__typename ...WhyMissing ...on ZonePlanConnection{source{...Source}totalCount edges{node{id current{version status statusText title updatedAt zones{level levelText condition action}unreadable}}}unreadable}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment Coded on Code{system code display}fragment Reaction on AllergyReaction{manifestation code{...Coded}text}fragment WhyNoMedicines on MissingData{...WhyMissing ...on PrescriptionsLocked{registers{...Register}withheld{...Withheld}}...on IncompleteAnswer{registers{...Register}}...on SectionUnavailable{registers{...Register}}}fragment Register on RegisterAnswer{register outcome code{...Coded}fetchedAt}fragment Withheld on WithheldPrescriptions{lockedInIntermediary lockedInCoreRecord coreRecordHasMedicines}',
};

export declare namespace PatientOverview {
  export interface Variables {
    readonly nationalId: string;
    readonly basis: Exclude<AccessBasis, sdk.UnknownValue>;
    readonly reason?: string | null | undefined;
  }

  export interface Data {
    /**
     * The patient whom this operation is about. Health personnel ask here, with the ground for access; one patient per
     * operation. No service is asked by this field alone: each field below it asks its own, so one that is down takes none
     * of the others with it. A number that no register knows is answered by each source with `NotRegistered`.
     */
    readonly patient: Overview;
  }
}
