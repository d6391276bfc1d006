import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { findFreePort } from '../findFreePort.mjs';
import { startPinned } from '../startPinned.mjs';
import { createAskers, secretOf } from './createAskers.mjs';
import { audience, privacyDefinitions, scope } from './settings.mjs';

const auditEntry = fileURLToPath(new URL('../../../packages/audit/dist/main.js', import.meta.url));
const authoritiesEntry = fileURLToPath(new URL('./authorities.mjs', import.meta.url));
/** So wide that nobody meets them: fifty connections ask what a whole region would. They are counted all the same. */
const budgets = {
  clientPointsPerMinute: 1e9,
  personPointsPerMinute: 1e9,
  patientPointsPerMinute: 1e9,
  newPatientsPerHour: 1e6,
  requestsAtOncePerClient: 1_000,
  requestsAtOncePerPatient: 1_000,
};

/**
 * Starts what a gateway needs that knows who asks and keeps a record of it: those who say who somebody is and what they
 * may see, and a PostgreSQL that syncs every commit.
 *
 * @param addresses of the subgraphs
 * @returns who may ask what, and the environment of the gateway
 */
export async function startSurroundings({ core, body, addresses }) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const signingKey = { kid: 'bench', privateKey };
  const authorities = startPinned({ name: 'authorities', core, arguments: [authoritiesEntry] });
  authorities.send({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'bench', use: 'sig', alg: 'RS256' }] });
  const { url: issuer } = await authorities.next();
  const record = await startRecord(core);
  return {
    askers: createAskers({ issuer, signingKey, body }),
    environment: (port) => ({ ...environmentOf(issuer, addresses), ...record.environment, ...addressOf(port) }),
    async stop() {
      await Promise.all([authorities.stop(), record.stop()]);
    },
  };
}

async function startRecord(core) {
  const port = await findFreePort();
  const storePort = await findFreePort();
  const logins = ['owner', 'writer', 'reader', 'checkpointer', 'auditor', 'figures'];
  const passwords = Object.fromEntries(logins.map((login) => [login, randomBytes(24).toString('base64url')]));
  const sealing = JSON.stringify([{ kid: 'bench', key: secretOf(32) }]);
  const process = startPinned({
    name: 'record',
    core,
    arguments: [auditEntry],
    env: {
      PORT: String(port),
      AUDIT_STORE_PORT: String(storePort),
      AUDIT_PASSWORDS: JSON.stringify(passwords),
      AUDIT_KEYS: sealing,
      AUDIT_ORIGIN: 'helsegraf.bench/audit',
      AUDIT_CHECKPOINT_KEY: JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })),
    },
  });
  return {
    // The gateway itself waits until the database can be written to.
    environment: {
      DATABASE_URL: `postgres://helsegraf_audit_login_writer:${passwords.writer}@127.0.0.1:${storePort}/helsegraf_audit`,
      AUDIT_KEYS: sealing,
    },
    stop: () => process.stop(),
  };
}

function environmentOf(issuer, addresses) {
  const clientKey = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const signing = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const source = (prefix, name) => ({
    [`${prefix}_URL`]: issuer,
    [`${prefix}_AUDIENCE`]: `nhn:${name}`,
    [`${prefix}_SCOPE`]: `nhn:${name}/read`,
  });
  return {
    // Not `production`, which asks for https everywhere and for an issuer that is none of a test.
    NODE_ENV: 'bench',
    MODE: 'test',
    ISSUERS: JSON.stringify([
      { issuer, kind: 'helseid', jwksUri: `${issuer}/jwks`, audience, scope, algorithms: ['RS256'], proof: 'required' },
    ]),
    CONTEXT_SIGNING_KEY: JSON.stringify({ ...signing, kid: 'context' }),
    PATIENT_ID_KEYS: JSON.stringify([{ kid: 'bench', key: secretOf(64) }]),
    HELSEID_ISSUER: issuer,
    HELSEID_TOKEN_ENDPOINT: `${issuer}/connect/token`,
    HELSEID_CLIENT_ID: 'helsegraf-gateway',
    HELSEID_CLIENT_KEY: JSON.stringify({ ...clientKey, alg: 'ES256', kid: 'client' }),
    SOURCES_AUDIENCE: 'nhn:helsegraf-sources',
    SOURCES_SCOPE: 'nhn:helsegraf-sources/api',
    ...source('PERSON_REGISTER', 'person-register'),
    ...source('PVK', 'pvk'),
    PRIVACY_DEFINITIONS: JSON.stringify(privacyDefinitions),
    SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(addresses.map(({ name, url }) => [name, url]))),
    BUDGETS: JSON.stringify(budgets),
  };
}

function addressOf(port) {
  return { PORT: String(port), GATEWAY_PUBLIC_URL: `http://127.0.0.1:${port}` };
}
