import { describe, expect, test } from '@jest/globals';
import type { CoreRecord } from './generated/operations/CoreRecord.ts';
import { match, matchSome } from './match.ts';

type Indicator = CoreRecord.CoreRecordIndicatorResult;

const source = { service: 'CORE_RECORD', fetchedAt: '2026-01-12T10:12:00+01:00' } as const;
const reserved = { __typename: 'Reserved', source } as Indicator;
const brandNew = { __typename: 'BrandNew', source } as unknown as Indicator;

const reasons = {
  AccessRefused: () => 'no access',
  Blocked: () => 'blocked',
  NotRegistered: () => 'not there',
  NothingKnown: () => 'nothing known',
  Reserved: () => 'opted out',
  SourceUnavailable: ({ reason }: CoreRecord.SourceUnavailable) => `no answer: ${reason}`,
};

// What `tsc -b` says of this file is a test, too: each of the lines below an `@ts-expect-error` must not compile.
describe('match', () => {
  test('calls the case of the member, with its own type', () => {
    const text: string | number = match(reserved, {
      ...reasons,
      CoreRecordIndicator: ({ restrictions }) => restrictions.length,
      unknown: () => 'something new',
    });

    expect(text).toBe('opted out');
  });

  test('calls `unknown` for a member that is not in the types', () => {
    const name = match(brandNew, { ...reasons, CoreRecordIndicator: () => '', unknown: (value) => value.__typename });

    expect(name).toBe('BrandNew');
  });

  test('does not compile without a case for each reason', () => {
    const { Reserved, ...others } = reasons;

    // @ts-expect-error `Reserved` is not met
    const call = () => match(reserved, { ...others, CoreRecordIndicator: () => '', unknown: () => '' });

    expect(Reserved()).toBe('opted out');
    expect(call()).toBe('');
  });

  test('does not compile without a case for what is not known yet', () => {
    // @ts-expect-error `unknown` is not met
    const call = () => match(brandNew, { ...reasons, CoreRecordIndicator: () => '' });

    expect(call).toThrow(TypeError);
  });

  test('is not fooled by names that every object has', () => {
    const odd = { __typename: 'toString' } as unknown as Indicator;

    expect(match(odd, { ...reasons, CoreRecordIndicator: () => '', unknown: () => 'unknown' })).toBe('unknown');
  });
});

describe('matchSome', () => {
  test('treats alike what is not named', () => {
    const cases = { Reserved: () => 'opted out', otherwise: ({ __typename }: Indicator) => __typename };

    expect([matchSome(reserved, cases), matchSome(brandNew, cases)]).toEqual(['opted out', 'BrandNew']);
  });

  test('does not compile without saying so', () => {
    // @ts-expect-error `otherwise` is missing
    const call = () => matchSome(brandNew, { Reserved: () => 'opted out' });

    expect(call).toThrow(TypeError);
  });
});
