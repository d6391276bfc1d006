import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { explainAnswer } from './explainAnswer.ts';
import type { AskedEntities } from './fillGaps.ts';
import type { SubgraphError } from '../fetch/subgraphAnswer.ts';

const schema = buildSchema('type Query { may: String other: String must: String! }');
const lookups: AskedEntities[] = [
  { key: 'books', typeNames: ['Book', 'Book'] },
  { key: 'films', typeNames: ['Film'] },
];
const at = (...path: (string | number)[]): SubgraphError => ({ path });
const placesOf = (errors: readonly SubgraphError[]) => errors.map(({ path }) => path?.join('.') ?? 'everywhere');

describe('of an answer about entities', () => {
  const explain = (data: Record<string, unknown> | null, ...errors: SubgraphError[]) =>
    explainAnswer({ document: parse('{ may }'), lookups }, { data, errors }, schema);
  const data = { books: [null, null], films: [null] };

  const cases: [string, SubgraphError, string][] = [
    ['that names an entity is about it', at('books', 1, 'title'), 'books.1.title'],
    ['that names none is about all', {}, 'everywhere'],
    ['that names an entity that was not asked about is about all', at('films', 1), 'everywhere'],
    ['that names something else is about all', at('shoes', 0), 'everywhere'],
    ['that names all of them is about all', at('books'), 'everywhere'],
  ];
  test.each(cases)('an error %s', (_title, error, place) => {
    expect(placesOf(explain(data, error).errors)).toEqual([place]);
  });

  test('errors about all of it are told of once for each code', () => {
    const { errors } = explain(data, {}, {}, { extensions: { code: 'A' } }, at('films', 0), {
      extensions: { code: 'A' },
    });

    expect(errors).toEqual([at('films', 0), {}, { extensions: { code: 'A' } }]);
  });

  test('that is nothing but errors, the first is the reason for each null', () => {
    const explained = explain(null, { message: 'm', path: ['books'] }, {});

    expect(explained.data).toEqual(data);
    expect(placesOf(explained.errors)).toEqual(['books.0', 'books.1', 'films.0']);
    expect(explained.errors[0]?.message).toBe('m');
  });
});

describe('of an answer about the root', () => {
  const explain = (query: string, data: Record<string, unknown> | null, ...errors: SubgraphError[]) =>
    placesOf(explainAnswer({ document: parse(query), lookups: [] }, { data, errors }, schema).errors);

  test('with data, the errors say what is missing', () => {
    expect(explain('{ may other }', { may: null, other: null }, at('may'))).toEqual(['may']);
  });

  const cases: [string, string, SubgraphError, string[]][] = [
    ['an error of a field that is never null explains all of it', '{ may must }', at('must'), ['must']],
    [
      'an error of a field that clients may see as null leaves the others to be explained',
      '{ __typename first: may other }',
      at('first'),
      ['first', 'other'],
    ],
    ['an error of all of it explains all of it', '{ may other }', {}, ['everywhere']],
    ['an error of something that was not asked for explains all of it', '{ may other }', at('shoes'), ['shoes']],
  ];
  test.each(cases)('without data, %s', (_title, query, error, places) => {
    expect(explain(query, null, error)).toEqual(places);
  });
});
