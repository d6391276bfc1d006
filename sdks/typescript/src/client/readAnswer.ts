import { errorCodes } from '../generated/errorCodes.ts';
import type { ErrorCode } from '../generated/errorCodes.ts';
import type { Refused, ResponseError, Result, Unreadable } from '../result.ts';

/** A response that was read to its end. */
export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

// What a proxy in front of the gateway says when the gateway cannot be asked now.
const busyStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * What a response says. The data is taken for what the operation's types say: the gateway answers for that.
 *
 * @see https://graphql.github.io/graphql-over-http/draft/#sec-Response
 */
export function readAnswer<Data>({ status, headers, text }: ReceivedResponse): Result<Data> {
  // What has errors that cannot be read must not be taken for data without errors.
  const { data, errors } = readMembers(parseObject(text)) ?? { data: undefined, errors: [] };
  if (isObject(data)) {
    const known = data as Data;
    return errors.length === 0
      ? { kind: 'data', data: known, status }
      : { kind: 'partial', data: known, status, errors };
  }
  if (errors.length === 0 && !busyStatuses.has(status)) return unreadable(status);
  return refused(status, errors, headers);
}

/** Undefined when it is no answer of GraphQL. */
function readMembers(body: Readonly<Record<string, unknown>> | undefined) {
  const data = body?.['data'] ?? undefined;
  const errors = readErrors(body?.['errors']);
  return errors === undefined || (data !== undefined && !isObject(data)) ? undefined : { data, errors };
}

function refused(status: number, errors: readonly ResponseError[], headers: Headers): Refused {
  const isBusy = busyStatuses.has(status);
  const mayPass = ({ code }: ResponseError): boolean => (isErrorCode(code) ? errorCodes[code].isRetryable : isBusy);
  const isRetryable = errors.length === 0 ? isBusy : errors.every(mayPass);
  return { kind: 'refused', status, errors, isRetryable, retryAfterSeconds: readRetryAfter(headers) };
}

export function unreadable(status: number, reason: Unreadable['reason'] = 'not GraphQL'): Unreadable {
  return { kind: 'unreadable', status, reason, isRetryable: false };
}

/** Whether a code is in the table of this version. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}

/** Undefined when it is no list of errors; empty when there is none. */
function readErrors(errors: unknown): readonly ResponseError[] | undefined {
  if (errors === undefined || errors === null) return [];
  if (!Array.isArray(errors) || !errors.every(isObject)) return undefined;
  return errors.map(({ message, path, extensions }) => {
    const { code, reference } = isObject(extensions) ? extensions : {};
    return {
      code: textOrNothing(code),
      message: textOrNothing(message) ?? '',
      path: isPath(path) ? path : undefined,
      reference: textOrNothing(reference),
    };
  });
}

// More than thirty years: the same as never, and a number in every language.
const maxWaitSeconds = 999_999_999;

/** Seconds or a date (RFC 9110 §10.2.3). Of other texts, `Date.parse` would make dates. */
function readRetryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text), maxWaitSeconds);
  const ms = text.endsWith(' GMT') ? Date.parse(text) - Date.now() : Number.NaN;
  return Number.isNaN(ms) ? undefined : Math.max(Math.ceil(ms / 1_000), 0);
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPath(value: unknown): value is readonly (string | number)[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
