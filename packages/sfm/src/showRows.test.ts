import { describe, expect, test } from '@jest/globals';
import { readMedicationDocument } from './readMedicationDocument.ts';
import { showRows, type RowViewer } from './showRows.ts';
import { aDocument } from './testing/aDocument.ts';

const uuid = (n: number) => `9c1d2e3f-0002-4c22-9a02-00000000000${n}`;
const isTrue = (url: string) => ({ url, valueBoolean: true });
const identifiedBy = (n: number) => [{ type: { text: 'ReseptId' }, value: uuid(n) }];

interface Row {
  readonly n: number;
  readonly flags?: readonly object[];
  readonly label?: string;
  readonly renewedAs?: number;
}

function aRow({ n, flags = [], label, renewedAs }: Row) {
  return {
    resourceType: 'MedicationStatement',
    id: `row-${n}`,
    identifier: identifiedBy(n),
    medicationCodeableConcept: { text: `medicine ${n}` },
    extension: [{ url: 'sfm-reseptamendment', extension: flags }],
    ...(label === undefined
      ? {}
      : { meta: { security: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.9603', code: label }] } }),
    ...(renewedAs === undefined ? {} : { partOf: [{ reference: `urn:uuid:row-${renewedAs}` }] }),
  };
}

function aDispense(n: number) {
  const extension = [{ url: 'sfm-dispenseinfo', extension: [{ url: 'prescriptionid', valueString: uuid(n) }] }];
  return { resourceType: 'MedicationDispense', id: `dispense-${n}`, extension };
}

function shown(
  resources: readonly object[],
  viewer: Partial<RowViewer> = {},
  flags: Readonly<Record<string, boolean>> = {},
) {
  const document = readMedicationDocument(aDocument({ resources, flags }));
  if (document === undefined) throw new Error('the document cannot be read');
  const { rows, dispenses, withheld } = showRows(document, {
    mayRead: (labels) => labels.length === 0,
    isToldOfSealed: true,
    isToldOfLocked: true,
    ...viewer,
  });
  return {
    rows: rows.map(({ reseptId }) => Number(reseptId?.slice(-1))),
    renewals: rows.map(({ renewedAs }) => renewedAs),
    dispenses: dispenses.map(({ reseptId }) => Number(reseptId?.slice(-1))),
    withheld,
  };
}

describe('rows that may not be shown', () => {
  test.each<[string, Row]>([
    ['sealed', { n: 2, label: 'NORS' }],
    ['reserved from guardians', { n: 2, flags: [isTrue('guardiantransparencyreservation')] }],
    ['locked', { n: 2, flags: [isTrue('lockedresept')] }],
  ])('%s: neither the row, nor what was dispensed on it, nor what it renewed leads to it', (_why, hidden) => {
    const result = shown([aRow({ n: 1, renewedAs: 2 }), aRow(hidden), aDispense(1), aDispense(2)]);

    expect(result).toMatchObject({ rows: [1], renewals: [undefined], dispenses: [1] });
  });

  test('two rows of one prescription are hidden together', () => {
    expect(shown([aRow({ n: 1 }), aRow({ n: 1, label: 'NORS' })]).rows).toEqual([]);
  });

  test('each is decided by its own labels', () => {
    const labels: (readonly string[])[] = [];
    shown([aRow({ n: 1, label: 'N' }), aRow({ n: 2, flags: [isTrue('guardiantransparencyreservation')] })], {
      mayRead: (asked) => labels.push(asked) > 0,
    });

    expect(labels).toEqual([[], ['urn:oid:2.16.578.1.12.4.1.1.9603|N'], ['guardian-reservation']]);
  });

  test('are counted for one who is told of them, and for nobody else', () => {
    const rows = [aRow({ n: 1 }), aRow({ n: 2, label: 'NORS' })];

    expect(shown(rows).withheld.sealed).toBe(1);
    expect(shown(rows, { isToldOfSealed: false }).withheld.sealed).toBeUndefined();
  });
});

describe('a locked prescription', () => {
  const locked = aRow({ n: 2, flags: [isTrue('lockedresept'), { url: 'refnum', valueString: '12345678' }] });
  const unnumbered = aRow({ n: 3, flags: [isTrue('lockedresept')] });

  test('is told of although the service sent it as if it were open', () => {
    expect(shown([locked]).withheld.lockedInIntermediary).toBe(true);
  });

  test('is not told of to one who represents the person', () => {
    const flags = { RFHarLaste: true, KJHarLaste: true };

    expect(shown([locked], { isToldOfLocked: false }, flags).withheld).toMatchObject({
      lockedInIntermediary: undefined,
      lockedInCoreRecord: undefined,
    });
  });

  test('comes with its own number and with no other', () => {
    expect(shown([locked], { referenceNumber: '12345678' }).rows).toEqual([2]);
    expect(shown([locked], { referenceNumber: '12345679' }).rows).toEqual([]);
    expect(shown([unnumbered], { referenceNumber: '12345678' }).rows).toEqual([3]);
  });

  test('stays closed to one from whom it is reserved, with its number too', () => {
    const reserved = aRow({ n: 2, flags: [isTrue('lockedresept'), isTrue('guardiantransparencyreservation')] });

    expect(shown([reserved], { referenceNumber: '12345678' }).rows).toEqual([]);
  });
});
