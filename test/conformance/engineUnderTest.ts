/** A GraphQL engine over a supergraph, as the conformance tests see it. */
export interface EngineUnderTest {
  execute(request: EngineRequest): Promise<EngineAnswer>;
  close(): Promise<void>;
}

/** Starts an engine. `send` stands for the network: it gives a subgraph's answer, and never rejects. */
export type CreateEngine = (options: EngineOptions) => Promise<EngineUnderTest>;

export interface EngineOptions {
  readonly supergraphSdl: string;
  send(subgraph: string, request: SubgraphRequest): Promise<SubgraphAnswer>;
}

export interface EngineRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

export interface EngineAnswer {
  readonly data: unknown;
  readonly errors: readonly EngineError[];
}

export interface EngineError {
  readonly path?: readonly (string | number)[] | undefined;
  readonly message?: string;
}

export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
}

export interface SubgraphAnswer {
  data?: unknown;
  errors?: unknown[];
}
