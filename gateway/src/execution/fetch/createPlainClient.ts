import type { LookupFunction } from 'node:net';
import type { RequestLife } from '../../http/requestLife.ts';
import { ConnectionPool } from './connection/connectionPool.ts';
import { brokenOff, type PendingCall } from './connection/pendingCall.ts';
import { readAnswer, unavailable, type ReadAnswer } from './connection/readAnswer.ts';
import { readSubgraphAddress, type SubgraphAddress, type SubgraphOrigin } from './connection/subgraphAddress.ts';
import type { SubgraphCall } from './createSubgraphClient.ts';
import type { SubgraphAnswer } from './subgraphAnswer.ts';

export interface PlainClientOptions {
  readonly maxResponseBytes: number;
  readonly maxConnectionsPerHost: number;
  /** Whether an address may be called at all; each that is called, unless given. */
  mayCall?(url: URL): boolean;
  /** How names are resolved for connections; as the system does, unless given. */
  readonly lookup?: LookupFunction;
  /** What an answer says; as `readAnswer` has it, unless given. */
  readonly read?: ReadAnswer;
}

export interface PlainCall extends SubgraphCall<RequestLife> {
  /** More fields for the head, each with the end of its line. */
  readonly fields?: string;
}

export interface PlainClient {
  /** Never rejects. */
  readonly call: (call: PlainCall) => Promise<SubgraphAnswer>;
  /** Breaks off what is under way. Nothing can be called any more. */
  close(): Promise<void>;
}

const maxKnownAddresses = 1_000;
const sweepMs = 1_000;

/**
 * Calls subgraphs: the request and nothing else, over HTTP/1.1 of our own (decision 8). An unused
 * connection is kept for a few seconds; a host that is not called any more is forgotten with its last connection.
 */
export function createPlainClient(options: PlainClientOptions): PlainClient {
  const { maxResponseBytes, maxConnectionsPerHost: maxConnections, lookup, read = readAnswer } = options;
  const addresses = new Map<string, SubgraphAddress>();
  const pools = new Map<string, ConnectionPool>();
  let sweeper: NodeJS.Timeout | undefined;
  let isClosed = false;

  const addressOf = (url: string): SubgraphAddress => {
    const known = addresses.get(url);
    if (known !== undefined) return known;
    if (addresses.size >= maxKnownAddresses) addresses.clear();
    if (options.mayCall?.(new URL(url)) === false) throw new Error('no address of ours');
    const address = readSubgraphAddress(url);
    addresses.set(url, address);
    return address;
  };

  const poolOf = (origin: SubgraphOrigin): ConnectionPool => {
    const known = pools.get(origin.name);
    if (known !== undefined) return known;
    const pool = new ConnectionPool({ origin, maxResponseBytes, maxConnections, lookup, read });
    pools.set(origin.name, pool);
    // Keeps no process alive: connections do that, as long as there are any.
    sweeper ??= setInterval(sweep, sweepMs).unref();
    return pool;
  };

  const sweep = (): void => {
    for (const [name, pool] of pools) {
      pool.sweep();
      if (pool.isEmpty) pools.delete(name);
    }
    if (pools.size > 0) return;
    clearInterval(sweeper);
    sweeper = undefined;
  };

  const send = (call: PlainCall, resolve: (answer: SubgraphAnswer) => void): void => {
    const { ended } = call.context;
    if (ended !== undefined) return resolve(brokenOff(ended));
    if (isClosed) return resolve(unavailable('UNREACHABLE'));
    try {
      const { origin, head } = addressOf(call.url);
      return poolOf(origin).send(pendingCall(call, head, resolve));
    } catch {
      return resolve(unavailable('UNREACHABLE'));
    }
  };

  return {
    call: (call) => new Promise((resolve) => send(call, resolve)),
    close() {
      isClosed = true;
      clearInterval(sweeper);
      for (const pool of pools.values()) pool.close();
      pools.clear();
      return Promise.resolve();
    },
  };
}

function pendingCall(
  { body, context, fields = '', isRepeatable = false }: PlainCall,
  head: string,
  resolve: (answer: SubgraphAnswer) => void,
): PendingCall {
  const bytes = Buffer.byteLength(body);
  return {
    text: `${head}${bytes}\r\n${fields}\r\n${body}`,
    // Most requests are ASCII, which is written much faster as Latin-1.
    encoding: bytes === body.length ? 'latin1' : 'utf8',
    isRepeatable,
    life: context,
    resolve,
  };
}
