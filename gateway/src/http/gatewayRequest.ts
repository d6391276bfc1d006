/** A request that has been found bounded in size; nothing of it has been interpreted. */
export interface GatewayRequest {
  /** Names and values in turn, as they came, so that a header that was sent twice is seen twice. */
  readonly rawHeaders: readonly string[];
  readonly body: Uint8Array;
  /** As the socket has it: behind a proxy, the proxy's. Undefined when the client is gone already. */
  readonly networkAddress: string | undefined;
  /** Fires when the client has gone away. */
  readonly signal: AbortSignal;
}

/** What is sent back. The content type is the HTTP room's to say: the client chose it. */
export interface GatewayResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Emptied when it has been sent. */
  body: string | Buffer;
}

/** The members of a GraphQL-over-HTTP request that we know; others are ignored, as its specification §5.3 asks. */
export type RequestBody = TextBody | NamedBody;

interface AnyBody {
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The operation is sent. */
export interface TextBody extends AnyBody {
  readonly query: string;
}

/** The operation is one that is known beforehand, and named. */
export interface NamedBody extends AnyBody {
  readonly named: DocumentName;
}

export interface DocumentName {
  /** SHA-256 of the text, hexadecimal. Undefined when the name is of another kind, which is nobody's. */
  readonly hash: string | undefined;
  /** Whether it was said as GraphQL over HTTP has it, or as Apollo's clients do: each looks for its own code. */
  readonly by: 'document id' | 'persisted query';
}
