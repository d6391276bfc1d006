import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { hashText } from '@helsegraf/documents';
import { operations } from '@helsegraf/schema';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { aboutIvrig, ask, patientQuery } from '../../testing/ask.ts';
import { practitionerClaims, startTestSystem, type TestSystem } from '../../testing/startTestSystem.ts';
import { readRegistrations } from './readRegistrations.ts';
import { registrationPath } from './registrationPath.ts';

// A gateway is started.
jest.setTimeout(60_000);

const variables = '($nationalId:NationalIdentityNumber!$basis:AccessBasis!)';
const header = `query Header${variables}{patient(nationalId:$nationalId basis:$basis){id}}`;
const note = `query Note${variables}{patient(nationalId:$nationalId basis:$basis){note}}`;
const broken = `query Broken${variables}{patient(nationalId:$nationalId basis:$basis){shoes}}`;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A directory of registrations: client and version to texts. */
function aDirectory(all: Readonly<Record<string, readonly string[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'registered-'));
  folders.push(folder);
  for (const [who, texts] of Object.entries(all)) {
    const [client = '', version = ''] = who.split(' ');
    const of = (text: string) => ({ name: /^query (\w+)/.exec(text)?.[1], kind: 'query', hash: hashText(text), text });
    const price = { subgraphs: {}, services: {} };
    const registration = { client, version, operations: texts.map((text) => ({ ...of(text), price })) };
    const path = join(folder, registrationPath({ client, version }));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(registration));
  }
  return folder;
}

describe('at the front door', () => {
  let system: TestSystem;
  beforeAll(async () => {
    const registered = aDirectory({
      'an-ehr 1.0': [header, broken],
      'an-ehr 1.1': [header],
      'a-pharmacy 2': [note],
      'a-strict 1': [header],
      'a-bounded 1': [header],
    });
    const clients = { 'a-strict': { documents: 'trusted' }, 'a-bounded': { limits: { depth: 1 } } };
    system = await startTestSystem({
      env: { REGISTERED_OPERATIONS: registered, CLIENTS: JSON.stringify(clients) },
    });
  });
  afterAll(() => system.stop());

  const send = async (body: object, clientId = 'an-ehr') => {
    const token = await system.helseId.issueToken({
      ...practitionerClaims(system.helseId.issuer),
      client_id: clientId,
    });
    return ask(system, { token, body: JSON.stringify({ variables: aboutIvrig, ...body }) });
  };
  const byId = (text: string) => ({ documentId: `sha256:${hashText(text)}` });
  const byApollo = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashText(text) } } });

  test.each([
    ['a document id', byId(header)],
    ['a document id and a name', { ...byId(header), operationName: 'Header' }],
    ['a persisted query, as Apollo has it', byApollo(header)],
  ])('a client that names its own operation by %s is answered as if it had sent it', async (_how, body) => {
    const [named, sent] = [await send(body), await send({ query: header })];

    expect([named.status, named.codes]).toEqual([200, []]);
    expect(named.body).toEqual(sent.body);
  });

  test('what was named is in the log by its name; what merely has the name is not', async () => {
    system.log.length = 0;

    await send(byId(header));
    await send({ query: header.replace('{id}', '{id note}') });

    const answered = system.log.filter(({ event }) => event === 'answered');
    expect(answered.map((event) => 'operation' in event && event.operation)).toEqual(['Header', undefined]);
  });

  test.each([
    ['that nobody has', byId('query { me { id } }'), 'DOCUMENT_NOT_FOUND'],
    ['of another client', byId(note), 'DOCUMENT_NOT_FOUND'],
    ['of another client, as Apollo has it', byApollo(note), 'PERSISTED_QUERY_NOT_FOUND'],
    ['that was sent before', byId(patientQuery), 'DOCUMENT_NOT_FOUND'],
  ])('a name %s is not found, and nothing is executed', async (_which, body, code) => {
    await send({ query: patientQuery });
    system.subgraphs.persons.contexts.length = 0;

    const answer = await send(body);

    expect([answer.status, answer.codes, answer.body.data]).toEqual([404, [code], undefined]);
    expect(system.subgraphs.persons.contexts).toEqual([]);
  });

  test('a client that may send known operations only sends its own, by name or text', async () => {
    const answers = await Promise.all([
      send(byId(header), 'a-strict'),
      send({ query: header }, 'a-strict'),
      send({ query: `${header} ` }, 'a-strict'),
      send({ query: note }, 'a-strict'),
      send(byId(note), 'a-strict'),
    ]);

    expect(answers.map(({ codes }) => codes[0])).toEqual([
      undefined,
      undefined,
      'OPERATION_NOT_TRUSTED',
      'OPERATION_NOT_TRUSTED',
      'DOCUMENT_NOT_FOUND',
    ]);
  });

  test('our own operations are everybody’s, and those that do not fit say why', async () => {
    const [first] = operations();

    expect((await send({ documentId: `sha256:${first?.hash}` }, 'a-stranger')).codes).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect((await send(byId(broken))).codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('the lower limits of a client hold for what it names too', async () => {
    expect((await send(byId(header), 'a-bounded')).codes).toEqual(['QUERY_TOO_DEEP']);
  });
});

test('what does not fit the supergraph is told of at the start, by name, and keeps nobody out', async () => {
  const system = await startTestSystem({
    env: { REGISTERED_OPERATIONS: aDirectory({ 'an-ehr 1': [broken, header] }) },
  });
  const { status } = await ask(system);
  await system.stop();

  const told = system.log.filter(({ event }) => event === 'operation not prepared');
  expect(status).toBe(200);
  expect(told).toContainEqual({
    event: 'operation not prepared',
    operation: 'Broken',
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
  expect(told.some((event) => 'operation' in event && event.operation === 'Header')).toBe(false);
});

describe('what is registered', () => {
  test('is read by client and version', () => {
    const files = readRegistrations(aDirectory({ 'https://client/ü 1.2.3': [header], 'a 1': [note] }));

    expect(files.map(({ path }) => path)).toEqual(['a/1.json', 'https%3A%2F%2Fclient%2F%C3%BC/1.2.3.json']);
    expect(files[1]?.registration).toMatchObject({ client: 'https://client/ü', version: '1.2.3' });
  });

  test('is nothing where there is no directory', () => {
    expect(readRegistrations('/nowhere/at/all')).toEqual([]);
  });

  test.each([
    ['no JSON', 'a/1.json', '{', 'a/1.json is not JSON'],
    ['another shape', 'a/1.json', '{}', 'a/1.json is no registration'],
    ['a text with another hash', 'a/1.json', 'changed', 'a/1.json: the hash of Header is not that of its text'],
    ['another name than its text', 'a/1.json', 'renamed', 'a/1.json: the text of Note is not one query of that name'],
    [
      'another kind than its text',
      'a/1.json',
      'changing',
      'a/1.json: the text of Header is not one mutation of that name',
    ],
    ['two operations in a text', 'a/1.json', 'two', 'a/1.json: the text of Header is not one query of that name'],
    ['a text that is no GraphQL', 'a/1.json', 'torn', 'a/1.json: the text of Header is not one query of that name'],
    ['half a character in its client', 'a/1.json', 'half', 'a/1.json is no registration'],
    ['somebody else’s place', 'b/1.json', 'as it is', 'b/1.json belongs in a/1.json'],
    ['a version that is no number', 'a/1-beta.json', 'beta', 'a/1-beta.json is no registration'],
  ])('is refused with its file when it has %s', (_what, path, content, message) => {
    const folder = aDirectory({});
    const operation = { name: 'Header', kind: 'query', hash: hashText(header), text: header };
    const price = { subgraphs: {}, services: {} };
    const registration = (version: string, text: string) =>
      JSON.stringify({ client: 'a', version, operations: [{ ...operation, text, price }] });
    const holding = (changes: { text?: string; name?: string; kind?: string }, client = 'a') => {
      const { text = header } = changes;
      const operations = [{ ...operation, ...changes, hash: hashText(text), price }];
      return JSON.stringify({ client, version: '1', operations });
    };
    const contents: Record<string, string> = {
      renamed: holding({ name: 'Note' }),
      changing: holding({ kind: 'mutation' }),
      two: holding({ text: `${header}${note}` }),
      torn: holding({ text: header.slice(0, -1) }),
      half: holding({}, 'a\ud800'),
      changed: registration('1', `${header} `),
      'as it is': registration('1', header),
      beta: registration('1-beta', header),
    };
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents[content] ?? content);

    expect(() => readRegistrations(folder)).toThrow(message);
  });

  test('is refused with its name when a folder is called as if it were a file', () => {
    const folder = aDirectory({});
    mkdirSync(join(folder, 'a', '1.json'), { recursive: true });

    expect(() => readRegistrations(folder)).toThrow('a/1.json is not JSON');
  });

  test('never stands outside its directory', () => {
    expect(registrationPath({ client: '../../etc', version: '1' })).toBe('%2E%2E%2F..%2Fetc/1.json');
    expect(registrationPath({ client: '..', version: '1' })).toBe('%2E%2E/1.json');
  });
});
