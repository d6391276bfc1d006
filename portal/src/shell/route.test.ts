import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addressOf, pageNames, parseRoute } from './route.ts';

test('an address leads to what it was made for', () => {
  fc.assert(
    fc.property(fc.constantFrom(...pageNames), fc.string({ unit: 'grapheme' }), (page, item) => {
      expect(parseRoute(addressOf(page, item))).toEqual({ page, item, place: '' });
    }),
  );
});

test('a place on a page is found', () => {
  expect(parseRoute('#/sdks/java/errors')).toEqual({ page: 'sdks', item: 'java', place: 'errors' });
});

test.each(['', '#', '#/', '#/nowhere', '#/%E0%A4%A', '#//'])('%j leads to the first page', (hash) => {
  expect(parseRoute(hash).page).toBe('explore');
});
