import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { guard, startServer } from './startServer.ts';

/** Stands in for the server: ends on SIGINT, as that does. */
const waiting = `process.on('SIGINT', () => process.exit(0)); setInterval(() => {}, 1000);
  console.error('ready to accept connections');`;
const server = [process.execPath, '-e', waiting];

test('the server ends, and its directory is gone, when the process that started it is killed', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'helsegraf-guard-'));
  const script = `
    const { spawn } = require('node:child_process');
    const shell = spawn('/bin/sh', ['-c', ${JSON.stringify(guard)}, 'sh', ...${JSON.stringify(server)}], {
      stdio: ['pipe', 'inherit', 'ignore'], detached: true, env: { PATH: '/usr/bin:/bin', REMOVE: ${JSON.stringify(directory)} },
    });
    setInterval(() => shell, 1000);`;
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface(parent.stdout);
  const [line] = (await once(lines, 'line')) as [string];
  const pid = Number(line);
  expect(isRunning(pid)).toBe(true);

  parent.kill('SIGKILL');

  await until(() => !isRunning(pid) && !existsSync(directory));
  expect(isRunning(pid)).toBe(false);
}, 20_000);

test('a server that ends before it is ready says why', async () => {
  const command = ['/bin/sh', '-c', 'echo "could not bind" >&2; exit 1'];

  await expect(startServer({ command, user: {} })).rejects.toThrow('could not bind');
});

test('a server that ends by itself is noticed', async () => {
  const started = await startServer({ command: server, user: {} });

  process.kill(started.pid, 'SIGINT');

  await expect(started.ended).resolves.toBeUndefined();
  await started.stop();
}, 20_000);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
