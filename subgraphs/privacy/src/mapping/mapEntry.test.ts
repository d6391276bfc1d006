import { expect, test } from '@jest/globals';
import type { AccessLogEntry } from '@helsegraf/audit';
import { mapEntry } from './mapEntry.ts';

const entry: AccessLogEntry = {
  id: '01990000-0000-7000-8000-000000000000',
  at: '2026-11-22T10:00:00.000Z',
  actorKind: 'system',
  actorName: undefined,
  role: undefined,
  legalEntity: { number: '310123455', name: undefined },
  pointOfCare: undefined,
  action: 'read',
  basis: 'CONSENT',
  isElevated: false,
  isEmergency: false,
  purpose: undefined,
  purposeText: undefined,
  isUserSelected: undefined,
  relation: undefined,
  outcome: 'refused',
  disclosures: [],
};

test('a system that was refused is told as what it is, with its organisation and no ground', () => {
  expect(mapEntry(entry)).toMatchObject({
    actor: { kind: 'SYSTEM', role: null, legalEntity: { number: '310123455' }, pointOfCare: null },
    ground: null,
    outcome: 'REFUSED',
  });
});

test.each(['a-service-of-the-past', 'constructor'])('what is known no longer is told by its code (%s)', (old) => {
  const disclosures = [{ source: old, dataClass: old, count: 2, withheld: 1 }] as never;

  expect(mapEntry({ ...entry, outcome: 'disclosed', disclosures }).information).toEqual([
    { service: null, serviceCode: old, kind: old, norwegian: old, english: old, count: 2, withheld: 1 },
  ]);
});

test('a source that is known is told by its name and its code', () => {
  const disclosures = [{ source: 'pvk', dataClass: 'privacy', count: 1, withheld: 0 }] as never;

  expect(mapEntry({ ...entry, disclosures }).information).toMatchObject([
    { service: 'PRIVACY_SETTINGS', serviceCode: 'pvk', kind: 'privacy', norwegian: 'Personverninnstillinger' },
  ]);
});
