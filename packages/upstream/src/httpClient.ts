import { Agent, request as send, errors } from 'undici';
import { readJson, type ReadJson } from './answer/readJson.ts';
import type { Egress } from './egress/createEgress.ts';
import { holdsNationalId } from './egress/holdsNationalId.ts';
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
  /** What may be called at all. */
  readonly egress: Egress;
  readonly maxConnectionsPerHost?: number;
  readonly maxResponseBytes?: number;
  readonly connectTimeoutMs?: number;
}

/**
 * An HTTP client for JSON services: calls nothing but what the configuration names, is bounded in time, connections and
 * bytes, follows no redirects and inflates nothing. An answer whose JSON could be understood in two ways is MALFORMED.
 *
 * @throws (from `send`) only when a URL holds a national id, which is a programming error
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { egress, maxResponseBytes = 5 * 1024 * 1024 } = options;
  const agent = new Agent({
    connections: options.maxConnectionsPerHost ?? 64,
    maxResponseSize: maxResponseBytes,
    connect: { timeout: options.connectTimeoutMs ?? 1_000, lookup: egress.lookup },
    keepAliveTimeout: 10_000,
  });
  return {
    async send(request) {
      if (holdsNationalId(request.url)) throw new Error('eleven digits in a URL');
      if (!egress.mayCall(request.url)) return unavailable('UNREACHABLE');
      const timeLeftMs = request.deadline - Date.now();
      if (timeLeftMs <= 0) return unavailable('TIMEOUT');
      const timeout = AbortSignal.timeout(timeLeftMs);
      try {
        const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
        return await exchange(request, { agent, signal, maxResponseBytes });
      } catch (error) {
        return failureOf(error, timeout);
      }
    },
    close: () => agent.destroy(),
  };
}

interface Way {
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly maxResponseBytes: number;
}

async function exchange(request: HttpRequest, { agent, signal, maxResponseBytes }: Way): Promise<UpstreamResult> {
  const response = await send(request.url, {
    method: request.method,
    headers: request.headers,
    ...(request.body === undefined ? {} : { body: request.body }),
    signal,
    dispatcher: agent,
  });
  const { statusCode: status } = response;
  const headers = flatten(response.headers);
  // A few bytes may inflate to any number of them, and nobody was asked to compress.
  if (!isIdentity(headers['content-encoding']) || Number(headers['content-length']) > maxResponseBytes) {
    // To break off is told as an error to whoever listens.
    response.body.on('error', () => undefined).destroy();
    return unavailable('MALFORMED');
  }
  const bytes = Buffer.from(await response.body.arrayBuffer());
  if (status === 429) return unavailable('RATE_LIMITED', readRetryAfter(headers['retry-after']));
  if (status >= 500) return unavailable('FAILED', readRetryAfter(headers['retry-after']));
  const read = bytes.length === 0 ? nothing : readBody(bytes, headers['content-type']);
  if (read === undefined && status < 400) return unavailable('MALFORMED');
  return { kind: 'answered', status, headers, body: read?.value, fetchedAt: new Date().toISOString() };
}

const nothing = { value: undefined };
// RFC 6839 §3.1 for the suffix; some services say `text/json`.
const jsonType = /^(?:application|text)\/(?:[\w.-]{1,60}\+)?json\s*(?:;|$)/i;

function readBody(bytes: Buffer, contentType = ''): ReadJson {
  return jsonType.test(contentType) ? readJson(bytes) : undefined;
}

function isIdentity(encoding = 'identity'): boolean {
  return /^(?:identity)?$/i.test(encoding.trim());
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
