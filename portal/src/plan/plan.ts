/** How an operation would be answered, as the gateway tells it (`POST /plan`). */
export interface Plan {
  readonly steps: readonly (readonly PlannedRequest[])[];
  readonly price: { readonly services: Readonly<Record<string, Calls>> };
  readonly text: string;
}

export interface PlannedRequest {
  readonly number: number;
  readonly subgraph: string;
  readonly after: readonly number[];
  readonly kind: 'asks' | 'changes' | 'looks up';
  readonly selections: string;
  readonly lookups: readonly {
    readonly keys: readonly string[];
    readonly places: readonly string[];
    readonly selections: string;
  }[];
  readonly services: Readonly<Record<string, Calls>>;
}

export interface Calls {
  readonly calls: number;
  readonly perItem?: Readonly<Record<string, number>>;
  readonly perHundred?: Readonly<Record<string, number>>;
}
