import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Sandbox, startSandbox } from './startSandbox.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ standIns: [] });
});
afterAll(() => sandbox.stop());

interface Outcome {
  readonly status: number;
  readonly output: string;
  readonly complaint: string;
}

function run(script: string, args: readonly string[], port = new URL(sandbox.urls.admin).port): Promise<Outcome> {
  const path = fileURLToPath(new URL(`../../scripts/${script}.mjs`, import.meta.url));
  const env = { PATH: process.env['PATH'], HELSEGRAF_SANDBOX_PORT: port };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [path, ...args], { env }, (_error, output, complaint) =>
      resolve({ status: child.exitCode ?? -1, output, complaint }),
    );
  });
}

test('a fault is set from the command line, listed, and cleared', async () => {
  const set = await run('fault', ['helseid', 'slow']);
  const during = sandbox.faults.get('helseid');
  const list = await run('fault', ['list']);
  const cleared = await run('fault', ['clear']);

  expect(set).toMatchObject({ status: 0, output: 'helseid: slow\n' });
  expect(during).toBe('slow');
  expect(list.output).toMatch(/helseid +slow\n/);
  expect(cleared.status).toBe(0);
  expect(sandbox.faults.get('helseid')).toBe('none');
});

test.each([
  ['an unknown service', ['smf', 'down'], /no service of that name/],
  ['an unknown fault', ['sfm', 'lazy'], /no fault of that name/],
  ['half a command', ['sfm'], /usage/],
  ['nothing', [], /usage/],
])('%s is refused in one line', async (_what, args, complaint) => {
  const outcome = await run('fault', args);

  expect(outcome).toMatchObject({ status: 1, output: '', complaint: expect.stringMatching(complaint) });
  expect(outcome.complaint.trim().split('\n')).toHaveLength(1);
});

test('without a sandbox a fault is refused in one line', async () => {
  const outcome = await run('fault', ['sfm', 'down'], '1');

  expect(outcome).toMatchObject({ status: 1, complaint: 'fault: no sandbox is running; start it with npm start\n' });
});

test('the people are listed with number, age and what is special', async () => {
  const { status, output } = await run('people', []);

  expect(status).toBe(0);
  expect(output).toMatch(/^Ivrig Bjørk +07835249608 +\d\d +Lives with COPD/m);
  expect(output).toMatch(/^pharmacist +.* FA1/m);
});
