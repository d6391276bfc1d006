import type { Code, Quantity } from '@helsegraf/fhir';
import type {
  DispenseChange,
  MedicationLevel,
  MedicationRegistrationType,
  MedicationUse,
  PrescriptionGroup,
  TimeOfDay,
} from './codeTables.ts';

// The value types of `schema/shared/medication.graphql`. What the source left out is `undefined`.

export interface Medication {
  readonly name: string | undefined;
  readonly level: MedicationLevel;
  readonly levelCode: Code | undefined;
  readonly atc: Code | undefined;
  readonly packageNumber: string | undefined;
  readonly festIds: readonly string[];
  readonly codes: readonly Code[];
  readonly ingredients: readonly Ingredient[];
  readonly form: Code | undefined;
  readonly prescriptionGroup: PrescriptionGroup | undefined;
  readonly prescriptionGroupCode: Code | undefined;
  readonly preparationType: Code | undefined;
  readonly package: Package | undefined;
}

export interface Ingredient {
  readonly substance: Code | undefined;
  readonly strength: Quantity | undefined;
  readonly strengthPer: Quantity | undefined;
}

export interface Package {
  readonly name: string | undefined;
  readonly size: string | undefined;
  readonly unit: Code | undefined;
  readonly amount: Quantity | undefined;
  readonly amountText: string | undefined;
}

export interface Dosing {
  readonly labelText: string | undefined;
  readonly periods: readonly DosingPeriod[];
  readonly instructions: readonly DosageInstruction[];
}

export interface DosingPeriod {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly doses: readonly RepeatedDose[];
}

export interface RepeatedDose {
  readonly amount: Quantity | undefined;
  readonly interval: Quantity | undefined;
  readonly timeOfDay: TimeOfDay | undefined;
  readonly timeOfDayCode: Code | undefined;
  readonly isAccurate: boolean | undefined;
}

export interface DosageInstruction {
  readonly sequence: number | undefined;
  readonly text: string | undefined;
  readonly patientInstruction: string | undefined;
  readonly shortDose: Code | undefined;
  readonly precautions: readonly Code[];
  readonly use: MedicationUse | undefined;
  readonly useCode: Code | undefined;
  readonly applicationArea: string | undefined;
}

export interface Registration {
  readonly type: MedicationRegistrationType;
  readonly typeCode: Code | undefined;
  readonly status: Code | undefined;
  readonly by: MedicationParty | undefined;
  readonly time: string | undefined;
}

export interface MedicationParty {
  readonly name: string | undefined;
  readonly healthPersonnel: { readonly hprNumber: string } | undefined;
  readonly organisationName: string | undefined;
  readonly organisationNumber: string | undefined;
  readonly organisation: { readonly herId: string } | undefined;
  readonly telephone: string | undefined;
}

export interface DeliverySummary {
  readonly packageNumber: string | undefined;
  readonly packageName: string | undefined;
  readonly packageSize: Quantity | undefined;
  readonly totalPackages: string | undefined;
  readonly lastPackages: string | undefined;
  readonly lastDelivered: string | undefined;
}

export interface Dispense {
  readonly m10Id: string | undefined;
  readonly reseptId: string | undefined;
  readonly medication: Medication | undefined;
  readonly quantity: Quantity | undefined;
  readonly handedOver: string | undefined;
  readonly dispenser: MedicationParty | undefined;
  readonly interventions: readonly DispenseIntervention[];
  readonly isConcluded: boolean | undefined;
  readonly isCancelled: boolean | undefined;
  readonly wasSubstituted: boolean | undefined;
}

export interface DispenseIntervention {
  readonly finding: Code | undefined;
  readonly change: DispenseChange | undefined;
  readonly changeCode: Code | undefined;
  readonly isConfirmedWithCustomer: boolean | undefined;
  readonly reason: string | undefined;
}
