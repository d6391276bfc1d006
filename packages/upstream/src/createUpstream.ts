import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  circuitBreaker,
  handleWhenResult,
  SamplingBreaker,
  wrap,
} from 'cockatiel';
import type { HttpClient, HttpRequest } from './httpClient.ts';
import { createRetryBudget } from './retryBudget.ts';
import type { SourceRequest } from './sourceRequest.ts';
import type { SourceTokens } from './sourceTokens.ts';
import { unavailable, type UpstreamAnswer, type UpstreamResult } from './upstreamResult.ts';

export interface UpstreamOptions {
  /** Base address of the service; a path in it is kept. */
  readonly baseUrl: string;
  readonly audience: string;
  readonly scope: string;
  readonly tokens: SourceTokens;
  readonly http: HttpClient;
  /** The header that carries the event id; `nhn-event-id` for most services. */
  readonly eventIdHeader?: string;
  /** The longest one attempt may take. The deadline of the request holds besides. */
  readonly attemptTimeoutMs?: number;
  readonly maxConcurrentCalls?: number;
}

export interface UpstreamCall {
  readonly request: SourceRequest;
  readonly method: HttpRequest['method'];
  /** Starts with `/`, is added to the base address, never holds personal data. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** A form body; pairs when a name is repeated. */
  readonly form?: Readonly<Record<string, string>> | readonly (readonly [string, string])[];
  /** `machine` asks with the system's own token, for calls that need no person. `user` is the rule. */
  readonly as?: 'user' | 'machine';
  /** False for a call that changes something: it is never sent twice. */
  readonly repeatable?: boolean;
}

/** The one way to call a national service. */
export interface Upstream {
  /**
   * Sends one call with a token for this service's audience. Failure is a value, met by `kind`.
   *
   * A fast failure (connection lost, 5xx) of a repeatable call is tried once more while the retry budget lasts; a
   * timeout is not, since the caller has already waited. Not checked here: whether the answer is about the right
   * patient, or what a 4xx means.
   */
  call(call: UpstreamCall): Promise<UpstreamResult>;
}

const defaultAttemptTimeoutMs = 4_000;
const defaultMaxConcurrentCalls = 64;
const retryDelayMs = 50;
// Fifty calls in ten seconds before the breaker judges: one operation alone, with its retries, must not open it.
const breakerSettings = { halfOpenAfter: 2_000, breaker: { threshold: 0.5, duration: 10_000, minimumRps: 5 } };

export function createUpstream(options: UpstreamOptions): Upstream {
  const budget = createRetryBudget(0.1, 10);
  const guard = wrap(
    bulkhead(options.maxConcurrentCalls ?? defaultMaxConcurrentCalls, defaultMaxConcurrentCalls),
    circuitBreaker(handleWhenResult(isServiceFailure), {
      halfOpenAfter: breakerSettings.halfOpenAfter,
      breaker: new SamplingBreaker(breakerSettings.breaker),
    }),
  );

  async function attempt(call: UpstreamCall, token: string): Promise<UpstreamResult> {
    const deadline = Math.min(
      call.request.deadline,
      Date.now() + (options.attemptTimeoutMs ?? defaultAttemptTimeoutMs),
    );
    try {
      return await guard.execute(() => options.http.send({ ...toHttpRequest(options, call, token), deadline }));
    } catch (error) {
      if (error instanceof BrokenCircuitError)
        return unavailable('CIRCUIT_OPEN', breakerSettings.halfOpenAfter / 1_000);
      if (error instanceof BulkheadRejectedError) return unavailable('RATE_LIMITED');
      throw error;
    }
  }

  return {
    async call(call) {
      const token = await options.tokens.tokenFor({
        audience: options.audience,
        scope: options.scope,
        deadline: call.request.deadline,
        ...(call.as === 'machine' ? {} : { subjectToken: call.request.subjectToken }),
      });
      if (token.kind === 'unavailable') return token;
      if (token.kind === 'refused') return refusedByIssuer();
      budget.earn();
      const first = await attempt(call, token.token);
      if (!mayRepeat(call, first) || !budget.spend()) return first;
      await new Promise((resolve) => setTimeout(resolve, retryDelayMs));
      return attempt(call, token.token);
    },
  };
}

function toHttpRequest(options: UpstreamOptions, call: UpstreamCall, token: string): Omit<HttpRequest, 'deadline'> {
  if (!call.path.startsWith('/')) throw new Error('a path starts with a slash');
  const { contentType, body } = encodeBody(call);
  return {
    method: call.method,
    url: new URL(options.baseUrl.replace(/\/$/, '') + call.path),
    headers: {
      accept: 'application/fhir+json, application/json',
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      ...call.headers,
      authorization: `Bearer ${token}`,
      [options.eventIdHeader ?? 'nhn-event-id']: call.request.eventId,
    },
    ...(body === undefined ? {} : { body }),
    ...(call.request.signal === undefined ? {} : { signal: call.request.signal }),
  };
}

function encodeBody(call: UpstreamCall): { contentType?: string; body?: string } {
  if (call.form !== undefined) {
    return {
      contentType: 'application/x-www-form-urlencoded',
      body: new URLSearchParams(formPairs(call.form)).toString(),
    };
  }
  return call.json === undefined ? {} : { contentType: 'application/json', body: JSON.stringify(call.json) };
}

function formPairs(form: NonNullable<UpstreamCall['form']>): [string, string][] {
  const pairs: readonly (readonly [string, string])[] = Array.isArray(form) ? form : Object.entries(form);
  return pairs.map(([name, value]) => [name, value]);
}

function isServiceFailure(result: unknown): boolean {
  const { kind, reason } = result as Partial<{ kind: string; reason: string }>;
  return kind === 'unavailable' && reason !== 'RATE_LIMITED';
}

function mayRepeat(call: UpstreamCall, result: UpstreamResult): boolean {
  return (
    call.repeatable !== false &&
    result.kind === 'unavailable' &&
    (result.reason === 'UNREACHABLE' || result.reason === 'FAILED') &&
    result.retryAfterSeconds === undefined &&
    call.request.deadline - Date.now() > retryDelayMs
  );
}

// No token for this audience is the same news as the service's own 403: the caller may not.
function refusedByIssuer(): UpstreamAnswer {
  return { kind: 'answered', status: 403, headers: {}, body: undefined, fetchedAt: new Date().toISOString() };
}
