import { spawn } from 'node:child_process';
import { repositoryRoot } from './runCommand.ts';
import { startSystem, type System } from './startSystem.ts';

/** A whole system of a test's own, with all that its processes write. */
export interface OwnSystem extends System {
  /** The process that started the others. */
  readonly pid: number;
  /** What each process has written, line by line: `gateway          {"level":30,…`. */
  lines(): readonly string[];
}

const readyWithinMs = 90_000;
/** Other ports than the system that all tests share, which is above these. */
const portBaseOf = (pid: number) => 8_000 + (pid % 80) * 150;

/** Starts a whole system, with the command a user starts it with, and has it tell all that its processes write. */
export async function startOwnSystem({ people }: { readonly people: number }): Promise<OwnSystem> {
  const portBase = portBaseOf(process.pid);
  const child = spawn(process.execPath, ['scripts/start.mjs', '--port-base', String(portBase), '--verbose'], {
    cwd: repositoryRoot,
    env: { ...process.env, HELSEGRAF_POPULATION: String(people) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const fail = () => reject(new Error(`the system did not start: ${written.join('').slice(-500)}`));
    const late = setTimeout(fail, readyWithinMs);
    child.stdout.on('data', (text: string) => {
      if (!text.includes('Helsegraf is ready')) return;
      clearTimeout(late);
      resolve();
    });
    child.once('exit', fail);
  });
  return {
    ...(await startSystem(portBase)),
    pid: child.pid ?? 0,
    lines: () => written.join('').split('\n'),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
