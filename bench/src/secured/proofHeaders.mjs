import { createHash, createPrivateKey, randomUUID, sign } from 'node:crypto';

/** The two headers of one request by somebody with a token and its key (RFC 9449). A proof serves once. */
export function proofHeaders(asker, url) {
  return { authorization: `DPoP ${asker.token}`, dpop: createProver(asker, url)() };
}

/** Makes proofs for one token and one address. */
export function createProver({ token, key }, url) {
  const { d: _secret, ...publicKey } = key;
  const signing = { key: createPrivateKey({ key, format: 'jwk' }), dsaEncoding: 'ieee-p1363' };
  const header = encode({ typ: 'dpop+jwt', alg: 'ES256', jwk: publicKey });
  const ath = createHash('sha256').update(token).digest('base64url');
  return () => {
    const claims = { jti: randomUUID(), htm: 'POST', htu: url, iat: Math.floor(Date.now() / 1_000), ath };
    const content = `${header}.${encode(claims)}`;
    return `${content}.${sign('sha256', Buffer.from(content), signing).toString('base64url')}`;
  };
}

function encode(value) {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
