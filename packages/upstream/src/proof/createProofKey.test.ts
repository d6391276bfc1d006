import { describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint, compactVerify, decodeProtectedHeader, EmbeddedJWK, type JWK } from 'jose';
import { createProofKey, thumbprintOf, tokenHashOf } from './createProofKey.ts';

const url = new URL('https://source.example/api/v1/thing?page=2#top');

async function read(proof: string) {
  const { payload } = await compactVerify(proof, EmbeddedJWK);
  const header = decodeProtectedHeader(proof) as { typ: string; alg: string; jwk: JWK };
  return { header, claims: JSON.parse(new TextDecoder().decode(payload)) as Record<string, unknown> };
}

describe('a proof', () => {
  test('says what it is for, and is signed with the key that it names', async () => {
    const key = createProofKey();

    const { header, claims } = await read(key.prove({ method: 'POST', url, tokenHash: 'a-hash', nonce: 'a-nonce' }));

    expect(header).toMatchObject({ typ: 'dpop+jwt', alg: 'ES256' });
    expect(claims).toEqual({
      jti: expect.stringMatching(/^[\w-]{36}$/),
      htm: 'POST',
      htu: 'https://source.example/api/v1/thing',
      iat: expect.any(Number),
      ath: 'a-hash',
      nonce: 'a-nonce',
    });
    expect(await calculateJwkThumbprint(header.jwk)).toBe(key.thumbprint);
  });

  test('shows no private part of the key', async () => {
    const { header } = await read(createProofKey().prove({ method: 'GET', url }));

    expect(Object.keys(header.jwk).toSorted()).toEqual(['crv', 'kty', 'x', 'y']);
  });

  test('is another each time', async () => {
    const key = createProofKey();
    const call = { method: 'GET', url };

    const [one, other] = [await read(key.prove(call)), await read(key.prove(call))];

    expect(one.claims['jti']).not.toBe(other.claims['jti']);
  });
});

// The examples of RFC 9449, recomputed.
test('tokens and keys have the hashes that the specification computes', () => {
  expect(tokenHashOf('Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU')).toBe(
    'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo',
  );
  expect(
    thumbprintOf({
      kty: 'EC',
      crv: 'P-256',
      x: 'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs',
      y: '9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA',
    }),
  ).toBe('0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I');
});
