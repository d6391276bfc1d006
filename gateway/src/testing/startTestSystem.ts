import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { exportJWK, generateKeyPair as generateJoseKeyPair, type JWTPayload } from 'jose';
import { createPublicKey, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { readConfig, type Config } from '../config/readConfig.ts';
import { createGateway, type Gateway } from '../createGateway.ts';
import type { LogEvent } from '../telemetry/createLog.ts';
import { fixtureResolvers, fixtureSdl, type FixtureName } from './fixtureSubgraphs.ts';
import { anAttest } from './anAttest.ts';
import { startTestIssuer, type TestIssuer } from './startTestIssuer.ts';
import { privacyDefinitions, startTestRegisters, type TestRegisters } from './startTestRegisters.ts';
import { testDatabase } from './testDatabase.ts';
import { startTestSubgraph, type TestSubgraph } from './startTestSubgraph.ts';

/** A gateway with everything around it that it needs, each a real server. */
export interface TestSystem {
  readonly gateway: Gateway;
  readonly config: Config;
  /** What the configuration was read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly helseId: TestIssuer;
  readonly idPorten: TestIssuer;
  readonly helsenorge: TestIssuer;
  readonly subgraphs: Readonly<Record<FixtureName, TestSubgraph>>;
  /** The registers that decide who may see what. */
  readonly registers: TestRegisters;
  readonly log: LogEvent[];
  stop(): Promise<void>;
}

export interface TestSystemOptions {
  readonly resolvers?: Partial<Record<FixtureName, object>>;
  /** What a subgraph has beside the fixture. */
  readonly sdl?: Partial<Record<FixtureName, string>>;
  /** Variables to add or replace; undefined ones are left out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

export const audience = 'nhn:helsegraf';
export const scope = 'nhn:helsegraf/read';

export async function startTestSystem(options: TestSystemOptions = {}): Promise<TestSystem> {
  const contextKeys = generateKeyPairSync('ed25519');
  const [helseId, idPorten, helsenorge] = await Promise.all([startTestIssuer(), startTestIssuer(), startTestIssuer()]);
  const start = (name: FixtureName) =>
    startTestSubgraph({
      name,
      sdl: fixtureSdl[name] + (options.sdl?.[name] ?? ''),
      resolvers: { ...fixtureResolvers[name], ...options.resolvers?.[name] },
      contextKey: createPublicKey(contextKeys.privateKey),
    });
  const subgraphs = { persons: await start('persons'), records: await start('records') };
  const registers = await startTestRegisters();
  const log: LogEvent[] = [];
  const environment = {
    ...(await anEnvironment(helseId.issuer, idPorten.issuer, helsenorge.issuer)),
    CONTEXT_SIGNING_KEY: JSON.stringify({ ...contextKeys.privateKey.export({ format: 'jwk' }), kid: 'context' }),
    PERSON_REGISTER_URL: registers.server.url,
    PVK_URL: registers.server.url,
    SUBGRAPH_URLS: JSON.stringify({ persons: subgraphs.persons.url, records: subgraphs.records.url }),
    ...options.env,
  };
  const config = readConfig(environment);
  const gateway = await createGateway({
    config,
    log: (event) => log.push(event),
    supergraph: composeFixture(options.sdl),
  });
  return {
    gateway,
    config,
    environment,
    helseId,
    idPorten,
    helsenorge,
    subgraphs,
    registers,
    log,
    async stop() {
      await gateway.stop();
      const issuers = [helseId.server, idPorten.server, helsenorge.server];
      const servers = [...issuers, registers.server, subgraphs.persons.server, subgraphs.records.server];
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/** Every variable that must be there, with keys of its own. */
export async function anEnvironment(
  helseId: string,
  idPorten: string,
  helsenorge: string,
): Promise<Record<string, string>> {
  const { privateKey } = await generateJoseKeyPair('ES256', { extractable: true });
  const signing = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const trust = { audience, scope, algorithms: ['RS256'] };
  return {
    MODE: 'test',
    PORT: '0',
    GATEWAY_PUBLIC_URL: 'http://localhost:4000',
    ISSUERS: JSON.stringify([
      { issuer: helseId, kind: 'helseid', jwksUri: `${helseId}/jwks`, ...trust },
      { issuer: idPorten, kind: 'idporten', ...trust },
      { issuer: helsenorge, kind: 'helsenorge', jwksUri: `${helsenorge}/jwks`, ...trust },
    ]),
    CONTEXT_SIGNING_KEY: JSON.stringify({ ...signing, kid: 'context' }),
    DATABASE_URL: testDatabase.writerUrl,
    AUDIT_KEYS: JSON.stringify([{ kid: 'test', key: randomBytes(32).toString('base64') }]),
    PATIENT_ID_KEYS: JSON.stringify([{ kid: 'test', key: randomBytes(64).toString('base64') }]),
    HELSEID_ISSUER: helseId,
    HELSEID_TOKEN_ENDPOINT: `${helseId}/connect/token`,
    HELSEID_CLIENT_ID: 'helsegraf-gateway',
    HELSEID_CLIENT_KEY: JSON.stringify({ ...(await exportJWK(privateKey)), alg: 'ES256', kid: 'client' }),
    SOURCES_AUDIENCE: 'nhn:helsegraf-sources',
    SOURCES_SCOPE: 'nhn:helsegraf-sources/api',
    PERSON_REGISTER_URL: 'https://person-register.invalid',
    PERSON_REGISTER_AUDIENCE: 'nhn:hgd-persontjenesten-api',
    PERSON_REGISTER_SCOPE: 'nhn:hgd-persontjenesten-api/full-access',
    PVK_URL: 'https://pvk.invalid',
    PVK_AUDIENCE: 'nhn:helsenorge.eksternapi',
    PVK_SCOPE: 'nhn:helsenorge.eksternapi/personverninnstilling_read',
    PRIVACY_DEFINITIONS: JSON.stringify(privacyDefinitions),
  };
}

/** The supergraph of the two subgraphs. */
export function composeFixture(more: TestSystemOptions['sdl'] = {}): string {
  const names = Object.keys(fixtureSdl) as FixtureName[];
  const { supergraphSdl, errors } = composeServices(
    names.map((name) => ({
      name,
      url: `http://127.0.0.1:1/${name}`,
      typeDefs: parse(fixtureSdl[name] + (more[name] ?? '')),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(`the fixture does not compose: ${String(errors)}`);
  return supergraphSdl;
}

export const ivrigBjørk = '07835249608';
export const smidigFuru = '15819049863';

/** Claims of a general practitioner's token, as HelseID writes them. */
export function practitionerClaims(issuer: string): JWTPayload {
  const now = Math.floor(Date.now() / 1_000);
  return {
    iss: issuer,
    aud: audience,
    iat: now,
    nbf: now,
    exp: now + 600,
    jti: randomUUID(),
    client_id: 'an-ehr',
    scope: ['openid', scope],
    'helseid://claims/identity/pid': '19898949608',
    'helseid://claims/identity/security_level': '4',
    'helseid://claims/identity/assurance_level': 'high',
    'helseid://claims/hpr/hpr_number': '999000011',
    'helseid://claims/client/claims/orgnr_parent': '310123455',
    'helseid://claims/client/claims/orgnr_child': '315000017',
    'nhn:tillitsrammeverk:parameters': anAttest(),
  };
}

/** Claims of a citizen's token, as ID-porten writes them. */
export function citizenClaims(issuer: string, pid: string = ivrigBjørk): JWTPayload {
  const now = Math.floor(Date.now() / 1_000);
  return {
    iss: issuer,
    aud: audience,
    iat: now,
    exp: now + 600,
    client_id: 'a-citizen-app',
    scope: `openid ${scope}`,
    pid,
    acr: 'idporten-loa-high',
  };
}
