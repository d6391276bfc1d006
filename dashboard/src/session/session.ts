import type { ProofKey } from '@helsegraf/sdk';

/** Somebody signed in as operator. */
export interface Session {
  /** Shown at the top: who it is. */
  readonly name: string;
  /** The key that the tokens are bound to. It makes a proof for each request, and cannot be taken out of the browser. */
  readonly proofKey: ProofKey;
  /**
   * A token that is valid for a while yet; a new one when `isRefused`, since the gateway took the last one no longer.
   * `undefined` when none can be had: then the reader is asked to sign in again.
   */
  token(isRefused: boolean): Promise<string | undefined>;
  /** Ends the session where it was begun. Left out, the page only forgets it. */
  signOut?(): Promise<void>;
}

/** What came of a sign-in. */
export type SignedIn =
  | { readonly kind: 'signed in'; readonly session: Session }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'refused'; readonly status: number }
  /** The browser makes none: on pages that are neither of HTTPS nor of this machine. */
  | { readonly kind: 'no keys' };

/**
 * A way to sign in. The sandbox's is built in; production has its own, in a module that the settings name
 * (`dashboard/README.md#signing-in`) and that exports a function `createSignIn` returning this.
 */
export interface SignIn {
  /** The session of this browser tab, if there is one without asking anybody: after a redirect, or a reload. */
  resume(): Promise<Session | undefined>;
  /** Because somebody pressed the button. It may leave the page and never answer. */
  start(): Promise<SignedIn>;
}
