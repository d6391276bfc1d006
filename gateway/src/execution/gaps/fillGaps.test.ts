import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { fillGaps, type AskedEntities } from './fillGaps.ts';
import type { SubgraphAnswer, SubgraphError } from '../fetch/subgraphAnswer.ts';

const schema = buildSchema(`
  type Query { patient: Patient! ward: String everybody: [Patient!] }
  type Patient { id: ID! note: String plans: Plans! core: Core! friend: Patient height: Int! }
  type Core { indicator: Indicator! critical: Indicator! size: Int! }
  union Plans = PlanList | SourceUnavailable
  union Indicator = Shown | SourceUnavailable
  type PlanList { titles: [String!]! }
  type Shown { isShown: Boolean! }
  type SourceUnavailable {
    source: DataSource!
    reason: String!
    retryable: Boolean!
    retryAfterSeconds: Int
  }
  type DataSource { service: String! fetchedAt: String! }
`);
const nationalSources = new Map([
  ['Patient.plans', 'treatment-plans'],
  ['Core.indicator', 'core-record'],
  ['Core.critical', 'critical-information'],
]);
const timeout: SubgraphAnswer = { kind: 'unavailable', reason: 'TIMEOUT', retryable: true };

function fill(query: string, answer: SubgraphAnswer, lookups: readonly AskedEntities[] = []) {
  const { data, errors } = fillGaps({ document: parse(query), lookups }, answer, { schema, nationalSources });
  return { data, places: errors.map(({ path = [] }) => path.join('.')), errors };
}
const patients = (count = 1): AskedEntities[] => [
  { key: '_entities', typeNames: Array.from({ length: count }, () => 'Patient') },
];
const aboutPatients = (selections: string) =>
  `query { _entities(representations: []) { ... on Patient { ${selections} } } }`;

describe('when a subgraph gives no answer', () => {
  test('a field with a national service behind it says so itself, in the form that was asked for', () => {
    const selections = `plans {
      __typename
      ... on PlanList { titles }
      ... on SourceUnavailable { why: reason retryable retryAfterSeconds source { service at: fetchedAt } }
    }`;

    const { data } = fill(aboutPatients(selections), timeout, patients());

    expect(data).toEqual({
      _entities: [
        {
          plans: {
            __typename: 'SourceUnavailable',
            why: 'TIMEOUT',
            retryable: true,
            retryAfterSeconds: null,
            source: { service: 'TREATMENT_PLANS', at: expect.stringMatching(/^20\d\d-/) },
          },
        },
      ],
    });
  });

  const cases: [string, string, unknown][] = [
    ['that may be null is null', 'note', { note: null }],
    ['that may not be null, and cannot say why, is left out', 'height', {}],
    ['is its type, which is known', '__typename', { __typename: 'Patient' }],
    [
      'that is a bracket around fields that say why is there',
      'core { indicator { __typename } }',
      { core: { indicator: { __typename: 'SourceUnavailable' } } },
    ],
    ['that is an object of its own is not made up', 'friend { id note }', { friend: null }],
    ['that is an object of which nothing says why is not made up either', 'friend { note }', { friend: null }],
    ['that is a bracket around more than that is left out', 'core { indicator { __typename } size }', {}],
    [
      'has the names that were asked for',
      '__proto__: plans { __typename }',
      JSON.parse('{"__proto__":{"__typename":"SourceUnavailable"}}'),
    ],
  ];
  test.each(cases)('a field %s', (_title, selections, expected) => {
    const { data } = fill(aboutPatients(selections), timeout, patients());

    expect(JSON.stringify(data)).toBe(JSON.stringify({ _entities: [expected] }));
  });

  test('every field of every entity is told of', () => {
    const { places, data } = fill(aboutPatients('__typename note height plans { __typename }'), timeout, patients(2));

    expect(places).toEqual([
      '_entities.0.note',
      '_entities.0.height',
      '_entities.0.plans',
      '_entities.1.note',
      '_entities.1.height',
      '_entities.1.plans',
    ]);
    expect(data?.['_entities']).toHaveLength(2);
  });

  test('every field of the root is told of', () => {
    const { data, places, errors } = fill('{ here: ward everybody { id } patient { id } }', timeout);

    expect({ ...data }).toEqual({ here: null, everybody: null });
    expect(places).toEqual(['here', 'everybody', 'patient']);
    expect(errors[0]).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  test('nothing that was not asked about is told of', () => {
    const query = `{ _entities(representations: []) { ... on Patient { note } ... on Core { indicator { __typename } } } }`;

    expect(fill(query, timeout, patients()).places).toEqual(['_entities.0.note']);
  });
});

describe('when an entity failed inside its subgraph', () => {
  const failed = (code?: string): SubgraphError => ({
    path: ['_entities', 0, 'plans'],
    ...(code === undefined ? {} : { extensions: { code } }),
  });
  const answered = (...errors: SubgraphError[]): SubgraphAnswer => ({
    kind: 'answered',
    data: { _entities: [null] },
    errors,
  });
  const query = aboutPatients('note plans { __typename ... on SourceUnavailable { reason } }');
  const filled = { note: null, plans: { __typename: 'SourceUnavailable', reason: 'FAILED' } };

  const cases: [string, SubgraphError[], unknown][] = [
    ['by a failure, its fields say so', [failed('INTERNAL')], filled],
    ['by an error without a code, which is a failure', [failed()], filled],
    ['by a refusal, it stays null: that is an answer', [failed('FORBIDDEN')], null],
    ['by a failure and a refusal, it stays null', [failed('INTERNAL'), failed('FORBIDDEN')], null],
    ['by nothing that is told of it, it stays null', [{ path: ['_entities', 3] }], null],
  ];
  test.each(cases)('%s', (_title, errors, entity) => {
    expect(fill(query, answered(...errors), patients()).data).toEqual({ _entities: [entity] });
  });

  test('what the subgraph did say is left as it is, and so are its errors', () => {
    const answer = { kind: 'answered', data: { _entities: [{ note: 'n' }] }, errors: [failed()] } as const;

    expect(fill(query, answer, patients())).toMatchObject({ data: answer.data, errors: answer.errors });
  });
});

test('an answer about the root is left as it is', () => {
  const answer = { kind: 'answered', data: { ward: null }, errors: [{ path: ['ward'] }] } as const;

  expect(fill('{ ward }', answer)).toMatchObject({ data: { ward: null }, places: ['ward'] });
});
