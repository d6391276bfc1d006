import type { Reply, Token } from './sandbox.ts';

/** Gives a token that is valid for a while yet; a new one when `renew` is true. `undefined` when none can be had. */
export type TokenSource = (renew: boolean) => Promise<Token | undefined>;

export interface TokenKeeper {
  readonly token: TokenSource;
  /** The next one who asks gets a new token, since what the known one says no longer holds. */
  forget(): void;
}

const expiryMarginMs = 30_000;

/** Keeps `first` in memory until shortly before it expires, then fetches the next. */
export function keepToken(first: Token, fetchToken: () => Promise<Reply<Token>>, now = Date.now): TokenKeeper {
  let current: Token | undefined = first;
  let fetching: Promise<Token | undefined> | undefined;

  const fetchNext = () => {
    const next = fetchToken().then((reply) => {
      const token = reply.kind === 'answered' ? reply.value : undefined;
      if (fetching !== next) return token;
      fetching = undefined;
      current = token;
      return token;
    });
    return next;
  };

  return {
    async token(renew) {
      const isFresh = current !== undefined && current.expiresAt - expiryMarginMs > now();
      if (isFresh && !renew) return current;
      // Several queries at once wait for the same new token.
      fetching ??= fetchNext();
      return fetching;
    },
    forget() {
      current = undefined;
      fetching = undefined;
    },
  };
}
