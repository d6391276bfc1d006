export { fetchMedication } from './fetchMedication.ts';
export type { MedicationAnswer, MedicationRequest } from './fetchMedication.ts';
export { showRows, type RowViewer } from './showRows.ts';
export { readMedicationDocument } from './readMedicationDocument.ts';
export type {
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
export type { Dispense } from './medicationValues.ts';
export { dispensesAnswer, emptySection, registerList, sfmService } from './answerParts.ts';
export type { SfmSource } from './answerParts.ts';
