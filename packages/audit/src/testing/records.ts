import { randomUUID } from 'node:crypto';
import type { AuditKey } from '../auditKeys.ts';
import type { IntentRecord, OutcomeRecord } from '../auditRecord.ts';
import { newRecordId } from '../newRecordId.ts';

/** Synthetic people. */
export const patient = '17855599120';
export const otherPatient = '05898597468';

export const keys: readonly AuditKey[] = [{ kid: 'now', key: Buffer.alloc(32, 1).toString('base64') }];
export const writer = { instance: 'gateway-1', build: 'test' };

export function anIntent(parts: Partial<IntentRecord> = {}): IntentRecord {
  return {
    id: newRecordId(),
    schemaVersion: 1,
    recordedAt: '2026-05-04T06:00:00.000Z',
    writer,
    kind: 'intent',
    operationId: randomUUID(),
    actor: {
      kind: 'practitioner',
      nationalId: otherPatient,
      hprNumber: '123456789',
      name: 'Kvikk Sommerfugl',
      role: 'LE',
      legalEntity: { number: '310123455', name: 'Fagersta legekontor' },
      pointOfCare: { number: '315000017', name: 'Fagersta legekontor, avdeling nord' },
      department: { id: '705592', name: 'Poliklinikk' },
    },
    patient,
    client: { id: 'epj', name: 'EPJ', networkAddress: '192.0.2.1' },
    ground: {
      basis: 'CONSENT',
      isElevated: false,
      reason: 'ord som bare er for den som har ansvaret',
      purpose: 'TREAT',
      purposeDetails: {
        code: 'POLBESOK',
        system: 'https://terminology.dips.com/decisiontemplate',
        text: 'Poliklinikk',
      },
      healthcareService: { code: 'S03', system: 'urn:oid:2.16.578.1.12.4.1.1.8655', text: 'Indremedisin' },
      decisionRef: { id: 'd-77', isUserSelected: false },
      attestedAt: 1_777_874_400,
    },
    operation: {
      name: 'PatientOverview',
      hash: 'ab'.repeat(32),
      action: 'read',
      dataClasses: ['identity', 'medication'],
    },
    tokenReference: 'urn:ietf:params:oauth:jti:1',
    policyVersion: '1',
    ...parts,
  };
}

export function anOutcome(intent: IntentRecord, parts: Partial<OutcomeRecord> = {}): OutcomeRecord {
  return {
    id: newRecordId(),
    schemaVersion: 1,
    recordedAt: '2026-05-04T06:00:01.000Z',
    writer,
    kind: 'outcome',
    operationId: intent.operationId,
    patient: intent.patient,
    outcome: 'disclosed',
    disclosures: [{ source: 'sfm', dataClass: 'medication', count: 3, withheld: 1 }],
    needsReview: false,
    ...parts,
  };
}

/** Soon enough for a test, late enough for a busy machine. */
export function inTime(): number {
  return Date.now() + 20_000;
}
