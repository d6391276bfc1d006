export { fetchMedication } from './fetchMedication.ts';
export type { MedicationAnswer, MedicationRequest } from './fetchMedication.ts';
export { readMedicationDocument } from './readMedicationDocument.ts';
export type {
  Dispense,
  ListedAllergy,
  ListMessage,
  MedicationDocument,
  MedicationRow,
  MultidoseDelivery,
  RegisterAnswer,
  RegisterAnswers,
  SectionState,
  Withheld,
} from './medicationDocument.ts';
