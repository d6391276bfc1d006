import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contractCases, startContractServer, type ContractServer } from '@helsegraf/sdk-contract';
import { buildRunner } from './buildRunner.ts';
import { hasDotnet } from './dotnet.ts';

(hasDotnet ? describe : describe.skip)('from C#, with dotnet,', () => {
  let server: ContractServer;

  beforeAll(async () => {
    server = await startContractServer();
    const runner = await buildRunner();
    const { code, output } = await runner.run(['contract', server.url]);
    if (code !== 0) throw new Error(output);
  }, 600_000);

  afterAll(async () => server.close());

  test.each(contractCases().map(({ title, name }) => [title, name]))('%s', async (_title, name) => {
    expect(await server.problemsOf(name)).toEqual([]);
  });
});
