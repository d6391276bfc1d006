import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BreakingGateway } from './runBreakingGateway.ts';

export interface StartedGateway {
  readonly url: string;
  readonly pid: number;
  /** Resolves with the signal that ended it. */
  readonly ended: Promise<string | null>;
  stop(): Promise<void>;
}

/** Processes run what was built. */
const program = fileURLToPath(new URL('../../dist/testing/runBreakingGateway.js', import.meta.url));

export async function startBreakingGateway(told: BreakingGateway): Promise<StartedGateway> {
  const child = fork(program, { serialization: 'advanced', execArgv: ['--no-warnings'], stdio: 'ignore' });
  const ended = new Promise<string | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  const started = new Promise<string>((resolve, reject) => {
    child.once('message', ({ url }: { url: string }) => resolve(url));
    void ended.then((signal) => reject(new Error(`it ended before it had started: ${signal ?? 'by itself'}`)));
  });
  child.send(told);
  const url = await started;
  return {
    url,
    pid: child.pid ?? 0,
    ended,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
