import { expect, test } from '@jest/globals';
import { renamePath } from './renamePath.ts';

const key = (name: string) => ({ kind: 'key', key: name }) as const;

test('an error is where the value is that was asked for under another key', () => {
  const rewrites = [{ kind: 'rename', path: [key('items'), key('title__in_0')], to: 'title' }] as const;

  expect(renamePath(['items', 3, 'title__in_0', 'text'], rewrites)).toEqual(['items', 3, 'title', 'text']);
  expect(renamePath(['items', 3], rewrites)).toEqual(['items', 3]);
  expect(renamePath(['other', 'title__in_0'], rewrites)).toEqual(['other', 'title__in_0']);
});

test('keys inside each other are all renamed', () => {
  const rewrites = [
    { kind: 'rename', path: [key('a__in_0'), key('b__in_0')], to: 'b' },
    { kind: 'rename', path: [key('a__in_0')], to: 'a' },
  ] as const;

  expect(renamePath(['a__in_0', 'b__in_0'], rewrites)).toEqual(['a', 'b']);
});
