import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { PlanOutline } from './planning/describe/outlinePlan.ts';
import { ask, patientQuery, practitionerToken, type Question } from './testing/ask.ts';
import { signProof } from './testing/signProof.ts';
import { startTestSystem, type TestSystem } from './testing/startTestSystem.ts';

jest.setTimeout(60_000);

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ env: { BUDGETS: JSON.stringify({ personPointsPerMinute: 60_000 }) } });
});
afterAll(() => system.stop());
afterEach(() => {
  if (contextsSeen() > 0) throw new Error('somebody was asked something');
});

const contextsSeen = () => Object.values(system.subgraphs).reduce((sum, { contexts }) => sum + contexts.length, 0);

/** Asks for the plan, with a proof for its address. */
async function askPlan(question: Question & { readonly provenPath?: string } = {}) {
  const token = question.token ?? (await practitionerToken(system));
  const proof = signProof({ token, url: `${system.config.publicUrl}${question.provenPath ?? '/plan'}` });
  const answer = await ask(system, { path: '/plan', token, proof, variables: {}, ...question });
  return { ...answer, plan: answer.body as unknown as PlanOutline };
}

describe('the plan of an operation', () => {
  test('says who would be asked what, step by step, and is told without a patient', async () => {
    const { status, headers, plan } = await askPlan({ query: patientQuery });

    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(plan.steps).toMatchObject([
      [
        {
          number: 1,
          subgraph: 'persons',
          after: [],
          kind: 'asks',
          lookups: [],
          services: { 'person-register': { calls: 1 } },
        },
      ],
      [{ number: 2, subgraph: 'records', after: [1], kind: 'looks up', lookups: [{ places: ['patient'] }] }],
    ]);
    expect(plan.steps[1]?.[0]?.lookups[0]).toMatchObject({ keys: ['Patient by id'], selections: 'note' });
    expect(plan.price).toMatchObject({ subgraphs: { records: { calls: 1 } }, services: { 'person-register': {} } });
    expect(plan.text).toContain('Step 2\n  2. records, after 1\n     finds   Patient by id');
  });

  test('depends on variables that are true or false, as given or as the operation says', async () => {
    const query = `query ($withNote: Boolean! = false) { me { id note @include(if: $withNote) } }`;
    const subgraphsOf = ({ plan }: { plan: PlanOutline }) => plan.steps.flat().map(({ subgraph }) => subgraph);

    expect(subgraphsOf(await askPlan({ query }))).toEqual(['persons']);
    expect(subgraphsOf(await askPlan({ query, variables: { withNote: true } }))).toEqual(['persons', 'records']);
    expect(subgraphsOf(await askPlan({ query, variables: { withNote: 'no' } }))).toEqual(['persons']);
  });

  test('is empty where the gateway knows the answer', async () => {
    const { plan } = await askPlan({ query: '{ __typename }' });

    expect(plan).toMatchObject({ steps: [], price: { subgraphs: {}, services: {} } });
    expect(plan.text).toContain('Nothing is fetched: the gateway knows the answer.');
  });
});

describe('whoever asks for a plan', () => {
  test.each<[string, Parameters<typeof askPlan>[0], number, string]>([
    ['brings no proof', { proof: null }, 401, 'UNAUTHENTICATED'],
    ['brings the proof of another request', { provenPath: '/graphql' }, 401, 'UNAUTHENTICATED'],
    ['brings a token that is none', { token: 'a.b.c' }, 401, 'UNAUTHENTICATED'],
    ['comes from a page that is not welcome', { headers: { origin: 'https://a.invalid' } }, 403, 'ORIGIN_NOT_ALLOWED'],
    ['asks with GET', { method: 'GET' }, 405, 'METHOD_NOT_ALLOWED'],
    ['sends no JSON', { body: '{' }, 400, 'BAD_JSON'],
    ['names a member twice', { body: '{"query":"{me{id}}","query":"{me{id}}"}' }, 400, 'BAD_JSON'],
    ['sends several at once', { body: '[{"query":"{me{id}}"}]' }, 400, 'BATCHING_NOT_SUPPORTED'],
    ['sends too much', { body: JSON.stringify({ query: ' '.repeat(2_000_000) }) }, 413, 'BODY_TOO_LARGE'],
    ['sends no GraphQL', { query: '{' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['asks for what is not there', { query: '{ mee { id } }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'goes round in a circle',
      { query: '{ me { ...A } } fragment A on Patient { ...A }' },
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['nests too deeply', { query: nested(40) }, 400, 'QUERY_TOO_DEEP'],
    ['has too many aliases', { query: aliased(200) }, 400, 'TOO_MANY_ALIASES'],
    ['subscribes', { query: 'subscription { me { id } }' }, 400, 'OPERATION_NOT_SUPPORTED'],
    ['names an operation that is not there', { operationName: 'Another' }, 400, 'OPERATION_NOT_FOUND'],
    [
      'writes a number in the text',
      { query: '{ represented(nationalId: "07835249608") { id } }' },
      400,
      'INVALID_NATIONAL_ID',
    ],
  ])('and %s is refused as for an operation', async (_what, question, status, code) => {
    const { status: answered, codes, text } = await askPlan(question);

    expect([answered, codes]).toEqual([status, [code]]);
    expect(text).not.toContain('07835249608');
  });

  test('may ask so often only, counted with the operations they run', async () => {
    const token = await practitionerToken(system);

    const answers = await Promise.all(Array.from({ length: 45 }, () => askPlan({ token })));

    const refused = answers.find(({ status }) => status === 429);
    expect(refused?.codes).toEqual(['RATE_LIMITED']);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

function nested(depth: number): string {
  return `{ me { person { ... on Person { ${'friends { '.repeat(depth)} name ${'} '.repeat(depth)} } } } }`;
}

function aliased(count: number): string {
  return `{ me { ${Array.from({ length: count }, (_, i) => `a${i}: id`).join(' ')} } }`;
}
