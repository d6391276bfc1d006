import { randomUUID } from 'node:crypto';

const system = (suffix: string) => `urn:oid:2.16.578.1.12.4.1.${suffix}`;

/** What a general practitioner's organisation attests, as HelseID writes it into the token: ordinary treatment. */
export function anAttest() {
  return {
    toa: Math.floor(Date.now() / 1_000),
    practitioner: {
      identifier: { id: '19898949608', name: 'Klok Ugle', system: system('4.1'), authority: 'Skatteetaten' },
      hpr_nr: { id: '999000011', system: system('4.4'), authority: 'Helsedirektoratet' },
      authorization: { code: 'LE', text: 'Lege', system: system('1.9060'), assigner: 'Helsedirektoratet' },
      legal_entity: { id: '310123455', name: 'Fjellvik kommune', system: system('4.101') },
      point_of_care: { id: '315000017', name: 'Fjellvik legekontor', system: system('4.101') },
      department: { id: '705592', system: system('4.102') },
    },
    care_relationship: {
      healthcare_service: { code: 'KX17', text: 'Fastlege', system: system('1.8663') },
      purpose_of_use: {
        code: 'TREAT',
        text: 'Treatment',
        system: 'urn:oid:2.16.840.1.113883.1.11.20448',
        assigner: 'HL7',
      },
      purpose_of_use_details: { code: 'BEHANDLER', system: 'urn:AuditEventHL7Norway/CodeSystem/carerelation' },
      decision_ref: { id: randomUUID(), user_selected: false },
    },
    patients: [{ point_of_care: { id: '315000017', system: system('4.101') } }],
  };
}

export type AttestBody = ReturnType<typeof anAttest>;

/** The same for another purpose than treatment. */
export function anAttestFor(code: 'ETREAT' | 'COC' | 'BTG'): AttestBody {
  const attest = anAttest();
  const { purpose_of_use: purpose } = attest.care_relationship;
  return { ...attest, care_relationship: { ...attest.care_relationship, purpose_of_use: { ...purpose, code } } };
}
