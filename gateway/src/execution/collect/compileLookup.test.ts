import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { EntityLookup, EntityPath, PathSegment } from '../../planning/plan.ts';
import type { IsOfType } from '../merge/applyRewrites.ts';
import { compileLookup } from './compileLookup.ts';
import type { DataObject } from '../merge/mergeData.ts';

const field = (key: string): PathSegment => ({ kind: 'field', key });
const each: PathSegment = { kind: 'each' };
const type = (...types: string[]): PathSegment => ({ kind: 'type', types });
const isOfType: IsOfType = (typename, types) => types.some((name) => name === typename || name === 'Item');

function lookupOf(...paths: readonly EntityPath[]) {
  const selections = [{ kind: 'field', key: 'id', as: 'id', selections: [] }] as const;
  const requires = ['Book', 'Film'].map((name) => ({ kind: 'type', type: name, selections }) as const);
  const lookup = { key: '_entities', variable: 'representations', inputRewrites: [], outputRewrites: [] };
  const planned: EntityLookup = { ...lookup, paths, requires };
  return compileLookup(planned, isOfType);
}
const nothingShared: ReadonlySet<unknown> = new Set();
const book = (id: unknown) => ({ __typename: 'Book', id });

describe('entities are found', () => {
  const cases: [string, EntityPath, DataObject, string[]][] = [
    ['in a field', [field('a')], { a: book('1') }, ['1']],
    ['in fields of fields', [field('a'), field('b')], { a: { b: book('1') } }, ['1']],
    ['in each item of a list', [field('a'), each], { a: [book('1'), null, book('2')] }, ['1', '2']],
    [
      'in lists of lists, which a path names once',
      [field('a'), each],
      { a: [[book('1')], [book('2'), []]] },
      ['1', '2'],
    ],
    [
      'where an object is of the type that is meant',
      [field('a'), each, type('Book')],
      { a: [book('1'), { __typename: 'Film', id: '2' }] },
      ['1'],
    ],
    [
      'where it belongs to the interface that is meant',
      [field('a'), each, type('Item')],
      { a: [book('1'), { __typename: 'Film', id: '2' }] },
      ['1', '2'],
    ],
    [
      'where its type was not asked for, since it can have only one',
      [field('a'), type('Book')],
      { a: { id: '1' } },
      ['1'],
    ],
    ['nowhere below a null', [field('a'), field('b')], { a: null }, []],
    ['nowhere below a value', [field('a'), field('b')], { a: 'text' }, []],
    ['nowhere when what they are told by is not there', [field('a')], { a: { __typename: 'Book' } }, []],
    ['nowhere in what every object inherits', [field('constructor')], {}, []],
  ];
  test.each(cases)('%s', (_title, path, data, ids) => {
    const { targets } = lookupOf(path).find(data, nothingShared);

    expect(targets.map(({ id }) => id)).toEqual(ids);
  });

  test('by all paths of a lookup, which share what is asked about', () => {
    const data = { a: [book('1'), book('2')], b: book('2') };

    const { targets, representationOf, starts, representations } = lookupOf([field('a'), each], [field('b')]).find(
      data,
      nothingShared,
    );

    expect(targets).toEqual([book('1'), book('2'), book('2')]);
    expect(representationOf).toEqual([0, 1, 1]);
    expect(starts).toEqual([0, 2]);
    expect(representations).toEqual(['{"__typename":"Book","id":"1"}', '{"__typename":"Book","id":"2"}']);
  });
});

describe('what stands in several places', () => {
  const author = { __typename: 'Book', id: '7' };
  const list = [author];
  const data = { a: [{ list }, { list }], b: { list } };
  const path = [field('a'), each, field('list'), each];

  test('is looked into once, and is located in each place', () => {
    const lookup = lookupOf(path);
    const places: string[] = [];
    lookup.locate(data, (_entity, place) => places.push(place.join('.')));

    expect(lookup.find(data, new Set([list])).targets).toEqual([author]);
    expect(places).toEqual(['a.0.list.0', 'a.1.list.0']);
  });

  test('is looked into again for another path', () => {
    const { targets, starts } = lookupOf(path, [field('b'), field('list'), each]).find(data, new Set([list]));

    expect(targets).toEqual([author, author]);
    expect(starts).toEqual([0, 1]);
  });
});

/** Data in which places under the same keys have parts in common, as they have when one answer stands in all of them. */
const trees = fc.gen().map((g) => {
  const pools = new Map<string, object[]>();
  const shared = new Set<unknown>();
  const grow = (at: string, levels: number): unknown => {
    const pool = pools.get(at) ?? [];
    pools.set(at, pool);
    if (pool.length > 0 && g(fc.boolean)) {
      const known = pool[g(fc.nat, { max: pool.length - 1 })];
      shared.add(known);
      return known;
    }
    const kind = g(fc.nat, { max: 9 });
    if (kind === 0) return g(fc.constantFrom, null, 1, 'text');
    const made = kind < 4 ? growList(at, levels) : growObject(at, levels);
    pool.push(made);
    return made;
  };
  const growList = (at: string, levels: number) =>
    Array.from({ length: g(fc.nat, { max: 3 }) }, () => grow(`${at}[]`, levels - 1));
  const growObject = (at: string, levels: number) => {
    const object: DataObject = { id: g(fc.nat, { max: 3 }) };
    if (g(fc.boolean)) object['__typename'] = g(fc.constantFrom, 'Book', 'Film', 'Shoe');
    if (levels > 0) for (const key of ['a', 'b']) object[key] = grow(`${at}.${key}`, levels - 1);
    return object;
  };
  return { data: growObject('', 5), shared };
});
const segments = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(field('a'), field('b')) },
  { weight: 2, arbitrary: fc.constant(each) },
  fc.constantFrom(type('Book'), type('Book', 'Film'), type('Item')),
);
const paths = fc.array(fc.array(segments, { maxLength: 6 }), { minLength: 1, maxLength: 3 });

interface Visited {
  readonly entity: DataObject;
  readonly place: readonly (string | number)[];
}

/** What a lookup has to find, told as plainly as can be. */
function visit(value: unknown, path: EntityPath, place: readonly (string | number)[] = []): Visited[] {
  if (typeof value !== 'object' || value === null) return [];
  const [segment, ...rest] = path;
  if (Array.isArray(value)) {
    const next = segment?.kind === 'each' ? rest : path;
    return value.flatMap((item, i) => visit(item, next, [...place, i]));
  }
  const entity = value as DataObject;
  if (segment === undefined) return [{ entity, place }];
  if (segment.kind === 'each') return visit(entity, rest, place);
  if (segment.kind === 'field') return visit(entity[segment.key], rest, [...place, segment.key]);
  const name = entity['__typename'];
  return name === undefined || isOfType(name, segment.types) ? visit(entity, rest, place) : [];
}
const isAsked = ({ entity }: Visited) => ['Book', 'Film', undefined].includes(entity['__typename'] as string);

describe('in whatever data there is', () => {
  test('every object at the paths is found, in the order of the data', () => {
    fc.assert(
      fc.property(trees, paths, ({ data }, lookedFor) => {
        const { targets, starts } = lookupOf(...lookedFor).find(data, nothingShared);

        lookedFor.forEach((path, i) => {
          const expected = visit(data, path).filter(isAsked);
          const found = targets.slice(starts[i], starts[i + 1]);
          expect(found).toHaveLength(expected.length);
          found.forEach((entity, at) => expect(entity).toBe(expected[at]?.entity));
        });
      }),
    );
  });

  test('nothing is missed when what is shared is looked into once', () => {
    fc.assert(
      fc.property(trees, paths, ({ data, shared }, lookedFor) => {
        const { targets, starts } = lookupOf(...lookedFor).find(data, shared);

        lookedFor.forEach((path, i) => {
          const found = targets.slice(starts[i], starts[i + 1]);
          expect(new Set(found)).toEqual(
            new Set(
              visit(data, path)
                .filter(isAsked)
                .map(({ entity }) => entity),
            ),
          );
          const sharedFound = found.filter((entity) => shared.has(entity));
          expect(new Set(sharedFound).size).toBe(sharedFound.length);
        });
      }),
    );
  });

  test('each has its own representation', () => {
    fc.assert(
      fc.property(trees, paths, ({ data, shared }, lookedFor) => {
        const { targets, representationOf, representations } = lookupOf(...lookedFor).find(data, shared);

        targets.forEach((entity, i) => {
          const { __typename = 'Book', id } = entity;
          expect(representations[representationOf[i] ?? -1]).toBe(JSON.stringify({ __typename, id }));
        });
        expect(new Set(representationOf).size).toBe(representations.length);
      }),
    );
  });

  test('all places are located, with the way there', () => {
    fc.assert(
      fc.property(trees, paths, ({ data }, lookedFor) => {
        const located: Visited[] = [];
        lookupOf(...lookedFor).locate(data, (entity, place) => located.push({ entity, place }));

        expect(located).toEqual(lookedFor.flatMap((path) => visit(data, path)));
      }),
    );
  });
});
