import { LRUCache } from 'lru-cache';
import type { SignedIn } from './signedIn.ts';
import { areCurrent, type VerifiedToken } from './verifyToken.ts';

export interface KnownToken {
  readonly verified: VerifiedToken;
  readonly signedIn: SignedIn;
}

export interface TokenMemory {
  /** What a token was found to say, while it and the key that signed it still count. */
  find(tokenHash: string, nowMs: number): Promise<KnownToken | undefined>;
  keep(tokenHash: string, token: KnownToken): void;
}

const sweepMs = 60_000;

/**
 * Remembers tokens that have been verified, under their hash, until they expire: the same signature need not be verified
 * for every request. Whether the token counts at this time, and whether its issuer still has the key, is asked each time.
 *
 * @param maxTokens the least used one gives way to the next
 */
export function rememberTokens(maxTokens: number): TokenMemory {
  const known = new LRUCache<string, KnownToken>({ max: maxTokens });
  let sweptAt = 0;

  /** What has expired says who somebody is, and is of no more use. */
  function sweep(nowMs: number): void {
    if (nowMs - sweptAt < sweepMs) return;
    sweptAt = nowMs;
    for (const [hash, { verified }] of known.entries()) if (!isCurrent(verified, nowMs)) known.delete(hash);
  }

  return {
    async find(tokenHash, nowMs) {
      sweep(nowMs);
      const token = known.get(tokenHash);
      if (token === undefined) return undefined;
      if (isCurrent(token.verified, nowMs) && (await hasKey(token.verified))) return token;
      known.delete(tokenHash);
      return undefined;
    },
    keep: (tokenHash, token) => void known.set(tokenHash, token),
  };
}

function isCurrent({ times, issuer }: VerifiedToken, nowMs: number): boolean {
  return areCurrent(times, issuer.settings, nowMs);
}

async function hasKey({ issuer, keyId, keyThumbprint }: VerifiedToken): Promise<boolean> {
  return (await issuer.keys.findKey(keyId))?.thumbprint === keyThumbprint;
}
