import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contractCases, startContractServer, type ContractServer } from '@helsegraf/sdk-contract';
import { observe, type AskedCase } from './testing/observe.ts';

let server: ContractServer;
let asked: readonly AskedCase[];

beforeAll(async () => {
  server = await startContractServer();
  asked = (await (await fetch(`${server.url}/cases`)).json()) as AskedCase[];
});

afterAll(async () => server.close());

test.concurrent.each(contractCases().map(({ title, name }) => [title, name]))('%s', async (_title, name) => {
  const current = asked.find((each) => each.name === name);
  if (current === undefined) throw new Error('the server does not have it');

  const outcome = await observe(current, server.url);
  await fetch(`${server.url}/${name}/observed`, { method: 'PUT', body: JSON.stringify(outcome) });

  expect(await server.problemsOf(name)).toEqual([]);
});
