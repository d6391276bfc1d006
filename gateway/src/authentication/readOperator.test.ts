import { describe, expect, test } from '@jest/globals';
import { Issuer } from '../config/issuer.ts';
import { practitionerClaims } from '../testing/startTestSystem.ts';
import { readOperator } from './readCaller.ts';

const helseId = 'https://helseid.invalid';

function read(sub: unknown, operators?: readonly string[]) {
  const issuer = Issuer.parse({
    issuer: helseId,
    kind: 'helseid',
    audience: 'a',
    scope: 'b',
    insightScope: 'c',
    algorithms: ['RS256'],
    ...(operators && { operators }),
  });
  return readOperator({ ...practitionerClaims(helseId), sub }, issuer, 'accept').caller.kind;
}

describe('who runs the service', () => {
  test('is who the list names', () => {
    expect(read('one', ['another', 'one'])).toBe('operator');
  });

  test.each([['somebody else'], ['on'], [undefined], [['one']]])('is nobody else, such as %j', (sub) => {
    expect(() => read(sub, ['one'])).toThrow('operator');
  });

  test('is whoever has a token for it where there is no list, as in a sandbox', () => {
    expect(read(undefined)).toBe('operator');
  });
});
