import { nationalIdSystem } from '@helsegraf/identifiers';
import type { AccessBasis, PatientContext } from '@helsegraf/upstream';

export interface MedicationQuestion {
  readonly patient: PatientContext;
  readonly basis: AccessBasis | undefined;
  /** Reference numbers that open locked prescriptions. */
  readonly referenceNumbers: readonly string[];
}

/**
 * The `Parameters` of a question to `$getMedication`.
 *
 * The guide asks for the patient's name and address besides the number. The number alone is sent: it identifies, and
 * what Helsegraf does not know it cannot send. Whether the service insists is unverified.
 */
export function medicationQuestion({ patient, basis, referenceNumbers }: MedicationQuestion): object {
  const { kind, value } = patient.nationalId;
  return {
    resourceType: 'Parameters',
    parameter: [
      {
        name: 'patient',
        resource: {
          resourceType: 'Patient',
          meta: { profile: ['http://ehelse.no/fhir/StructureDefinition/sfm-Patient'] },
          identifier: [{ use: 'official', system: nationalIdSystem(kind), value }],
        },
      },
      ...referenceNumbers.map((valueString) => ({ name: 'Referansenummer', valueString })),
      ...consents(basis),
    ],
  };
}

/**
 * The ground for access in SFM's own codes. Elevated access also opens what is restricted, which ordinary access never
 * does; an exception from consent is known only for the core record as a whole. SFM would open what is locked by consent
 * as well (`SamtykkeLasteResepter`). It is not asked to: a locked prescription is opened by its reference number alone.
 */
function consents(basis: AccessBasis | undefined): readonly object[] {
  if (basis === undefined) return [];
  const code = consentCodes[basis];
  const names = basis.startsWith('ELEVATED')
    ? ['SamtykkeKjernejournal', 'SamtykkeSperretLegemidler']
    : ['SamtykkeKjernejournal'];
  return names.map((name) => ({ name, valueCode: code }));
}

const consentCodes: Readonly<Record<AccessBasis, string>> = {
  CONSENT: 'HPMOTTATTSAMTYKKE',
  EMERGENCY: 'HPAKUTT',
  EXCEPTION: 'HPUNNTAK',
  ELEVATED_CONSENT: 'HPMOTTATTSAMTYKKE',
  ELEVATED_EMERGENCY: 'HPAKUTT',
};
