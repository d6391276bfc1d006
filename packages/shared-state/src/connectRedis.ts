import { GatewayError } from '@helsegraf/errors';
import { Cluster, Redis } from 'ioredis';
import { readRedisUrl, type RedisAddress } from './readRedisUrl.ts';

export interface RedisConnection {
  readonly client: Redis | Cluster;
  /**
   * Runs commands within the time they may take together.
   *
   * @throws (rejects with) GatewayError STATE_UNAVAILABLE, whatever went wrong
   */
  within<Result>(commands: () => Promise<Result>): Promise<Result>;
  /** Ends when Redis has answered what it was asked, or after the time of one command. */
  close(): Promise<void>;
}

/** Ours among what else may use the same Redis. */
const keyPrefix = 'helsegraf:';
const longestRetryMs = 1_000;

/**
 * A connection to Redis that is made at once and kept up. Nobody waits for one that is lost: commands are refused until it
 * is there again, save while the first is being made.
 */
export function connectRedis(url: string, commandTimeoutMs: number): RedisConnection {
  const client = createClient(readRedisUrl(url), commandTimeoutMs);
  // Every command says so itself; without a listener the library would write to the console.
  client.on('error', () => undefined);
  let isFirst = true;
  const ready = new Promise<void>((resolve) => {
    client.once('ready', () => {
      isFirst = false;
      resolve();
    });
  });

  async function within<Result>(commands: () => Promise<Result>): Promise<Result> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new GatewayError('STATE_UNAVAILABLE')), commandTimeoutMs);
    });
    const run = async () => {
      if (isFirst) await ready;
      return commands();
    };
    try {
      return await Promise.race([run(), timeout]);
    } catch (error) {
      throw error instanceof GatewayError ? error : new GatewayError('STATE_UNAVAILABLE', { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    client,
    within,
    async close() {
      await within(() => client.quit()).catch(() => undefined);
      client.disconnect();
    },
  };
}

function createClient(address: RedisAddress, commandTimeoutMs: number): Redis | Cluster {
  const { kind, hosts, db, masterName, isSecure } = address;
  const node = nodeOptions(address, commandTimeoutMs);
  const own = { keyPrefix, enableOfflineQueue: false };
  if (kind === 'cluster') {
    const slotsRefreshTimeout = commandTimeoutMs * 2;
    const nodes = { redisOptions: node, clusterRetryStrategy: waitBeforeRetry, slotsRefreshTimeout };
    return new Cluster([...hosts], { ...own, ...nodes });
  }
  const whole = { ...node, ...own, db, retryStrategy: waitBeforeRetry };
  if (kind === 'single') return new Redis({ ...whole, ...hosts[0] });
  const secureSentinels = isSecure ? { sentinelTLS: {}, enableTLSForSentinelMode: true } : {};
  return new Redis({ ...whole, sentinels: [...hosts], name: masterName, ...secureSentinels });
}

function nodeOptions({ username, password, isSecure }: RedisAddress, commandTimeoutMs: number) {
  return {
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(isSecure ? { tls: {} } : {}),
    connectTimeout: commandTimeoutMs * 4,
    // A connection that is silent while it is asked is given up, so that nothing piles up behind it.
    socketTimeout: commandTimeoutMs * 2,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    // A master that became a replica stays one: the connection must be made anew.
    reconnectOnError: ({ message }: Error) => message.startsWith('READONLY'),
    disableClientInfo: true,
  };
}

function waitBeforeRetry(attempt: number): number {
  return Math.min(50 * 2 ** Math.min(attempt, 10), longestRetryMs);
}
