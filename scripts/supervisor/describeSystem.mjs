import { join } from 'node:path';
import { root } from '../workspaces.mjs';
import { portsOf } from './portsOf.mjs';

const gatewayAudience = 'nhn:helsegraf';
const gatewayScope = `${gatewayAudience}/read`;
const sourcesAudience = 'nhn:helsegraf-sources';
/** Wide enough for a developer's scripts, which ask as one doctor what a hundred would. */
const sandboxBudgets = {
  clientPointsPerMinute: 100_000_000,
  personPointsPerMinute: 100_000_000,
  patientPointsPerMinute: 100_000_000,
  newPatientsPerHour: 100_000,
  guessesPerHour: 1_000,
  requestsAtOncePerClient: 200,
  requestsAtOncePerPatient: 200,
};
const organisation = { parent: '310123455', child: '315000017' };

/**
 * The processes of the whole system: what to run, on which port, with which settings. Memory limits are well above what
 * was measured under load; they keep a fault in one process from taking the machine.
 *
 * @param {object} options
 * @param {number} options.portBase
 * @param {ReturnType<typeof import('./createKeys.mjs').createKeys>} options.keys
 * @param {typeof import('../../sandbox/dist/index.js')} options.sandbox
 * @param {NodeJS.ProcessEnv} options.env what the person who starts it has set
 */
export function describeSystem({ portBase, keys, sandbox, env }) {
  const ports = portsOf(portBase, sandbox.services);
  const urls = Object.fromEntries(Object.entries(ports.services).map(([name, port]) => [name, local(port)]));
  const addresses = sandbox.sourceAddresses(urls);
  const helseId = { HELSEID_ISSUER: urls.helseid, HELSEID_TOKEN_ENDPOINT: `${urls.helseid}/connect/token` };

  const record = describeRecord({ ports, keys, env });

  const subgraphs = Object.entries(ports.subgraphs).map(([name, port]) => ({
    name,
    entry: `subgraphs/${name}/dist/main.js`,
    healthUrl: `${local(port)}/health`,
    maxOldSpaceMegabytes: 128,
    env: {
      PORT: String(port),
      CONTEXT_VERIFICATION_KEYS: JSON.stringify(keys.contextVerification),
      PATIENT_ID_KEYS: JSON.stringify(keys.patientIds),
      ...helseId,
      HELSEID_CLIENT_ID: 'helsegraf-subgraphs',
      HELSEID_CLIENT_KEY: JSON.stringify(keys.subgraphsClient.privateJwk),
      ...sourceVariables(addresses),
      ...(name === 'privacy' ? { ...record.reader, ...privacyVariables(addresses, sandbox) } : {}),
      ...(name === 'insight' ? { ...record.figures, ...insightVariables(ports, env) } : {}),
    },
  }));

  return {
    ports,
    /** The store of figures, when it is this run's own: to be prepared when its server is there. */
    ownFigures: record.ownFigures,
    processes: [
      ...record.processes,
      {
        name: 'sandbox',
        entry: 'sandbox/dist/main.js',
        healthUrl: `${local(ports.sandbox)}/health`,
        maxOldSpaceMegabytes: 1024,
        env: {
          HELSEGRAF_SANDBOX_PORT: String(ports.sandbox),
          HELSEGRAF_CLIENTS: JSON.stringify(buildClients(keys)),
          ...pick(env, ['HELSEGRAF_POPULATION', 'HELSEGRAF_SEED']),
        },
      },
      ...subgraphs,
      {
        name: 'gateway',
        entry: 'gateway/dist/main.js',
        healthUrl: `${local(ports.gateway)}/health`,
        maxOldSpaceMegabytes: 256,
        env: {
          MODE: 'sandbox',
          PORT: String(ports.gateway),
          GATEWAY_PUBLIC_URL: `http://localhost:${ports.gateway}`,
          ISSUERS: JSON.stringify(
            ['helseid', 'idporten', 'helsenorge'].map((kind) => issuer(kind, urls[kind], sandbox)),
          ),
          CONTEXT_SIGNING_KEY: JSON.stringify(keys.contextSigning),
          PATIENT_ID_KEYS: JSON.stringify(keys.patientIds),
          ...record.gateway,
          ...helseId,
          HELSEID_CLIENT_ID: 'helsegraf-gateway',
          HELSEID_CLIENT_KEY: JSON.stringify(keys.gatewayClient.privateJwk),
          SOURCES_AUDIENCE: sourcesAudience,
          SOURCES_SCOPE: `${sourcesAudience}/api`,
          ...sourceVariables(only(addresses, ['person-register', 'pvk'])),
          PRIVACY_DEFINITIONS: JSON.stringify(sandbox.privacyDefinitions),
          SUBGRAPH_URLS: JSON.stringify(mapValues(ports.subgraphs, (port) => `${local(port)}/graphql`)),
          PORTAL_CONNECTS_TO: JSON.stringify([local(ports.sandbox)]),
          ALLOWED_ORIGINS: JSON.stringify([local(ports.gateway)]),
          BUDGETS: JSON.stringify(sandboxBudgets),
          ...pick(env, ['NODE_ENV']),
        },
      },
    ],
  };
}

/**
 * Where the audit record is kept: in a PostgreSQL of this run, unless `DATABASE_URL` names another one, which then has been
 * migrated and gets its checkpoints from whoever runs it. Records that outlive the run need keys that do, `AUDIT_KEYS`.
 */
function describeRecord({ ports, keys, env }) {
  const sealing = env.AUDIT_KEYS || JSON.stringify(keys.audit.sealing);
  if (env.DATABASE_URL) {
    return {
      processes: [],
      gateway: { DATABASE_URL: env.DATABASE_URL, AUDIT_KEYS: sealing, ...pick(env, ['INSIGHT_DATABASE_URL']) },
      reader: { ...pick(env, ['AUDIT_READER_URL']), AUDIT_KEYS: sealing },
      figures: pick(env, ['AUDIT_FIGURES_URL', 'INSIGHT_READER_URL']),
    };
  }
  const login = (role) =>
    `postgres://helsegraf_audit_login_${role}:${keys.audit.passwords[role]}@127.0.0.1:${ports.audit.store}/helsegraf_audit`;
  const insightLogin = (role) =>
    `postgres://helsegraf_insight_login_${role}:${keys.insight[role]}@127.0.0.1:${ports.audit.store}/helsegraf_audit`;
  const store = {
    name: 'audit',
    entry: 'packages/audit/dist/main.js',
    healthUrl: `${local(ports.audit.service)}/health`,
    maxOldSpaceMegabytes: 128,
    // What the gateway records while it ends must find it still there.
    endsLast: true,
    env: {
      PORT: String(ports.audit.service),
      AUDIT_STORE_PORT: String(ports.audit.store),
      AUDIT_PASSWORDS: JSON.stringify(keys.audit.passwords),
      AUDIT_KEYS: sealing,
      AUDIT_ORIGIN: 'helsegraf.sandbox/audit',
      AUDIT_CHECKPOINT_KEY: JSON.stringify(keys.audit.checkpoint),
      ...pick(env, ['AUDIT_CHECKPOINTS']),
    },
  };
  return {
    processes: [store],
    ownFigures: {
      healthUrl: store.healthUrl,
      ownerUrl: `postgres://helsegraf_audit_owner:${keys.audit.passwords.owner}@127.0.0.1:${ports.audit.store}/helsegraf_audit`,
      passwords: keys.insight,
    },
    gateway: {
      DATABASE_URL: login('writer'),
      AUDIT_KEYS: sealing,
      INSIGHT_DATABASE_URL: insightLogin('writer'),
    },
    // For the subgraph that shows people their own log.
    reader: { AUDIT_READER_URL: login('reader'), AUDIT_KEYS: sealing },
    // For the subgraph of how the service is used and does: it counts, and has no key that opens anything.
    figures: { AUDIT_FIGURES_URL: login('figures'), INSIGHT_READER_URL: insightLogin('reader') },
  };
}

function issuer(kind, address, { operatorScope }) {
  return {
    issuer: address,
    kind,
    audience: gatewayAudience,
    scope: gatewayScope,
    ...(kind === 'helseid' ? { insightScope: operatorScope } : {}),
    algorithms: ['RS256'],
    proof: 'required',
  };
}

/** Our two clients at HelseID. Each may exchange only the tokens that are meant for itself. */
function buildClients(keys) {
  return [
    {
      clientId: 'helsegraf-gateway',
      name: 'Helsegraf gateway',
      keys: [keys.gatewayClient.publicJwk],
      organisation,
      exchanges: [gatewayAudience],
      dpopBoundAccessTokens: true,
    },
    {
      clientId: 'helsegraf-subgraphs',
      name: 'Helsegraf subgraphs',
      keys: [keys.subgraphsClient.publicJwk],
      organisation,
      exchanges: [sourcesAudience],
      dpopBoundAccessTokens: true,
    },
  ];
}

/** `PERSON_REGISTER_URL`, `PERSON_REGISTER_AUDIENCE`, `PERSON_REGISTER_SCOPE`, and so for every service. */
function sourceVariables(addresses) {
  return Object.fromEntries(
    Object.entries(addresses).flatMap(([service, { baseUrl, audience, scope }]) => {
      const prefix = service.toUpperCase().replaceAll('-', '_');
      return Object.entries({ URL: baseUrl, AUDIENCE: audience, SCOPE: scope }).map(([part, value]) => [
        `${prefix}_${part}`,
        value,
      ]);
    }),
  );
}

/** What changes settings has a right of its own, which nothing else here has. */
function privacyVariables({ pvk }, { privacyDefinitions }) {
  const scope = pvk.scope.replace(/_read$/, '_write');
  return {
    ...sourceVariables({ 'pvk-changes': { ...pvk, scope } }),
    PRIVACY_DEFINITIONS: JSON.stringify(privacyDefinitions),
  };
}

/** Where the other subgraphs say how their services do, and a plan that is made up. */
function insightVariables(ports, env) {
  const others = Object.entries(ports.subgraphs).filter(([name]) => name !== 'insight');
  return {
    SOURCE_HEALTH_URLS: JSON.stringify(
      Object.fromEntries(others.map(([name, port]) => [name, `${local(port)}/health/sources`])),
    ),
    ROLLOUT_PLAN: env.ROLLOUT_PLAN || join(root, 'sandbox/rolloutPlan.json'),
  };
}

function only(record, names) {
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}

function local(port) {
  return `http://127.0.0.1:${port}`;
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

function pick(env, names) {
  return Object.fromEntries(names.filter((name) => env[name]).map((name) => [name, env[name]]));
}
