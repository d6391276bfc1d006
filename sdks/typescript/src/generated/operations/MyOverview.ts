// Written by the generator of Helsegraf. Change the operations, not this file.
import type * as sdk from '../../index.ts';
import type { Overview } from './types.ts';

/** The citizen's own overview: the same as PatientOverview, asked about oneself. */
export const MyOverview: sdk.Query<MyOverview.Data, MyOverview.Variables> = {
  kind: 'query',
  name: 'MyOverview',
  hash: '3e78f52da4e4a85f6666ed0b24ffe0fcb84e4d4d89f88b5f9fcb2da7786c6864',
  text: 'query MyOverview{me{...Overview}}fragment Overview on Patient{id person{__typename ...WhyMissing ...on Person{source{...Source}name{full}birthDate ageYears sex lifeStatus deathDate}}coreRecord{__typename ...WhyMissing ...on CoreRecord{indicator{__typename ...WhyMissing ...on CoreRecordIndicator{source{...Source}status statusText}}communicationNeeds{__typename ...WhyMissing ...on CommunicationNeeds{source{...Source}needs{need code{...Coded}comment isActive}unreadable}}criticalInformation{__typename ...WhyMissing ...on CriticalInformation{source{...Source}isComplete withheld hasActive entries{__typename kind lifecycle certainty code{...Coded}specification recordedDate ...on AdverseDrugReaction{criticality reactions{...Reaction}}...on OtherAllergy{criticality reactions{...Reaction}}}missing{kinds reason retryable}unreadable}}}}prescriptions{__typename ...WhyNoMedicines ...on PrescriptionConnection{source{...Source}registers{...Register}totalCount withheld{...Withheld}pageInfo{hasNextPage endCursor}edges{node{reseptId status listState treatmentStatus medication{name atc{...Coded}}dosing{labelText instructions{text}}issued expires refills{count dispensesAllowed}prescriber{name healthPersonnel{hprNumber registration{__typename ...WhyMissing ...on HealthPersonnelRegistration{source{...Source}name{full}}}}}}}unreadable}}medicationList{__typename ...WhyNoMedicines ...on MedicationList{source{...Source}date registers{...Register}responsibleParties{role party{name organisationName}}entries{__typename ...WhyNoMedicines ...on MedicationListEntryConnection{totalCount pageInfo{hasNextPage endCursor}edges{node{pllId listState prescriptionStatus treatmentStatus medication{name atc{...Coded}}dosing{labelText instructions{text}}isMultidose discontinuation{time reason}prescription{reseptId status expires}}}}}allergies{__typename ...WhyNoMedicines ...on ListedAllergies{items{allergen{...Coded}text criticality}unreadable}}unreadable withheldRows:withheld}}carePlans{treatmentPlan{__typename ...WhyMissing ...on TreatmentPlan{source{...Source}id title status period{start end}conditions{code{...Coded}text}goals{description status}actions{description status isProhibited}unresolvedReferences withheld unreadable}}zonePlans{__typename ...WhyMissing ...on ZonePlanConnection{source{...Source}totalCount edges{node{id current{version status statusText title updatedAt zones{level levelText condition action}unreadable}}}unreadable}}}}fragment WhyMissing on MissingData{source{...Source}...on Restricted{count mayElevate}...on SourceUnavailable{reason retryable retryAfterSeconds}}fragment Source on DataSource{service fetchedAt}fragment Coded on Code{system code display}fragment Reaction on AllergyReaction{manifestation code{...Coded}text}fragment WhyNoMedicines on MissingData{...WhyMissing ...on PrescriptionsLocked{registers{...Register}withheld{...Withheld}}...on IncompleteAnswer{registers{...Register}}...on SectionUnavailable{registers{...Register}}}fragment Register on RegisterAnswer{register outcome code{...Coded}fetchedAt}fragment Withheld on WithheldPrescriptions{lockedInIntermediary lockedInCoreRecord coreRecordHasMedicines}',
};

export declare namespace MyOverview {
  export interface Variables {
    readonly [name: string]: never;
  }

  export interface Data {
    /** The signed-in citizen's own record (innbygger). */
    readonly me: Overview;
  }
}
