import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttpClient, type HttpClient } from '@helsegraf/upstream';
import { openEgress } from '@helsegraf/upstream/testing';
import { decodeProtectedHeader } from 'jose';
import { startTestIssuer, type TestIssuer } from '../testing/startTestIssuer.ts';
import type { Issuer } from '../config/issuer.ts';
import { createIssuerKeys, type IssuerKeys } from './issuerKeys.ts';

let issuer: TestIssuer;
let http: HttpClient;
let keys: IssuerKeys;
let now: number;

beforeEach(async () => {
  issuer = await startTestIssuer();
  http = createHttpClient({ egress: openEgress, maxResponseBytes: 65_536 });
  now = Date.parse('2026-11-22T12:00:00Z');
  keys = createIssuerKeys(trust(issuer.issuer), http, () => now);
});
afterEach(async () => {
  await http.close();
  await issuer.server.stop();
});

function trust(address: string): Issuer {
  return {
    issuer: address,
    kind: 'helseid',
    audience: 'a',
    scope: 'a/b',
    algorithms: ['RS256'],
    proof: 'required',
    jwksUri: `${address}/jwks`,
  };
}

const find = async (kid?: string) => {
  const token = await issuer.issueToken({}, kid === undefined ? {} : { kid });
  const key = await keys.findKey(decodeProtectedHeader(token).kid ?? '');
  if (key === undefined) throw new Error('no such key');
  return key;
};
const fetched = () => issuer.server.received.length;

describe('the keys of an issuer', () => {
  test('are fetched once for many tokens', async () => {
    await Promise.all(Array.from({ length: 50 }, () => find()));

    expect(fetched()).toBe(1);
  });

  test('are fetched again for a key id that is new', async () => {
    await find();
    now += 31_000;
    await issuer.rotateKey('second');

    await expect(find()).resolves.toBeDefined();
    expect(fetched()).toBe(2);
  });

  test('are fetched at most once in thirty seconds, however many made-up key ids come in', async () => {
    await find();
    now += 31_000;
    for (let i = 0; i < 100; i += 1) await expect(find(`made-up-${i}`)).rejects.toThrow();
    now += 29_000;
    await expect(find('made-up')).rejects.toThrow();

    expect(fetched()).toBe(2);
  });

  test('that were taken away no longer count, ten minutes later at most', async () => {
    await find('first');
    await issuer.rotateKey('second');
    now += 11 * 60_000;
    await find('first');
    await new Promise((resolve) => setTimeout(resolve, 50));

    await expect(find('first')).rejects.toThrow();
  });

  test.each([
    ['none', []],
    ['none of use', [{ kty: 'RSA' }]],
    ['none for signatures', [{ kty: 'RSA', use: 'enc', kid: 'first' }]],
  ])('that were all withdrawn (%s is left) no longer count', async (_what, left) => {
    await find('first');
    issuer.publishedKeys = left as typeof issuer.publishedKeys;
    now += 11 * 60_000;
    await expect(find('made-up')).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });

    await expect(find('first')).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });

  test('still count when the issuer answers with what is no set of keys', async () => {
    await find('first');
    issuer.publishedKeys = 'nonsense' as unknown as typeof issuer.publishedKeys;
    now += 11 * 60_000;
    await expect(find('made-up')).rejects.toThrow('no such key');

    await expect(find('first')).resolves.toBeDefined();
  });

  test('still count for a day when the issuer is down, and no longer', async () => {
    await find();
    issuer.publishedKeys = [];
    await issuer.server.stop();
    now += 23 * 3_600_000;
    await expect(find()).resolves.toBeDefined();
    now += 2 * 3_600_000;

    await expect(find()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });

  test('are tried again soon while there are none', async () => {
    const published = issuer.publishedKeys;
    issuer.publishedKeys = [{ kty: 'RSA' }];
    await expect(find()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
    issuer.publishedKeys = published;
    now += 3_000;

    await expect(find()).resolves.toBeDefined();
  });

  test('are worthless as a set when two of them have one id', async () => {
    const [key] = issuer.publishedKeys;
    issuer.publishedKeys = [key ?? {}, key ?? {}] as typeof issuer.publishedKeys;

    await expect(find()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });

  test('are found through the discovery document, if that is the same issuer', async () => {
    const { jwksUri: _left, ...found } = trust(issuer.issuer);
    const other = { ...found, issuer: issuer.issuer.replace('127.0.0.1', 'localhost') };

    keys = createIssuerKeys(found, http);
    await expect(find()).resolves.toBeDefined();
    keys = createIssuerKeys(other, http);
    await expect(find()).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });
});
