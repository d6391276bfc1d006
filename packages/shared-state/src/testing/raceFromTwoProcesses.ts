import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Processes run what was built. */
const program = fileURLToPath(new URL('../../dist/testing/raceForKeys.js', import.meta.url));

/** How often each key was given, to both of two processes that try for it at the same time. */
export async function raceFromTwoProcesses(
  url: string,
  { keys: count, attempts }: { keys: number; attempts: number },
): Promise<number[]> {
  const keys = Array.from({ length: count }, () => randomUUID());
  const runners = [0, 1].map(() => fork(program, { execArgv: ['--no-warnings'], stdio: 'ignore' }));
  for (const runner of runners) {
    runner.send({ url, keys, attempts });
    await once(runner, 'message');
  }
  const wins = runners.map(async (runner) => {
    const [won] = (await once(runner, 'message')) as [number[]];
    return won;
  });
  for (const runner of runners) runner.send('start');
  const [first = [], second = []] = await Promise.all(wins);
  return keys.map((_key, at) => (first[at] ?? 0) + (second[at] ?? 0));
}
