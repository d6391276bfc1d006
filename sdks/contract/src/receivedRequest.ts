/** What the server got, as `GET /<case>/received` tells it. */
export interface ReceivedRequest {
  /** By a clock that only goes forward. */
  readonly atMs: number;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty when the body was no JSON object. */
  readonly body: Readonly<Record<string, unknown>>;
  /** What is wrong with it whatever the case: the body, the proof. */
  readonly problems: readonly string[];
  /** The client closed the connection before the answer had ended. */
  isAborted: boolean;
}
