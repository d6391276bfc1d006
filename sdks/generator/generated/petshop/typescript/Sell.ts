// Written by the generator of Helsegraf. Change the operations, not this file.
import type { Mutation } from '@helsegraf/sdk';
import type { Sale } from './types.js';

export const Sell: Mutation<Sell.Data, Sell.Variables> = {
  kind: 'mutation',
  name: 'Sell',
  hash: '5c0d4067dfad84fc13b00cc7991e57470ccb901f09bad482d23fc47ceb175d36',
  text: 'mutation Sell($id:ID!$key:ID!){sell(id:$id idempotencyKey:$key){__typename ...Sale}}fragment Sale on PetResult{...Why ...on Animal{name}}fragment Why on MissingData{source ...on Lost{since}}',
};

export declare namespace Sell {
  export interface Variables {
    readonly id: string;
    readonly key: string;
  }

  export interface Data {
    readonly sell: Sale;
  }
}
