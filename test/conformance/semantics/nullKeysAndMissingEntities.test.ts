import { describeSemantic } from './describeSemantic.ts';

const visits = [
  { number: 1, patient: { code: 'a', name: 'Ada' } },
  null,
  { number: 2, patient: null },
  { number: 3, patient: { code: null, name: 'no code' } },
  { number: 4, patient: { code: 'gone', name: 'Gone' } },
  { number: 5, patient: { code: 'b', name: 'Bo' } },
];

describeSemantic('null keys and entities that a subgraph does not know', {
  subgraphs: {
    visits: {
      sdl: `
        type Query { visits: [Visit], patient(code: String): Patient }
        type Visit { number: Int!, patient: Patient }
        type Patient @key(fields: "code") { code: String, name: String }`,
      entities: { Patient: visits.flatMap((visit) => visit?.patient ?? []) },
      fields: { Query: { visits, patient: (_root, { code }) => ({ code, name: 'some name' }) } },
    },
    risks: {
      sdl: `
        type Patient @key(fields: "code") { code: String, risk: String, allergies: [Allergy!], level: Int! }
        type Allergy { to: String }`,
      entities: {
        Patient: [
          { code: 'a', risk: 'low', allergies: [{ to: 'nuts' }], level: 1 },
          { code: 'b', risk: null, allergies: null, level: 2 },
        ],
      },
    },
  },
  cases: [
    {
      title: 'leave null what that subgraph would have given, and the rest as it is',
      query: '{ visits { number patient { name risk allergies { to } } } }',
      data: {
        visits: [
          { number: 1, patient: { name: 'Ada', risk: 'low', allergies: [{ to: 'nuts' }] } },
          null,
          { number: 2, patient: null },
          { number: 3, patient: { name: 'no code', risk: null, allergies: null } },
          { number: 4, patient: { name: 'Gone', risk: null, allergies: null } },
          { number: 5, patient: { name: 'Bo', risk: null, allergies: null } },
        ],
      },
    },
    {
      title: 'make a null and an error where what is missing may not be null',
      query: '{ visits { number patient { level } } }',
      data: {
        visits: [
          { number: 1, patient: { level: 1 } },
          null,
          { number: 2, patient: null },
          { number: 3, patient: null },
          { number: 4, patient: null },
          { number: 5, patient: { level: 2 } },
        ],
      },
      errorPaths: [
        ['visits', 3, 'patient', 'level'],
        ['visits', 4, 'patient', 'level'],
      ],
    },
    {
      title: 'do not mix up the others under aliases',
      query:
        '{ x: patient(code: "b") { level } y: patient(code: "gone") { risk name } z: patient(code: "a") { code: risk } w: patient { risk } }',
      data: { x: { level: 2 }, y: { risk: null, name: 'some name' }, z: { code: 'low' }, w: { risk: null } },
    },
  ],
});
