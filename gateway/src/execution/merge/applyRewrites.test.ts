import { expect, test } from '@jest/globals';
import type { Rewrite } from '../../planning/plan.ts';
import { applyRewrites, type IsOfType } from './applyRewrites.ts';

const key = (name: string) => ({ kind: 'key', key: name }) as const;
const type = (...types: string[]) => ({ kind: 'type', types }) as const;
const isOfType: IsOfType = (typename, types) => types.some((each) => each === typename || each === 'Item');

const rewritten = (value: unknown, ...rewrites: Rewrite[]) => {
  const copy = structuredClone(value);
  applyRewrites(copy, rewrites, isOfType);
  return copy;
};
const rename = (...path: Rewrite['path']): Rewrite => ({ kind: 'rename', path, to: 'title' });

const cases: [string, unknown, Rewrite, unknown][] = [
  ['a key is given its name in the data', { title__a: 1 }, rename(key('title__a')), { title: 1 }],
  [
    'in every item of a list, and of lists in lists',
    { items: [[{ title__a: 1 }], [{ title__a: 2 }, null]] },
    rename(key('items'), key('title__a')),
    { items: [[{ title: 1 }], [{ title: 2 }, null]] },
  ],
  [
    'only where the type is one of those',
    [
      { __typename: 'Book', title__a: 1 },
      { __typename: 'Film', title__a: 2 },
    ],
    rename(type('Book'), key('title__a')),
    [
      { __typename: 'Book', title: 1 },
      { __typename: 'Film', title__a: 2 },
    ],
  ],
  [
    'also by an interface of the type',
    { __typename: 'Film', title__a: 2 },
    rename(type('Item'), key('title__a')),
    { __typename: 'Film', title: 2 },
  ],
  ['an object without a type name may be of any', { title__a: 1 }, rename(type('Book'), key('title__a')), { title: 1 }],
  [
    'a value is set where there was one',
    { a: { __typename: 'Item' } },
    { kind: 'set', path: [key('a'), key('__typename')], value: 'Book' },
    { a: { __typename: 'Book' } },
  ],
  [
    'what is not there is passed over',
    { a: null, b: 'text' },
    rename(key('a'), key('title__a')),
    { a: null, b: 'text' },
  ],
  ['what every object inherits is not there', { a: {} }, rename(key('a'), key('toString')), { a: {} }],
];

test.each(cases)('%s', (_title, value, rewrite, expected) => {
  expect(rewritten(value, rewrite)).toEqual(expected);
});

test('one change after another is carried out, in their order', () => {
  const outer: Rewrite = { kind: 'rename', path: [key('a__in_0')], to: 'a' };

  expect(rewritten({ a__in_0: { title__a: 1 } }, rename(key('a__in_0'), key('title__a')), outer)).toEqual({
    a: { title: 1 },
  });
});
