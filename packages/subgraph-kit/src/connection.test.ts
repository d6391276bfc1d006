import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { connection } from './connection.ts';

describe('a page of a list', () => {
  test('walking the pages gives every item once, in order, whatever the page size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 250 }), fc.integer({ min: 1, max: 100 }), (items, first) => {
        const walked: number[] = [];
        let after: string | null = null;
        for (;;) {
          const page: ReturnType<typeof connection<number>> = connection(items, { first, after });
          walked.push(...page.edges.map(({ node }) => node));
          expect(page.totalCount).toBe(items.length);
          if (!page.pageInfo.hasNextPage) break;
          after = page.pageInfo.endCursor;
        }
        expect(walked).toEqual(items);
      }),
    );
  });

  test('an empty list has a page without cursors', () => {
    expect(connection([], {}).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });

  test.each([0, -1, 101, 1.5, Number.NaN])('a page size of %p is refused', (first) => {
    expect(() => connection([1], { first })).toThrow(expect.objectContaining({ code: 'INVALID_PAGE_SIZE' }));
  });

  test('whatever is not a cursor of ours is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const after = Buffer.from(`x${text}`).toString('base64url');
        expect(() => connection([1, 2, 3], { after })).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }));
      }),
    );
  });
});
