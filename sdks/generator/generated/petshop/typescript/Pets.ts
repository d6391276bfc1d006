// Written by the generator of Helsegraf. Change the operations, not this file.
import type { Query, UnknownMember } from '@helsegraf/sdk';
import type { PetFilter, Size } from './types.js';

export const Pets: Query<Pets.Data, Pets.Variables> = {
  kind: 'query',
  name: 'Pets',
  hash: '47f90312607eb9e9b9f686201a53ad517b865ee25c2f39aab966925a1b35f05e',
  text: 'query Pets($first:Int!=10$after:String$filter:PetFilter){pets(first:$first after:$after filter:$filter){edges{node{__typename name size ...on Cat{lives}}}pageInfo{hasNextPage endCursor}}owner{pets{__typename name}}}',
  pages: [{ path: ['pets'], after: 'after' }],
};

export declare namespace Pets {
  export interface Variables {
    /** `10` unless said. */
    readonly first?: number | undefined;
    readonly after?: string | null | undefined;
    readonly filter?: PetFilter | null | undefined;
  }

  export interface Data {
    readonly pets: PetConnection;
    readonly owner: Owner | null;
  }

  export interface PetConnection {
    readonly edges: readonly PetEdge[];
    readonly pageInfo: PageInfo;
  }

  export interface Owner {
    readonly pets: readonly Animal[];
  }

  export interface PetEdge {
    readonly node: NodeAnimal;
  }

  export interface PageInfo {
    readonly hasNextPage: boolean;
    readonly endCursor: string | null;
  }

  export interface Animal {
    readonly __typename: string;
    readonly name: string;
  }

  export type NodeAnimal =
    | Cat
    | Dog
    | (UnknownMember & {
        readonly name: string;
        readonly size: Size | null;
      });

  export interface Cat {
    readonly __typename: 'Cat';
    readonly name: string;
    readonly size: Size | null;
    readonly lives: number;
  }

  /**
   * A dog. It says *\/ at times,
   * and `bark`.
   */
  export interface Dog {
    readonly __typename: 'Dog';
    readonly name: string;
    readonly size: Size;
  }
}
