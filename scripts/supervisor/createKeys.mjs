import { generateKeyPairSync, randomBytes } from 'node:crypto';

/**
 * Fresh secrets for one run. They are handed to the processes in their environments and never written anywhere, so
 * nothing that was made in one run can be used in the next.
 */
export function createKeys() {
  const context = generateKeyPairSync('ed25519');
  return {
    contextSigning: { ...context.privateKey.export({ format: 'jwk' }), kid: 'context', alg: 'EdDSA' },
    contextVerification: { keys: [{ ...context.publicKey.export({ format: 'jwk' }), kid: 'context', alg: 'EdDSA' }] },
    patientIds: [{ kid: 'sandbox', key: randomBytes(64).toString('base64') }],
    gatewayClient: createClientKey('gateway'),
    subgraphsClient: createClientKey('subgraphs'),
  };
}

function createClientKey(kid) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const write = (key) => ({ ...key.export({ format: 'jwk' }), kid, alg: 'ES256' });
  return { privateJwk: write(privateKey), publicJwk: write(publicKey) };
}
