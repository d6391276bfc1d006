import { expect, test } from '@jest/globals';
import { buildSchema, Kind, parse, type FragmentDefinitionNode } from 'graphql';
import { findApart } from './findApart.ts';

const schema = buildSchema(`
  type Query { shop(city: String): Shop, sold: Sold }
  interface Sold { title: String! }
  type Book implements Sold { title: String!, tag: String }
  type Film implements Sold { title: String!, tag: String }
  type Shop { name: String, owner: Person!, phone: String! }
  type Person { name: String!, boss: Person }
`);

function apart(text: string): string[] {
  const { definitions } = parse(text);
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const root = schema.getQueryType();
  if (operation === undefined || root == null) throw new Error('nothing to find');
  const named = definitions.filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION);
  return [...findApart(operation, root, { schema, fragments: new Map(named.map((node) => [node.name.value, node])) })];
}

test('a field under one name, or without anything that may not be null, is asked for once', () => {
  expect(apart('{ shop { phone } shop { name } }')).toEqual([]);
  expect(apart('{ a: shop { name } b: shop { name } }')).toEqual([]);
});

test('what may be null for the same reasons is asked for once', () => {
  expect(apart('{ a: shop { phone name } b: shop { phone } }')).toEqual([]);
});

test('a null below one name must not reach what another name asks for', () => {
  expect(apart('{ a: shop { phone } b: shop { name } }')).toEqual(['shop()']);
  expect(apart('{ a: shop { ...tall } b: shop { name } } fragment tall on Shop { owner { boss { name } } }')).toEqual([
    'shop()',
  ]);
});

test('it may come from further below', () => {
  expect(apart('{ shop { owner { boss { x: boss { name } y: boss { boss { boss { boss { name } } } } } } } }')).toEqual(
    ['boss()'],
  );
});

test('fields with other arguments are others', () => {
  expect(apart('{ a: shop(city: "Bergen") { phone } b: shop { name } }')).toEqual([]);
});

test('what is never null has the name that its type was asked by, so that its error shows the type', () => {
  expect(apart('{ sold { ... on Book { title } ... on Film { name: title } } }')).toEqual(['title()']);
  expect(apart('{ sold { ... on Book { tag } ... on Film { name: tag } } }')).toEqual([]);
  expect(apart('{ sold { ... on Book { title name: title } ... on Film { title name: title } } }')).toEqual([]);
});

test('what is kept apart below keeps apart what is above', () => {
  const [a, b] = [
    '... on Book { title name: title } ... on Film { title }',
    '... on Book { title } ... on Film { title }',
  ];

  expect(apart(`{ a: sold { ${a} } b: sold { ${b} } }`)).toEqual(['title()', 'sold()']);
});
