export { prescriptionServices, type PrescriptionService } from './source.ts';
export { startPrescriptions } from './startPrescriptions.ts';
