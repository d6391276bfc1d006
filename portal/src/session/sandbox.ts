import type { KeyPair } from 'dpop';
import type { Person, StaffMember } from './person.ts';

/** What the sandbox gave, or what to tell the reader instead. */
export type Reply<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: string };

export interface Token {
  readonly value: string;
  /** What the token is bound to: worth nothing to whoever has not the key. */
  readonly key: KeyPair;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Everyone one can sign in as and ask about. */
export interface Directory {
  readonly people: readonly Person[];
  readonly staff: readonly StaffMember[];
}
