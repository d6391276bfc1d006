import type { ServiceName } from '@helsegraf/schema';
import type { FieldNode } from 'graphql';

/** One question that a subgraph puts to a service, and how many calls that takes at most. */
export interface Question {
  readonly service: ServiceName;
  readonly calls: number | ((field: FieldNode) => number);
  /**
   * Fields whose questions have the same name share one answer within one request to the subgraph, and so do the items of
   * a look-up. Without a name, each item and each set of arguments is a question of its own.
   */
  readonly as?: string;
}

const indicator: Question = { service: 'core-record', calls: 1, as: 'indicator' };
/** Asked for when helseindikator knows of no core record, and before anything else of critical information. */
const criticalStatus: Question = { service: 'critical-information', calls: 1, as: 'status' };
const medication: Question = { service: 'sfm', calls: 1, as: 'medication' };
const organisation: Question = { service: 'organisations', calls: 1, as: 'organisations' };
const zonePlans: Question = { service: 'patient-plans', calls: 1, as: 'zone plans' };
/** One for each party that settings are asked of. There are two unless more are configured (`PRIVACY_DEFINITIONS`). */
const privacySettings: Question = { service: 'pvk', calls: 2, as: 'settings' };
const privacyChange: Question = { service: 'pvk', calls: 1 };

/**
 * What the subgraphs really ask, where it is not what `@nationalSource` says by itself: one call for the field. By
 * subgraph and `Type.field`; by `Type` what is asked as soon as such an item is looked up. Read from the subgraphs'
 * `loaders.ts` and `answer….ts`; the whole system is counted against it (`test/documents/price.test.ts`).
 */
export const sourceCalls: Readonly<Record<string, Readonly<Record<string, readonly Question[]>>>> = {
  persons: {
    'HealthPersonnel.registration': [{ service: 'hpr', calls: 1, as: 'professionals' }],
    'Organisation.registration': [organisation],
    // Only when the item was named by its other number.
    'Organisation.organisationNumber': [organisation],
    'Organisation.herId': [organisation],
  },
  'core-record': {
    'Patient.coreRecord': [indicator, criticalStatus],
    'CoreRecord.indicator': [indicator, criticalStatus],
    // Five resources; when only some kinds are asked for, the kinds of two resources one by one: eight at most.
    'CoreRecord.criticalInformation': [
      criticalStatus,
      { service: 'critical-information', calls: (field) => (hasArgument(field, 'kinds') ? 8 : 5) },
    ],
    'CoreRecord.communicationNeeds': [{ service: 'patient-information', calls: 2, as: 'needs' }],
  },
  prescriptions: {
    'Patient.prescriptions': [medication],
    'Prescription.renewedAs': [medication],
    Prescription: [medication],
  },
  'medication-list': {
    'Patient.medicationList': [medication],
  },
  'care-plans': {
    // The plan, and why there is none.
    'CarePlans.treatmentPlan': [{ service: 'treatment-plans', calls: 2, as: 'plan' }],
    'CarePlans.zonePlans': [zonePlans],
    'CarePlans.zonePlan': [zonePlans],
  },
  privacy: {
    'Patient.privacySettings': [privacySettings],
    'Mutation.blockProfessional': [privacyChange, privacySettings, { service: 'hpr', calls: 1 }],
    'Mutation.unblockProfessional': [privacyChange, privacySettings],
    'Mutation.restrictInformation': [privacyChange, privacySettings],
    'Mutation.liftRestriction': [privacyChange, privacySettings],
    'Mutation.leaveCoreRecord': [privacyChange, privacySettings],
    'Mutation.rejoinCoreRecord': [privacyChange, privacySettings],
  },
};

function hasArgument(field: FieldNode, name: string): boolean {
  return field.arguments?.some((argument) => argument.name.value === name) ?? false;
}
