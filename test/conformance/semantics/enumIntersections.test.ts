import { describeSemantic } from './describeSemantic.ts';

describeSemantic('enums of which subgraphs know different values', {
  subgraphs: {
    shop: {
      sdl: `
        type Query { garments(size: Size, order: Order = RISING): [Garment!]! }
        type Garment @key(fields: "id") { id: ID!, color: Color, kind: Kind }
        enum Color { RED GREEN }
        enum Size { S M L }
        enum Order { RISING FALLING }
        enum Kind { SHIRT HAT }`,
      entities: { Garment: [{ id: '1', color: 'RED', kind: 'HAT' }] },
      fields: {
        Query: {
          garments: (_root, { size, order }) => [
            { id: '1', color: size === 'M' ? 'GREEN' : 'RED', kind: order === 'RISING' ? 'HAT' : 'SHIRT' },
          ],
        },
      },
    },
    outlet: {
      sdl: `
        type Query { leftovers(size: Size, kinds: [Kind!]): [Garment!]! }
        type Garment @key(fields: "id") { id: ID!, faded: Color, fits: [Kind] }
        enum Color { GREEN GREY }
        enum Size { M L XL }
        enum Kind { SHIRT HAT }`,
      entities: { Garment: [{ id: '1', faded: 'GREY', fits: ['HAT', null] }] },
      fields: { Query: { leftovers: (_root, { kinds }) => [{ id: '1', faded: 'GREEN', fits: kinds }] } },
    },
  },
  cases: [
    {
      title: 'that are only given may have any value that one of them knows',
      query: '{ garments { color faded } leftovers { color faded } }',
      data: { garments: [{ color: 'RED', faded: 'GREY' }], leftovers: [{ color: 'RED', faded: 'GREEN' }] },
    },
    {
      title: 'that are only taken may have the values that all of them know',
      query: '{ size: __type(name: "Size") { enumValues { name } } garments(size: M) { color } }',
      data: { size: { enumValues: [{ name: 'M' }, { name: 'L' }] }, garments: [{ color: 'GREEN' }] },
    },
    {
      title: 'that are given and taken go both ways in variables and lists',
      query:
        'query ($kinds: [Kind!], $order: Order) { leftovers(kinds: $kinds) { fits } garments(order: $order) { kind fits } }',
      variables: { kinds: ['HAT', 'SHIRT'], order: 'FALLING' },
      data: { leftovers: [{ fits: ['HAT', 'SHIRT'] }], garments: [{ kind: 'SHIRT', fits: ['HAT', null] }] },
    },
  ],
});
