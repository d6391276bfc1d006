import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { scanJson } from '../http/scanJson.ts';
import { defaultLimits } from '../config/limits.ts';
import { createProofKey, testProofKey } from '../testing/createProofKey.ts';
import { signJws, signProof, type ProofParts } from '../testing/signProof.ts';
import { createProofCheck } from './checkProof.ts';
import { createNonces } from './createNonces.ts';
import { FailedCheck } from './failedCheck.ts';
import { keyThumbprint } from './keyThumbprint.ts';

const url = 'https://gw.example/graphql';
const token = 'header.payload.signature';
const tokenHash = createHash('sha256').update(token).digest('base64url');
const isUnambiguous = (json: string) => scanJson(json, defaultLimits) === undefined;
const rules = { method: 'POST', url, maxAgeSeconds: 10, nonces: undefined, isUnambiguous };
const checkProof = createProofCheck(rules);
const nowMs = Date.parse('2026-11-22T12:00:00.400Z');
const nowSeconds = Math.floor(nowMs / 1_000);
const binding = { tokenHash, thumbprint: testProofKey.thumbprint, nowMs };

function prove({ claims = {}, ...parts }: Partial<ProofParts> = {}): string {
  return signProof({ token, url, claims: { iat: nowSeconds, ...claims }, ...parts });
}

/** The name of the check that a proof fails; `passes` when it holds. */
function verdict(proof: string | readonly string[], bound = binding, check = checkProof): string {
  try {
    check(typeof proof === 'string' ? [proof] : proof, bound);
    return 'passes';
  } catch (error) {
    if (error instanceof FailedCheck) return error.check;
    throw error;
  }
}

describe('known answers of RFC 9449 and RFC 7638', () => {
  test('the hash of a token', () => {
    const known = 'Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU';
    const proof = prove({ token: known });

    expect(createHash('sha256').update(known).digest('base64url')).toBe('fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo');
    expect(verdict(proof, { ...binding, tokenHash: 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo' })).toBe('passes');
  });

  test('the thumbprint of a key', () => {
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      use: 'sig',
      x: 'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs',
      y: '9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA',
    };

    expect(keyThumbprint(jwk)).toBe('0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I');
  });

  test('a whole proof, with its token', () => {
    // RFC 9449 §7.1, figure 12.
    const proof =
      'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7Imt0eSI6IkVDIiwieCI6Imw4dEZyaHgtMzR0VjNoUklDUkRZOXpDa0RscEJoRjQyVVFVZldWQVdCRnMiLCJ5IjoiOVZFNGpmX09rX282NHpiVFRsY3VOSmFqSG10NnY5VERWclUwQ2R2R1JEQSIsImNydiI6IlAtMjU2In19.eyJqdGkiOiJlMWozVl9iS2ljOC1MQUVCIiwiaHRtIjoiR0VUIiwiaHR1IjoiaHR0cHM6Ly9yZXNvdXJjZS5leGFtcGxlLm9yZy9wcm90ZWN0ZWRyZXNvdXJjZSIsImlhdCI6MTU2MjI2MjYxOCwiYXRoIjoiZlVIeU8ycjJaM0RaNTNFc05yV0JiMHhXWG9hTnk1OUlpS0NBcWtzbVFFbyJ9.2oW9RP35yRqzhrtNP86L-Ey71EOptxRimPPToA1plemAgR6pxHF8y6-yqyVnmcw6Fy1dqd-jfxSYoMxhAJpLjA';
    const check = createProofCheck({ ...rules, method: 'GET', url: 'https://resource.example.org/protectedresource' });
    const bound = {
      tokenHash: 'fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo',
      thumbprint: '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I',
      nowMs: 1_562_262_618_000,
    };

    expect(verdict(proof, bound, check)).toBe('passes');
  });
});

describe('a proof holds', () => {
  const algorithms: [string, { type: 'ec' | 'rsa'; namedCurve?: string; modulusLength?: number }, object][] = [
    ['ES256', { type: 'ec', namedCurve: 'P-256' }, { dsaEncoding: 'ieee-p1363' }],
    ['ES384', { type: 'ec', namedCurve: 'P-384' }, { dsaEncoding: 'ieee-p1363' }],
    ['ES512', { type: 'ec', namedCurve: 'P-521' }, { dsaEncoding: 'ieee-p1363' }],
    ['RS256', { type: 'rsa', modulusLength: 2_048 }, {}],
    ['PS384', { type: 'rsa', modulusLength: 2_048 }, { padding: 6, saltLength: 48 }],
  ];
  test.each(algorithms)('by %s', (alg, { type, ...options }, how) => {
    const pair = generateKeyPairSync(type as 'ec', { namedCurve: 'P-256', ...options });
    const jwk = { ...pair.publicKey.export({ format: 'jwk' }) };
    const proof = resign(prove({ header: { alg, jwk } }), pair.privateKey, `sha${alg.slice(2)}`, how);

    expect(verdict(proof, { ...binding, thumbprint: keyThumbprint(jwk) ?? '' })).toBe('passes');
  });

  test('from ten seconds ago to five seconds ahead', () => {
    const ages = [-11, -10, -9, 0, 5, 6];
    // The clock is 0.4 s past the second.
    const verdicts = ages.map((age) => verdict(prove({ claims: { iat: nowSeconds + age } })));

    expect(verdicts).toEqual(['proof time', 'proof time', 'passes', 'passes', 'passes', 'proof time']);
  });

  test('as long ago as is configured', () => {
    const patient = createProofCheck({ ...rules, maxAgeSeconds: 60 });

    expect(verdict(prove({ claims: { iat: nowSeconds - 59 } }), binding, patient)).toBe('passes');
    expect(verdict(prove({ claims: { iat: nowSeconds - 61 } }), binding, patient)).toBe('proof time');
  });

  test('and is remembered for longer than it could be used again', () => {
    const { rememberMs } = checkProof([prove({ claims: { iat: nowSeconds + 5 } })], binding);
    const later = { ...binding, nowMs: nowMs + rememberMs };

    expect(verdict(prove({ claims: { iat: nowSeconds + 5 } }), later)).toBe('proof time');
    expect(rememberMs).toBe(20_000);
  });

  test('under a name of its own for each key and id', () => {
    const keyOf = (proof: string, bound = binding) => checkProof([proof], bound).replayKey;
    const stranger = createProofKey();
    const strangers = { ...binding, thumbprint: stranger.thumbprint };
    const claims = { jti: 'one' };

    expect(keyOf(prove({ claims }))).toBe(keyOf(prove({ claims })));
    expect(keyOf(prove({ claims }))).not.toBe(keyOf(prove({ claims: { jti: 'two' } })));
    expect(keyOf(prove({ claims }))).not.toBe(keyOf(prove({ claims, key: stranger }), strangers));
  });
});

describe('a proof fails', () => {
  const privateJwk = { ...testProofKey.privateKey.export({ format: 'jwk' }) };
  const stranger = createProofKey();
  // Not a product of primes; nobody has a private key to it, and nobody needs one to be refused.
  const rsa = (bits: number) => ({ kty: 'RSA', n: Buffer.alloc(bits / 8, 0xc5).toString('base64url'), e: 'AQAB' });
  const failing: [string, string, () => string | string[]][] = [
    ['when there is none', 'one proof', () => []],
    ['when there are two', 'one proof', () => [prove(), prove()]],
    ['when it is too large', 'proof size', () => prove({ claims: { filling: 'x'.repeat(8_192) } })],
    ['when it is no token', 'proof form', () => 'proof'],
    ['when it is encrypted', 'proof form', () => `${prove()}.a.b`],
    ['when it is padded', 'proof form', () => `${prove()}=`],
    ['with an extension to understand', 'proof form', () => prove({ header: { crit: ['b64'], b64: false } })],
    ['with a claim twice', 'proof form', () => duplicate()],
    ['when it is of another type', 'proof type', () => prove({ header: { typ: 'at+jwt' } })],
    ['when it is of no type', 'proof type', () => prove({ header: { typ: undefined } })],
    ['by a symmetric algorithm', 'proof algorithm', () => prove({ header: { alg: 'HS256' } })],
    ['by no algorithm', 'proof algorithm', () => prove({ header: { alg: 'none' } })],
    ['by an algorithm that is not said', 'proof algorithm', () => prove({ header: { alg: undefined } })],
    ['without a key', 'proof key', () => prove({ header: { jwk: undefined } })],
    ['with a key that is text', 'proof key', () => prove({ header: { jwk: 'key' } })],
    ['with a private key', 'proof key', () => prove({ header: { jwk: privateJwk } })],
    ['with a secret', 'proof key', () => prove({ header: { jwk: { ...testProofKey.jwk, k: 'AAAA' } } })],
    ['with a symmetric key', 'proof key', () => prove({ header: { jwk: { kty: 'oct' } } })],
    [
      'with a key on a curve of its own',
      'proof key',
      () => prove({ header: { jwk: { ...testProofKey.jwk, crv: 'secp256k1' } } }),
    ],
    ['with a key that the token is not bound to', 'proof thumbprint', () => prove({ key: stranger })],
    [
      'with a key that lacks a part',
      'proof thumbprint',
      () => prove({ header: { jwk: { ...testProofKey.jwk, y: undefined } } }),
    ],
    ['with an algorithm for other keys', 'proof key', () => prove({ header: { alg: 'RS256' } })],
    ['with an algorithm for another curve', 'proof key', () => prove({ header: { alg: 'ES384' } })],
    [
      'when another key signed it',
      'proof signature',
      () => prove({ key: stranger, header: { jwk: testProofKey.jwk } }),
    ],
    ['when its signature is cut short', 'proof signature', () => prove().slice(0, -2)],
    ['without the hash of the token', 'proof token hash', () => prove({ claims: { ath: undefined } })],
    ['made for another token', 'proof token hash', () => prove({ token: `${token}x` })],
    ['without an id', 'proof id', () => prove({ claims: { jti: undefined } })],
    ['with an empty id', 'proof id', () => prove({ claims: { jti: '' } })],
    ['with an id that is a number', 'proof id', () => prove({ claims: { jti: 1 } })],
    ['with too long an id', 'proof id', () => prove({ claims: { jti: 'x'.repeat(129) } })],
    ['without a method', 'proof method', () => prove({ claims: { htm: undefined } })],
    ['for another method', 'proof method', () => prove({ claims: { htm: 'GET' } })],
    ['for a method in small letters', 'proof method', () => prove({ claims: { htm: 'post' } })],
    ['without an address', 'proof address', () => prove({ claims: { htu: undefined } })],
    ['for another address', 'proof address', () => prove({ url: 'https://gw.example/other' })],
    ['for an address with a slash too many', 'proof address', () => prove({ url: `${url}/` })],
    ['without a time', 'proof time', () => prove({ claims: { iat: undefined } })],
    ['with a time that is text', 'proof time', () => prove({ claims: { iat: String(nowSeconds) } })],
    ['with half a second', 'proof time', () => prove({ claims: { iat: nowSeconds + 0.5 } })],
  ];
  test.each(failing)('%s', (_what, check, proof) => {
    expect(verdict(proof())).toBe(check);
  });

  test.each([1_024, 8_192])('with an RSA key of %p bits', (modulusLength) => {
    const jwk = rsa(modulusLength);
    const bound = { ...binding, thumbprint: keyThumbprint(jwk) ?? '' };

    expect(verdict(prove({ header: { alg: 'RS256', jwk } }), bound)).toBe('proof key');
  });

  test('with an RSA key whose exponent makes verifying slow, or signatures up', () => {
    for (const e of ['AQ', 'Aw'.repeat(40), '_____________________w']) {
      const jwk = { ...rsa(2_048), e };
      const bound = { ...binding, thumbprint: keyThumbprint(jwk) ?? '' };

      expect(verdict(prove({ header: { alg: 'RS256', jwk } }), bound)).toMatch(/proof key|proof signature/);
    }
  });

  test('with a point that is not on its curve', () => {
    const jwk = { ...testProofKey.jwk, y: testProofKey.jwk['x'] };
    const bound = { ...binding, thumbprint: keyThumbprint(jwk) ?? '' };

    expect(verdict(prove({ header: { jwk } }), bound)).toBe('proof key');
  });

  test('when any one bit of it is another', () => {
    const proof = prove();
    const bits = fc.record({ at: fc.nat(proof.length - 1), bit: fc.nat(7) });

    fc.assert(
      fc.property(bits, ({ at, bit }) => {
        const changed = `${proof.slice(0, at)}${String.fromCharCode(proof.charCodeAt(at) ^ (1 << bit))}${proof.slice(at + 1)}`;

        expect(verdict(changed)).not.toBe('passes');
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('with nonces', () => {
  const nonces = createNonces(Buffer.alloc(32, 7).toString('base64'));
  const withNonces = createProofCheck({ ...rules, nonces });
  const verdictOf = (nonce: unknown, at = nowMs) => {
    const claims = { nonce, iat: Math.floor(at / 1_000) };
    return verdict(prove({ claims }), { ...binding, nowMs: at }, withNonces);
  };

  test('a proof needs one of ours, of this minute or the last', () => {
    const nonce = nonces.current(nowMs);

    expect(verdictOf(nonce)).toBe('passes');
    expect(verdictOf(nonce, nowMs + 60_000)).toBe('passes');
    expect(verdictOf(nonce, nowMs + 120_000)).toBe('proof nonce');
    expect([undefined, '', 'made-up', 1].map((other) => verdictOf(other))).toEqual(Array(4).fill('proof nonce'));
  });

  test('those of another key are none', () => {
    expect(verdictOf(createNonces(Buffer.alloc(32, 8).toString('base64')).current(nowMs))).toBe('proof nonce');
  });
});

/** The same proof signed again, by another key or algorithm. */
function resign(proof: string, privateKey: KeyObject, hash: string, how: object): string {
  const content = proof.slice(0, proof.lastIndexOf('.'));
  return `${content}.${sign(hash, Buffer.from(content), { key: privateKey, ...how }).toString('base64url')}`;
}

function duplicate(): string {
  const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: testProofKey.jwk };
  const payload = JSON.stringify({ jti: 'a', htm: 'POST', htu: url, iat: nowSeconds, ath: tokenHash });
  return signJws(header, payload.replace('{', '{"htm":"GET",'), testProofKey);
}
