import { fork } from 'node:child_process';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An open gateway in a process of its own, as built. */
export interface GatewayProcess {
  readonly url: string;
  readonly pid: number;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Reply>;
  /** Puts a supergraph in the place of the one before, and waits until something has been said of it. */
  replaceSupergraph(sdl: string): Promise<void>;
  notices(): Promise<readonly string[]>;
  /** After everything that can be collected has been. */
  measure(): Promise<Measured>;
  /** From now on the peak is measured anew. */
  forgetPeak(): Promise<void>;
  /** Ends when the gateway has stopped and its process has ended by itself. @returns its exit status */
  stop(): Promise<number | null>;
}

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
  readonly data?: unknown;
  readonly errors: readonly ReplyError[];
}

export interface ReplyError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string };
}

export interface Measured {
  readonly heapBytes: number;
  readonly externalBytes: number;
  readonly residentBytes: number;
  /** The most memory that was held since `forgetPeak`. */
  readonly peakBytes: number;
  /** The longest time since `forgetPeak` in which the process could do nothing else. */
  readonly longestTurnMs: number;
  /** What is open, by kind: sockets, timers, watchers, processes. */
  readonly open: Readonly<Record<string, number>>;
}

export interface GatewayProcessOptions {
  readonly deadlineMs?: number;
  /** Whether identical operations under way at the same time are run once. */
  readonly shares?: boolean;
  /** Options for Node.js. */
  readonly flags?: readonly string[];
}

const entry = fileURLToPath(new URL('gatewayProcess.mjs', import.meta.url));

export async function startGatewayProcess(
  supergraph: string,
  { deadlineMs = 60_000, shares = false, flags = [] }: GatewayProcessOptions = {},
): Promise<GatewayProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'resilience-'));
  const file = join(folder, 'supergraph.graphql');
  await writeFile(file, supergraph);
  const child = fork(entry, [JSON.stringify({ supergraph: file, deadlineMs, shares })], {
    execArgv: ['--expose-gc', ...flags],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const waiting = new Map<number, (value: unknown) => void>();
  const url = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: { url?: string; id?: number; value?: unknown }) => {
      if (message.url !== undefined) resolve(message.url);
      waiting.get(message.id ?? -1)?.(message.value);
      waiting.delete(message.id ?? -1);
    });
    child.once('exit', () => reject(new Error('the gateway did not start')));
  });
  let lastId = 0;
  const tell = (ask: string): Promise<unknown> =>
    new Promise((resolve) => {
      lastId += 1;
      waiting.set(lastId, resolve);
      child.send({ id: lastId, ask });
    });
  const stop = async () => {
    await Promise.race([tell('stop'), ended]);
    const status = await ended;
    await rm(folder, { recursive: true });
    return status;
  };
  let stopped: Promise<number | null> | undefined;
  const notices = async () => (await tell('notices')) as string[];

  return {
    url,
    pid: child.pid ?? 0,
    ask: (query, variables = {}) => askGateway(url, query, variables),
    notices,
    async replaceSupergraph(sdl) {
      const before = (await notices()).length;
      await writeFile(`${file}.new`, sdl);
      await rename(`${file}.new`, file);
      while ((await notices()).length === before) await new Promise((resolve) => setTimeout(resolve, 10));
    },
    measure: async () => (await tell('measure')) as Measured,
    forgetPeak: async () => void (await tell('forget peak')),
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function askGateway(url: string, query: string, variables: Readonly<Record<string, unknown>>): Promise<Reply> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: ReplyError[] };
  return { status: response.status, text, ms: performance.now() - startedAt, data, errors };
}
