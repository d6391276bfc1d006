import type { UnavailableReason } from '@helsegraf/upstream';
import { isAscii } from 'node:buffer';
import { Agent, errors, type Dispatcher } from 'undici';
import type { LifeEnd, RequestLife } from '../http/requestLife.ts';
import type { SubgraphClient } from './createSubgraphClient.ts';
import { readGraphqlAnswer } from './readGraphqlAnswer.ts';
import type { SubgraphAnswer } from './subgraphAnswer.ts';

export interface PlainClientOptions {
  readonly maxResponseBytes: number;
  readonly maxConnectionsPerHost: number;
}

export interface PlainClient {
  readonly call: SubgraphClient<RequestLife>;
  /** Breaks off what is under way. */
  close(): Promise<void>;
}

interface Address {
  readonly origin: string;
  readonly path: string;
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };
const maxKnownAddresses = 1_000;

/**
 * Calls subgraphs that need no context: the request and nothing else. A connection is kept as long as the subgraph keeps
 * it; a host that is not called any more is forgotten with its last connection.
 */
export function createPlainClient({ maxResponseBytes, maxConnectionsPerHost }: PlainClientOptions): PlainClient {
  const agent = new Agent({
    connections: maxConnectionsPerHost,
    maxResponseSize: maxResponseBytes,
    connect: { timeout: 5_000 },
    keepAliveTimeout: 10_000,
    // The life of the request is the deadline of all there is to wait for.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const addresses = new Map<string, Address>();

  const addressOf = (url: string): Address => {
    const known = addresses.get(url);
    if (known !== undefined) return known;
    if (addresses.size >= maxKnownAddresses) addresses.clear();
    const { origin, pathname, search } = new URL(url);
    const read = { origin, path: pathname + search };
    addresses.set(url, read);
    return read;
  };

  return {
    call: ({ url, body, context }) =>
      new Promise((resolve) => {
        const collector = new AnswerCollector(context, resolve);
        if (context.ended !== undefined) return;
        try {
          agent.dispatch({ ...addressOf(url), method: 'POST', headers, body }, collector);
        } catch {
          collector.settle(unavailable('UNREACHABLE'));
        }
      }),
    close: () => agent.destroy(),
  };
}

/** Collects one answer, in undici's own form: its promises and streams would cost more than the fetch itself. */
class AnswerCollector implements Dispatcher.DispatchHandler {
  readonly #life: RequestLife;
  readonly #resolve: (answer: SubgraphAnswer) => void;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #isSettled = false;

  constructor(life: RequestLife, resolve: (answer: SubgraphAnswer) => void) {
    this.#life = life;
    this.#resolve = resolve;
    if (life.ended === undefined) life.add(this.#breakOff);
    else this.#breakOff(life.ended);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    // It waited for a connection for so long that nobody waits for it any more.
    if (this.#isSettled) controller.abort(new Error('nobody waits for the answer'));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.settle(readAnswer(this.#status, this.#chunks));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.settle(unavailable(reasonOf(error)));
  }

  settle(answer: SubgraphAnswer): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#life.remove(this.#breakOff);
    this.#chunks.length = 0;
    this.#resolve(answer);
  }

  readonly #breakOff = (end: LifeEnd): void => {
    this.settle(unavailable(end === 'too late' ? 'TIMEOUT' : 'UNREACHABLE'));
    this.#controller?.abort(new Error('nobody waits for the answer'));
  };
}

function readAnswer(status: number, chunks: readonly Buffer[]): SubgraphAnswer {
  if (status === 429) return unavailable('RATE_LIMITED');
  if (status >= 500) return unavailable('FAILED');
  const body = parseJson(chunks);
  return body === undefined && status >= 400 ? unavailable('FAILED') : readGraphqlAnswer(body, status);
}

function parseJson(chunks: readonly Buffer[]): unknown {
  const [first] = chunks;
  const bytes = chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks);
  try {
    // Most answers are ASCII through and through, which is read much faster as Latin-1.
    const value: unknown = JSON.parse(bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8'));
    return value;
  } catch {
    return undefined;
  }
}

function reasonOf(error: Error): UnavailableReason {
  if (error instanceof errors.ConnectTimeoutError) return 'TIMEOUT';
  // Too large, or cut short: what its sender meant to say is not known.
  if (error instanceof errors.ResponseExceededMaxSizeError) return 'MALFORMED';
  if (error instanceof errors.ResponseContentLengthMismatchError) return 'MALFORMED';
  return 'UNREACHABLE';
}

function unavailable(reason: UnavailableReason): SubgraphAnswer {
  return { kind: 'unavailable', reason, retryable: reason !== 'MALFORMED' };
}
