import { expect, test } from '@jest/globals';
import { reportSources } from './reportSources.ts';

test('each source is told by its name', () => {
  const open = { state: 'OPEN', since: '2026-11-22T10:00:00.000Z' } as const;

  expect(reportSources({ hpr: { breaker: () => ({ state: 'CLOSED' }) }, pvk: { breaker: () => open } })).toEqual({
    hpr: { state: 'CLOSED' },
    pvk: open,
  });
});
