import { expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { createFieldSelector } from './createFieldSelector.ts';

const schema = buildSchema(`
  type Query { item: Item }
  interface Item { id: ID }
  type Book implements Item { id: ID pages: Int }
  type Film implements Item { id: ID minutes: Int }
`);

const cases: [string, string, string][] = [
  ['in fragments of its own type', '{ ... on Book { pages } ... on Film { minutes } }', 'pages'],
  ['in fragments of its interfaces', '{ ... on Item { id } ... on Book { pages } }', 'id pages'],
  ['in fragments without a type', '{ ... { id ... on Book { pages } } }', 'id pages'],
  ['in fragments with names', '{ ...F ...G } fragment F on Book { pages } fragment G on Film { minutes }', 'pages'],
  ['and those that may be switched off', '{ id @skip(if: true) pages }', 'id pages'],
];
test.each(cases)('the fields that are asked of a type are those %s', (_title, text, expected) => {
  const document = parse(text);

  const fields = createFieldSelector(document, schema)(getOperationAST(document)?.selectionSet, 'Book');

  expect(fields.map(({ name }) => name.value).join(' ')).toBe(expected);
});

test('nothing is asked of a value without fields', () => {
  expect(createFieldSelector(parse('{ id }'), schema)(undefined, 'Book')).toEqual([]);
});
