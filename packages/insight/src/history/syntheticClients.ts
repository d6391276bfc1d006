/** A system that does not exist, as it might use the service. */
export interface SyntheticClient {
  readonly id: string;
  readonly callerKind: 'practitioner' | 'citizen';
  /** Oldest first. Each is replaced by the next, over some weeks; a share of the users never changes. */
  readonly versions: readonly string[];
  /** How many ask in the busiest hour of a working day. */
  readonly busiestHour: number;
  /** When people ask. */
  readonly rhythm: 'clinic' | 'always' | 'evening';
  /** Names of operations of the contract, the most used first. */
  readonly operations: readonly string[];
  /** Of a thousand requests, on the ground of an emergency. */
  readonly emergencies: number;
  /** Which of the organisations use it: positions in the list, and the day from which on each does. */
  readonly organisations: readonly { readonly at: number; readonly fromDay: number }[];
}

/** Which organisations, and from which day on each of them. */
const from = (...uses: readonly (readonly [at: number, fromDay: number])[]) =>
  uses.map(([at, fromDay]) => ({ at, fromDay }));

/** Their names say that nobody has made them. */
export const syntheticClients: readonly SyntheticClient[] = [
  {
    id: 'synthetic-gp-record',
    callerKind: 'practitioner',
    versions: ['4.1', '4.2', '5.0'],
    busiestHour: 420,
    rhythm: 'clinic',
    operations: ['PatientOverview', 'MedicationList', 'Prescriptions', 'CriticalInformation'],
    emergencies: 0,
    organisations: from([0, 0], [5, 0], [7, 12], [9, 6], [10, 0], [11, 0], [13, 20]),
  },
  {
    id: 'synthetic-hospital-record',
    callerKind: 'practitioner',
    versions: ['11.0', '11.1'],
    busiestHour: 310,
    rhythm: 'always',
    operations: ['PatientOverview', 'CriticalInformation', 'CoreRecord', 'CarePlan'],
    emergencies: 34,
    organisations: from([3, 0], [6, 4], [12, 0]),
  },
  {
    id: 'synthetic-pharmacy',
    callerKind: 'practitioner',
    versions: ['2.7', '3.0'],
    busiestHour: 260,
    rhythm: 'clinic',
    operations: ['Prescriptions', 'MedicationList', 'LockedPrescription'],
    emergencies: 0,
    organisations: from([1, 0], [14, 8]),
  },
  {
    id: 'synthetic-municipal-record',
    callerKind: 'practitioner',
    versions: ['8.3'],
    busiestHour: 150,
    rhythm: 'always',
    operations: ['PatientOverview', 'MedicationList', 'CarePlan'],
    emergencies: 12,
    organisations: from([2, 9], [8, 15]),
  },
  {
    id: 'synthetic-dental-record',
    callerKind: 'practitioner',
    versions: ['1.0', '1.1'],
    busiestHour: 24,
    rhythm: 'clinic',
    operations: ['CriticalInformation', 'MedicationList'],
    emergencies: 0,
    organisations: from([4, 17]),
  },
  {
    id: 'synthetic-citizen-app',
    callerKind: 'citizen',
    versions: ['1.8', '1.9', '2.0'],
    busiestHour: 230,
    rhythm: 'evening',
    operations: ['MyOverview', 'MyAccessLog', 'PrivacySettings'],
    emergencies: 0,
    organisations: [],
  },
];
