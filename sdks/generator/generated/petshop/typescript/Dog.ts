// Written by the generator of Helsegraf. Change the operations, not this file.
import type { Query, UnknownMember } from '@helsegraf/sdk';
import type { Name } from './types.js';

/** One pet, and who has it. */
export const Dog: Query<Dog.Data, Dog.Variables> = {
  kind: 'query',
  name: 'Dog',
  hash: '8356d3c140f44359f68e8ec48790b87fa8ddbaba3736777967f045072915d70f',
  text: 'query Dog($id:ID!$withOwner:Boolean!){pet(id:$id){__typename ...Why ...on Cat{lives}...on Dog{nick:name weights tricks owner@include(if:$withOwner){name friends{name best:friends{...Name}}}}}}fragment Why on MissingData{source ...on Lost{since}}fragment Name on Owner{name}',
};

export declare namespace Dog {
  export interface Variables {
    readonly id: string;
    readonly withOwner: boolean;
  }

  export interface Data {
    readonly pet: PetResult;
  }

  /** A pet, or why there is none. */
  export type PetResult =
    | Cat
    | DogData
    | Gone
    | Lost
    | UnknownMember;

  export interface Cat {
    readonly __typename: 'Cat';
    readonly lives: number;
  }

  /**
   * A dog. It says *\/ at times,
   * and `bark`.
   */
  export interface DogData {
    readonly __typename: 'Dog';
    readonly nick: string;
    readonly weights: readonly (readonly unknown[] | null)[];
    /** @deprecated Ask the dog. */
    readonly tricks: readonly string[];
    readonly owner?: Owner | null;
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

  export interface Owner {
    readonly name: string | null;
    readonly friends: readonly FriendsOwner[];
  }

  export interface FriendsOwner {
    readonly name: string | null;
    readonly best: readonly Name[];
  }
}
