import { createLocalState } from './createLocalState.ts';
import { createRedisState } from './createRedisState.ts';
import type { SharedState } from './sharedState.ts';

export interface SharedStateOptions {
  /** How long Redis may take for one command. */
  readonly commandTimeoutMs?: number;
  /** How many keys are kept in process at most. */
  readonly maxKeys?: number;
}

/**
 * The state that several gateways share: in Redis when there is an address, and else in this process, which is right for
 * one gateway alone.
 *
 * Redis is `redis://` or `rediss://` (TLS) for a single one, `redis+sentinel://first:26379,second:26379/name-of-master`
 * for one with sentinels, `redis+cluster://first,second` for a cluster; `rediss+…` for either with TLS. A user name,
 * a password and a database may be part of it. It is connected to at once, and again whenever the connection is lost.
 *
 * @throws Error when the address is none of these; it repeats no part of it, since it may hold a password
 */
export function createSharedState(url: string | undefined, options: SharedStateOptions = {}): SharedState {
  const { commandTimeoutMs = 500, maxKeys = 500_000 } = options;
  return url === undefined ? createLocalState({ maxKeys }) : createRedisState(url, commandTimeoutMs);
}
