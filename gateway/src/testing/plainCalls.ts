import { createServer, type AddressInfo, type Socket } from 'node:net';
import { createPlainClient, type PlainClient } from '../execution/fetch/createPlainClient.ts';
import type { SubgraphAnswer } from '../execution/fetch/subgraphAnswer.ts';
import { RequestLife } from '../http/requestLife.ts';
import { startRawServer, withLength, type RawRequest, type RawServer } from './startRawServer.ts';

const opened: (() => unknown)[] = [];

/** Closes what the test has opened. */
export async function closeOpened(): Promise<void> {
  for (const close of opened.splice(0)) await close();
}

/** Far longer than a test takes: a life that is not ended by the test does not end. */
export function aLife(timeoutMs = 600_000): RequestLife {
  const life = new RequestLife(timeoutMs);
  opened.push(() => life.complete());
  return life;
}

export function aClient(options: { maxResponseBytes?: number; maxConnectionsPerHost?: number } = {}): PlainClient {
  const client = createPlainClient({ maxResponseBytes: 1_000_000, maxConnectionsPerHost: 8, ...options });
  opened.push(() => client.close());
  return client;
}

export async function aServer(answer: (request: RawRequest) => void): Promise<RawServer> {
  const server = await startRawServer(answer);
  opened.push(() => server.stop());
  return server;
}

interface Listener {
  readonly port: number;
  /** Stops it; resolves when nothing is left open. */
  ended(): Promise<void>;
}

interface Asked {
  readonly client: PlainClient;
  readonly server: { readonly url: string };
  readonly body?: string;
  readonly life?: RequestLife;
  readonly isRepeatable?: boolean;
}

export function ask({
  client,
  server,
  body = '{"query":"{a}"}',
  life = aLife(),
  isRepeatable,
}: Asked): Promise<SubgraphAnswer> {
  const repeatable = isRepeatable === undefined ? {} : { isRepeatable };
  return client.call({ subgraph: 'a', url: server.url, body, context: life, ...repeatable });
}

/** Waits for what happens at the other end of a connection. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/** A server of connections alone, for what is not even HTTP. */
export async function aListener(onSocket: (socket: Socket) => void): Promise<Listener> {
  const server = createServer((socket) => onSocket(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, ended: () => new Promise((resolve) => server.close(() => resolve())) };
}

export const answered = (data: unknown) => {
  const isPlain = !JSON.stringify(data).includes('\\');
  return { kind: 'answered', data, errors: [], isPlain };
};
export const failed = (reason: string) => ({ kind: 'unavailable', reason, retryable: reason !== 'MALFORMED' });
export const json = (data: unknown) => withLength(JSON.stringify({ data }));
export const answerA = json({ a: 1 });
