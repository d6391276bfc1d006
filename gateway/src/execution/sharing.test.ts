import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ask, practitionerToken, type Question } from '../testing/ask.ts';
import { smidigFuru, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

jest.setTimeout(60_000);

let system: TestSystem;
/** Lets the subgraph answer. */
let answer: () => void;
let waiting: Promise<void>;

beforeEach(async () => {
  waiting = new Promise((resolve) => (answer = resolve));
  system = await startTestSystem({
    resolvers: { persons: { Query: { patient: async () => (await waiting, { id: 'a-patient' }) } } },
  });
});
afterEach(() => system.stop());

const query = `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!, $reason: String) {
  patient(nationalId: $nationalId, basis: $basis, reason: $reason) { id }
}`;

/** Asks several questions, each as soon as the ones before are on their way to the subgraph or wait for it. */
async function askTogether(questions: readonly Question[]) {
  const asked = questions.map((question) => ask(system, { query, ...question }));
  // Long enough for all of them to have come so far, however busy the machine is: the record says that they were begun.
  await begun(questions.length);
  answer();
  return Promise.all(asked);
}

async function begun(count: number): Promise<void> {
  for (let quiet = 0; quiet < 20;) {
    const before = fetches();
    await new Promise((resolve) => setTimeout(resolve, 25));
    quiet = fetches() === before && before > 0 ? quiet + 1 : 0;
    if (fetches() >= count) return;
  }
}

const fetches = () => system.subgraphs.persons.contexts.length;

describe('two operations at the same time', () => {
  test('of the same caller about the same patient fetch once, and each is told', async () => {
    const token = await practitionerToken(system);

    const answers = await askTogether([{ token }, { token }]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]?.text).toBe(answers[1]?.text);
    expect(fetches()).toBe(1);
  });

  test.each<[string, Partial<Question>]>([
    ['another ground', { variables: { nationalId: '07835249608', basis: 'EXCEPTION' } }],
    ['a reason', { variables: { nationalId: '07835249608', basis: 'CONSENT', reason: 'Because.' } }],
  ])('that have %s fetch by themselves', async (_what, other) => {
    const token = await practitionerToken(system);

    await askTogether([{ token }, { token, ...other }]);

    expect(fetches()).toBe(2);
  });

  test('about two patients, or of two sign-ins, fetch by themselves', async () => {
    const [one, other] = [await practitionerToken(system), await practitionerToken(system)];

    await askTogether([{ token: one }, { token: other, variables: { nationalId: smidigFuru, basis: 'CONSENT' } }]);
    expect(fetches()).toBe(2);
  });
});
