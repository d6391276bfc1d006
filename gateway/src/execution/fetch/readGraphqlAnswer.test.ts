import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readGraphqlAnswer } from './readGraphqlAnswer.ts';

const malformed = { kind: 'unavailable', reason: 'MALFORMED', retryable: false };
const failed = { kind: 'unavailable', reason: 'FAILED', retryable: true };

describe('what a subgraph says', () => {
  const cases: [string, unknown, number, unknown][] = [
    ['data is an answer', { data: { a: 1 } }, 200, { kind: 'answered', data: { a: 1 }, errors: [] }],
    ['data is an answer whatever the status', { data: {} }, 500, { kind: 'answered', data: {}, errors: [] }],
    ['null, and why, is an answer', { data: null, errors: [{}] }, 200, { kind: 'answered', data: null, errors: [{}] }],
    ['null, and not why, is a failure', { data: null }, 200, failed],
    ['errors alone are a failure', { errors: [{ message: 'm' }] }, 400, failed],
    ['nothing is a failure', {}, 200, failed],
    ['nothing to a caller that it does not know is one that will stay', {}, 401, { ...failed, retryable: false }],
    [
      'that a value of the client does not fit is an answer',
      { errors: [{ extensions: { code: 'VARIABLES_INVALID' } }] },
      400,
      { kind: 'answered', data: null, errors: [{ extensions: { code: 'VARIABLES_INVALID' } }] },
    ],
    ['that it is somewhere else is none', { data: {} }, 302, malformed],
    ['a list is none', [], 200, malformed],
    ['a text is none', 'data', 200, malformed],
    ['data that is a list is none', { data: [] }, 200, failed],
  ];
  test.each(cases)('%s', (_title, body, status, expected) => {
    expect(readGraphqlAnswer(body, status)).toEqual(expected);
  });
});

describe('an error', () => {
  const read = (error: unknown) => {
    const answer = readGraphqlAnswer({ data: {}, errors: [error] }, 200);
    return answer.kind === 'answered' ? answer.errors[0] : undefined;
  };
  const cases: [string, unknown, unknown][] = [
    [
      'keeps what it says',
      { message: 'm', path: ['a', 0], extensions: { code: 'C' } },
      { message: 'm', path: ['a', 0], extensions: { code: 'C' } },
    ],
    ['keeps nothing else', { message: 'm', locations: [{ line: 1 }], stack: 's' }, { message: 'm' }],
    ['whose path is none says nothing of a place', { message: 'm', path: ['a', -1] }, { message: 'm' }],
    ['whose path is too long says nothing of a place', { path: Array.from({ length: 201 }, () => 'a') }, {}],
    ['that is none is one all the same', 'broken', {}],
  ];
  test.each(cases)('%s', (_title, error, expected) => {
    expect(read(error)).toEqual(expected);
  });

  test('past the thousandth is told of as one', () => {
    const answer = readGraphqlAnswer({ data: {}, errors: Array.from({ length: 5_000 }, () => ({})) }, 200);

    expect(answer).toMatchObject({ errors: { length: 1_001 } });
  });
});

test('whatever it is, it is read, and nothing but data and errors of a known form come of it', () => {
  const errors = fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()));
  const bodies = fc.oneof(fc.jsonValue(), fc.record({ data: fc.jsonValue(), errors }, { requiredKeys: [] }));

  fc.assert(
    fc.property(bodies, fc.integer({ min: 100, max: 599 }), (body, status) => {
      const answer = readGraphqlAnswer(body, status);
      if (answer.kind === 'unavailable') return;
      expect(answer.data === null || (typeof answer.data === 'object' && !Array.isArray(answer.data))).toBe(true);
      expect(answer.data !== null || answer.errors.length > 0).toBe(true);
      for (const { message, path, extensions } of answer.errors) {
        expect(['string', 'undefined']).toContain(typeof message);
        expect(['object', 'undefined']).toContain(typeof extensions);
        for (const segment of path ?? []) expect(['string', 'number']).toContain(typeof segment);
      }
    }),
  );
});
