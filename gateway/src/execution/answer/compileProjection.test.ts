import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { prepareOperation } from '../../planning/prepare/prepareOperation.ts';
import { compileProjection, type Projection } from './compileProjection.ts';

const schema = buildSchema(`
  type Query { item(n: Int): Item thing: Thing lone: Lone book: Book }
  type Mutation { change: Book }
  interface Item { name: String }
  type Book implements Item { name: String! pages: Int }
  type Film implements Item { name: String minutes: Int }
  type Shoe { size: Int }
  union Thing = Book | Shoe
  union Lone = Shoe
`);

function project(query: string): Projection {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('a document without an operation');
  return compileProjection(schema, prepareOperation(schema, { document, operation }, {}));
}

/** What is asked of an object, as `response key: data key`. */
function asked(projection: Projection | undefined, typeName?: string): string[] {
  const type = projection?.possibleTypes.find(({ name }) => typeName === undefined || name === typeName);
  if (projection === undefined || type === undefined) throw new Error('there is no such type');
  return projection.fieldsOf(type).map(({ responseKey, dataKey }) => `${responseKey}: ${dataKey}`);
}
const below = (projection: Projection) => {
  const [type] = projection.possibleTypes;
  return type && projection.fieldsOf(type)[0]?.below;
};

describe('the fields of an answer', () => {
  const cases: [string, string, string[]][] = [
    [
      'stand in the order in which they are asked for',
      '{ thing { __typename } book { name } }',
      ['thing: thing', 'book: book'],
    ],
    ['have the names of the client', '{ mine: book { name } }', ['mine: book']],
    [
      'stand in the data under what they are',
      '{ a: item(n: 1) { name } b: item(n: 2) { name } c: item(n: 1) { name } }',
      ['a: item__0', 'b: item__1', 'c: item__0'],
    ],
    [
      'are there once, however often and wherever they are asked for',
      '{ book { name } ...F ... { book { pages } } } fragment F on Query { book { name } }',
      ['book: book'],
    ],
    [
      'are not there when they are switched off',
      '{ book { name } thing @skip(if: true) { __typename } }',
      ['book: book'],
    ],
    [
      'are those of the schema, too, in a place where no subgraph writes',
      '{ __schema { __typename } }',
      ['__schema: __introspection __schema'],
    ],
  ];
  test.each(cases)('%s', (_title, query, fields) => {
    expect(asked(project(query))).toEqual(fields);
  });

  test('are all that is asked of them, in whatever pieces', () => {
    const projection = project('{ book { name } ...F } fragment F on Query { book { pages again: name } }');

    // A name that other types have in another form has a key of its own.
    expect(asked(below(projection))).toEqual(['name: name__0', 'pages: pages', 'again: name__0']);
  });

  test('are those of the type that an object has', () => {
    const item = below(project('{ item { name ... on Book { pages } ...F } } fragment F on Film { minutes }'));

    expect(asked(item, 'Book').map((field) => field.split(':', 1)[0])).toEqual(['name', 'pages']);
    expect(asked(item, 'Film').map((field) => field.split(':', 1)[0])).toEqual(['name', 'minutes']);
  });

  test('are known by their comma, so that they can be written one after another', () => {
    const projection = project('{ a: __typename b: __typename }');
    const [first, second] = projection.possibleTypes.flatMap((type) => projection.fieldsOf(type));

    expect([first?.prefix, second?.prefix]).toEqual(['"a":', ',"b":']);
  });

  test('are those of a mutation when it is one', () => {
    expect(project('mutation { change { name } }').possibleTypes.map(String)).toEqual(['Mutation']);
  });
});

describe('the type of an object', () => {
  const item = below(project('{ item { name } }'));
  const thing = below(project('{ thing { __typename } }'));
  const lone = below(project('{ lone { __typename } }'));
  const book = below(project('{ book { name } }'));
  const cases: [string, Projection | undefined, object, string | undefined][] = [
    ['is what it says', item, { __typename: 'Film' }, 'Film'],
    ['is unknown when clients do not know what it says', item, { __typename: 'Vase' }, undefined],
    ['is unknown when what it says does not belong there', item, { __typename: 'Shoe' }, undefined],
    ['is unknown when it says what is no type', item, { __typename: 7 }, undefined],
    ['is the interface when it says no more', item, { __typename: 'Item' }, 'Item'],
    ['is the interface when it says nothing, for nobody asked', item, {}, 'Item'],
    ['is unknown in a union of several when it says nothing', thing, {}, undefined],
    ['is the only one of a union, when it says nothing', lone, {}, 'Shoe'],
    ['is the only one there can be, whatever it says', book, { __typename: 'Item' }, 'Book'],
  ];
  test.each(cases)('%s', (_title, projection, value, type) => {
    expect(projection?.typeOf({ ...value })?.name).toBe(type);
  });
});
