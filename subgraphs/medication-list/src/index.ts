export { medicationListServices, type MedicationListService } from './source.ts';
export { startMedicationList } from './startMedicationList.ts';
