import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT, generateKeyPair } from 'jose';
import { request } from 'node:http';
import { ask, startProbe, type Probe, type ProbeCall, type ProbeReply } from './testing/startProbe.ts';

let probe: Probe;

beforeAll(async () => {
  probe = await startProbe();
});

afterAll(() => probe.stop());

const question = ask('{ __typename }');

/** Sends headers as they stand, repeated ones too. */
function sendRaw(method: string, path: string, headers: readonly string[], body = ''): Promise<ProbeReply> {
  const { hostname, port } = new URL(probe.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers: [...headers, 'host', hostname] }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

function tellsNothing({ text }: ProbeReply): void {
  expect(() => void JSON.parse(text)).not.toThrow();
  expect(text).not.toMatch(/Patient|HealthPersonnel|Organisation|_service|jwt|token|signature|Route/);
}

describe('a context that does not hold is a call without one', () => {
  const flawed: [string, ProbeCall][] = [
    ['for another subgraph', { audience: 'prescriptions' }],
    ['that has been over for half a minute', { expires: '-30s' }],
    ['that lives longer than any of the gateway’s', { expires: '10m' }],
    ['for a body that was changed after signing', { hashOf: ask('{ patient { id } }') }],
    ['that names nobody', { change: (claims) => ({ ...claims, caller: undefined }) }],
    ['with decisions about another kind of caller', { change: withAccess({ actor: { kind: 'citizen' } }) }],
    ['with decisions on another ground', { change: withAccess({ basis: 'EMERGENCY' }) }],
    ['with a member that rules do not know', { change: withAccess({ isAdmin: true }) }],
    ['with facts that rules do not know', { change: withAccess({ subject: { blocksActor: false } }) }],
    ['with a relation that is none', { change: withAccess({ relation: 'friend' }) }],
    ['with a purpose that is none', { change: withAccess({ purpose: 'CURIOSITY' }) }],
  ];

  test.each(flawed)('%s', async (_flaw, call) => {
    const reply = await probe.call(call);

    expect(reply.status).toBe(401);
    tellsNothing(reply);
  });

  test.each(['', 'made-up', 'a.b.c', '{}', 'x'.repeat(5_000)])('%j', async (token) => {
    const reply = await probe.send(question, { 'helsegraf-context': token });

    expect(reply.status).toBe(401);
    tellsNothing(reply);
  });

  test('that is not signed, or signed with the public key as if it were a secret', async () => {
    const unsigned = new UnsecuredJWT({ rid: 'x' }).setIssuer('helsegraf-gateway').encode();
    const secret = new TextEncoder().encode(probe.publicKey.x);
    const confused = await new SignJWT({ rid: 'x' })
      .setProtectedHeader({ alg: 'HS256', typ: 'gw-ctx+jwt' })
      .sign(secret);

    for (const token of [unsigned, confused]) {
      expect((await probe.send(question, { 'helsegraf-context': token })).status).toBe(401);
    }
  });

  test('that another key signed', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');

    expect((await probe.call({ key: privateKey })).status).toBe(401);
  });
});

function withAccess(change: object): NonNullable<ProbeCall['change']> {
  return (claims) => ({ ...claims, access: { ...(claims['access'] as object), ...change } });
}

describe('a context serves once', () => {
  test('a second time it is refused', async () => {
    const token = await probe.sign();
    const first = await probe.send(question, { 'helsegraf-context': token });
    const second = await probe.send(question, { 'helsegraf-context': token });

    expect([first.status, second.status]).toEqual([200, 401]);
  });

  test('of fifty at the same time one is answered', async () => {
    const token = await probe.sign();
    const replies = await Promise.all(
      Array.from({ length: 50 }, () => probe.send(question, { 'helsegraf-context': token })),
    );

    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test('one that came with another body is not used up by it', async () => {
    const token = await probe.sign();

    expect((await probe.send(ask('{ t: __typename }'), { 'helsegraf-context': token })).status).toBe(401);
    expect((await probe.send(question, { 'helsegraf-context': token })).status).toBe(200);
  });
});

describe('there is one door', () => {
  test.each([
    ['GET', '/graphql?query=%7B__typename%7D'],
    ['HEAD', '/graphql'],
    ['PUT', '/graphql'],
    ['OPTIONS', '/graphql'],
    ['HEAD', '/health'],
    ['POST', '/health'],
    ['GET', '/'],
    ['POST', '/graphql/'],
    ['GET', '/.well-known/apollo/server-health'],
    ['GET', '/07835249608'],
  ])('%s %s leads nowhere', async (method, path) => {
    const reply = await sendRaw(method, path, ['content-length', '0']);

    expect(reply.status).toBe(404);
    expect(reply.text).not.toContain(path);
  });

  test('whether it is well is told to anybody', async () => {
    expect(await sendRaw('GET', '/health', [])).toEqual({ status: 200, text: '{"status":"ok"}' });
  });

  test.each([
    ['helsegraf-context', 'Helsegraf-Context'],
    ['authorization', 'AUTHORIZATION'],
    ['x-anything', 'x-anything'],
  ])('a header that comes twice, %s and %s, is understood by nobody', async (one, other) => {
    const token = await probe.sign();
    const headers = [
      'content-type',
      'application/json',
      'content-length',
      String(question.length),
      'helsegraf-context',
      token,
    ];
    const own = one === 'helsegraf-context' ? [other, token] : [one, 'a', other, 'b'];

    expect((await sendRaw('POST', '/graphql', [...headers, ...own], question)).status).toBe(400);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'a body that is called %j is not read',
    async (type) => {
      const headers = { 'helsegraf-context': await probe.sign(), 'content-type': type };
      const reply = await probe.send(question, headers);

      expect([400, 401, 415]).toContain(reply.status);
      tellsNothing(reply);
    },
  );

  test('a body of more than a megabyte is not read to its end', async () => {
    const body = ask('{ __typename }', { padding: 'x'.repeat(1_100_000) });
    const reply = await probe.call({ body });

    expect(reply.status).toBe(413);
    tellsNothing(reply);
  });
});

describe('what is asked is bounded before it is parsed', () => {
  const nested = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
  const sixty = Array.from({ length: 60 }, (_, i) => i);
  const doubling = Array.from(
    { length: 30 },
    (_, i) => `fragment f${i} on Query { a: __typename ...f${i + 1} ...f${i + 1} }`,
  );

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['several at once', JSON.stringify([{ query: '{ __typename }' }])],
    ['no query', '{}'],
    ['a query that is none', JSON.stringify({ query: { a: 1 } })],
    ['null', 'null'],
    ['variables without end', `{"query":"{ __typename }","variables":${'['.repeat(9_000)}${']'.repeat(9_000)}}`],
    ['a query of eight thousand levels', ask(nested(8_000))],
    ['a query of sixty levels', ask(nested(60))],
    ['thirty thousand tokens', ask(`{ ${'a '.repeat(30_000)} }`)],
    ['fragments that double thirty times', ask(`{ ...f0 } ${doubling.join(' ')} fragment f30 on Query { __typename }`)],
    ['a fragment that contains itself', ask('{ ...f } fragment f on Query { ...f }')],
    [
      'sixty fragments',
      ask(
        `{ ${sixty.map((i) => `...f${i}`).join(' ')} } ${sixty.map((i) => `fragment f${i} on Query { __typename }`).join(' ')}`,
      ),
    ],
    ['the schema', ask('{ __schema { types { name } } }')],
    ['a type', ask('{ __type(name: "Patient") { name } }')],
    ['the schema’s text', ask('{ _service { sdl } }')],
    ['a field with a slip of the pen', ask('{ patien { id } }')],
  ])('%s', async (_what, body) => {
    const reply = await probe.call({ body });

    expect(reply.status).toBe(400);
    expect(reply.text.length).toBeLessThan(2_000);
    expect(reply.text).not.toMatch(/Did you mean|HealthPersonnel|sdl/);
  });
});

describe('a representation is a key and nothing else', () => {
  const look = async (representations: readonly unknown[]) => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Patient { id }
      ... on HealthPersonnel { hprNumber } ... on Organisation { herId } } }`;
    return probe.call({ body: ask(query, { r: representations }) });
  };
  const patient = () => ({ __typename: 'Patient', id: probe.patient.id });

  test.each<[string, unknown]>([
    ['a type that is not there', { __typename: 'Prescription', id: '1' }],
    ['an interface', { __typename: 'MissingData', source: 'x' }],
    ['a union', { __typename: 'PersonResult', id: '1' }],
    ['a type of introspection', { __typename: '__Schema' }],
    ['the root', { __typename: 'Query' }],
    ['a type without a key', { __typename: 'Person', nationalId: '07835249608' }],
    ['a name of the language', { __typename: '__proto__', id: '1' }],
    ['no type', { id: '1' }],
    ['a type that is none', { __typename: ['Patient'], id: '1' }],
    ['a key that is an object', { __typename: 'Patient', id: { id: '1' } }],
    ['a key that is a list', { __typename: 'Patient', id: ['1'] }],
    ['a key that is a number', { __typename: 'Patient', id: 1 }],
    ['a key that is null', { __typename: 'Patient', id: null }],
    ['an empty key', { __typename: 'Patient', id: '' }],
    ['a key without end', { __typename: 'Patient', id: 'x'.repeat(300) }],
    ['no key', { __typename: 'Patient' }],
    ['a forged owner', { __typename: 'HealthPersonnel', hprNumber: '999000011', ownerOrg: 'mine' }],
    ['a forged prototype', JSON.parse('{"__typename":"HealthPersonnel","hprNumber":"999000011","__proto__":{"a":1}}')],
    ['a text', 'Patient'],
    ['a list', [{ __typename: 'Patient', id: '1' }]],
  ])('%s fails alone, and tells no types', async (_what, representation) => {
    const reply = await look([patient(), representation]);
    const { data, errors } = JSON.parse(reply.text) as {
      data: { _entities: unknown[] };
      errors: { extensions: object }[];
    };

    expect(data._entities).toEqual([{ __typename: 'Patient', id: probe.patient.id }, null]);
    expect(errors).toMatchObject([{ path: ['_entities', 1], extensions: { code: 'VARIABLES_INVALID' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/Patient|HealthPersonnel|Organisation|ownerOrg/);
  });

  test('null is none', async () => {
    const reply = await look([null]);

    expect(reply.status).toBe(400);
    expect(reply.text).not.toMatch(/Patient|HealthPersonnel/);
  });

  test('a hundred are looked up, the same one as often as it is asked for, and no more', async () => {
    const hundred = await look(Array.from({ length: 100 }, patient));
    const more = await look(Array.from({ length: 101 }, patient));
    const { data } = JSON.parse(hundred.text) as { data: { _entities: unknown[] } };

    expect(data._entities).toHaveLength(100);
    expect(JSON.parse(more.text)).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'VARIABLES_INVALID' } }],
    });
  });

  test('ten thousand are refused as fast', async () => {
    const reply = await look(Array.from({ length: 10_000 }, patient));

    expect(reply.text.length).toBeLessThan(500);
  });
});
