import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  circuitBreaker,
  handleWhenResult,
  SamplingBreaker,
  wrap,
} from 'cockatiel';
import { followBreaker, type BreakerReport } from './breakerReport.ts';
import { buildUrl } from './egress/buildUrl.ts';
import type { HttpClient, HttpRequest } from './httpClient.ts';
import { createRetryBudget } from './retryBudget.ts';
import type { SourceRequest } from './sourceRequest.ts';
import type { SourceTokens, TokenProof, TokenRequest } from './tokens/createSourceTokens.ts';
import type { SourceToken } from './tokens/sourceToken.ts';
import { unavailable, type UpstreamAnswer, type UpstreamResult } from './upstreamResult.ts';

export interface UpstreamOptions {
  /** Base address of the service; a path in it is kept. */
  readonly baseUrl: string;
  readonly audience: string;
  readonly scope: string;
  /** Whether its tokens are bound to a key of this process; `dpop` unless said. */
  readonly proof?: TokenProof;
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
   * timeout is not, since the caller has already waited. Every attempt carries a proof of its own; a demand for another
   * nonce is met once, also for what is not repeatable, since the service has refused what it was sent. Not checked
   * here: whether the answer is about the right patient, or what a 4xx means.
   *
   * @throws when somebody asks whose token nothing can be exchanged for, when the path would lead out of the service, or
   *   holds a national id
   */
  call(call: UpstreamCall): Promise<UpstreamResult>;
}

/** A way to call a national service that tells whether it is in use. */
export interface GuardedUpstream extends Upstream {
  breaker(): BreakerReport;
}

const defaultAttemptTimeoutMs = 4_000;
const defaultMaxConcurrentCalls = 64;
const retryDelayMs = 50;
// Fifty calls in ten seconds before the breaker judges: one operation alone, with its retries, must not open it.
const breakerSettings = { halfOpenAfter: 2_000, breaker: { threshold: 0.5, duration: 10_000, minimumRps: 5 } };

export function createUpstream(options: UpstreamOptions): GuardedUpstream {
  const budget = createRetryBudget(0.1, 10);
  const breaker = circuitBreaker(handleWhenResult(isServiceFailure), {
    halfOpenAfter: breakerSettings.halfOpenAfter,
    breaker: new SamplingBreaker(breakerSettings.breaker),
  });
  const guard = wrap(
    bulkhead(options.maxConcurrentCalls ?? defaultMaxConcurrentCalls, defaultMaxConcurrentCalls),
    breaker,
  );

  async function attempt(call: UpstreamCall, token: SourceToken): Promise<UpstreamResult> {
    const deadline = Math.min(
      call.request.deadline,
      Date.now() + (options.attemptTimeoutMs ?? defaultAttemptTimeoutMs),
    );
    const unproven = { ...toHttpRequest(options, call), deadline };
    try {
      return await guard.execute(() => sendProven(options.http, unproven, token));
    } catch (error) {
      if (error instanceof BrokenCircuitError)
        return unavailable('CIRCUIT_OPEN', breakerSettings.halfOpenAfter / 1_000);
      if (error instanceof BulkheadRejectedError) return unavailable('RATE_LIMITED');
      throw error;
    }
  }

  return {
    breaker: followBreaker(breaker),
    async call(call) {
      const wanted = toTokenRequest(options, call);
      const given = await options.tokens.tokenFor(wanted);
      if (given.kind === 'unavailable') return given;
      if (given.kind === 'refused') return refusedByIssuer();
      const { token } = given;
      budget.earn();
      let result = await attempt(call, token);
      if (mayRepeat(call, result) && budget.spend()) {
        await new Promise((resolve) => setTimeout(resolve, retryDelayMs));
        result = await attempt(call, token);
      }
      if (isDistrusted(result)) options.tokens.distrust(wanted, token);
      return result;
    },
  };
}

function toTokenRequest({ audience, scope, proof }: UpstreamOptions, { as, request }: UpstreamCall): TokenRequest {
  const { subjectToken, caller, authority, deadline } = request;
  if (as !== 'machine' && subjectToken === undefined) throw new Error('a call in the name of somebody who has none');
  return {
    audience,
    scope,
    deadline,
    ...(proof === undefined ? {} : { proof }),
    ...(as === 'machine' || subjectToken === undefined
      ? {}
      : { subjectToken, caller, ...(authority === undefined ? {} : { authority }) }),
  };
}

async function sendProven(http: HttpClient, request: HttpRequest, token: SourceToken): Promise<UpstreamResult> {
  const send = () => http.send({ ...request, headers: { ...request.headers, ...token.authorize(request) } });
  const first = await send();
  if (!token.isChallengedBy(request.url, first)) return first;
  const second = await send();
  token.isChallengedBy(request.url, second);
  return second;
}

/** RFC 6750 §3.1: the token has been revoked, or its issuer has other keys now. */
function isDistrusted(result: UpstreamResult): boolean {
  if (result.kind !== 'answered' || result.status !== 401) return false;
  return /\berror="?invalid_token\b/.test(result.headers['www-authenticate'] ?? '');
}

function toHttpRequest(options: UpstreamOptions, call: UpstreamCall): Omit<HttpRequest, 'deadline'> {
  const { contentType, body } = encodeBody(call);
  return {
    method: call.method,
    url: buildUrl(options.baseUrl, call.path),
    headers: {
      accept: 'application/fhir+json, application/json',
      ...(contentType === undefined ? {} : { 'content-type': contentType }),
      ...call.headers,
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
