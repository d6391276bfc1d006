import { describeSemantic } from './describeSemantic.ts';

const patients = [
  { id: '1', name: 'Ada', secret: 's1', mood: 'GLAD', room: { __typename: 'Ward', number: 1 } },
  { id: '2', name: 'Bo', secret: 's2', mood: 'HIDDEN_MOOD', room: { __typename: 'Cellar', number: 2 } },
];

describeSemantic('what is not for clients', {
  subgraphs: {
    records: {
      sdl: `
        type Query { patients(limit: Int, internal: Int = 7 @inaccessible): [Patient!]!, cellar: Cellar @inaccessible, rooms: [Room], door: Door }
        type Patient @key(fields: "id") @key(fields: "secret") {
          id: ID!
          name: String
          secret: String @inaccessible
          mood: Mood
          room: Room
          seen: Int
        }
        enum Mood { GLAD SAD HIDDEN_MOOD @inaccessible }
        type Door { open(wide: Boolean, key: String @inaccessible): Boolean, code: String @inaccessible }
        union Room = Ward | Cellar
        type Ward { number: Int }
        type Cellar @inaccessible { number: Int }`,
      entities: { Patient: patients },
      fields: {
        Query: {
          patients: (_root, { internal }) => patients.map((patient) => ({ ...patient, seen: internal })),
          rooms: patients.map(({ room }) => room),
        },
      },
    },
    labels: {
      sdl: `
        type Patient @key(fields: "secret") {
          secret: String
          name: String @external
          label: String @requires(fields: "name")
          badge: String
        }`,
      entities: {
        Patient: [
          { secret: 's1', badge: 'blue' },
          { secret: 's2', badge: 'red' },
        ],
      },
      fields: { Patient: { label: ({ name }) => `label of ${String(name)}` } },
    },
  },
  cases: [
    {
      title: 'may still be a key',
      query: '{ patients { badge label } }',
      data: {
        patients: [
          { badge: 'blue', label: 'label of Ada' },
          { badge: 'red', label: 'label of Bo' },
        ],
      },
    },
    {
      title: 'an enum value becomes null and an error',
      query: '{ patients { name mood } }',
      data: {
        patients: [
          { name: 'Ada', mood: 'GLAD' },
          { name: 'Bo', mood: null },
        ],
      },
      errorPaths: [['patients', 1, 'mood']],
    },
    {
      title: 'an object of a type becomes null and an error',
      query: '{ rooms { __typename ... on Ward { number } } }',
      data: { rooms: [{ __typename: 'Ward', number: 1 }, null] },
      errorPaths: [['rooms', 1]],
    },
    {
      title: 'an argument is left to the subgraph',
      query: '{ patients(limit: 1) { seen } }',
      data: { patients: [{ seen: 7 }, { seen: 7 }] },
    },
    {
      title: 'is not in the schema that clients see',
      query: `{
        door: __type(name: "Door") { fields { name args { name } } }
        cellar: __type(name: "Cellar") { name }
        mood: __type(name: "Mood") { enumValues { name } }
        room: __type(name: "Room") { possibleTypes { name } }
      }`,
      data: {
        door: { fields: [{ name: 'open', args: [{ name: 'wide' }] }] },
        cellar: null,
        mood: { enumValues: [{ name: 'GLAD' }, { name: 'SAD' }] },
        room: { possibleTypes: [{ name: 'Ward' }] },
      },
    },
  ],
});
