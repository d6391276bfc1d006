import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask } from '../testing/ask.ts';
import { readRecord } from '../testing/readRecord.ts';
import { ivrigBjørk, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

let system: TestSystem;
let note = 'a note';
beforeAll(async () => {
  const LIMITS = JSON.stringify({ answerBytes: 4_096 });
  system = await startTestSystem({ env: { LIMITS }, resolvers: { records: { Patient: { note: () => note } } } });
});
afterAll(() => system.stop());

const query = `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) {
  patient(nationalId: $nationalId, basis: $basis) { id note }
}`;
const newest = async () => (await readRecord(system, ivrigBjørk))[0];

// The framing is 67 bytes and the id, and æ takes two.
test.each([
  ['ascii', 'x', 4_000, 4_096],
  ['others', 'æ', 2_000, 2_048],
])(
  'an answer of more than so many bytes is not given, and the record says so: %s',
  async (_what, letter, fits, not) => {
    note = letter.repeat(fits - 200);
    const whole = await ask(system, { query });
    note = letter.repeat(not);
    const tooLarge = await ask(system, { query });

    expect(whole.status).toBe(200);
    expect([tooLarge.status, tooLarge.codes]).toEqual([400, ['ANSWER_TOO_LARGE']]);
    expect(tooLarge.text).not.toContain(letter.repeat(10));
    expect(await newest()).toMatchObject({ outcome: 'failed', disclosures: [] });
    note = 'a note';
  },
);

test('an operation that needs more calls than it may make is refused, and the record says so', async () => {
  const strict = await startTestSystem({ env: { LIMITS: JSON.stringify({ callsPerOperation: 1 }) } });

  const within = await ask(strict, { query: query.replace('note', '') });
  const beyond = await ask(strict, { query });

  expect(within.status).toBe(200);
  expect([beyond.status, beyond.codes, beyond.body.data]).toEqual([400, ['QUERY_TOO_COSTLY'], undefined]);
  expect((await readRecord(strict, ivrigBjørk))[0]).toMatchObject({ outcome: 'failed', disclosures: [] });
  expect(strict.subgraphs.records.contexts).toHaveLength(0);
  await strict.stop();
});
