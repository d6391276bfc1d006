import { expect, test } from '@jest/globals';
import { changelog, publicSdl } from '@helsegraf/schema';
import { findDeprecations } from './findDeprecations.ts';

const sdl = `
  type Query { old: Int @deprecated(reason: "Use new.") older: Int @deprecated new: Int }
  interface Part { gone: Int @deprecated(reason: "Nobody needs it.") }`;
const step = (date: string, path: string) => ({
  date,
  schema: date,
  changes: [{ effect: 'safe' as const, message: `Field '${path}' is deprecated`, path: `${path}.@deprecated` }],
});

test('fields that are to go away are found, with the day on which the changelog says so', () => {
  const entries = [
    step('2026-11-01', 'Query.old'),
    step('2026-05-01', 'Query.old'),
    step('2026-04-01', 'Query.oldest'),
  ];

  expect(Object.fromEntries(findDeprecations(sdl, entries))).toEqual({
    'Query.old': { reason: 'Use new.', since: '2026-11-01' },
    'Query.older': { reason: 'No longer supported', since: null },
    'Part.gone': { reason: 'Nobody needs it.', since: null },
  });
});

test('the contract as it stands can be looked through', () => {
  expect(() => findDeprecations(publicSdl(), changelog())).not.toThrow();
});
