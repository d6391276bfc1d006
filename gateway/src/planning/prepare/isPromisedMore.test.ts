import { expect, test } from '@jest/globals';
import { buildSchema, getNamedType, isCompositeType } from 'graphql';
import { isPromisedMore } from './isPromisedMore.ts';

const schema = buildSchema(`
  type Query { item: Item }
  interface Item { title: String, tags: [String], owner: Person, id: ID! }
  type Book implements Item { title: String, tags: [String!], owner: Author, id: ID!, pages: Int! }
  type Film implements Item { title: String!, tags: [String], owner: Person, id: ID! }
  interface Person { name: String }
  type Author implements Person { name: String }
`);

function promisedMore(typeName: string): string[] {
  const type = getNamedType(schema.getType(typeName));
  if (!isCompositeType(type)) throw new Error('no type with fields');
  return ['title', 'tags', 'owner', 'id', 'pages'].filter((name) => isPromisedMore(name, type, schema));
}

test('a field of an interface is promised more strictly when one type has no null where the interface has', () => {
  expect(promisedMore('Item')).toEqual(['title', 'tags']);
});

test('a field of an object is what it is', () => {
  expect(promisedMore('Book')).toEqual([]);
});
