import { expect, test } from '@jest/globals';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { selectedFields } from './selectedFields.ts';

const schema = buildSchema(`
  type Query { part: Result }
  union Result = Part | Missing
  type Part { one: Part two: Int three: Int }
  type Missing { why: String }`);

async function selected(selection: string, fragments = ''): Promise<string[]> {
  let names: string[] = [];
  const rootValue = {
    part: (_arguments: unknown, _context: unknown, info: GraphQLResolveInfo) => {
      names = [...selectedFields(info)];
      return null;
    },
  };
  const { errors } = await graphql({ schema, source: `{ ${selection} } ${fragments}`, rootValue });
  expect(errors).toBeUndefined();
  return names;
}

test.each([
  ['part { __typename }', '', ['__typename']],
  ['part { ... on Part { alias: two one { three } } }', '', ['two', 'one']],
  ['part { ...f }', 'fragment f on Part { three ...g } fragment g on Part { two }', ['three', 'two']],
  ['part { ... on Missing { why } } part { ... on Part { two } }', '', ['why', 'two']],
  ['part { ... on Part { two @skip(if: false) } }', '', ['two']],
])('of { %s } are asked for', async (selection, fragments, names) => {
  expect(await selected(selection, fragments)).toEqual(names);
});
