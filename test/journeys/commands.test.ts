import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pointedAt, repositoryRoot, runCommand } from '../support/runCommand.ts';
import { startSystem, type System } from '../support/startSystem.ts';

const patienceMs = 40_000;
let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const run = (...words: string[]) => runCommand(['npm', 'run', '--silent', ...words], pointedAt(system.portBase));

describe('npm run query', () => {
  test('prints the answer as JSON', async () => {
    const { status, out, err } = await run('query', '--', 'PatientOverview', '--person', 'Ivrig Bjørk');

    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ data: { patient: { person: { name: { full: 'Ivrig Bjørk' } } } } });
  });

  test.each(['pharmacist', 'nurse', 'hospital-doctor', 'citizen'])('asks as %s', async (as) => {
    const { status, out } = await run('query', '--', 'PatientOverview', '--person', '07835249608', '--as', as);

    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('data');
  });

  const refusals: [string, string[], RegExp][] = [
    ['nobody of that name', ['PatientOverview', '--person', 'Ukjent Person'], /nobody is called/],
    ['no such operation', ['ShoeSize', '--person', 'Ivrig Bjørk'], /ShoeSize|no operation/],
    ['no such role', ['PatientOverview', '--person', 'Ivrig Bjørk', '--as', 'plumber'], /nobody can ask as plumber/],
    ['nobody to ask about', ['PatientOverview'], /about whom/],
    ['nothing running', ['PatientOverview', '--person', 'Ivrig Bjørk', '--port', '1'], /nothing is running/],
  ];
  test.each(refusals)('%s: one readable line and a non-zero status', async (_name, words, reason) => {
    const env = words.includes('1') ? { HELSEGRAF_SANDBOX_PORT: '1' } : {};
    const { status, out, err } = await runCommand(['npm', 'run', '--silent', 'query', '--', ...words], {
      ...pointedAt(system.portBase),
      ...env,
    });

    expect(status).not.toBe(0);
    expect(out).toBe('');
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(reason);
  });
});

describe('npm run people and npm run fault', () => {
  test('list the people with what is special about each', async () => {
    const { status, out } = await run('people');

    expect(status).toBe(0);
    expect(out).toMatch(/Stille Gran\s+23917849986\s+\d+\s+Has opted out/);
  });

  test(
    'switch a fault on and off while the system runs',
    async () => {
      expect((await run('fault', '--', 'sfm', 'down')).status).toBe(0);
      const down = await system.ask('MedicationList', { person: 'Ivrig Bjørk' });
      expect((await run('fault', '--', 'sfm', 'none')).status).toBe(0);
      const up = await system.ask('MedicationList', { person: 'Ivrig Bjørk' });

      expect(down.body.data).toMatchObject({ patient: { medicationList: { __typename: 'SourceUnavailable' } } });
      expect(up.body.data).toMatchObject({ patient: { medicationList: { __typename: 'MedicationList' } } });
    },
    patienceMs,
  );

  test('a fault that does not exist is refused', async () => {
    expect((await run('fault', '--', 'sfm', 'tired')).status).not.toBe(0);
    expect((await run('fault', '--', 'weather', 'down')).status).not.toBe(0);
  });
});

describe('the commands of the README', () => {
  const readme = readFileSync(join(repositoryRoot, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const commands = blocks.flatMap((block) => block.trim().split('\n'));
  // These two start what this test is part of.
  const outer = ['npm ci && npm start', 'npm ci && npm test'];

  test('are the two to start with, and those below', () => {
    expect(commands).toEqual(expect.arrayContaining(outer));
  });

  test('its query has the answer that it shows', async () => {
    const [query = ''] = [...readme.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, block = '']) => block);
    const [shown = ''] = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, block = '']) => block);
    const { body } = await system.askText(query, { person: 'Ivrig Bjørk' });

    expect(body).toEqual(JSON.parse(shown));
  });

  test.each(commands.filter((command) => !outer.includes(command)))('%s', async (command) => {
    const { status, err } = await runCommand(['bash', '-c', command], pointedAt(system.portBase));

    // npm itself may remark on the settings of whoever runs it.
    expect([status, err.replace(/^npm warn.*\n/gm, '')]).toEqual([0, '']);
  });
});

describe('npm start', () => {
  const start = (portBase: number, ...words: string[]) =>
    runCommand(['node', 'scripts/start.mjs', '--port-base', String(portBase), ...words]);

  test('says in one line that a port is taken, and leaves nothing running', async () => {
    const { status, err } = await start(system.portBase);

    expect(status).not.toBe(0);
    expect(err).toMatch(/^npm start: port \d+ is taken[^\n]*\n$/);
  });

  test('says in one line that a port of a stand-in is taken', async () => {
    const portBase = system.portBase + 40_000 > 60_000 ? 12_000 : system.portBase + 30_000;
    const squatter = createServer().listen(portBase + 109, '127.0.0.1');
    const { status, err } = await start(portBase);
    squatter.close();

    expect(status).not.toBe(0);
    expect(err).toMatch(new RegExp(`^npm start: port ${portBase + 109} is taken`));
  });

  test(
    'ends with a non-zero status and one line when one of its processes dies, and takes the others with it',
    async () => {
      const portBase = 12_500;
      const child = spawn(process.execPath, ['scripts/start.mjs', '--port-base', String(portBase)], {
        cwd: repositoryRoot,
        env: { ...process.env, NODE_OPTIONS: '' },
      });
      let said = '';
      child.stderr.on('data', (text: Buffer) => (said += text.toString()));
      await new Promise<void>((resolve) =>
        child.stdout.on('data', (text: Buffer) => {
          if (text.toString().includes('is ready')) resolve();
        }),
      );
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      process.kill(findChild(Number(child.pid), 'subgraphs/prescriptions/dist/main.js'), 'SIGKILL');

      expect(await ended).not.toBe(0);
      expect(said).toMatch(/^npm start: prescriptions ended[^\n]*\n$/);
      await expect(fetch(`http://127.0.0.1:${portBase}/health`)).rejects.toThrow();
    },
    patienceMs,
  );
});

/** The child of the supervisor that runs a subgraph, so that the test ends that process and no other. */
function findChild(parent: number, entry: string): number {
  const isChild = (pid: string) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return new RegExp(`^PPid:\\s+${parent}$`, 'm').test(status) && command.includes(entry);
    } catch {
      return false;
    }
  };
  const found = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isChild(name));
  if (found === undefined) throw new Error('no such child is running');
  return Number(found);
}
