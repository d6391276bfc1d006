import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hashText } from '@helsegraf/documents';
import { once } from 'node:events';
import { connect } from 'node:net';
import { contractCases, resultKinds, type ContractCase } from './contractCase.ts';
import type { ObservedOutcome } from './observedOutcome.ts';
import { registeredDocuments } from './registeredDocuments.ts';
import { startContractServer, type ContractServer } from './startContractServer.ts';

const cases = contractCases();
const documents = registeredDocuments();
const reason = named('reason');
const done = { kind: 'data', status: 200, codes: [] } as const;
const right: ObservedOutcome = {
  results: [
    {
      ...done,
      values: {
        'patient.id': 'p1',
        'patient.coreRecord.__typename': 'Reserved',
        'patient.coreRecord.isKnown': true,
      },
    },
  ],
};

describe('the list', () => {
  test('names each case once, in a way that fits an address', () => {
    const names = cases.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([]);
  });

  test('has every kind of result', () => {
    const kinds = cases.flatMap(({ expect: { results } }) => results.map(({ kind }) => kind));

    expect(new Set(kinds)).toEqual(new Set(resultKinds));
  });
});

describe('the server', () => {
  let server: ContractServer;
  beforeAll(async () => {
    // The same case under several names, since each is judged by all that came to it.
    const names = [
      'right',
      'twice',
      'wrong-form',
      'wrong-value',
      'fewer',
      'text',
      'not-run',
      'variables',
      'left',
      'round',
    ];
    const aliases = names.map((name) => ({ ...reason, name }));
    server = await startContractServer({ cases: [...aliases, { ...named('proof'), name: 'proof' }] });
  });
  afterAll(() => server.close());

  test('finds nothing wrong with what is right', async () => {
    await ask('right');
    await observe('right', right);

    expect(await server.problemsOf('right')).toEqual([]);
  });

  test('plays a case by its own address, and tells what is asked and not what is expected', async () => {
    const response = await fetch(`${server.url}/cases`);
    const [first] = (await response.json()) as Record<string, unknown>[];

    expect(Object.keys(first ?? {}).toSorted()).toEqual(['call', 'look', 'name', 'title']);
  });

  test('finds a case that was not run', async () => {
    expect(await server.problemsOf('not-run')).toContain('the SDK did not run this case');
  });

  test('finds a request too many', async () => {
    await ask('twice');
    await ask('twice');
    await observe('twice', right);

    expect(await server.problemsOf('twice')).toEqual(['there were 2 requests, not 1']);
  });

  test('finds a result too few', async () => {
    await ask('fewer');
    await observe('fewer', { results: [] });

    expect(await server.problemsOf('fewer')).toEqual(['there were 0 results (), not 1']);
  });

  test('finds another kind, and another value', async () => {
    await ask('wrong-value');
    await observe('wrong-value', { results: [{ ...right.results[0], kind: 'partial', values: {} }] });

    const problems = await server.problemsOf('wrong-value');
    expect(problems).toContain('result 1: kind: "partial", not "data"');
    expect(problems).toContain('result 1: patient.id: undefined, not "p1"');
  });

  test('finds a text where the hash belongs, and says whether it is the right one', async () => {
    await ask('text', { documentId: undefined, query: '{ __typename }' });
    await observe('text', right);

    const problems = await server.problemsOf('text');
    expect(problems).toHaveLength(2);
    expect(problems.join()).toContain(hashText('{ __typename }'));
  });

  test('finds variables that were not asked for', async () => {
    await ask('variables', { variables: { ...reason.call.variables, reason: null } });
    await observe('variables', right);

    expect((await server.problemsOf('variables')).join()).toContain('variables: ');
  });

  test('finds a proof that is none', async () => {
    await ask('proof', {}, { authorization: 'DPoP a-token-of-the-contract', dpop: 'x.y.z' });

    expect((await server.problemsOf('proof')).join()).toContain('the proof is not a JWT of type dpop+jwt');
  });

  test('goes on when somebody leaves in the middle of a request', async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write('POST /left/graphql HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 100\r\n\r\n');
    await once(socket, 'data');
    socket.destroy();
    await ask('other');

    expect(await server.problemsOf('left')).toContain('there were 0 requests, not 1');
  });

  test('stops whoever goes round in circles', async () => {
    let answered = 0;
    while (answered < 100 && (await ask('round').then(Boolean, () => false))) answered += 1;

    expect(answered).toBeLessThan(100);
  });

  async function ask(name: string, changes: object = {}, headers: Readonly<Record<string, string>> = {}) {
    const { operation, variables } = reason.call;
    const { hash } = documents.get(operation) ?? {};
    return fetch(`${server.url}/${name}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
      body: JSON.stringify({ documentId: `sha256:${hash}`, operationName: operation, variables, ...changes }),
    });
  }

  async function observe(name: string, outcome: ObservedOutcome) {
    await fetch(`${server.url}/${name}/observed`, { method: 'PUT', body: JSON.stringify(outcome) });
  }
});

function named(name: string): ContractCase {
  const found = cases.find((each) => each.name === name);
  if (found === undefined) throw new Error(`there is no case ${name}`);
  return found;
}
