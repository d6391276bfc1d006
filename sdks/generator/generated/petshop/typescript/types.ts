// Written by the generator of Helsegraf. Change the operations, not this file.
import type { UnknownMember, UnknownValue } from '@helsegraf/sdk';

export const Size = [
  /** Fits in a hand. */
  'SMALL',
  'default',
] as const;
export type Size = (typeof Size)[number] | UnknownValue;

export interface PetFilter {
  readonly size?: Exclude<Size, UnknownValue> | null | undefined;
  readonly names: readonly string[];
}

export interface Name {
  readonly name: string | null;
}

/** A pet, or why there is none. */
export type Sale =
  | Sale.Cat
  | Sale.Dog
  | Sale.Gone
  | Sale.Lost
  | UnknownMember;

export declare namespace Sale {
  export interface Cat {
    readonly __typename: 'Cat';
    readonly name: string;
  }

  /**
   * A dog. It says *\/ at times,
   * and `bark`.
   */
  export interface Dog {
    readonly __typename: 'Dog';
    readonly name: string;
  }

  /** Why there is no pet. */
  export interface Gone {
    readonly __typename: 'Gone';
    readonly source: string;
  }

  export interface Lost {
    readonly __typename: 'Lost';
    readonly source: string;
    readonly since: string | null;
  }
}
