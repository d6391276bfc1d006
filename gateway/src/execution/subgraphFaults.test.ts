import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { ask } from '../testing/ask.ts';
import { ivrigBjørk, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

const query = `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) {
  patient(nationalId: $nationalId, basis: $basis) {
    person { ... on Person { name } }
    note
    coreRecord { indicator { ...gap } }
    plans { ... on Plans { titles } ...gap }
  }
}
fragment gap on SourceUnavailable { __typename reason }`;

type Misbehave = (response: ServerResponse) => void;

const says =
  (body: string | Buffer, headers: Record<string, string> = {}): Misbehave =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
const raw =
  (text: string): Misbehave =>
  (response) =>
    void response.socket?.end(text);
const deep = '['.repeat(100_000) + ']'.repeat(100_000);
const failure = `{"message":"of ${ivrigBjørk}","path":["_entities",0],"extensions":{"code":"INTERNAL"}}`;

/** Ways in which a subgraph gives nothing that could be used, and what is said of it. */
const faults: readonly [string, Misbehave, string[]][] = [
  ['closes inside the headers', raw('HTTP/1.1 200 OK\r\ncontent-le'), ['UNREACHABLE']],
  [
    'closes before the last chunk',
    raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n'),
    ['UNREACHABLE'],
  ],
  ['speaks no HTTP', raw(`220 ${ivrigBjørk}\r\n`), ['MALFORMED']],
  ['answers an empty body', says(''), ['MALFORMED']],
  ['answers a redirect', (response) => void response.writeHead(302, { location: '/' }).end(), ['MALFORMED']],
  ['answers in bytes that are no text', says(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])), ['MALFORMED']],
  ['answers compressed', says(gzipSync('{"data":{"_entities":[{}]}}'), { 'content-encoding': 'gzip' }), ['MALFORMED']],
  ['answers lists in lists', says(deep), ['MALFORMED']],
  ['has lists in lists for an entity', says(`{"data":{"_entities":[${deep}]}}`), ['MALFORMED']],
  ['has a text for an entity', says('{"data":{"_entities":["note"]}}'), ['MALFORMED']],
  ['has null for the list', says('{"data":{"_entities":null}}'), ['MALFORMED']],
  ['says of an entity that it failed', says(`{"data":{"_entities":[null]},"errors":[${failure}]}`), ['FAILED']],
  ['says that all failed', says(`{"data":null,"errors":[${failure}]}`), ['FAILED']],
  ['says so without a place', says('{"data":null,"errors":[{"message":"failed"}]}'), ['FAILED']],
  ['says so in errors that are no list', says('{"data":null,"errors":{"message":"failed"}}'), ['FAILED']],
  ['has an empty list of errors and no data', says('{"data":null,"errors":[]}'), ['FAILED']],
];

let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem();
});
afterEach(() => {
  system.subgraphs.records.misbehave = undefined;
});
afterAll(() => system.stop());

describe('a subgraph that', () => {
  test.each(faults)(
    '%s is shown as unavailable in each field with a source behind it',
    async (_how, misbehave, reasons) => {
      system.subgraphs.records.misbehave = misbehave;

      const { status, body, text } = await ask(system, { query });

      const gap = {
        __typename: 'SourceUnavailable',
        reason: expect.stringMatching(new RegExp(`^${reasons.join('|')}$`)),
      };
      expect(status).toBe(200);
      expect(body.data).toEqual({
        patient: { person: { name: 'Ivrig Bjørk' }, note: null, coreRecord: { indicator: gap }, plans: gap },
      });
      for (const part of ['note', 'coreRecord', 'plans']) {
        expect(body.errors?.some(({ path = [] }) => path.length === 1 || path[1] === part)).toBe(true);
      }
      expect(text).not.toContain(ivrigBjørk);
    },
  );

  test('says of an entity that it is not for this caller is not shown as a failure', async () => {
    const refusal = '{"path":["_entities"],"extensions":{"code":"FORBIDDEN"}}';
    system.subgraphs.records.misbehave = says(`{"data":null,"errors":[${refusal}]}`);

    const { text, codes } = await ask(system, { query });

    expect(text).not.toContain('SourceUnavailable');
    expect(codes).toContain('FORBIDDEN');
  });

  test.each([
    ['null where none may be', '{"__typename":"Plans","titles":null}'],
    ['an object of a type that it cannot be', '{"__typename":"Truck"}'],
    ['an object without a type', '{"titles":[]}'],
    ['a text', '"none"'],
  ])('has %s in an answer that is otherwise good loses that source and nothing else', async (_what, plans) => {
    const indicator = '{"__typename":"Indicator","hasContent":true,"source":{"service":"CORE_RECORD"}}';
    const entity = `{"note":"n","coreRecord":{"indicator":${indicator}},"plans":${plans}}`;
    system.subgraphs.records.misbehave = says(`{"data":{"_entities":[${entity}]}}`);

    const { status, body, codes } = await ask(system, { query });

    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      patient: {
        person: { name: 'Ivrig Bjørk' },
        note: 'n',
        plans: { __typename: 'SourceUnavailable', reason: 'MALFORMED' },
      },
    });
    expect(codes).toEqual(['INTERNAL']);
  });
});
