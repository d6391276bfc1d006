import { registeredDirectory } from '@helsegraf/schema';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { findIssuerProblem, isForTests } from './findIssuerProblem.ts';
import { Issuer } from './issuer.ts';
import { auditVariables } from './auditVariables.ts';
import { insightVariables, readInsight } from './insightVariables.ts';
import { jsonVariable } from './jsonVariable.ts';
import { BudgetSettings, ClientSettings, createClientRules, defaultBudgets } from './budgets.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { plannerNames } from './plannerNames.ts';
import { PrivacyDefinition } from './privacyDefinition.ts';

const modes = ['sandbox', 'test', 'production'] as const;

const SigningJwk = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  d: z.string().min(1),
  x: z.string().min(1),
  kid: z.string().min(1),
});
const PrivateJwk = z.looseObject({ kty: z.string(), alg: z.string(), kid: z.string().min(1) });
const PatientIdKeys = z.array(z.strictObject({ kid: z.string().min(1), key: z.string().min(1) })).min(1);
const OwnLimits = z.strictObject(
  Object.fromEntries(
    Object.entries(defaultLimits).map(([name, most]) => [name, z.number().int().positive().max(most).optional()]),
  ),
);

const Environment = z.object({
  NODE_ENV: z.string().optional(),
  MODE: z.enum(modes),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535),
  GATEWAY_PUBLIC_URL: z.url(),
  ISSUERS: jsonVariable(z.array(Issuer).min(1)),
  CONTEXT_SIGNING_KEY: jsonVariable(SigningJwk),
  PATIENT_ID_KEYS: jsonVariable(PatientIdKeys),
  ...auditVariables,
  ...insightVariables,
  BUILD: z.string().min(1).max(64).default('unnamed'),
  HELSEID_ISSUER: z.url(),
  HELSEID_TOKEN_ENDPOINT: z.url(),
  HELSEID_CLIENT_ID: z.string().min(1),
  HELSEID_CLIENT_KEY: jsonVariable(PrivateJwk),
  SOURCES_AUDIENCE: z.string().min(1),
  SOURCES_SCOPE: z.string().min(1),
  PERSON_REGISTER_URL: z.url(),
  PERSON_REGISTER_AUDIENCE: z.string().min(1),
  PERSON_REGISTER_SCOPE: z.string().min(1),
  PVK_URL: z.url(),
  PVK_AUDIENCE: z.string().min(1),
  PVK_SCOPE: z.string().min(1),
  PRIVACY_DEFINITIONS: jsonVariable(z.array(PrivacyDefinition).min(1)),
  FACTS_REMEMBERED_MS: z.coerce.number().int().min(1).max(30_000).default(30_000),
  STATE_KEY: z.base64().min(43).optional(),
  SUBGRAPH_URLS: jsonVariable(z.record(z.string(), z.url())).optional(),
  PRIVATE_HOSTS: jsonVariable(z.array(z.string().min(1))).optional(),
  PORTAL_CONNECTS_TO: jsonVariable(z.array(z.url())).optional(),
  PLANNER: z.enum(plannerNames).default('native'),
  REDIS_URL: z.string().min(1).optional(),
  DPOP_PROOF_AGE_SECONDS: z.coerce.number().int().min(1).max(60).default(10),
  DPOP_NONCE_KEY: z.base64().min(43).optional(),
  DEADLINE_MS: z.coerce.number().int().min(100).max(60_000).default(10_000),
  LIMITS: jsonVariable(OwnLimits).optional(),
  BUDGETS: jsonVariable(BudgetSettings).optional(),
  CLIENTS: jsonVariable(ClientSettings).optional(),
  // One that is named and is not there would be clients without their operations, and nobody would know why.
  REGISTERED_OPERATIONS: z.string().refine(existsSync, { message: 'there is no such directory' }).optional(),
  ALLOWED_ORIGINS: jsonVariable(z.array(z.url())).optional(),
});

export type Config = ReturnType<typeof readConfig>;

/**
 * Reads the environment once, at start. Nothing that decides whom to trust has a default.
 *
 * @throws ZodError that names every wrong or missing variable, and no value
 */
export function readConfig(env: NodeJS.ProcessEnv) {
  const read = Environment.superRefine(refuseUnfitForProduction).parse(env);
  return Object.freeze({
    mode: read.MODE,
    host: read.HOST,
    port: read.PORT,
    publicUrl: read.GATEWAY_PUBLIC_URL,
    issuers: read.ISSUERS,
    contextSigningKey: read.CONTEXT_SIGNING_KEY,
    patientIdKeys: read.PATIENT_ID_KEYS,
    audit: { databaseUrl: read.DATABASE_URL, keys: read.AUDIT_KEYS },
    /** Where figures are kept, and for how long; undefined when none are. */
    insight: readInsight(read),
    /** What the record says of which gateway wrote it. */
    build: read.BUILD,
    helseId: {
      issuer: read.HELSEID_ISSUER,
      tokenEndpoint: read.HELSEID_TOKEN_ENDPOINT,
      clientId: read.HELSEID_CLIENT_ID,
      privateKey: read.HELSEID_CLIENT_KEY,
    },
    sources: { audience: read.SOURCES_AUDIENCE, scope: read.SOURCES_SCOPE },
    /** The registers that decide who may see what. */
    registers: {
      personRegister: {
        baseUrl: read.PERSON_REGISTER_URL,
        audience: read.PERSON_REGISTER_AUDIENCE,
        scope: read.PERSON_REGISTER_SCOPE,
      },
      privacySettings: { baseUrl: read.PVK_URL, audience: read.PVK_AUDIENCE, scope: read.PVK_SCOPE },
      privacyDefinitions: read.PRIVACY_DEFINITIONS,
      /** A change holds everywhere within a minute: this, the time to fetch, and a margin. */
      rememberedMs: read.FACTS_REMEMBERED_MS,
    },
    /** Names in the state that gateways share are hashes made with it; without it, a key of this process alone. */
    stateKey: read.STATE_KEY,
    subgraphUrls: read.SUBGRAPH_URLS ?? {},
    /** Hosts that stand in a private network, and are called all the same, in production too. */
    privateHosts: read.PRIVATE_HOSTS ?? [],
    /** Addresses that the portal's page may call, beside the gateway itself. */
    portalConnectsTo: read.PORTAL_CONNECTS_TO ?? [],
    /** Which planner is asked first. */
    planner: read.PLANNER,
    /** Where gateways share what they must know together; without it this gateway is alone. */
    redisUrl: read.REDIS_URL,
    proofs: {
      /** How long ago a proof of possession may have been made. */
      maxAgeSeconds: read.DPOP_PROOF_AGE_SECONDS,
      /** With it, every proof must bring a nonce of ours; gateways that stand in for each other share it. */
      nonceKey: read.DPOP_NONCE_KEY,
    },
    deadlineMs: read.DEADLINE_MS,
    limits: Object.freeze({ ...defaultLimits, ...read.LIMITS }) as Limits,
    /** What each client may do. In production only operations that are known beforehand, unless it says otherwise. */
    rulesOf: createClientRules({
      clients: read.CLIENTS ?? {},
      budgets: { ...defaultBudgets, ...read.BUDGETS },
      documents: read.MODE === 'production' ? 'trusted' : 'any',
    }),
    /** The directory of the operations that are registered for clients. */
    registeredOperations: read.REGISTERED_OPERATIONS ?? registeredDirectory,
    /** Origins of pages that may call from a browser, beside the gateway's own. */
    allowedOrigins: (read.ALLOWED_ORIGINS ?? []).map((address) => new URL(address).origin),
  });
}

function refuseUnfitForProduction(env: z.infer<typeof Environment>, check: z.RefinementCtx): void {
  const refuse = (variable: string, message: string) => {
    check.addIssue({ code: 'custom', path: [variable], message });
  };
  if (env.NODE_ENV === 'production' && env.MODE !== 'production') refuse('MODE', 'must be production');
  const issuerProblem = findIssuerProblem(env.ISSUERS, env.MODE);
  if (issuerProblem !== undefined) refuse('ISSUERS', issuerProblem);
  if (env.REDIS_URL !== undefined && env.STATE_KEY === undefined)
    refuse('STATE_KEY', 'is needed where gateways share state');
  if (env.MODE !== 'production') return;
  if (isForTests(env.HELSEID_ISSUER)) refuse('HELSEID_ISSUER', 'must be no test issuer in production');
  if (!isHttps(env.HELSEID_TOKEN_ENDPOINT)) refuse('HELSEID_TOKEN_ENDPOINT', 'must be https in production');
  for (const variable of ['PERSON_REGISTER_URL', 'PVK_URL'] as const) {
    if (!isHttps(env[variable])) refuse(variable, 'must be https in production');
  }
  if (!isHttps(env.GATEWAY_PUBLIC_URL)) refuse('GATEWAY_PUBLIC_URL', 'must be https in production');
}

function isHttps(address: string): boolean {
  return address.startsWith('https://');
}
