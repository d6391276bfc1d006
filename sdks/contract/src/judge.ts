import { isDeepStrictEqual } from 'node:util';
import { hashText } from '@helsegraf/documents';
import type { ContractCase, ExpectedRequest, ExpectedResult } from './contractCase.ts';
import type { ObservedOutcome, ObservedResult } from './observedOutcome.ts';
import type { ReceivedRequest } from './receivedRequest.ts';

/** Timers may fire this much early by another clock. */
const clockSlackMs = 10;

export interface Judged {
  readonly contractCase: ContractCase;
  readonly url: string;
  /** Of the operation's text, as it is registered. */
  readonly hash: string;
  readonly received: readonly ReceivedRequest[];
  readonly observed: ObservedOutcome | undefined;
}

/** Everything in which an SDK did otherwise than the case expects, in words; empty when it did right. */
export function judge(judged: Judged): string[] {
  return [...judgeOutcome(judged), ...judgeRequests(judged)];
}

function judgeOutcome({ contractCase: { expect }, observed }: Judged): string[] {
  if (observed === undefined) return ['the SDK did not run this case'];
  const { results, items } = expect;
  if (observed.results.length !== results.length) {
    const kinds = observed.results.map(({ kind }) => kind).join(', ');
    return [`there were ${observed.results.length} results (${kinds}), not ${results.length}`];
  }
  const problems = results.flatMap((result, at) =>
    judgeResult(result, observed.results[at]).map((problem) => `result ${at + 1}: ${problem}`),
  );
  return items === undefined ? problems : [...problems, ...differs('the items', observed.items, items)];
}

function judgeResult({ values = {}, ...expected }: ExpectedResult, observed: ObservedResult | undefined): string[] {
  const plain = Object.entries(expected) as [keyof typeof expected, unknown][];
  return [
    ...plain.flatMap(([name, value]) => differs(name, observed?.[name], value)),
    ...Object.entries(values).flatMap(([path, value]) => differs(path, observed?.values?.[path], value)),
  ];
}

function judgeRequests(judged: Judged): string[] {
  const { received, contractCase } = judged;
  const expected = contractCase.expect.requests;
  const isEarly = contractCase.expect.mayEndEarly === true && received.length < expected.length;
  const isRight = isEarly || received.length === expected.length;
  const count = isRight ? [] : [`there were ${received.length} requests, not ${expected.length}`];
  const each = received.flatMap((request, at) =>
    judgeRequest(request, expected[at] ?? { form: 'hash' }, judged).map((problem) => `request ${at + 1}: ${problem}`),
  );
  const early = received.flatMap((request, at) => {
    const waitedMs = request.atMs - (received[at - 1]?.atMs ?? 0);
    return waitedMs + clockSlackMs >= (expected[at]?.notBeforeMs ?? 0) ? [] : [`request ${at + 1} came too early`];
  });
  return [...count, ...each, ...early];
}

function judgeRequest(
  request: ReceivedRequest,
  expected: ExpectedRequest,
  { contractCase, url, hash }: Judged,
): string[] {
  const { headers, body } = request;
  const { variables, operation } = contractCase.call;
  const { variables: sent, documentId, query, operationName } = body;
  const header = (name: string) => headers[name] ?? null;
  return [
    ...request.problems,
    ...differs('the method', request.method, 'POST'),
    ...differs('the address', request.url, url),
    ...differs('accept has the type of GraphQL over HTTP', accepts(headers), true),
    ...differs('content-type', headers['content-type']?.split(';')[0], 'application/json'),
    ...differs('variables', sent, { ...variables, ...expected.variables }),
    ...differs('operationName', operationName, operation),
    ...differs('documentId', documentId, expected.form === 'hash' ? `sha256:${hash}` : undefined),
    ...differs('the hash of the text', hashOf(query), expected.form === 'text' ? hash : undefined),
    ...differs('whether the SDK gave it up', request.isAborted, expected.isAborted ?? false),
    ...Object.entries(expected.headers ?? {}).flatMap(([name, value]) =>
      differs(`the header ${name}`, header(name), value?.replace('{url}', url) ?? null),
    ),
  ];
}

function accepts(headers: Readonly<Record<string, string>>): boolean {
  return headers['accept']?.includes('application/graphql-response+json') ?? false;
}

function hashOf(query: unknown): string | undefined {
  return typeof query === 'string' ? hashText(query) : undefined;
}

function differs(what: string, observed: unknown, expected: unknown): string[] {
  if (isDeepStrictEqual(observed, expected)) return [];
  return [`${what}: ${JSON.stringify(observed)}, not ${JSON.stringify(expected)}`];
}
