import { purposeOf } from './accessBasis.ts';
import { keepToken } from './keepToken.ts';
import type { Choice } from './choice.ts';
import type { TokenSource } from './keepToken.ts';
import type { Reply, Token } from './sandbox.ts';

/** Somebody signed in, asking about somebody on some ground. */
export interface Session {
  readonly choice: Choice;
  /** The same function for as long as the session lasts. */
  readonly token: TokenSource;
  /** The same session on another ground. The ground is in a variable, but what is attested with it is in the token. */
  withBasis(basis: Choice['basis']): Session;
}

/** @param renew signs in once more, in the same case */
export function createSession(choice: Choice, first: Token, renew: (choice: Choice) => Promise<Reply<Token>>): Session {
  let latest = choice;
  const { token, forget } = keepToken(first, () => renew(latest));

  const sessionFor = (present: Choice): Session => ({
    choice: present,
    token,
    withBasis(basis) {
      if (purposeOf(basis) !== purposeOf(latest.basis)) forget();
      latest = { ...present, basis };
      return sessionFor(latest);
    },
  });

  return sessionFor(choice);
}
