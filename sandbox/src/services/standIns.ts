import type { StandIn } from '../frame/standIn.ts';
import { coreRecordStandIn } from './core-record/coreRecordStandIn.ts';
import { criticalInformationStandIn } from './critical-information/criticalInformationStandIn.ts';
import { hprStandIn } from './hpr/hprStandIn.ts';
import { organisationsStandIn } from './organisations/organisationsStandIn.ts';
import { patientInformationStandIn } from './patient-information/patientInformationStandIn.ts';
import { patientPlansStandIn } from './patient-plans/patientPlansStandIn.ts';
import { personRegisterStandIn } from './person-register/personRegisterStandIn.ts';
import { pvkStandIn } from './pvk/pvkStandIn.ts';
import { sfmStandIn } from './sfm/sfmStandIn.ts';
import { treatmentPlansStandIn } from './treatment-plans/treatmentPlansStandIn.ts';

/** Every national service the sandbox stands in for, one line each. The issuers are made in `startSandbox`. */
export const standIns: readonly StandIn[] = [
  personRegisterStandIn,
  hprStandIn,
  organisationsStandIn,
  coreRecordStandIn,
  criticalInformationStandIn,
  patientInformationStandIn,
  sfmStandIn,
  treatmentPlansStandIn,
  patientPlansStandIn,
  pvkStandIn,
];
