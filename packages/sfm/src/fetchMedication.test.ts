import { unavailable, type Upstream } from '@helsegraf/upstream';
import { aPatient, aSourceRequest } from '@helsegraf/upstream/testing';
import { expect, test } from '@jest/globals';
import { fetchMedication } from './fetchMedication.ts';
import { aDocument, aPatientNumber } from './testing/aDocument.ts';

const [asked, other, former] = [aPatientNumber, '07835249608', '45819049868'];

/** What becomes of a document that SFM sends. */
async function fetchDocument(document: unknown) {
  const answer = {
    kind: 'answered',
    status: 200,
    headers: {},
    body: document,
    fetchedAt: '2026-11-22T09:00:00Z',
  } as const;
  const sfm: Upstream = { call: async () => answer };
  const { kind, reason } = {
    reason: undefined,
    ...(await fetchMedication(sfm, { request: aSourceRequest(), patient: aPatient(asked) })),
  };
  return reason ?? kind;
}

const identifierOf = (value: string) => ({ system: 'urn:oid:2.16.578.1.12.4.1.4.1', value });
const patientOf = (...numbers: string[]) => ({ resourceType: 'Patient', identifier: numbers.map(identifierOf) });
const rowOf = (value: string) => ({
  resourceType: 'MedicationStatement',
  subject: { identifier: identifierOf(value) },
});

test.each<[string, unknown, string]>([
  ['names the one who was asked about', aDocument({ numbers: [asked] }), 'found'],
  ['names them by a former number as well', aDocument({ numbers: [former, asked] }), 'found'],
  [
    'has a row that names them by a former number',
    aDocument({ numbers: [asked, former], resources: [rowOf(former)] }),
    'found',
  ],
  ['names somebody else', aDocument({ numbers: [other] }), 'WRONG_PERSON'],
  ['names them and somebody else', aDocument({ resources: [patientOf(other)] }), 'WRONG_PERSON'],
  ['has a row of somebody else', aDocument({ resources: [rowOf(other)] }), 'WRONG_PERSON'],
  ['names nobody', aDocument({ numbers: [] }), 'MALFORMED'],
  ['has a second patient who is not named', aDocument({ resources: [patientOf()] }), 'MALFORMED'],
  ['is none', { resourceType: 'Bundle' }, unavailable('MALFORMED').reason],
])('a document that %s', async (_title, document, expected) => {
  expect(await fetchDocument(document)).toBe(expected);
});
