import type { StandIn } from '../frame/standIn.ts';
import { patientPlansStandIn } from './patient-plans/patientPlansStandIn.ts';
import { treatmentPlansStandIn } from './treatment-plans/treatmentPlansStandIn.ts';

/** Every national service the sandbox stands in for, one line each. */
export const standIns: readonly StandIn[] = [treatmentPlansStandIn, patientPlansStandIn];
