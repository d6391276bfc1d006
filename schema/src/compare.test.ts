import { expect, test } from '@jest/globals';
import { readCommitted } from './committed.ts';
import { compare } from './compare.ts';

test('changes are told by what they do to clients, the worst first', async () => {
  const before = 'type Query { me: String, old: String } enum Sex { FEMALE MALE }';
  const after = 'type Query { me: String, new: Sex } enum Sex { FEMALE MALE UNKNOWN }';

  const changes = await compare(before, after);

  expect(changes.map(({ effect }) => effect)).toEqual(['breaking', 'dangerous', 'safe']);
  expect(changes[0]).toMatchObject({ message: expect.stringContaining('old'), path: 'Query.old' });
});

test('a type that is new is told of once, and where it is used', async () => {
  const before = 'type Query { me: String }';
  const after = 'type Query { me: String, you: You } type You { name: String, age(in: Int): Int }';

  expect((await compare(before, after)).map(({ path }) => path)).toEqual(['You', 'Query.you']);
});

test('the same schema has no changes', async () => {
  expect(await compare('type Query { me: String }', 'type Query { me: String }')).toEqual([]);
});

test('a change of wording is no change for clients', async () => {
  expect(await compare('type Query { me: String }', '"Questions." type Query { "You." me: String }')).toEqual([]);
});

test('without a committed contract there is nothing to compare with', () => {
  expect(readCommitted('.', 'public.graphql', 'a-branch-that-nobody-has')).toBeUndefined();
});
