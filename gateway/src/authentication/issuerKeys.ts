import { GatewayError } from '@helsegraf/errors';
import type { HttpClient } from '@helsegraf/upstream';
import type { Issuer } from '../config/issuer.ts';
import { fetchKeys, type IssuerKey, type IssuerKeySet } from './fetchKeys.ts';

/** The keys that one issuer signs with. */
export interface IssuerKeys {
  /**
   * The key of an id; undefined when the issuer has none by that id. At once when the keys are known.
   *
   * @throws GatewayError SOURCE_UNAVAILABLE when no keys are known and none can be fetched
   */
  findKey(keyId: string): IssuerKey | undefined | Promise<IssuerKey | undefined>;
  /** Fetches the keys before anybody needs them. */
  prepare(): Promise<void>;
}

const freshForMs = 10 * 60_000;
/** How long known keys still count when the issuer cannot be reached. */
const usableForMs = 24 * 3_600_000;
/** The least time between two fetches, however many tokens with unknown keys come in. */
const cooldownMs = 30_000;
/** The same while there are no keys at all, so that a late issuer is noticed soon. */
const retryMs = 2_000;

interface KnownKeys {
  readonly keys: IssuerKeySet;
  readonly fetchedAt: number;
}

/**
 * An issuer's keys, fetched when first needed and kept. A token with a key id that is not known makes one new fetch, so
 * that a key change loses no call, but never more than one in thirty seconds, so that made-up ids cannot drive us to
 * flood the issuer.
 *
 * An issuer that answers with no key has withdrawn them all: what was known is forgotten at once. Only when it does not
 * answer, or not as it should, what was known still counts.
 */
export function createIssuerKeys(issuer: Issuer, http: HttpClient, now: () => number = Date.now): IssuerKeys {
  let known: KnownKeys | undefined;
  let attemptedAt = -Infinity;
  let underWay: Promise<void> | undefined;
  const isYoungerThan = (ageMs: number) => known !== undefined && now() - known.fetchedAt < ageMs;
  const hasKeys = () => known !== undefined && known.keys.size > 0 && isYoungerThan(usableForMs);

  async function refresh(): Promise<void> {
    attemptedAt = now();
    const fetched = await fetchKeys(issuer, http).catch(() => undefined);
    if (fetched !== undefined) known = { keys: fetched, fetchedAt: now() };
  }

  async function refreshOnce(): Promise<void> {
    if (underWay === undefined) {
      if (now() - attemptedAt < (hasKeys() ? cooldownMs : retryMs)) return;
      underWay = refresh().finally(() => (underWay = undefined));
    }
    await underWay;
  }

  function usableKeys(): IssuerKeySet {
    if (known === undefined || !hasKeys()) throw new GatewayError('SOURCE_UNAVAILABLE');
    return known.keys;
  }

  return {
    findKey(keyId) {
      const key = known?.keys.get(keyId);
      if (key === undefined || !isYoungerThan(usableForMs)) return refreshOnce().then(() => usableKeys().get(keyId));
      if (!isYoungerThan(freshForMs)) void refreshOnce();
      return key;
    },
    prepare: refreshOnce,
  };
}
