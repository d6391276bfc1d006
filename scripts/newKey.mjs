/**
 * `npm run --silent key -- KIND`: makes a new key and prints it as the variables of the environment that it is for, one a
 * line. Nothing is written anywhere: whoever runs it puts the lines where secrets are kept. `--kid NAME` names the key; the
 * day is its name otherwise.
 */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';

const kinds = {
  context: (kid) => {
    const { privateJwk, publicJwk } = makePair('ed25519', undefined, { kid, alg: 'EdDSA' });
    return { CONTEXT_SIGNING_KEY: privateJwk, CONTEXT_VERIFICATION_KEYS: { keys: [publicJwk] } };
  },
  'patient-ids': (kid) => ({ PATIENT_ID_KEYS: [{ kid, key: makeSecret(64) }] }),
  client: (kid) => {
    const { privateJwk, publicJwk } = makePair('ec', { namedCurve: 'P-256' }, { kid, alg: 'ES256' });
    return { HELSEID_CLIENT_KEY: privateJwk, '# for HelseID': publicJwk };
  },
  audit: (kid) => ({ AUDIT_KEYS: [{ kid, key: makeSecret(32) }] }),
  checkpoint: () => ({ AUDIT_CHECKPOINT_KEY: makePair('ed25519', undefined, {}).privateJwk }),
  nonce: () => ({ DPOP_NONCE_KEY: makeSecret(32) }),
  state: () => ({ STATE_KEY: makeSecret(32) }),
};

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { kid: { type: 'string' } } });
  const [kind] = positionals;
  if (positionals.length !== 1 || !Object.hasOwn(kinds, kind)) throw new Error();
  const today = new Date().toISOString().slice(0, 10);
  for (const [name, value] of Object.entries(kinds[kind](values.kid ?? today))) {
    console.log(`${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  }
} catch {
  process.stderr.write(`usage: npm run --silent key -- ${Object.keys(kinds).join('|')} [--kid NAME]\n`);
  process.exitCode = 1;
}

function makePair(type, options, more) {
  const { privateKey, publicKey } = generateKeyPairSync(type, options);
  const write = (key) => ({ ...key.export({ format: 'jwk' }), ...more });
  return { privateJwk: write(privateKey), publicJwk: write(publicKey) };
}

function makeSecret(bytes) {
  return randomBytes(bytes).toString('base64');
}
