import type { Operation } from '../operation.ts';
import type { Result } from '../result.ts';
import type { Lifetime } from './lifetime.ts';
import type { Settings } from './options.ts';
import type { ProofState } from './proofState.ts';
import { readAnswer, unreadable } from './readAnswer.ts';
import { readBody } from './readBody.ts';

/** One request. */
export interface Sending {
  readonly settings: Settings;
  readonly operation: Pick<Operation<unknown, unknown>, 'name' | 'text' | 'hash'>;
  readonly variables: unknown;
  /** The text of the operation instead of its hash. */
  readonly asText: boolean;
  readonly lifetime: Lifetime;
  readonly proofs: ProofState;
}

/** What came of one request; undefined when the call ended meanwhile. */
export interface Sent<Data> {
  readonly result: Result<Data>;
  /** Whether the gateway stopped it for a proof that can now be made better. Nothing was carried out. */
  readonly mayProveBetter: boolean;
}

export async function sendOnce<Data>(sending: Sending): Promise<Sent<Data> | undefined> {
  const { lifetime, settings, proofs } = sending;
  const headers = await lifetime.during(writeHeaders(sending));
  if (headers === undefined) return undefined;
  const response = await lifetime.during(fetchResponse(sending, headers));
  if (response === undefined || lifetime.ended() !== undefined) return undefined;
  if (response === 'unreachable') return failed({ kind: 'unreachable', isRetryable: true });
  const mayProveBetter = proofs.learn(response);
  // A browser tells nothing of a redirect but that it was one.
  const isRedirect = response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
  if (isRedirect) {
    // A body that breaks meanwhile is of no interest, either.
    response.body?.cancel().catch(() => undefined);
    return failed(unreadable(response.status, 'redirect'));
  }
  const text = await lifetime.during(readBody(response, settings.maxAnswerBytes).catch(() => 'broken' as const));
  if (lifetime.ended() !== undefined) return undefined;
  if (text === undefined) return failed(unreadable(response.status, 'too large'));
  if (text === 'broken') return failed({ kind: 'unreachable', isRetryable: true });
  return { result: readAnswer<Data>({ status: response.status, headers: response.headers, text }), mayProveBetter };
}

function failed<Data>(result: Result<Data>): Sent<Data> {
  return { result, mayProveBetter: false };
}

async function writeHeaders({ settings, proofs }: Sending): Promise<Record<string, string>> {
  const { url, version, token: readToken, headers } = settings;
  const token = await readToken?.();
  const proof = await proofs.prove(token);
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    ...(version === undefined ? {} : { 'graphql-client-version': version }),
    ...(token === undefined ? {} : { authorization: `${proof === undefined ? 'Bearer' : 'DPoP'} ${token}` }),
    ...(proof === undefined ? {} : { dpop: proof }),
    ...(await headers?.({ method: 'POST', url })),
  };
}

async function fetchResponse(
  { settings, lifetime, operation, variables, asText }: Sending,
  headers: Record<string, string>,
): Promise<Response | 'unreachable'> {
  const { name: operationName, text, hash } = operation;
  const body = { ...(asText ? { query: text } : { documentId: `sha256:${hash}` }), operationName, variables };
  const init: RequestInit = {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
    signal: lifetime.signal,
    // The token is for this address and no other.
    redirect: 'manual',
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  };
  // The reason why is the platform's, differs between platforms, and may hold the address.
  return settings.fetch(settings.url, init).catch(() => 'unreachable');
}
