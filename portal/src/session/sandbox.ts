import type { KeyPair } from 'dpop';
import type { Texts } from '../texts/en.ts';
import type { Person, StaffMember } from './person.ts';

/** A text, told in the language that the reader has when it is read. */
export type Told = (texts: Texts) => string;

/** What the sandbox gave, or what to tell the reader instead. */
export type Reply<T> =
  | { readonly kind: 'answered'; readonly value: T }
  | { readonly kind: 'failed'; readonly message: Told };

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
