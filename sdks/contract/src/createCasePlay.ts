import { EventEmitter, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { TrustedDocument } from '@helsegraf/documents';
import type { GraphQLSchema } from 'graphql';
import { checkProof } from './checkProof.ts';
import type { Answer, Call, ContractCase } from './contractCase.ts';
import { fillAnswer } from './fillAnswer.ts';
import { judge } from './judge.ts';
import type { ObservedOutcome } from './observedOutcome.ts';
import { playAnswer } from './playAnswer.ts';
import { readAll } from './readAll.ts';
import type { ReceivedRequest } from './receivedRequest.ts';
import { writeByPath } from './writeByPath.ts';

/** One case under way. */
export interface CasePlay {
  /** What the SDK's runner is told: not what is expected of it. */
  readonly asked: AskedCase;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** What has come, as soon as there are so many. */
  received(atLeast: number): Promise<readonly ReceivedRequest[]>;
  observe(outcome: ObservedOutcome): void;
  problems(): Promise<readonly string[]>;
}

export interface AskedCase {
  readonly name: string;
  readonly title: string;
  readonly call: Call;
  /** The paths to tell the values of, for each result. */
  readonly look: readonly (readonly string[])[];
}

export interface CasePlayOptions {
  readonly contractCase: ContractCase;
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly document: TrustedDocument;
  /** The ids of all proofs that the server has seen. */
  readonly proofIds: Set<string>;
}

/** How long a client may take to close a connection that it has given up. */
const closingMs = 10_000;
/** An SDK that goes round in circles is stopped. */
const mostRequests = 20;

export function createCasePlay({ contractCase, url, schema, document, proofIds }: CasePlayOptions): CasePlay {
  const { name, title, call, answers, expect } = contractCase;
  const path = `/${name}/graphql`;
  const address = `${url}${path}`;
  // All of them now, so that a case that does not fit its operation is found at the start.
  const bodies = answers.map(bodyOf);
  const requests: ReceivedRequest[] = [];
  const events = new EventEmitter();
  let nonce: string | undefined;
  let observed: ObservedOutcome | undefined;

  function bodyOf({ data, raw = {}, errors }: Answer): unknown {
    if (data === undefined && errors !== undefined) return null;
    const filled = fillAnswer({ schema, document: document.document, variables: call.variables, data: data ?? {} });
    return writeByPath(filled, raw);
  }

  async function receive(request: IncomingMessage): Promise<ReceivedRequest> {
    const headers = request.headers as Record<string, string>;
    const body = parseObject(await readAll(request));
    const { token } = call.client ?? {};
    const { clockAheadSeconds } = expect.requests[requests.length] ?? {};
    const proof =
      token === undefined
        ? undefined
        : await checkProof(headers, { token, url: address, nonce, clockAheadSeconds, seen: proofIds });
    const problems = [
      ...(body === undefined ? ['the body is no JSON object'] : []),
      ...(proof === undefined ? [] : [proof]),
    ];
    const { method = '', url: asked = '' } = request;
    return {
      atMs: performance.now(),
      method,
      url: `${url}${asked}`,
      headers,
      body: body ?? {},
      problems,
      isAborted: false,
    };
  }

  async function received(atLeast: number): Promise<readonly ReceivedRequest[]> {
    while (requests.length < atLeast) await once(events, 'request');
    return requests;
  }

  /** An SDK tells what it saw at once, and its connection may be closed a little later. */
  async function closings(): Promise<void> {
    const signal = AbortSignal.timeout(closingMs);
    const isOpen = () => requests.some(({ isAborted }, at) => !isAborted && expect.requests[at]?.isAborted === true);
    while (isOpen() && !signal.aborted) await once(events, 'aborted', { signal }).catch(() => undefined);
  }

  return {
    asked: { name, title, call, look: expect.results.map(({ values = {} }) => Object.keys(values)) },
    received,
    observe: (outcome) => (observed = outcome),
    async answer(request, response) {
      if (requests.length >= mostRequests) request.destroy();
      const current = await receive(request);
      const turn = Math.min(requests.length, answers.length - 1);
      const answer = answers[turn] ?? {};
      const noteEnd = () => {
        current.isAborted = !response.writableFinished && !(answer.how?.startsWith('cut') ?? false);
        events.emit('aborted');
      };
      // It may have been given up while it was read.
      if (response.destroyed) noteEnd();
      else response.once('close', noteEnd);
      requests.push(current);
      const given = answer.headers?.['dpop-nonce'];
      nonce = typeof given === 'string' ? given : nonce;
      playAnswer(response, answer, bodies[turn]);
      events.emit('request');
    },
    async problems() {
      await closings();
      return judge({ contractCase, url: address, hash: document.hash, received: requests, observed });
    },
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
