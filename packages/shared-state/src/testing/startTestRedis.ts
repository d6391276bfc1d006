import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A real Redis of one's own, which may be taken down and brought back. */
export interface TestRedis {
  readonly port: number;
  /** As a power cut would; what it held is gone. */
  kill(): Promise<void>;
  /** Again on the same port. */
  restart(): Promise<void>;
  /** Stops answering without closing anything. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

export type RedisKind = 'single' | 'cluster' | 'sentinel';

/** Whether this machine has Redis to start. */
export function hasRedisServer(): boolean {
  return spawnSync('redis-server', ['--version']).status === 0;
}

/** @param settings words of the command line; for a sentinel, lines of its file */
export async function startTestRedis(kind: RedisKind = 'single', settings: readonly string[] = []): Promise<TestRedis> {
  const directory = mkdtempSync(join(tmpdir(), 'helsegraf-redis-'));
  const port = await freePort();
  let child = await startProcess(kind, { port, directory, settings });
  return {
    port,
    kill: () => end(child, 'SIGKILL'),
    async restart() {
      child = await startProcess(kind, { port, directory, settings });
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    async stop() {
      await end(child, 'SIGKILL');
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

interface Place {
  readonly port: number;
  readonly directory: string;
  readonly settings: readonly string[];
}

async function startProcess(kind: RedisKind, { port, directory, settings }: Place): Promise<ChildProcess> {
  const words =
    kind === 'sentinel' ? sentinelWords(port, directory, settings) : await serverWords(kind, port, directory);
  const child = spawn('redis-server', kind === 'sentinel' ? words : [...words, ...settings], { stdio: 'ignore' });
  await untilAnswering(port, kind);
  return child;
}

async function serverWords(kind: RedisKind, port: number, directory: string): Promise<string[]> {
  const own = ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--save', '', '--appendonly', 'no'];
  if (kind === 'single') return own;
  return [
    ...own,
    '--cluster-enabled',
    'yes',
    '--cluster-announce-ip',
    '127.0.0.1',
    '--cluster-port',
    String(await freePort()),
  ];
}

/** A sentinel writes down what it has seen, and so needs a file. */
function sentinelWords(port: number, directory: string, settings: readonly string[]): string[] {
  const file = join(directory, 'sentinel.conf');
  writeFileSync(file, [`port ${port}`, 'bind 127.0.0.1', ...settings, ''].join('\n'));
  return [file, '--sentinel'];
}

async function untilAnswering(port: number, kind: RedisKind): Promise<void> {
  const client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await client.ping();
  if (kind === 'cluster') {
    if (!(await clusterInfo(client)).includes('cluster_slots_assigned:16384')) {
      await client.call('CLUSTER', 'ADDSLOTSRANGE', '0', '16383');
    }
    while (!(await clusterInfo(client)).includes('cluster_state:ok')) await pause(50);
  }
  client.disconnect();
}

async function clusterInfo(client: Redis): Promise<string> {
  return String(await client.call('CLUSTER', 'INFO'));
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
