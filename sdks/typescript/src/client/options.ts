import type { ProofKey } from '../proof/createProofKey.ts';

export interface ClientOptions {
  /** Where the gateway is: `https://…/graphql`. In a browser it may begin with `/`. */
  readonly url: string;
  /** The access token. Asked for before every request, so that it may be renewed meanwhile. */
  readonly token?: () => string | Promise<string>;
  /** The key that the token is bound to. With it every request brings a proof of its own (DPoP). */
  readonly proofKey?: ProofKey;
  /** More headers, for each request anew: what makes proofs elsewhere needs the method and the address. */
  readonly headers?: (request: OutgoingRequest) => HeadersGiven | Promise<HeadersGiven>;
  /** The app's version: at most three numbers of four digits, `2.14.1`. The gateway counts who uses what by it. */
  readonly version?: string;
  /** `trusted-only`: never send the text of an operation that the gateway does not know by its hash. */
  readonly documents?: 'hash-first' | 'trusted-only';
  /** How long a call may take, with all that is sent again. 30 seconds unless said. */
  readonly deadlineMs?: number;
  /** How often a query is sent again (2 unless said), and how long to wait the first time (200 ms unless said). */
  readonly retry?: { readonly times?: number; readonly waitMs?: number };
  /** The largest answer that is read. 16 MiB unless said. */
  readonly maxAnswerBytes?: number;
  /** To be used in place of the platform's. */
  readonly fetch?: typeof globalThis.fetch;
}

export interface OutgoingRequest {
  readonly method: 'POST';
  readonly url: string;
}

/** Names and values. */
export type HeadersGiven = Readonly<Record<string, string>>;

export interface CallOptions {
  /** Ends the call when it is aborted. */
  readonly signal?: AbortSignal;
  /** For this call, instead of the client's. */
  readonly deadlineMs?: number;
}

/** The client's options, with what was left out. */
export interface Settings extends Pick<ClientOptions, 'token' | 'proofKey' | 'headers' | 'version'> {
  readonly url: string;
  readonly sendsText: boolean;
  readonly deadlineMs: number;
  readonly retryTimes: number;
  readonly retryWaitMs: number;
  readonly maxAnswerBytes: number;
  readonly fetch: typeof globalThis.fetch;
}

// The gateway gives no more than 10 MiB.
const defaultAnswerBytes = 16 * 1024 * 1024;

const versionForm = /^\d{1,4}(\.\d{1,4}){0,2}$/;

/** @throws TypeError when an option is none that works; it is the app's own, so it is told at the start */
export function readOptions(options: ClientOptions): Settings {
  const { token, proofKey, headers, version } = options;
  if (version !== undefined && !versionForm.test(version)) {
    throw new TypeError('version: at most three numbers of at most four digits, such as 2.14.1');
  }
  const { deadlineMs = 30_000, maxAnswerBytes = defaultAnswerBytes, retry: { times = 2, waitMs = 200 } = {} } = options;
  if (!(deadlineMs > 0)) throw new TypeError('deadlineMs: more than none');
  if (!(times >= 0 && waitMs >= 0)) throw new TypeError('retry: no less than none');
  if (!(maxAnswerBytes > 0)) throw new TypeError('maxAnswerBytes: at least one');
  return {
    url: readUrl(options.url),
    ...(token === undefined ? {} : { token }),
    ...(proofKey === undefined ? {} : { proofKey }),
    ...(headers === undefined ? {} : { headers }),
    ...(version === undefined ? {} : { version }),
    sendsText: options.documents !== 'trusted-only',
    deadlineMs,
    retryTimes: times,
    retryWaitMs: waitMs,
    maxAnswerBytes,
    // Called through a closure: browsers want fetch to be called on nothing but their global.
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
  };
}

function readUrl(given: string): string {
  const { location } = globalThis as { readonly location?: { readonly href: string } };
  const url = URL.parse === undefined ? new URL(given, location?.href) : URL.parse(given, location?.href);
  if (url === null) throw new TypeError('url: not an address');
  const isLoopback = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  // Tokens and what is known of people go there.
  if (url.protocol !== 'https:' && !isLoopback) throw new TypeError('url: https, except on the loopback address');
  return url.href;
}
