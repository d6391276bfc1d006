import { describeSemantic } from './describeSemantic.ts';

const fail = () => {
  throw new Error('on purpose');
};

describeSemantic('a null where none may be', {
  subgraphs: {
    ships: {
      sdl: `
        type Query { ship: Ship, sure: Ship!, fleet: [Ship], strict: [Ship!], harbor: Harbor }
        type Ship @key(fields: "id") { id: ID!, name: String, captain: Captain, mate: Captain! }
        type Captain @key(fields: "id") { id: ID!, name: String! }
        type Harbor { name: String!, berths: [Berth!]! }
        type Berth { number: Int!, taken: Boolean }`,
      entities: {
        Ship: [{ id: 's1', name: 'Fram' }],
        Captain: [
          { id: 'c1', name: 'Otto' },
          { id: 'c2', name: null },
        ],
      },
      fields: {
        Query: {
          ship: { id: 's1', name: 'Fram', captain: { id: 'c2', name: null }, mate: { id: 'c1', name: 'Otto' } },
          sure: { id: 's9', name: 'Ghost', captain: null, mate: null },
          fleet: [{ id: 's1', name: 'Fram' }, { id: 's9', name: 'Ghost' }, null],
          strict: [
            { id: 's1', name: 'Fram' },
            { id: 's9', name: 'Ghost' },
          ],
          harbor: { name: 'Oslo', berths: [{ number: 1 }, { number: null }] },
        },
      },
    },
    cargo: {
      sdl: `
        type Query { load: Int! }
        type Ship @key(fields: "id") { id: ID!, tons: Int!, crates: [Crate!], boxes: [[Crate!]!]!, owner: Owner }
        type Captain @key(fields: "id") { id: ID!, license: String! }
        type Crate { weight: Int! }
        type Owner { name: String!, broken: String! }`,
      entities: {
        Ship: [
          {
            id: 's1',
            tons: 400,
            crates: [{ weight: 1 }, { weight: null }],
            boxes: [[{ weight: 1 }], [{ weight: null }]],
            owner: { name: 'Colin' },
          },
        ],
        Captain: [{ id: 'c1', license: null }],
      },
      fields: { Query: { load: fail }, Owner: { broken: fail } },
    },
  },
  cases: [
    {
      title: 'makes the object null in which it stands',
      query: '{ ship { name captain { name } } }',
      data: { ship: { name: 'Fram', captain: null } },
      errorPaths: [['ship', 'captain', 'name']],
    },
    {
      title: 'of an entity that the subgraph does not know goes up to the next that may be null',
      query: '{ fleet { name tons } }',
      data: { fleet: [{ name: 'Fram', tons: 400 }, null, null] },
      errorPaths: [['fleet', 1, 'tons']],
    },
    {
      title: 'takes the list with it when the items may not be null',
      query: '{ strict { name tons } ship { tons } }',
      data: { strict: null, ship: { tons: 400 } },
      errorPaths: [['strict', 1, 'tons']],
    },
    {
      title: 'takes all data with it when nothing on the way may be null',
      query: '{ sure { tons } ship { name } }',
      data: null,
      errorPaths: [['sure', 'tons']],
    },
    {
      title: 'at the root takes all data with it',
      query: '{ ship { name } load }',
      data: null,
      errorPaths: [['load']],
    },
    {
      title: 'in a list of another subgraph takes the list, and leaves the rest of the entity',
      query: '{ ship { tons crates { weight } } }',
      data: { ship: { tons: 400, crates: null } },
      errorPaths: [['ship', 'crates', 1, 'weight']],
    },
    {
      title: 'in a list of lists that may not be null takes the entity with it',
      query: '{ ship { name boxes { weight } } }',
      data: { ship: null },
      errorPaths: [['ship', 'boxes', 1, 0, 'weight']],
    },
    {
      title: 'after an error makes no second error',
      query: '{ ship { owner { name broken } name } }',
      data: { ship: { owner: null, name: 'Fram' } },
      errorPaths: [['ship', 'owner', 'broken']],
    },
    {
      title: 'in a third subgraph goes up through the objects of the others',
      query: '{ ship { name mate { name license } } }',
      data: { ship: null },
      errorPaths: [['ship', 'mate', 'license']],
    },
    {
      title: 'is told of under the names that the client gave',
      query: '{ s: ship { m: mate { l: license } } all: fleet { n: name t: tons } }',
      data: { s: null, all: [{ n: 'Fram', t: 400 }, null, null] },
      errorPaths: [
        ['s', 'm', 'l'],
        ['all', 1, 't'],
      ],
      knownFailures: { apollo: 'nulls of its own are not told of beside errors of subgraphs' },
    },
    {
      title: 'goes no further than to the next object that may be null, also in lists of one subgraph',
      query: '{ harbor { name berths { number } } ship { name } }',
      data: { harbor: null, ship: { name: 'Fram' } },
      errorPaths: [['harbor', 'berths', 1, 'number']],
    },
  ],
});
