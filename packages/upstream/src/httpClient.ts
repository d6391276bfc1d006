import { Agent, request as send, errors } from 'undici';
import { unavailable, type UpstreamResult } from './upstreamResult.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** When to give up, milliseconds since the epoch. */
  readonly deadline: number;
  readonly signal?: AbortSignal;
}

/** Sends one request and answers with a value, never with an exception. */
export interface HttpClient {
  send(request: HttpRequest): Promise<UpstreamResult>;
  close(): Promise<void>;
}

export interface HttpClientOptions {
  readonly maxConnectionsPerHost?: number;
  readonly maxResponseBytes?: number;
  readonly connectTimeoutMs?: number;
}

const elevenDigits = /\d{11}/;
// The last part of a UUID is often eleven digits or more; ids of plans and prescriptions are UUIDs and belong in a URL.
const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/**
 * An HTTP client for JSON services: bounded in time, connections and bytes, follows no redirects.
 *
 * @throws (from `send`) only when a URL holds eleven digits in a row, which is a programming error: URLs are logged by
 * every hop, so a national id may never stand in one.
 */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const agent = new Agent({
    connections: options.maxConnectionsPerHost ?? 64,
    maxResponseSize: options.maxResponseBytes ?? 5 * 1024 * 1024,
    connect: { timeout: options.connectTimeoutMs ?? 1_000 },
    keepAliveTimeout: 10_000,
  });
  return {
    async send(request) {
      const address = request.url.pathname + request.url.search;
      if (elevenDigits.test(address.replace(uuids, '-'))) throw new Error('eleven digits in a URL');
      const timeLeftMs = request.deadline - Date.now();
      if (timeLeftMs <= 0) return unavailable('TIMEOUT');
      const timeout = AbortSignal.timeout(timeLeftMs);
      try {
        return await exchange(agent, request, request.signal ? AbortSignal.any([request.signal, timeout]) : timeout);
      } catch (error) {
        return failureOf(error, timeout);
      }
    },
    close: () => agent.destroy(),
  };
}

async function exchange(agent: Agent, request: HttpRequest, signal: AbortSignal): Promise<UpstreamResult> {
  const response = await send(request.url, {
    method: request.method,
    headers: request.headers,
    ...(request.body === undefined ? {} : { body: request.body }),
    signal,
    dispatcher: agent,
  });
  const bytes = new Uint8Array(await response.body.arrayBuffer());
  const { statusCode: status } = response;
  const headers = flatten(response.headers);
  if (status === 429) return unavailable('RATE_LIMITED', readRetryAfter(headers['retry-after']));
  if (status >= 500) return unavailable('FAILED', readRetryAfter(headers['retry-after']));
  const body = parseJson(bytes, headers['content-type']);
  if (body === notJson && status < 400) return unavailable('MALFORMED');
  return {
    kind: 'answered',
    status,
    headers,
    body: body === notJson ? undefined : body,
    fetchedAt: new Date().toISOString(),
  };
}

const notJson = Symbol('not JSON');

function parseJson(bytes: Uint8Array, contentType: string | undefined): unknown {
  if (bytes.byteLength === 0) return undefined;
  if (!/\bjson\b/i.test(contentType ?? '')) return notJson;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return value;
  } catch {
    return notJson;
  }
}

function failureOf(error: unknown, timeout: AbortSignal): UpstreamResult {
  if (timeout.aborted || isTimeout(error)) return unavailable('TIMEOUT');
  if (error instanceof errors.ResponseExceededMaxSizeError) return unavailable('MALFORMED');
  // A body that ends before its declared length was cut short on the way: its sender meant to say more.
  if (error instanceof errors.ResponseContentLengthMismatchError) return unavailable('MALFORMED');
  return unavailable('UNREACHABLE');
}

function isTimeout(error: unknown): boolean {
  return (
    error instanceof errors.HeadersTimeoutError ||
    error instanceof errors.BodyTimeoutError ||
    error instanceof errors.ConnectTimeoutError
  );
}

function flatten(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

// The date form of Retry-After (RFC 9110 §10.2.3) is left out: none of the national services documents it.
function readRetryAfter(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}
