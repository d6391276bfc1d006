import { describeSemantic } from './describeSemantic.ts';

const city = { id: 'c1', name: 'Oslo' };

describeSemantic('the same field under several aliases with different arguments', {
  subgraphs: {
    cities: {
      sdl: `
        type Query { city: City, cities: [City!]! }
        type City @key(fields: "id") { id: ID!, name(language: String): String, sister: City, mayor: Mayor }
        type Mayor @key(fields: "id") { id: ID! }`,
      entities: { City: [city], Mayor: [{ id: 'm1' }] },
      fields: {
        Query: { city, cities: [city, { id: 'c1', name: 'Oslo' }] },
        City: { name: (_city, { language }) => `name ${String(language)}`, sister: city, mayor: { id: 'm1' } },
      },
    },
    weather: {
      sdl: `
        type City @key(fields: "id") { id: ID!, forecast(days: Int!, unit: Unit = C): String, station(near: String): Station }
        type Station { reading(at: Int): String }
        type Mayor @key(fields: "id") { id: ID!, mood(day: Int): String, city(rank: Int): City }
        enum Unit { C F }`,
      entities: { City: [city], Mayor: [{ id: 'm1' }] },
      fields: {
        City: {
          forecast: (_city, { days, unit }) => `${String(days)}${String(unit)}`,
          station: (_city, { near }) => ({ near }),
        },
        Station: { reading: ({ near }, { at }) => `${String(near)}@${String(at)}` },
        Mayor: { mood: (_mayor, { day }) => `mood ${String(day)}`, city: (_mayor, { rank }) => ({ id: 'c1', rank }) },
      },
    },
  },
  cases: [
    {
      title: 'in one entity',
      query:
        'query ($d: Int!) { city { a: forecast(days: 1) b: forecast(days: 2, unit: F) c: forecast(days: $d, unit: null) forecast(days: 4) } }',
      variables: { d: 3 },
      data: { city: { a: '1C', b: '2F', c: '3null', forecast: '4C' } },
    },
    {
      title: 'at different places where the same entity stands',
      query:
        '{ city { f: forecast(days: 1) sister { f: forecast(days: 2) sister { f: forecast(days: 3, unit: F) } } } cities { f: forecast(days: 4) } }',
      data: { city: { f: '1C', sister: { f: '2C', sister: { f: '3F' } } }, cities: [{ f: '4C' }, { f: '4C' }] },
    },
    {
      title: 'under the same alias in different places, and with the alias of another field',
      query:
        '{ city { id: name(language: "nb") name: id x: forecast(days: 1) sister { x: name(language: "nn") forecast: id } } cities { x: id } }',
      data: {
        city: { id: 'name nb', name: 'c1', x: '1C', sister: { x: 'name nn', forecast: 'c1' } },
        cities: [{ x: 'c1' }, { x: 'c1' }],
      },
      knownFailures: { apollo: "the alias and the key get into each other's way" },
    },
    {
      title: 'with objects below them',
      query:
        '{ city { north: station(near: "n") { early: reading(at: 1) late: reading(at: 2) } south: station(near: "s") { early: reading(at: 3) } station { reading } } }',
      data: {
        city: {
          north: { early: 'n@1', late: 'n@2' },
          south: { early: 's@3' },
          station: { reading: 'undefined@undefined' },
        },
      },
    },
    {
      title: 'with entities below them that go on to the first subgraph',
      query:
        '{ city { mayor { first: city(rank: 1) { name(language: "a") } second: city(rank: 2) { n: name(language: "b") forecast(days: 9) } today: mood(day: 0) mood } } }',
      data: {
        city: {
          mayor: {
            first: { name: 'name a' },
            second: { n: 'name b', forecast: '9C' },
            today: 'mood 0',
            mood: 'mood undefined',
          },
        },
      },
    },
  ],
});
