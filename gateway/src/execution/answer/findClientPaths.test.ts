import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { prepareOperation } from '../../planning/prepare/prepareOperation.ts';
import { randomAnswers, type RandomAnswer } from '../../testing/randomAnswers.ts';
import { compileProjection, type ProjectedField, type Projection } from './compileProjection.ts';
import { completeData, type ResponsePath } from './completeData.ts';
import { findClientPaths } from './findClientPaths.ts';
import { isDataObject, type DataObject } from '../merge/mergeData.ts';

const schema = buildSchema(`
  type Query { shelf(n: Int): Shelf }
  type Shelf { items: [Item] }
  interface Item { id: ID next: Item }
  type Book implements Item { id: ID next: Item title: String pages: Int }
  type Film implements Item { id: ID next: Item minutes: Int }
`);

function findIn(query: string, data: DataObject, path: ResponsePath) {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('a document without an operation');
  const projection = compileProjection(schema, prepareOperation(schema, { document, operation }, {}));
  return findClientPaths(data, projection, path).map((place) => place.join('.'));
}

describe('the places in an answer for a place in the data', () => {
  const books = '{ mine: shelf { items { id ... on Book { name: title also: title } } } }';
  const data = {
    shelf: { items: [{ __typename: 'Book', id: '1', title: null }, { __typename: 'Film', id: '2' }, null] },
  };
  const cases: [string, string, DataObject, ResponsePath, string[]][] = [
    ['have the names of the client', books, data, ['shelf', 'items', 0, 'id'], ['mine.items.0.id']],
    [
      'are several, when it was asked for under several names',
      books,
      data,
      ['shelf', 'items', 0, 'title'],
      ['mine.items.0.name', 'mine.items.0.also'],
    ],
    [
      'are several, when what holds it was asked for under several names',
      '{ a: shelf { items { id } } b: shelf { items { id } } }',
      data,
      ['shelf', 'items', 1],
      ['a.items.1', 'b.items.1'],
    ],
    [
      'are only those where it was asked for itself, when there are any',
      '{ a: shelf { items { id } } b: shelf { items { id ... on Book { title } } } }',
      data,
      ['shelf', 'items', 0, 'title'],
      ['b.items.0.title'],
    ],
    ['end where the client asked for no more', books, data, ['shelf', 'items', 0, 'pages'], ['mine.items.0']],
    ['lead past a null, for what would have been there', books, data, ['shelf', 'items', 2, 'id'], ['mine.items.2.id']],
    [
      'lead past a null to what was asked of one of the types that would have been there',
      '{ shelf { items { next { id } ... on Book { next { ... on Film { minutes } } } } } }',
      data,
      ['shelf', 'items', 2, 'next', 'minutes'],
      ['shelf.items.2.next.minutes'],
    ],
    ['are none for what was asked of other types only', books, data, ['shelf', 'items', 1, 'title'], []],
    [
      'differ by arguments',
      '{ first: shelf(n: 1) { items { id } } second: shelf(n: 2) { items { id } } }',
      {},
      ['shelf__1'],
      ['second'],
    ],
    ['are the whole answer for an error of all of it', books, data, [], ['']],
  ];
  test.each(cases)('%s', (_title, query, known, path, places) => {
    expect(findIn(query, known, path)).toEqual(places);
  });
});

interface Place {
  readonly value: unknown;
  readonly inData: ResponsePath;
  readonly inAnswer: ResponsePath;
  readonly field: ProjectedField | undefined;
}

/** Every place of the answer, with that of its value in the data. */
function listPlaces({ data, projection }: RandomAnswer): Place[] {
  const places: Place[] = [{ value: data, inData: [], inAnswer: [], field: undefined }];
  const visitObject = (object: unknown, below: Projection, { inData, inAnswer }: Place) => {
    const type = isDataObject(object) ? below.typeOf(object) : undefined;
    if (!isDataObject(object) || type === undefined) return;
    for (const field of below.fieldsOf(type)) {
      if (field.kind === 'typename') continue;
      const { dataKey, responseKey } = field;
      visitValue({ value: object[dataKey], inData: [...inData, dataKey], inAnswer: [...inAnswer, responseKey], field });
    }
  };
  const visitValue = (place: Place) => {
    places.push(place);
    const { value, inData, inAnswer, field } = place;
    const isList = Array.isArray(value) && (field?.below !== undefined || String(field?.type).startsWith('['));
    if (isList)
      value.forEach((item, i) =>
        visitValue({ value: item, inData: [...inData, i], inAnswer: [...inAnswer, i], field }),
      );
    else if (field?.below !== undefined) visitObject(value, field.below, place);
  };
  visitObject(data, projection, { value: data, inData: [], inAnswer: [], field: undefined });
  return places;
}

const at = (value: unknown, path: ResponsePath): unknown =>
  path.reduce<unknown>((held, segment) => (held as Record<string | number, unknown>)[segment], value);

/** Those that have no list of any scalar in them: what is below such a value is the client's own. */
const answers = randomAnswers({ hasFaults: false });

describe('of whatever data there is', () => {
  test('the places are all those, and only those, where the answer has the value', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const places = listPlaces(answer);
        const expected = new Map<string, string[]>();
        for (const { inData, inAnswer } of places) {
          const key = JSON.stringify(inData);
          expected.set(key, [...(expected.get(key) ?? []), JSON.stringify(inAnswer)]);
        }

        for (const { inData } of places) {
          const found = findClientPaths(answer.data, answer.projection, inData).map((place) => JSON.stringify(place));
          expect(found.toSorted()).toEqual(expected.get(JSON.stringify(inData))?.toSorted());
        }
      }),
    );
  });

  test('each place leads, in the answer of the client, to what stands in the data', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const completed = completeData(answer.data, answer.projection, { explained: [] }).data;

        for (const { value, inData, field } of listPlaces(answer)) {
          for (const place of findClientPaths(answer.data, answer.projection, inData)) {
            const inAnswer = at(completed, place);
            expect(inAnswer === null).toBe(value === null || value === undefined);
            expect(Array.isArray(inAnswer)).toBe(Array.isArray(value));
            if (field?.leaf !== undefined && inAnswer !== null && !Array.isArray(value)) {
              expect(inAnswer).toEqual(field.leaf(value));
            }
          }
        }
      }),
    );
  });

  test('what was not asked for is told of at what holds it', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        for (const { value, inData, field } of listPlaces(answer)) {
          if (!isDataObject(value) || (field !== undefined && field.below === undefined)) continue;
          expect(findClientPaths(answer.data, answer.projection, [...inData, 'more'])).toEqual(
            findClientPaths(answer.data, answer.projection, inData),
          );
        }
      }),
    );
  });
});
