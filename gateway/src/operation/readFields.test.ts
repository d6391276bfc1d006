import { expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { readFields } from './readFields.ts';

const schema = buildSchema(`
  type Query { person: Person, either: Either }
  interface Named { name: String }
  type Person implements Named { name: String, old: String, friend: Person }
  type Company { number: Int }
  union Either = Person | Company`);

const fieldsOf = (text: string, name?: string) => readFields(schema, parse(text), name);

test('each field is told once, by the type that it is asked of', () => {
  expect(fieldsOf('{ a: person { name friend { name } } b: person { name } }')).toEqual([
    'Person.friend',
    'Person.name',
    'Query.person',
  ]);
});

test('fields in fragments, in unions and behind a variable are told too', () => {
  const text = `query Ask($some: Boolean!) { either { __typename ... on Company { number } ...P } }
    fragment P on Person { ... on Named { name } old @include(if: $some) friend { ...P } }`;

  expect(fieldsOf(text, 'Ask')).toEqual([
    'Company.number',
    'Named.name',
    'Person.friend',
    'Person.old',
    'Query.either',
  ]);
});

test('other operations of the document are not', () => {
  expect(fieldsOf('query One { person { name } } query Other { either { __typename } }', 'Other')).toEqual([
    'Query.either',
  ]);
});
