import type { ErrorCode } from './generated/errorCodes.ts';

/**
 * What came of a call. Nothing is thrown for what a gateway or a network may do.
 *
 * A `partial` answer has data beside errors. Fields that an error took with it are null, as their types allow: a null
 * there is a failure, so look at the errors before reading it as "none".
 */
export type Result<Data> = Answered<Data> | Failure;

/** There is data. */
export type Answered<Data> =
  | { readonly kind: 'data'; readonly data: Data; readonly status: number }
  | {
      readonly kind: 'partial';
      readonly data: Data;
      readonly status: number;
      /** At least one. Each says where in the data it was. */
      readonly errors: readonly ResponseError[];
    };

/** There is no data. What each kind has in common: whether the same call may succeed when it is made again. */
export type Failure = Refused | Unreachable | Unreadable | GivenUp;

/** The gateway answered with errors alone; or something in front of it said that there is too much to do. */
export interface Refused {
  readonly kind: 'refused';
  readonly status: number;
  /** Empty when it was not the gateway that answered. */
  readonly errors: readonly ResponseError[];
  readonly isRetryable: boolean;
  /** How long to wait before asking again, when the gateway said so. */
  readonly retryAfterSeconds: number | undefined;
}

/** No connection could be made, or it broke. Of a change, nobody knows whether it was made. */
export interface Unreachable {
  readonly kind: 'unreachable';
  readonly isRetryable: true;
}

/** What came is no answer of a gateway. */
export interface Unreadable {
  readonly kind: 'unreadable';
  /** Zero when a browser does not tell. */
  readonly status: number;
  readonly reason: 'not GraphQL' | 'too large' | 'redirect' | 'no next page';
  readonly isRetryable: false;
}

/** The deadline passed, or the app's signal was aborted. Of a change, nobody knows whether it was made. */
export interface GivenUp {
  readonly kind: 'deadline' | 'cancelled';
  readonly isRetryable: boolean;
}

/** One error of an answer. It says nothing about the person that was asked about. */
export interface ResponseError {
  /** Of the gateway's table, or one that this version of the SDK does not know; undefined when there was none. */
  readonly code: ErrorCode | UnknownCode | undefined;
  /** For people; may change. */
  readonly message: string;
  /** Where in the data, when the error is about a part of it. */
  readonly path: readonly (string | number)[] | undefined;
  /** What to tell those who run the gateway. */
  readonly reference: string | undefined;
}

/** A code that is not in the table of this version: any text. */
export type UnknownCode = string & Readonly<Record<never, never>>;
