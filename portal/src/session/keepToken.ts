import type { Reply, Token } from './sandbox.ts';

/** Gives a token that is valid for a while yet; a new one when `renew` is true. `undefined` when none can be had. */
export type TokenSource = (renew: boolean) => Promise<string | undefined>;

const expiryMarginMs = 30_000;

/** Keeps `first` in memory until shortly before it expires, then fetches the next. */
export function keepToken(first: Token, fetchToken: () => Promise<Reply<Token>>, now = Date.now): TokenSource {
  let current: Token | undefined = first;
  let fetching: Promise<Token | undefined> | undefined;

  const fetchNext = async () => {
    const reply = await fetchToken();
    fetching = undefined;
    current = reply.kind === 'answered' ? reply.value : undefined;
    return current;
  };

  return async (renew) => {
    const isFresh = current !== undefined && current.expiresAt - expiryMarginMs > now();
    if (isFresh && !renew) return current?.value;
    // Several queries at once wait for the same new token.
    fetching ??= fetchNext();
    return (await fetching)?.value;
  };
}
