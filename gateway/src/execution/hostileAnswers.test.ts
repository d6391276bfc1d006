import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { ask } from '../testing/ask.ts';
import { ivrigBjørk, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

const query = `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) {
  patient(nationalId: $nationalId, basis: $basis) {
    id
    person { ... on Person { name } }
    note
    plans { ... on Plans { titles } ... on SourceUnavailable { __typename reason } }
  }
}`;

interface Patient {
  readonly id: string;
  readonly person: unknown;
  readonly note: string | null;
  readonly plans: { readonly titles?: readonly string[]; readonly __typename?: string; readonly reason?: string };
}

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterEach(() => {
  for (const subgraph of Object.values(system.subgraphs)) subgraph.misbehave = undefined;
  if ('polluted' in {}) throw new Error('every object has been changed');
});
afterAll(() => system.stop());

const json = { 'content-type': 'application/json' };
const says =
  (body: string | Uint8Array, headers: Record<string, string> = json) =>
  (response: ServerResponse) =>
    void response.writeHead(200, headers).end(body);

async function askPatient(text = query) {
  const answer = await ask(system, { query: text });
  return { ...answer, patient: answer.body.data?.['patient'] as Patient | undefined };
}

const plans = '{"__typename":"Plans","titles":["KOLS"]}';
const entity = (more: string) => `{"data":{"_entities":[{${more}"note":"n","plans":${plans}}]}}`;

describe('a subgraph that', () => {
  const spaces = ' '.repeat(6 * 1_024 * 1_024);
  test.each<[string, (response: ServerResponse) => void]>([
    ['names a member twice', says(entity('"note":"other",'))],
    ['goes too deep somewhere', says(entity(`"more":${'['.repeat(70)}${']'.repeat(70)},`))],
    ['sends more entities than were asked about', says('{"data":{"_entities":[{"note":"n"},{"note":"m"}]}}')],
    ['sends fewer', says('{"data":{"_entities":[]}}')],
    ['sends a page', says('<html></html>', { 'content-type': 'text/html' })],
    ['sends a page and calls it JSON', says('<html></html>')],
    ['sends more than is allowed', says(entity('') + spaces)],
    [
      'sends what would be more than is allowed',
      says(gzipSync(entity('') + spaces), { ...json, 'content-encoding': 'gzip' }),
    ],
    ['sends UTF-16', says(Buffer.from(entity(''), 'utf16le'))],
    [
      'claims to send more than is allowed',
      (response) => void response.writeHead(200, { ...json, 'content-length': '1000000000' }).write('{'),
    ],
  ])('%s has not answered, and the others have', async (_what, misbehave) => {
    system.subgraphs.records.misbehave = misbehave;

    const { status, patient } = await askPatient();

    expect(status).toBe(200);
    expect(patient).toMatchObject({
      person: { name: 'Ivrig Bjørk' },
      note: null,
      plans: { __typename: 'SourceUnavailable', reason: 'MALFORMED' },
    });
  });
});

// CVE-2026-32621, from both sides.
describe('what means a prototype changes none', () => {
  const harm = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';

  test.each([
    ['an entity', entity(harm)],
    [
      'something inside it',
      `{"data":{"_entities":[{"note":"n","plans":{${harm}"__typename":"Plans","titles":["KOLS"]}}]}}`,
    ],
    ['the data', `{"data":{${harm}"_entities":[{"note":"n","plans":${plans}}]}}`],
    ['the whole', `{${harm}"data":{"_entities":[{"note":"n","plans":${plans}}]}}`],
  ])('in an answer, of %s', async (_where, body) => {
    system.subgraphs.records.misbehave = says(body);

    const { patient } = await askPatient();

    expect(patient).toMatchObject({ note: 'n', plans: { titles: ['KOLS'] } });
  });

  test('in the errors of an answer', async () => {
    const error = `{${harm}"path":["__proto__","constructor"],"extensions":{${harm}"code":"__proto__"}}`;
    system.subgraphs.records.misbehave = says(`{"data":{"_entities":[null]},"errors":[${error}]}`);

    const { status, text } = await askPatient();

    expect(status).toBe(200);
    expect(text).not.toContain('polluted');
  });

  test('among the aliases of an operation, with its answers where they belong', async () => {
    const { patient, text } = await askPatient(
      query.replace('note', '__proto__: note constructor: note prototype: note hasOwnProperty: note toString: id'),
    );

    expect(text).toContain(
      '"__proto__":"a note","constructor":"a note","prototype":"a note","hasOwnProperty":"a note"',
    );
    expect(patient?.person).toEqual({ name: 'Ivrig Bjørk' });
  });

  test('among the variables', async () => {
    const variables = `{"nationalId":"${ivrigBjørk}","basis":"CONSENT","__proto__":{"polluted":1},"constructor":{}}`;
    const body = `{"query":${JSON.stringify(query)},"variables":${variables},"__proto__":{"polluted":1}}`;

    const { status } = await ask(system, { body });

    expect([200, 400]).toContain(status);
  });
});

describe('a subgraph cannot speak for another', () => {
  /** Has the subgraph of persons say more than it is asked for, under the keys that it is asked by. */
  async function withMore(more: string) {
    const { patient } = await askPatient();
    const { server } = system.subgraphs.persons;
    system.subgraphs.persons.misbehave = (response) => {
      const [, root = 'patient'] = /(\w+): patient\(/.exec(server.received.at(-1)?.body ?? '') ?? [];
      const [, name = 'name'] = /(\w+): name\b/.exec(server.received.at(-1)?.body ?? '') ?? [];
      const person = `{"__typename":"Person","${name}":"Ivrig Bjørk"}`;
      const said = `"__typename":"Patient","id":"${patient?.id}","person":${person}`;
      says(`{"data":{"${root}":{${said},${more}}}}`)(response);
    };
  }

  test('when that one answers', async () => {
    await withMore(`"note":"false","plans":{"__typename":"Plans","titles":["false"]}`);

    const { patient, text } = await askPatient();

    expect(patient).toMatchObject({ note: 'a note', plans: { titles: ['KOLS'] } });
    expect(text).not.toContain('false');
  });

  test('when that one does not', async () => {
    await withMore(`"note":"false","plans":{"__typename":"Plans","titles":["false"]}`);
    system.subgraphs.records.misbehave = (response) => void response.socket?.destroy();

    const { patient, text } = await askPatient();

    expect(patient).toMatchObject({ note: null, plans: { __typename: 'SourceUnavailable' } });
    expect(text).not.toContain('"false"');
  });
});

test('whatever a subgraph sends, the answer has what others said, and a reason or data that fits for the rest', async () => {
  const names = fc.constantFrom(
    'data',
    '_entities',
    'errors',
    'path',
    'extensions',
    'note',
    'plans',
    'titles',
    '__typename',
    'person',
    'id',
    '__proto__',
  );
  const leaves = fc.oneof(
    fc.constantFrom('Plans', 'Patient', 'n', '_entities'),
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaves,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(names, tie('value'), { maxKeys: 4 }),
    ),
  }));
  const fitting = value.map((each) => ({ data: { _entities: [each] } }));
  const bodies = fc.oneof(
    fitting.map((body) => JSON.stringify(body)),
    value.map((body) => JSON.stringify(body)),
    fc.uint8Array({ maxLength: 100 }),
    fc.constantFrom(entity(''), entity('"person":{"__typename":"Person","name":"another"},')),
  );

  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      system.subgraphs.records.misbehave = says(body);

      const { status, patient } = await askPatient();

      expect(status).toBe(200);
      expect(patient?.person).toEqual({ name: 'Ivrig Bjørk' });
      expect(patient?.id).toMatch(/^test\./);
      if (patient?.note !== null) expect(typeof patient?.note).toBe('string');
      if (patient?.plans.__typename === undefined) {
        for (const title of patient?.plans.titles ?? []) expect(typeof title).toBe('string');
      } else expect(patient.plans.reason).toMatch(/^[A-Z_]+$/);
    }),
    { numRuns: 80 },
  );
});
