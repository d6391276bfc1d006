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
    audit: createAuditKeys(),
    insight: createPasswords(['writer', 'reader']),
    gatewayClient: createClientKey('gateway'),
    subgraphsClient: createClientKey('subgraphs'),
  };
}

/** What the record is sealed with, who signs its checkpoints, and a password for each of the store's logins. */
function createAuditKeys() {
  const { privateKey } = generateKeyPairSync('ed25519');
  const logins = ['owner', 'writer', 'reader', 'checkpointer', 'auditor', 'figures'];
  return {
    sealing: [{ kid: 'sandbox', key: randomBytes(32).toString('base64') }],
    checkpoint: privateKey.export({ format: 'jwk' }),
    passwords: createPasswords(logins),
  };
}

function createPasswords(logins) {
  return Object.fromEntries(logins.map((login) => [login, randomBytes(24).toString('base64url')]));
}

function createClientKey(kid) {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const write = (key) => ({ ...key.export({ format: 'jwk' }), kid, alg: 'ES256' });
  return { privateJwk: write(privateKey), publicJwk: write(publicKey) };
}
