import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConcreteCase } from './concreteCase.ts';
import type { LastRequest, WorkerAnswer, WorkerTask } from './workerProtocol.ts';

/** A process of its own, because there are engines that take theirs with them. It is started anew when it is gone. */
export interface Worker {
  work(task: WorkerTask): Promise<WorkerOutcome>;
  stop(): void;
}

export type WorkerOutcome =
  | WorkerAnswer
  /** The process ended, or had to be ended, in the middle of the last case. */
  | {
      readonly kind: 'lost';
      readonly because: 'aborted' | 'hung';
      readonly detail: string;
      readonly last: LastCase | undefined;
    };

export interface LastCase {
  readonly position: number;
  readonly concrete: ConcreteCase;
}

export interface WorkerOptions {
  readonly name: string;
  /** The program, which is told to be a worker by its arguments. */
  readonly program: string;
  /** How long one case may take. */
  readonly timeoutMs: number;
}

// Of what it said last, enough to know why it ended.
const maxSaid = 10_000;

export function startWorker({ name, program, timeoutMs }: WorkerOptions): Worker {
  const lastCaseFile = join(tmpdir(), `differential-${process.pid}-${name}.json`);
  let child: ChildProcess | undefined;
  let said = '';

  const start = (): ChildProcess => {
    said = '';
    const started = fork(program, ['worker', lastCaseFile], {
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      execArgv: ['--max-old-space-size=2048'],
      serialization: 'json',
    });
    started.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-maxSaid)));
    return started;
  };

  return {
    work(task) {
      rmSync(lastCaseFile, { force: true });
      child ??= start();
      const current = child;
      return new Promise((resolve) => {
        const settle = (outcome: WorkerOutcome) => {
          clearInterval(timer);
          current.off('message', settle);
          current.off('exit', lose);
          if (outcome.kind === 'lost') child = undefined;
          resolve(outcome);
        };
        let because: 'aborted' | 'hung' = 'aborted';
        const lose = () => settle({ kind: 'lost', because, detail: said.trim(), last: readLast(lastCaseFile) });
        // A round begins with composing its subgraphs, before its first case.
        let before: number | undefined = -1;
        const timer = setInterval(() => {
          const now = readLast(lastCaseFile)?.position;
          if (now === before) {
            because = 'hung';
            current.kill('SIGKILL');
          }
          before = now;
        }, timeoutMs);
        current.on('message', settle);
        current.on('exit', lose);
        current.send(task);
      });
    },
    stop() {
      child?.kill();
      rmSync(lastCaseFile, { force: true });
      rmSync(`${lastCaseFile}.world`, { force: true });
    },
  };
}

function readLast(file: string): LastCase | undefined {
  try {
    const { position, request } = JSON.parse(readFileSync(file, 'utf8')) as LastRequest;
    const constant = JSON.parse(readFileSync(`${file}.world`, 'utf8')) as Omit<ConcreteCase, 'request'>;
    return { position, concrete: { ...constant, request } };
  } catch {
    // It did not come as far as a case.
    return undefined;
  }
}
