import { createVerifyToken } from './frame/accessTokens.ts';
import { buildAdmin } from './frame/buildAdmin.ts';
import { buildStandIn } from './frame/buildStandIn.ts';
import type { RegisteredClient } from './frame/clients.ts';
import { type Faults, createFaults } from './frame/faults.ts';
import type { Frame, IssuerName } from './frame/frame.ts';
import { type RequestCounts, createRequestCounts } from './frame/requestCounts.ts';
import { type IssuerKeys, createIssuerKeys } from './frame/keys/issuerKeys.ts';
import { createProofCheck } from './frame/proofs/createProofCheck.ts';
import { type Service, portOf } from './frame/services.ts';
import type { StandIn } from './frame/standIn.ts';
import { createPopulation, type PopulationOptions } from './people/createPopulation.ts';
import type { Population } from './people/population.ts';
import { createHelseIdStandIn } from './services/helseid/createHelseIdStandIn.ts';
import { createHelsenorgeStandIn } from './services/helsenorge/createHelsenorgeStandIn.ts';
import { createIdPortenStandIn } from './services/idporten/createIdPortenStandIn.ts';
import { standIns } from './services/standIns.ts';

export interface SandboxOptions {
  /** The admin server's port; the stand-ins take the ones after it. Any free ports unless said. */
  readonly basePort?: number;
  readonly population?: PopulationOptions;
  /** Systems that may ask the HelseID stand-in for tokens. */
  readonly clients?: readonly RegisteredClient[];
  /** Which national services to start besides the issuers; all unless said. */
  readonly standIns?: readonly StandIn[];
  readonly now?: () => Date;
}

export interface Sandbox {
  readonly urls: Readonly<Partial<Record<Service, string>>> & { readonly admin: string };
  readonly faults: Faults;
  readonly counts: RequestCounts;
  readonly population: Population;
  /** The issuers' keys, to rotate and withdraw. */
  readonly keys: Readonly<Record<IssuerName, IssuerKeys>>;
  stop(): Promise<void>;
}

async function createAllKeys(): Promise<Frame['keys']> {
  const [helseid, idporten, helsenorge] = await Promise.all([
    createIssuerKeys(),
    createIssuerKeys(),
    createIssuerKeys(),
  ]);
  return { helseid, idporten, helsenorge };
}

interface Server {
  listen(options: { host: string; port: number }): Promise<string>;
  close(): Promise<unknown>;
}

/**
 * Starts every national service's stand-in on the local machine, each on a port of its own.
 * @throws when a port is taken; nothing is left running then
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { basePort, clients = [], now = () => new Date() } = options;
  const keys = await createAllKeys();
  const urls: Partial<Record<Service, string>> = {};
  const frame: Frame = {
    population: createPopulation(options.population),
    faults: createFaults(),
    counts: createRequestCounts(),
    verifyToken: createVerifyToken(keys.helseid, () => urls.helseid ?? ''),
    proofs: createProofCheck(now),
    keys,
    urls,
    now,
  };
  const others = options.standIns ?? standIns;
  const audiences = [
    ...others.flatMap(({ audience }) => audience ?? []),
    ...clients.flatMap(({ exchanges }) => exchanges),
  ];
  const all = [
    createHelseIdStandIn({ keys, clients, audiences }),
    createIdPortenStandIn(keys.idporten),
    createHelsenorgeStandIn(keys.helsenorge),
    ...others,
  ];
  const servers: Server[] = [];
  const stop = async () => void (await Promise.all(servers.map((server) => server.close())));
  const listen = async (server: Server, port: number) => {
    servers.push(server);
    return server.listen({ host: '127.0.0.1', port });
  };
  try {
    for (const standIn of all) {
      const port = basePort === undefined ? 0 : portOf(standIn.service, basePort);
      urls[standIn.service] = await listen(await buildStandIn(standIn, frame), port);
    }
    const admin = await listen(buildAdmin(frame), basePort ?? 0);
    const { faults, counts, population } = frame;
    return { urls: { ...urls, admin }, faults, counts, population, keys, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
