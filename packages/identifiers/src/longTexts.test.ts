import { expect, test } from '@jest/globals';
import { canonicalCodeSystem } from './codeSystems.ts';
import { createPatientIds } from './createPatientIds.ts';
import { maskNationalId } from './maskNationalId.ts';
import { parseNationalId } from './parseNationalId.ts';
import { parseHerId, parseHprNumber, parseOrganisationNumber, parseReseptId } from './registerNumbers.ts';

const patientIds = createPatientIds([{ kid: 'test', key: Buffer.alloc(64, 1).toString('base64') }]);

/** Each way of reading a text that comes from outside. */
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ['a national id', (text) => parseNationalId(text, { synthetic: 'accept' })],
  ['an HPR number', parseHprNumber],
  ['a HER-id', parseHerId],
  ['an organisation number', parseOrganisationNumber],
  ['the id of a prescription', parseReseptId],
  ['a code system', canonicalCodeSystem],
  ['a text to be masked', maskNationalId],
  ['the id of a patient', (text) => patientIds.open(text)],
];

/** What an expression that goes back and forth would take the longest for: almost right, again and again. */
const pieces = [
  '1',
  '0',
  '12345',
  '123456 ',
  '07835249608',
  'a',
  '-',
  '.',
  ' ',
  '\n',
  '1.',
  'urn:oid:2.',
  '00000000-',
  '\u00a0',
  '١',
  '🦆',
];
const length = 100_000;
const long = pieces.flatMap((piece) => {
  const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return [text, `${text}!`, `!${text}`];
});

test.each(readers)('a text of 100 KB is read or refused as %s at once', (_what, read) => {
  for (const text of long) expect(millisecondsOf(() => read(text))).toBeLessThan(5);
});

/** The best of a few, for the machine may have other things to do. */
function millisecondsOf(work: () => void): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
