import { describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint, decodeJwt, EmbeddedJWK, jwtVerify } from 'jose';
import { createProofKey } from './createProofKey.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };

describe('a proof key', () => {
  test('goes by the thumbprint that a token is bound to', async () => {
    const { jwk, thumbprint } = await createProofKey();

    expect(thumbprint).toBe(await calculateJwkThumbprint(jwk));
    expect(Object.keys(jwk).toSorted()).toEqual(['crv', 'kty', 'x', 'y']);
  });

  test('proves what it is asked to, once for each request', async () => {
    const key = await createProofKey();
    const request = { method: 'POST', url: 'https://gateway.example/graphql?a=1#b', token: 'token', nonce: 'n' };

    const proofs = await Promise.all([key.prove(request), key.prove(request)]);

    const [first, second] = await Promise.all(
      proofs.map(async (proof) => jwtVerify(proof, EmbeddedJWK, { typ: 'dpop+jwt', algorithms: ['ES256'] })),
    );
    expect(first?.payload).toMatchObject({ htm: 'POST', htu: 'https://gateway.example/graphql', nonce: 'n' });
    // The SHA-256 of `token`, as OpenSSL says.
    expect(first?.payload['ath']).toBe('PEaenWxYddN6Q_NT1PiOYfz4EsZu7jRXRlpAsNpBU-A');
    expect(first?.payload.jti).not.toBe(second?.payload.jti);
  });

  test('proves nothing of a token where there is none yet', async () => {
    const key = await createProofKey();

    const payload = decodeJwt(await key.prove({ method: 'POST', url: 'https://sts.example/connect/token' }));

    expect(Object.keys(payload).toSorted()).toEqual(['htm', 'htu', 'iat', 'jti']);
  });

  test('may be a pair that was kept, and need not be extractable', async () => {
    const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);

    const [first, second] = [await createProofKey(pair), await createProofKey(pair)];

    expect(first.thumbprint).toBe(second.thumbprint);
    await expect(crypto.subtle.exportKey('jwk', pair.privateKey)).rejects.toThrow();
  });

  test('has nothing in it that could be written down and used', async () => {
    const text = JSON.stringify(await createProofKey());

    expect(text).not.toContain('"d"');
  });
});
