import { createEgress, createHttpClient, type HttpClient } from '@helsegraf/upstream';
import type { Config } from '../config/readConfig.ts';
import { readAnswerStrictly } from '../execution/fetch/connection/readAnswerStrictly.ts';
import { createPlainClient, type PlainClient } from '../execution/fetch/createPlainClient.ts';

/** Everybody whom the gateway calls, each by a client that reaches nobody else. */
export interface Connections {
  readonly subgraphs: PlainClient;
  /** The subgraphs too, for whether they can answer. */
  readonly health: HttpClient;
  /** Where tokens are had from, and the keys that they are checked with. */
  readonly issuers: HttpClient;
  /** The registers that decide who may see what. */
  readonly registers: HttpClient;
  close(): Promise<void>;
}

const healthBytes = 65_536;
const jwksBytes = 65_536;
const registerBytes = 1_048_576;
const connectionsPerSubgraph = 128;

/** @throws Error when an address may not be called */
export function createConnections(config: Config, subgraphUrls: Iterable<string>): Connections {
  const reach = { isProduction: config.mode === 'production', privateHosts: config.privateHosts };
  const reaching = (addresses: Iterable<string>, maxResponseBytes: number) =>
    createHttpClient({ egress: createEgress({ addresses, ...reach }), maxResponseBytes });
  const subgraphEgress = createEgress({ addresses: subgraphUrls, ...reach });
  const subgraphs = createPlainClient({
    ...subgraphEgress,
    read: readAnswerStrictly,
    maxResponseBytes: config.limits.subgraphResponseBytes,
    maxConnectionsPerHost: connectionsPerSubgraph,
  });
  const health = createHttpClient({ egress: subgraphEgress, maxResponseBytes: healthBytes });
  const issuers = reaching(identityAddresses(config), jwksBytes);
  const registers = reaching(registerAddresses(config), registerBytes);
  return {
    subgraphs,
    health,
    issuers,
    registers,
    async close() {
      await Promise.all([subgraphs, health, issuers, registers].map((client) => client.close()));
    },
  };
}

function identityAddresses({ issuers, helseId }: Config): string[] {
  return [helseId.tokenEndpoint, ...issuers.flatMap(({ issuer, jwksUri }) => [issuer, jwksUri ?? issuer])];
}

function registerAddresses({ registers: { personRegister, privacySettings } }: Config): string[] {
  return [personRegister.baseUrl, privacySettings.baseUrl];
}
