import { expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { compileAbsenceFinder } from './findAbsent.ts';

const ofEntities = compileAbsenceFinder(
  parse(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Item { boxes size__1: size place { shelf } } } }',
  ),
  ['_entities'],
);

test('a whole answer lacks nothing, whether its values are null or not', () => {
  expect(ofEntities({ _entities: [{ boxes: 1, size__1: null, place: {} }, null] })).toEqual([]);
});

test('each member that was asked for and is not there is an error at its place', () => {
  expect(ofEntities({ _entities: [null, { boxes: 1, place: null }, {}] })).toEqual([
    { path: ['_entities', 1, 'size__1'] },
    { path: ['_entities', 2, 'boxes'] },
    { path: ['_entities', 2, 'size__1'] },
    { path: ['_entities', 2, 'place'] },
  ]);
});

test('they are no more than are read of those that a subgraph tells of itself', () => {
  expect(ofEntities({ _entities: Array.from({ length: 5_000 }, () => ({})) })).toHaveLength(1_000);
});

test('nothing is asked in vain of entities that may be of several types', () => {
  const ofSeveral = compileAbsenceFinder(
    parse('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Item { boxes } ... on Car { wheels } } }'),
    ['_entities'],
  );

  expect(ofSeveral({ _entities: [{ wheels: 4 }] })).toEqual([]);
});

test('at the root, what is missing is told of by its key', () => {
  const ofRoot = compileAbsenceFinder(parse('{ depot { shelf } other: depot { shelf } }'), []);

  expect(ofRoot({ depot: null })).toEqual([{ path: ['other'] }]);
});
