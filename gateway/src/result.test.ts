import { describe, expect, test } from '@jest/globals';
import { defaultLimits } from './config/limits.ts';
import { createResponder } from './response/createResponder.ts';
import { answered } from './result.ts';

const responder = createResponder(defaultLimits, () => ({}));
const down = { message: 'A national service did not answer.', extensions: { code: 'SOURCE_UNAVAILABLE' } };

describe('the code of a result', () => {
  test.each<[string, string | undefined]>([
    ['no data at all', undefined],
    ['null in the place of data', 'null'],
  ])('is that of the first error when there is %s, so that logs and figures tell why', (_what, data) => {
    const result = answered({ data, errors: [down] }, responder);

    expect(result).toMatchObject({ response: { status: 503 }, code: 'SOURCE_UNAVAILABLE' });
  });

  test('is none when some of it could be answered', () => {
    const result = answered({ data: '{"patient":null}', errors: [down] }, responder);

    expect(result.response.status).toBe(200);
    expect(result.code).toBeUndefined();
  });
});
