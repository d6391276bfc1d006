import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { aboutIvrig, ask, citizenToken, patientQuery, practitionerToken, type Question } from '../testing/ask.ts';
import {
  audience,
  citizenClaims,
  ivrigBjørk,
  practitionerClaims,
  scope,
  smidigFuru,
  startTestSystem,
  type TestSystem,
} from '../testing/startTestSystem.ts';

let system: TestSystem;
let token: string;
beforeAll(async () => {
  system = await startTestSystem();
  token = await practitionerToken(system);
});
afterAll(async () => {
  await system.stop();
});

const fetches = () => Object.values(system.subgraphs).map(({ contexts }) => contexts.length);
const repeat = (times: number, write: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => write(i)).join(' ');
const friends = (depth: number) =>
  `{ me { person { ... on Person ${'{ friends '.repeat(depth)}{ name }${' }'.repeat(depth)} } } }`;
const bomb = (levels: number) =>
  `{ me { person { ...F0 } } } ${repeat(levels, (i) => `fragment F${i} on Person { ${repeat(3, () => `friends { ...F${i + 1} }`)} }`)} fragment F${levels} on Person { name }`;
const chain = (length: number) =>
  `{ me { ...F0 } } ${repeat(length, (i) => `fragment F${i} on Patient { ...F${i + 1} }`)} fragment F${length} on Patient { id }`;

async function expectRefusal(question: Question, status: number, code: string): Promise<void> {
  const before = fetches();
  const start = performance.now();

  const answer = await ask(system, { token, variables: {}, ...question });

  expect({ status: answer.status, codes: answer.codes }).toEqual({ status, codes: [code] });
  expect(answer.body).not.toHaveProperty('data');
  expect(answer.text).not.toMatch(/07835249608|patientt|MissingData|friends/);
  expect(answer.text.length).toBeLessThan(400);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(fetches()).toEqual(before);
}

describe('a query that is refused before anything is fetched:', () => {
  const refused: [string, string, string][] = [
    ['no GraphQL', '{ me(id: 0783524', 'GRAPHQL_PARSE_FAILED'],
    ['a character GraphQL has not', '{ me { id № } }', 'GRAPHQL_PARSE_FAILED'],
    ['a number with a letter in it', '{ me(a: 7835249x) { id } }', 'GRAPHQL_PARSE_FAILED'],
    ['nothing but a comment', '# nothing', 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', '{ patientt(id: "1") { nam } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a field in Cyrillic that looks as if it was', '{ mе { id } }', 'GRAPHQL_PARSE_FAILED'],
    ["a subgraph's own schema", '{ _service { sdl } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      "a subgraph's own entities",
      '{ _entities(representations: [{ __typename: "Patient", id: "1" }]) { __typename } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a mutation, of which there are none', 'mutation { me { id } }', 'OPERATION_NOT_SUPPORTED'],
    ['two changes at once', 'mutation { a: me { id } b: me { id } }', 'TOO_MANY_ROOT_FIELDS'],
    ['a subscription', 'subscription { me { id } }', 'OPERATION_NOT_SUPPORTED'],
    ['a type definition', 'type A { b: Int } query { me { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['fragments alone', 'fragment F on Patient { id }', 'OPERATION_NOT_FOUND'],
    ['two operations', 'query A { me { id } } query B { me { id } }', 'QUERY_TOO_LARGE'],
    ['a fragment that is not there', '{ me { ...F } }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a fragment that is there twice',
      '{ me { ...F } } fragment F on Patient { id } fragment F on Patient { note }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'fragments in a circle',
      '{ me { ...A } } fragment A on Patient { ...B } fragment B on Patient { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a circle that nothing leads to', '{ me { id } } fragment A on Patient { ...A }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fragments named after members of every object',
      '{ me { ...__proto__ ...constructor } } fragment constructor on Patient { ...__proto__ }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['13 levels', friends(10), 'QUERY_TOO_DEEP'],
    ['400 levels', friends(397), 'QUERY_TOO_DEEP'],
    ['4 000 levels', `${'{a'.repeat(4_000)}`, 'QUERY_TOO_DEEP'],
    ['2 000 levels of list', `{ a(b: ${'['.repeat(2_000)}) }`, 'QUERY_TOO_DEEP'],
    ['100 levels of list', `{ a(b: ${'['.repeat(100)}) }`, 'QUERY_TOO_DEEP'],
    ['31 aliases', `{ me { ${repeat(31, (i) => `a${i}: id`)} } }`, 'TOO_MANY_ALIASES'],
    ['1 000 aliases', `{ ${repeat(600, (i) => `a${i}:me{id}`)} }`, 'TOO_MANY_TOKENS'],
    ['11 fields at the top', `{ ${repeat(11, () => 'me { id }')} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['5 000 times the same field', `{ ${'a '.repeat(5_000)} }`, 'TOO_MANY_TOKENS'],
    ['51 fragments', `{ me { id } } ${repeat(51, (i) => `fragment F${i} on Patient { id }`)}`, 'TOO_MANY_FRAGMENTS'],
    ['3 000 fragments in a chain', chain(3_000).slice(0, 16_000), 'TOO_MANY_TOKENS'],
    ['a chain of 60 fragments', chain(60), 'TOO_MANY_FRAGMENTS'],
    ['fragments that treble seven times', bomb(7), 'QUERY_TOO_LARGE'],
    ['fragments that treble forty times', bomb(40), 'QUERY_TOO_DEEP'],
    ['21 directives', `{ me { id ${'@skip(if: false) '.repeat(21)} } }`, 'TOO_MANY_DIRECTIVES'],
    ['1 000 unknown directives', `{ me { id ${'@aa'.repeat(900)} } }`, 'TOO_MANY_DIRECTIVES'],
    ['ten unknown directives', `{ me { id ${'@aa'.repeat(10)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'introspection to the bottom',
      `{ __schema { types ${'{ fields { type '.repeat(10)}{ name }${' } }'.repeat(10)} } }`,
      'QUERY_TOO_DEEP',
    ],
    ['an unknown variable', '{ patient(nationalId: $n, basis: CONSENT) { id } }', 'GRAPHQL_VALIDATION_FAILED'],
  ];
  test.each(refused)('%s', async (_what, query, code) => {
    await expectRefusal({ query }, 400, code);
  });

  test('and the answer says where in the text it went wrong, in numbers', async () => {
    const answer = await ask(system, { token, query: '{\n  me { idd }\n}' });

    expect(answer.body.errors?.[0]?.locations).toEqual([{ line: 2, column: 8 }]);
  });

  test.each(['B', '', '__proto__'])('an operation that is asked for by the wrong name (%s)', async (operationName) => {
    await expectRefusal({ query: 'query A { me { id } }', operationName }, 400, 'OPERATION_NOT_FOUND');
  });
});

describe('variables that do not fit are refused and not repeated:', () => {
  const wrong: [string, Record<string, unknown>, string][] = [
    ['a number for the national id', { ...aboutIvrig, nationalId: 7_835_249_608 }, 'INVALID_NATIONAL_ID'],
    ['no national id', { basis: 'CONSENT' }, 'VARIABLES_INVALID'],
    ['null for the national id', { ...aboutIvrig, nationalId: null }, 'VARIABLES_INVALID'],
    ['an object for the national id', { ...aboutIvrig, nationalId: { value: ivrigBjørk } }, 'INVALID_NATIONAL_ID'],
    ['a list for the national id', { ...aboutIvrig, nationalId: [ivrigBjørk] }, 'INVALID_NATIONAL_ID'],
    ['wrong control digits', { ...aboutIvrig, nationalId: '07835249609' }, 'INVALID_NATIONAL_ID'],
    ['ten digits', { ...aboutIvrig, nationalId: ivrigBjørk.slice(1) }, 'INVALID_NATIONAL_ID'],
    ['a space too many', { ...aboutIvrig, nationalId: `${ivrigBjørk} ` }, 'INVALID_NATIONAL_ID'],
    ['a newline too many', { ...aboutIvrig, nationalId: `${ivrigBjørk}\n` }, 'INVALID_NATIONAL_ID'],
    ['Arabic digits', { ...aboutIvrig, nationalId: '٠٧٨٣٥٢٤٩٦٠٨' }, 'INVALID_NATIONAL_ID'],
    ['a NUL', { ...aboutIvrig, nationalId: `${ivrigBjørk}\0` }, 'INVALID_NATIONAL_ID'],
    ['a text that runs the other way', { ...aboutIvrig, nationalId: `\u202e${ivrigBjørk}` }, 'INVALID_NATIONAL_ID'],
    ['half a character', { ...aboutIvrig, nationalId: '\ud800' }, 'INVALID_NATIONAL_ID'],
    ['the number of a real person, perhaps', { ...aboutIvrig, nationalId: '13097248022' }, 'INVALID_NATIONAL_ID'],
    ['no ground for access', { nationalId: ivrigBjørk }, 'VARIABLES_INVALID'],
    ['an unknown ground for access', { ...aboutIvrig, basis: 'SAMTYKKE' }, 'VARIABLES_INVALID'],
    ['a ground for access that every object has', { ...aboutIvrig, basis: 'constructor' }, 'VARIABLES_INVALID'],
    ['an Int out of range', { ...aboutIvrig, unit: 99_999_999_999 }, 'VARIABLES_INVALID'],
    ['an Int that is a text', { ...aboutIvrig, unit: '١٢٣' }, 'VARIABLES_INVALID'],
  ];
  test.each(wrong)('%s', async (_what, variables, code) => {
    const query = `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!, $unit: Int) {
      patient(nationalId: $nationalId, basis: $basis) { height(unit: $unit) }
    }`;

    await expectRefusal({ query, variables }, 400, code);
  });

  test('a number beyond every number', async () => {
    const body = JSON.stringify({
      query: 'query ($unit: Int) { me { height(unit: $unit) } }',
      variables: { unit: 'X' },
    });

    await expectRefusal({ body: body.replace('"X"', '1e309') }, 400, 'VARIABLES_INVALID');
  });

  test('variables with a prototype of their own change nothing', async () => {
    const body = JSON.stringify({ query: patientQuery, variables: { ...aboutIvrig, X: { admin: true } } });

    const answer = await ask(system, { token, body: body.replace('"X"', '"__proto__"') });

    expect(answer.status).toBe(200);
    expect({}).not.toHaveProperty('admin');
  });
});

describe('a national id in the query text is refused, in whatever way it got there:', () => {
  test.each([
    ['as an argument', `{ patient(nationalId: "${ivrigBjørk}", basis: CONSENT) { id } }`],
    ['as a block', `{ patient(nationalId: """${ivrigBjørk}""", basis: CONSENT) { id } }`],
    ['as a number', `{ patient(nationalId: ${ivrigBjørk.slice(1)}, basis: CONSENT) { id } }`],
    [
      'as a default',
      `query ($n: NationalIdentityNumber! = "${ivrigBjørk}") { patient(nationalId: $n, basis: CONSENT) { id } }`,
    ],
    ['in a list', `{ patient(nationalId: ["${ivrigBjørk}"], basis: CONSENT) { id } }`],
    ['in an object', `{ patient(nationalId: { value: "${ivrigBjørk}" }, basis: CONSENT) { id } }`],
    ['in a comment', `# for ${ivrigBjørk}\n{ me { id } }`],
    ['in an alias', `{ me { of${ivrigBjørk}: id } }`],
    ['in a name', `query Of${ivrigBjørk} { me { id } }`],
    ['where no such value belongs', `{ me { id @include(if: "${ivrigBjørk.slice(0, 6)} ${ivrigBjørk.slice(6)}") } }`],
    ['in what is no query', `${ivrigBjørk} {`],
    ['in a long text', `{ me { ${repeat(200, () => 'id')} } } # ${ivrigBjørk}`],
    ['further down, where another personal value belongs', '{ me { plans(owner: "somebody") { __typename } } }'],
    ['further down, as a default', 'query ($o: String = "somebody") { me { plans(owner: $o) { __typename } } }'],
  ])('%s', async (_how, query) => {
    await expectRefusal({ query }, 400, 'INVALID_NATIONAL_ID');
  });
});

describe('one operation is about one patient', () => {
  const two = (arguments_: string) => `query ($a: NationalIdentityNumber!, $b: NationalIdentityNumber!) {
    one: patient(nationalId: $a, basis: CONSENT) { id } ${arguments_}
  }`;

  test.each([
    ['two under two aliases', two('other: patient(nationalId: $b, basis: CONSENT) { id }')],
    [
      'one in a fragment',
      `${two('...F')} fragment F on Query { other: patient(nationalId: $b, basis: CONSENT) { id } }`,
    ],
    ['one in an inline fragment', two('... on Query { other: patient(nationalId: $b, basis: CONSENT) { id } }')],
    ['one that is left out', two('other: patient(nationalId: $b, basis: CONSENT) @skip(if: true) { id }')],
  ])('%s is refused', async (_how, query) => {
    await expectRefusal({ query, variables: { a: ivrigBjørk, b: smidigFuru } }, 403, 'PATIENT_CONTEXT_MISMATCH');
  });

  test('two grounds for one patient are refused', async () => {
    const query = two('other: patient(nationalId: $b, basis: EMERGENCY) { id }');

    await expectRefusal({ query, variables: { a: ivrigBjørk, b: ivrigBjørk } }, 403, 'PATIENT_CONTEXT_MISMATCH');
  });

  test('the same patient twice is one patient', async () => {
    const query = two('other: patient(nationalId: $b, basis: CONSENT) { id }');

    const answer = await ask(system, { token, query, variables: { a: ivrigBjørk, b: ivrigBjørk } });

    expect(answer.status).toBe(200);
  });
});

describe('who may ask what', () => {
  test('health personnel may not ask as a citizen', async () => {
    await expectRefusal({ query: '{ me { id } }' }, 403, 'FORBIDDEN');
    await expectRefusal({ query: '{ ...F } fragment F on Query { also: me { id } }' }, 403, 'FORBIDDEN');
  });

  test('a citizen may not ask as health personnel, not even about themselves', async () => {
    await expectRefusal(
      { query: patientQuery, variables: aboutIvrig, token: await citizenToken(system) },
      403,
      'FORBIDDEN',
    );
  });

  test('a field at the top that no rule speaks of is for nobody', async () => {
    for (const someone of [token, await citizenToken(system)]) {
      await expectRefusal({ query: '{ everybody { id } }', token: someone }, 403, 'FORBIDDEN');
    }
  });

  test('a system without a person behind it may ask about nobody', async () => {
    const {
      'helseid://claims/identity/pid': _person,
      'helseid://claims/hpr/hpr_number': _hpr,
      ...claims
    } = practitionerClaims(system.helseId.issuer);
    const machine = await system.helseId.issueToken(claims);

    await expectRefusal({ query: patientQuery, variables: aboutIvrig, token: machine }, 403, 'FORBIDDEN');
    expect((await ask(system, { query: '{ __typename }', token: machine })).status).toBe(200);
  });
});

describe('introspection', () => {
  test('is answered in the sandbox, in full, without a fetch', async () => {
    const before = fetches();

    const answer = await ask(system, { token, query: getIntrospectionQuery(), variables: {} });

    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain('join__');
    expect(answer.text).not.toContain('_entities');
    expect(fetches()).toEqual(before);
  });

  test('is refused in production, beside other fields too', async () => {
    const issuers = [
      {
        issuer: 'https://helseid.invalid',
        kind: 'helseid',
        audience,
        scope,
        algorithms: ['RS256'],
        jwksUri: `https://helseid.invalid/jwks`,
      },
    ];
    const production = await startTestSystem({
      env: {
        MODE: 'production',
        GATEWAY_PUBLIC_URL: 'https://gateway.invalid',
        ISSUERS: JSON.stringify(issuers),
        HELSEID_ISSUER: 'https://helseid.invalid',
        HELSEID_TOKEN_ENDPOINT: 'https://helseid.invalid/connect/token',
        PRIVATE_HOSTS: '["127.0.0.1"]',
        PERSON_REGISTER_URL: 'https://person-register.invalid',
        PVK_URL: 'https://pvk.invalid',
      },
    });

    const page = await ask(production, { method: 'GET', path: '/' });
    const answer = await ask(production, { query: '{ __schema { types { name } } }', token: 'a.b.c' });

    expect([page.status, answer.status]).toEqual([404, 401]);
    await production.stop();
  });
});

describe('what the log says of a request', () => {
  test('is who answered what and how fast; never a name, number or text of the request', async () => {
    await ask(system, { token, query: 'query OfIvrigBjork { me { id } }' });
    await ask(system, { token, query: patientQuery });
    await ask(system, {
      token: await system.idPorten.issueToken(citizenClaims(system.idPorten.issuer)),
      query: '{ me { id } }',
    });

    const answered = system.log.filter(({ event }) => event === 'answered').slice(-3);
    expect(answered).toEqual([
      expect.objectContaining({ caller: 'practitioner', operation: undefined, status: 403, code: 'FORBIDDEN' }),
      expect.objectContaining({ caller: 'practitioner', status: 200, code: undefined }),
      expect.objectContaining({ caller: 'citizen', operation: undefined, status: 200 }),
    ]);
    expect(JSON.stringify(system.log)).not.toMatch(/07835249608|19898949608|Bjørk|Bjork|eyJ/);
  });
});
