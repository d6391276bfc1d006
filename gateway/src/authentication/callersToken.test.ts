import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { randomUUID } from 'node:crypto';
import { ask, citizenToken, practitionerToken } from '../testing/ask.ts';
import { signProof } from '../testing/signProof.ts';
import { practitionerClaims, startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

let system: TestSystem;

beforeAll(async () => {
  system = await startTestSystem();
});
afterAll(() => system.stop());
beforeEach(() => {
  for (const { received } of servers()) received.length = 0;
});

const servers = () => [
  system.helseId.server,
  system.idPorten.server,
  system.helsenorge.server,
  system.registers.server,
  ...Object.values(system.subgraphs).map(({ server }) => server),
];

/** Every byte that anybody was sent, and what it says where it is encoded; the subject of an exchange apart. */
function everythingSent(): string {
  const requests = servers().flatMap(({ received }) => received);
  const texts = requests.map(({ url, headers, body }) => {
    const isExchange = url === '/connect/token';
    const shown = isExchange ? withoutSubject(body) : body;
    return [url, ...Object.entries(headers).flat(), shown].join('\n');
  });
  const encoded = texts.flatMap((text) => text.match(/[\w-]{20,}/g) ?? []);
  return [...texts, ...encoded.map((text) => Buffer.from(text, 'base64url').toString('latin1'))].join('\n');
}

function withoutSubject(body: string): string {
  const form = new URLSearchParams(body);
  form.delete('subject_token');
  return form.toString();
}

const exchanges = () =>
  system.helseId.server.received
    .filter(({ url }) => url === '/connect/token')
    .map(({ body }) => new URLSearchParams(body))
    .filter((form) => form.has('subject_token'));

const personal = `query ($nationalId: NationalIdentityNumber!, $basis: AccessBasis!) {
  patient(nationalId: $nationalId, basis: $basis) { id note coreRecord { indicator { __typename } } }
}`;

describe("a caller's own token", () => {
  test.each([
    ['health personnel', practitionerToken, { query: personal }],
    ['a citizen', citizenToken, { query: '{ me { id note } }', variables: {} }],
  ])(
    'of %s is exchanged, and goes nowhere else: not as it is, nor in part, nor in what is signed',
    async (_who, issue, question) => {
      const token = await issue(system);
      const proof = signProof({ token, url: `${system.config.publicUrl}/graphql` });

      const { status } = await ask(system, { ...question, token, proof });

      expect(status).toBe(200);
      expect(system.subgraphs.records.server.received.length).toBeGreaterThan(0);
      expect(exchanges().map((form) => form.get('subject_token'))).toEqual([token]);
      const sent = everythingSent();
      const { jti = 'no jti' } = decodeJwt(token);
      const { jti: proofId = 'no jti' } = decodeJwt(proof);
      for (const part of [token, ...token.split('.').slice(1), proof, ...proof.split('.').slice(1), jti, proofId]) {
        expect(sent).not.toContain(part);
      }
    },
  );

  test('is exchanged for one that is bound to a key of the gateway, and that is all a subgraph is told of it', async () => {
    await ask(system, { query: personal });

    const [context] = system.subgraphs.records.contexts.slice(-1);
    expect(context?.['subject_token']).toMatch(/^exchanged\./);
    const [request] = system.helseId.server.received.filter(({ body }) => body.includes('subject_token='));
    expect(request?.headers['dpop']).toEqual(expect.any(String));
  });
});

test('two callers never share what their tokens are exchanged for', async () => {
  const tokens = await Promise.all([practitionerToken(system), citizenToken(system)]);
  await ask(system, { query: personal, token: tokens[0] });
  await ask(system, { query: '{ me { id note } }', variables: {}, token: tokens[1] });

  const subjects = system.subgraphs.records.contexts.slice(-2).map((context) => context['subject_token']);
  expect(new Set(subjects).size).toBe(2);
});

test('HelseID is asked once for as long as a caller comes with tokens that say the same', async () => {
  const claims = practitionerClaims(system.helseId.issuer);
  const issue = () => system.helseId.issueToken({ ...claims, jti: randomUUID() });
  await ask(system, { query: personal, token: await issue() });
  await ask(system, { query: personal, token: await issue() });

  expect(exchanges()).toHaveLength(1);
});
