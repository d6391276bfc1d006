import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One thing that every SDK must do alike. `cases.json` has them, and README.md says what each word means. */
export interface ContractCase {
  /** Short, and fit for a URL: the case is played below `/<name>/graphql`. */
  readonly name: string;
  /** A sentence: what an SDK does. */
  readonly title: string;
  readonly call: Call;
  /** What the server answers to the first request, the second, and so on; the last one for all that follow. */
  readonly answers: readonly Answer[];
  readonly expect: Expectation;
}

/** What the app asks of the SDK. */
export interface Call {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** `call` unless said. `pages` goes through all pages; `cancel` gives up when the server has the first request. */
  readonly how?: 'call' | 'pages' | 'cancel';
  /** How many times, one after the other; 1 unless said. */
  readonly times?: number;
  readonly deadlineMs?: number;
  readonly client?: ClientSettings;
}

/** How the SDK's client is set up. What is not said is the SDK's own default, but see README.md on waiting. */
export interface ClientSettings {
  /** The SDK makes proofs of possession itself, for this token. */
  readonly token?: string;
  /** A hook of the app adds `x-hook: METHOD ADDRESS` to each request. */
  readonly hook?: boolean;
  /** The version of the app. */
  readonly version?: string;
  readonly documents?: 'trusted-only';
  readonly maxAnswerBytes?: number;
}

export interface Answer {
  /** `answer` unless said; `cut` breaks the connection before a byte, `cut-within` in the body, the last three never end. */
  readonly how?: 'answer' | 'cut' | 'cut-within' | 'hang' | 'dribble' | 'endless';
  readonly status?: number;
  /** A list is sent as several headers of one name. `{now±seconds}` stands for a date (RFC 9110 §5.6.7). */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Part of the data; the server fills in the rest so that it fits the operation. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Written over the data by path, without regard to the schema. */
  readonly raw?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly AnsweredError[];
  /** Members of the body beside data and errors, or in place of them. */
  readonly root?: Readonly<Record<string, unknown>>;
  /** The body, when it is not GraphQL. With `ÿ` in it, it is no UTF-8. */
  readonly text?: string;
}

export interface AnsweredError {
  readonly code?: string;
  readonly path?: readonly (string | number)[];
}

export interface Expectation {
  /** What came of each call, or of each page. */
  readonly results: readonly ExpectedResult[];
  /** With `pages`: the `reseptId` of each prescription, in order. */
  readonly items?: readonly string[];
  readonly requests: readonly ExpectedRequest[];
  /** On a busy machine the deadline may pass before anything has been sent; then there are fewer requests. */
  readonly mayEndEarly?: boolean;
}

export interface ExpectedResult {
  readonly kind: ResultKind;
  readonly status?: number;
  readonly codes?: readonly string[];
  readonly retryAfterSeconds?: number;
  /** Whether the same call may succeed when it is made again. */
  readonly isRetryable?: boolean;
  /** By path: what an app sees there, as text, boolean or null. `__typename` and `isKnown` may end a path. */
  readonly values?: Readonly<Record<string, string | boolean | null>>;
}

export const resultKinds = [
  'data',
  'partial',
  'refused',
  'unreachable',
  'deadline',
  'cancelled',
  'unreadable',
] as const;
export type ResultKind = (typeof resultKinds)[number];

export interface ExpectedRequest {
  readonly form: 'hash' | 'text';
  /** `{url}` stands for the address of the case; null for a header that must not be there. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Those that differ from the call's. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** How far the clock of the proof is ahead of this machine's. */
  readonly clockAheadSeconds?: number;
  /** How long after the request before. */
  readonly notBeforeMs?: number;
  /** The SDK closed the connection instead of waiting for the rest of the answer. */
  readonly isAborted?: boolean;
}

/** All cases, in the order of the file. */
export function contractCases(): readonly ContractCase[] {
  const file = fileURLToPath(new URL('../src/cases.json', import.meta.url));
  return JSON.parse(readFileSync(file, 'utf8')) as ContractCase[];
}
