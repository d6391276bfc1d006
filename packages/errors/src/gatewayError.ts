import { errorCodes } from './errorCodes.ts';
import type { ErrorCode } from './errorCodes.ts';

export interface GatewayErrorOptions {
  readonly cause?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A refusal or failure with a code of the table, thrown where it is found.
 *
 * The client sees the code and the table's message. The `cause` is for our own trace; it never leaves the process.
 */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: ErrorCode;
  /** HTTP headers that tell the client what it may do about it, such as `WWW-Authenticate`. Never personal. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ErrorCode, options: GatewayErrorOptions = {}) {
    super(errorCodes[code].message, options);
    this.code = code;
    this.headers = options.headers ?? {};
  }

  /** The HTTP status when no data is returned. */
  get status(): number {
    return errorCodes[this.code].status;
  }

  /** Whether the same request may succeed when it is sent again. */
  get retryable(): boolean {
    return errorCodes[this.code].retryable;
  }
}
