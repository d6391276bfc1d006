import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shopQuery, startShop, type Shop } from './startShop.ts';
import type { Fault } from './startSubgraphServer.ts';

// Far more than any parser, writer or walk by recursion can bear.
const levels = 100_000;
const deepList = '['.repeat(levels) + ']'.repeat(levels);
const deepObject = `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

const says =
  (body: string | Buffer): Fault =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(body);
/** An answer about the first item; the second is in good health. */
const first = (entity: string) => `{"data":{"_entities":[${entity},{"boxes":20}]}}`;
/** An answer without the boxes of the first item, and this for its errors. */
const withErrors = (errors: string) => `{"data":{"_entities":[{"boxes":null},{"boxes":20}]},"errors":${errors}}`;
const atBoxes = '{"message":"secret","path":["_entities",0,"boxes"]}';

/** None of it can be used, or nobody can tell what it is about. */
const useless: Readonly<Record<string, string>> = {
  'says too little': '{"data":{"_entities":[{"boxes":10}]}}',
  'says too much': '{"data":{"_entities":[{"boxes":10},{"boxes":20},{"boxes":30}]}}',
  'has no list': '{"data":{"_entities":null}}',
  'has an object for the list': '{"data":{"_entities":{"0":{"boxes":10},"1":{"boxes":20},"length":2}}}',
  'has nothing in its data': '{"data":{}}',
  'has a list for its data': '{"data":[{"_entities":[{"boxes":10},{"boxes":20}]}]}',
  'has a text for an entity': first('"secret"'),
  'has a list for an entity': first('[{"boxes":10}]'),
  'has lists of lists for an entity': first(deepList),
  'has errors alone': '{"errors":[{"message":"secret"}]}',
  'has no data and no errors': '{"data":null,"errors":[]}',
  'has its data in a prototype': '{"__proto__":{"data":{"_entities":[{"boxes":10},{"boxes":20}]}}}',
  'has its list in a prototype': '{"data":{"__proto__":{"_entities":[{"boxes":10},{"boxes":20}]}}}',
  'is nothing but lists in lists': deepList,
  'is nothing but objects in objects': deepObject,
};

/** The second item is as it should be, and the first has no boxes. */
const partly: Readonly<Record<string, string>> = {
  'a text for a number': first('{"boxes":"secret"}'),
  'a list for a number': first('{"boxes":[10]}'),
  'an object for a number': first('{"boxes":{"secret":1}}'),
  'lists in lists for a number': first(`{"boxes":${deepList}}`),
  'a number that no number can hold': first('{"boxes":1e400}'),
  'a number of twenty digits': first('{"boxes":99999999999999999999}'),
  'a fraction for a whole number': first('{"boxes":1.5}'),
  'no number at all': first('{}'),
  'an error at the place': withErrors(`[${atBoxes}]`),
  'an error at a place that was not asked for': withErrors('[{"path":["_entities",0,"secret"]}]'),
  'an error about an entity that was not asked about': withErrors('[{"path":["_entities",7,"boxes"]}]'),
  'an error at another field': withErrors('[{"path":["secret",0,"boxes"]}]'),
  'an error without a place': withErrors('[{"message":"secret"}]'),
  'an error with objects in its path': withErrors('[{"path":["_entities",{"secret":0},"boxes"]}]'),
  'an error with a negative number in its path': withErrors('[{"path":["_entities",-1,"boxes"]}]'),
  'an error with a fraction in its path': withErrors('[{"path":["_entities",0.5,"boxes"]}]'),
  'an error with a text for its path': withErrors('[{"path":"secret"}]'),
  'an error with a million segments': withErrors(`[{"path":["_entities",0,"boxes"${',0'.repeat(1_000_000)}]}]`),
  'an error with members of other types': withErrors(
    '[{"message":{"secret":1},"path":["_entities",0,"boxes"],"extensions":"secret","locations":{"secret":1}}]',
  ),
  'an error with a prototype': withErrors(
    '[{"__proto__":{"path":[]},"path":["_entities",0,"boxes"],"extensions":{"__proto__":{"code":"FORBIDDEN"}}}]',
  ),
  'errors that are a text': withErrors('"secret"'),
  'errors that are an object': withErrors('{"message":"secret"}'),
  'errors that are no objects': withErrors('[null,1,"secret",["secret"]]'),
  'a hundred thousand errors': withErrors(`[${`${atBoxes},`.repeat(100_000)}${atBoxes}]`),
};

/** It is to be understood all the same. */
const odd: Readonly<Record<string, string>> = {
  'members twice': '{"data":null,"data":{"_entities":[{"boxes":1,"boxes":10},{"boxes":20}]}}',
  'prototypes everywhere':
    '{"__proto__":{"polluted":1},"data":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},' +
    '"_entities":[{"__proto__":{"polluted":1,"boxes":66},"constructor":{"prototype":{"polluted":1}},' +
    '"prototype":{"polluted":1},"toString":1,"hasOwnProperty":1,"boxes":10},{"boxes":20}]}}',
  'lists in lists that nobody asked for': first(`{"boxes":10,"x":${deepList}}`),
  'objects in objects that nobody asked for': first(`{"boxes":10,"x":${deepObject}}`),
  'an empty list of errors': '{"data":{"_entities":[{"boxes":10},{"boxes":20}]},"errors":[]}',
  'null for its errors': '{"data":{"_entities":[{"boxes":10},{"boxes":20}]},"errors":null}',
};

const items = (one: number | null, other: number | null) => ({
  items: [
    { title: 'item 1', boxes: one, price: 100 },
    { title: 'item 2', boxes: other, price: 200 },
  ],
  currency: 'NOK',
});
const bodies: Readonly<Record<string, string | Buffer>> = {
  ...useless,
  ...partly,
  ...odd,
  'an error and no data at all': `{"data":null,"errors":[${atBoxes}]}`,
  'invalid UTF-8': Buffer.concat([
    Buffer.from('{"data":{"_entities":[{"label":"'),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from('"},{"label":"b"}]}}'),
  ]),
  'halves of surrogates': '{"data":{"_entities":[{"label":"\\ud800"},{"label":"a\\udc00"}]}}',
  'an unknown value of an enum': '{"data":{"_entities":[{"size":"secret"},{"size":"__proto__"}]}}',
  'lists in lists for a grid': `{"data":{"_entities":[{"grid":${deepList}},{"grid":[[1,"x"],5]}]}}`,
  'lists in lists for anything': `{"data":{"_entities":[{"anything":${deepList}},{"anything":1}]}}`,
  'objects in objects for anything': `{"data":{"_entities":[{"anything":${deepObject}},{"anything":1}]}}`,
  'no boxes where there must be some': '{"data":{"_entities":[{"sureBoxes":null},{"sureBoxes":20}]}}',
  'nothing about boxes where there must be some': '{"data":{"_entities":[{},{"sureBoxes":20}]}}',
  'a type that is no place':
    '{"data":{"_entities":[{"place":{"__typename":"Item","shelf":"secret"}},{"place":{"__typename":"Nothing","shelf":"secret"}}]}}',
  'a type that is no type':
    '{"data":{"_entities":[{"place":{"__typename":["Depot"],"shelf":"secret"}},{"place":{"__typename":"__proto__","shelf":"secret"}}]}}',
  'a list for a place': '{"data":{"_entities":[{"place":[{"__typename":"Depot","shelf":"A"}]},{"place":"secret"}]}}',
  'an item in place of another':
    '{"data":{"_entities":[{"__typename":"Truck","boxes":10},{"__typename":"secret","boxes":20}]}}',
};

let shop: Shop;
beforeAll(async () => {
  shop = await startShop({
    faults: Object.fromEntries(Object.entries(bodies).map(([how, body]) => [how, says(body)])),
  });
}, 30_000);
afterAll(() => shop.stop());

const ask = async (how: string, query = shopQuery) => {
  const { status, data, errors, text } = await shop.gateway.ask(query, { how });
  expect(status).toBe(200);
  expect(text).not.toMatch(/secret|polluted/);
  return { data, errors: errors.map(({ path = [], extensions }) => [...path, extensions.code].join('.')) };
};
const askFor = (field: string, how: string) =>
  ask(how, `query ($how: ID!) { items(how: $how) { title ${field} } currency }`);

describe('an answer that cannot be used costs what was asked, and nothing else: one that', () => {
  test.each(Object.keys(useless))('%s', async (how) => {
    expect(await ask(how)).toEqual({
      data: items(null, null),
      errors: ['items.0.boxes.SUBGRAPH_UNAVAILABLE', 'items.1.boxes.SUBGRAPH_UNAVAILABLE'],
    });
  });
});

describe('what is wrong in one place costs that place, and an error explains it:', () => {
  test.each(Object.keys(partly))('%s', async (how) => {
    const { data, errors } = await ask(how);

    expect(data).toEqual(items(null, 20));
    expect(errors.some((error) => /^items\.0\.(boxes\.)?[A-Z_]+$/.test(error))).toBe(true);
  });
});

describe('what is odd and clear all the same is understood:', () => {
  test.each(Object.keys(odd))('%s', async (how) => {
    expect(await ask(how)).toEqual({ data: items(10, 20), errors: [] });
  });
});

test('an error that took all data with it is the reason for each part of it', async () => {
  const { data, errors } = await ask('an error and no data at all');

  expect(data).toEqual(items(null, null));
  expect(errors).toEqual(['items.0.SUBGRAPH_UNAVAILABLE', 'items.1.SUBGRAPH_UNAVAILABLE']);
});

test('bytes that are no text are not made into one', async () => {
  const { data, errors } = await askFor('label', 'invalid UTF-8');

  expect(data).toMatchObject({ items: [{ label: null }, { label: null }] });
  expect(errors).toEqual(['items.0.label.SUBGRAPH_UNAVAILABLE', 'items.1.label.SUBGRAPH_UNAVAILABLE']);
});

test('halves of surrogate pairs come through as they are, and the answer is JSON', async () => {
  const { data } = await askFor('label', 'halves of surrogates');

  expect(data).toMatchObject({ items: [{ label: '\ud800' }, { label: 'a\udc00' }] });
});

test.each([
  ['size', 'an unknown value of an enum'],
  ['anything', 'lists in lists for anything', 1],
  ['anything', 'objects in objects for anything', 1],
  ['place { shelf }', 'a type that is no place'],
  ['place { shelf }', 'a type that is no type'],
  ['place { shelf }', 'a list for a place'],
])('a %s that is %s is null, and an error says so', async (field, how, other: number | null = null) => {
  const { data, errors } = await askFor(field, how);
  const [name = ''] = field.split(' ');

  expect(data).toEqual({
    items: [
      { title: 'item 1', [name]: null },
      { title: 'item 2', [name]: other },
    ],
    currency: 'NOK',
  });
  expect(errors).toEqual([`items.0.${name}.INTERNAL`, `items.1.${name}.INTERNAL`].slice(0, other === null ? 2 : 1));
});

test('lists are looked into as deep as they may be, and no deeper', async () => {
  const { data, errors } = await askFor('grid', 'lists in lists for a grid');

  expect(data).toMatchObject({ items: [{ grid: [null] }, { grid: [null, null] }] });
  expect(errors).toEqual(['items.0.grid.0.0.INTERNAL', 'items.1.grid.0.1.INTERNAL', 'items.1.grid.1.INTERNAL']);
});

test.each(['no boxes where there must be some', 'nothing about boxes where there must be some'])(
  '%s: the null rises as far as it must, and an error says where it came from',
  async (how) => {
    const { data, errors } = await askFor('sureBoxes', how);

    expect(data).toBeNull();
    expect(errors).toEqual([expect.stringMatching(/^items\.0\.sureBoxes\.(INTERNAL|SUBGRAPH_UNAVAILABLE)$/)]);
  },
);

test('an item stays what it is, whatever a subgraph calls it', async () => {
  const { data } = await ask(
    'an item in place of another',
    'query ($how: ID!) { items(how: $how) { __typename title } }',
  );

  expect(data).toMatchObject({ items: [{ __typename: 'Item' }, { __typename: 'Item' }] });
});
