import { describeSemantic } from './describeSemantic.ts';

const position = { x: 1, y: 2 };

describeSemantic('fields that several subgraphs resolve', {
  subgraphs: {
    maps: {
      sdl: `
        type Query { places: [Place!]! }
        type Place @key(fields: "id") { id: ID!, name: String @shareable, position: Position @shareable, roads: Roads @shareable }
        type Position @shareable { x: Int, y: Int }
        type Roads { main: String @shareable, number: Int }`,
      entities: { Place: [{ id: 'p1', name: 'Square', position, roads: { main: 'E6', number: 2 } }] },
      fields: { Query: { places: [{ id: 'p1', name: 'Square', position, roads: { main: 'E6', number: 2 } }] } },
    },
    weather: {
      sdl: `
        type Query { coldest: Place, station: Station }
        type Place @key(fields: "id") { id: ID!, name: String @shareable, position: Position @shareable, degrees: Int, roads: Roads @shareable }
        type Position @shareable { x: Int, y: Int }
        type Roads { main: String @shareable, ice: Boolean }
        type Station { position: Position }`,
      entities: { Place: [{ id: 'p1', name: 'Square', position, degrees: -4, roads: { main: 'E6', ice: true } }] },
      fields: {
        Query: {
          coldest: { id: 'p1', name: 'Square', position, degrees: -4, roads: { main: 'E6', ice: true } },
          station: { position: { x: 7, y: null } },
        },
      },
    },
  },
  cases: [
    {
      title: 'are resolved where the entity was found',
      query: '{ places { name position { x y } } }',
      data: { places: [{ name: 'Square', position: { x: 1, y: 2 } }] },
      asks: ['maps'],
    },
    {
      title: 'are resolved by the other subgraph when that was first',
      query: '{ coldest { degrees name position { y } } station { position { x y } } }',
      data: { coldest: { degrees: -4, name: 'Square', position: { y: 2 } }, station: { position: { x: 7, y: null } } },
      asks: ['weather'],
    },
    {
      title: 'whose objects are known in part to each are put together',
      query: '{ places { roads { main number ice } } coldest { roads { number ice } } }',
      data: { places: [{ roads: { main: 'E6', number: 2, ice: true } }], coldest: { roads: { number: 2, ice: true } } },
    },
    {
      title: 'keep their aliases when they are put together',
      query: '{ places { r: roads { m: main n: number i: ice } roads { main: ice ice: number } } }',
      data: { places: [{ r: { m: 'E6', n: 2, i: true }, roads: { main: true, ice: 2 } }] },
    },
  ],
});
