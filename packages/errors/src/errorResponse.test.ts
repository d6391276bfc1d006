import { expect, test } from '@jest/globals';
import { errorResponse } from './errorResponse.ts';
import { GatewayError } from './gatewayError.ts';

test('an error of ours answers with its status and message', () => {
  expect(errorResponse(new GatewayError('BODY_TOO_LARGE'))).toEqual({
    status: 413,
    body: {
      errors: [
        {
          message: 'The body is too large.',
          extensions: { code: 'BODY_TOO_LARGE', retryable: false, reference: expect.any(String) },
        },
      ],
    },
  });
});

test.each([
  ['a plain error', new Error('patient 15819049863')],
  ['an error that calls itself one of ours', Object.assign(new Error('15819049863'), { code: 'FORBIDDEN' })],
  ['a text', '15819049863'],
  ['nothing', undefined],
])('%s answers as INTERNAL and says nothing', (_, error) => {
  const response = errorResponse(error);

  expect(response.status).toBe(500);
  expect(response.body.errors[0].extensions.code).toBe('INTERNAL');
  expect(JSON.stringify(response)).not.toContain('15819049863');
});

test('an expired deadline answers as such', () => {
  expect(errorResponse(new DOMException('', 'TimeoutError')).status).toBe(504);
});
