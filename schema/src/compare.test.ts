import { expect, test } from '@jest/globals';
import { compare, readCommittedPublicSdl } from './compare.ts';

test('changes are told by what they do to clients, the worst first', async () => {
  const before = 'type Query { me: String, old: String } enum Sex { FEMALE MALE }';
  const after = 'type Query { me: String, new: Sex } enum Sex { FEMALE MALE UNKNOWN }';

  const changes = await compare(before, after);

  expect(changes.map(({ effect }) => effect)).toEqual(['breaking', 'dangerous', 'safe']);
  expect(changes[0]?.message).toContain('old');
});

test('the same schema has no changes', async () => {
  expect(await compare('type Query { me: String }', 'type Query { me: String }')).toEqual([]);
});

test('a change of wording is no change for clients', async () => {
  expect(await compare('type Query { me: String }', '"Questions." type Query { "You." me: String }')).toEqual([]);
});

test('without a committed contract there is nothing to compare with', () => {
  expect(readCommittedPublicSdl('.', 'a-branch-that-nobody-has')).toBeUndefined();
});
