import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readyWithinMs = 60_000;

/**
 * Jest's global setup: starts the whole system once, with the command a user starts it with, on ports of its own. Tests
 * reach it through `startSystem`.
 */
export default async function startWholeSystem() {
  // Below the ports that the system gives to outgoing connections.
  const portBase = 20_000 + (process.pid % 80) * 150;
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port-base', String(portBase)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', err: '' };
  child.stderr.on('data', (text) => (said.err += text));
  const ready = new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      said.out += text;
      if (said.out.includes('Helsegraf is ready')) resolve();
    });
    child.once('exit', () => reject(new Error(said.err.trim() || 'the system ended before it was ready')));
    setTimeout(() => reject(new Error(`the system was not ready in time: ${said.err}`)), readyWithinMs).unref();
  });
  await ready;
  process.env.HELSEGRAF_TEST_PORT_BASE = String(portBase);
  globalThis.stopWholeSystem = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const status = await ended;
    if (status !== 0) throw new Error(`the system ended with status ${status}: ${said.err}`);
  };
}
