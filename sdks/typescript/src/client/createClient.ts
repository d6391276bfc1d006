import type { Mutation, Query } from '../operation.ts';
import type { Result } from '../result.ts';
import { callGateway } from './callGateway.ts';
import { goThroughPages, type Page } from './goThroughPages.ts';
import { readOptions, type CallOptions, type ClientOptions } from './options.ts';
import { createProofState } from './proofState.ts';

/** A gateway as an app uses it. Calls may run side by side. */
export interface Client {
  /** Asks. It is asked again when that may help: see `ClientOptions.retry`. */
  query<Data, Variables>(operation: Query<Data, Variables>, ...given: Given<Variables>): Promise<Result<Data>>;
  /**
   * Changes something, once. When the result is `unreachable`, `deadline` or `cancelled`, the change may have been made:
   * call again with the same `idempotencyKey`, and it is made once all the same.
   */
  mutate<Data, Variables>(operation: Mutation<Data, Variables>, ...given: Given<Variables>): Promise<Result<Data>>;
  /**
   * A list page by page: `for await (const page of client.pages(Prescriptions, variables, (data) => data.patient.prescriptions))`.
   * `pick` says which list of the answer is meant. See `Page`, and `collectPages` for all of it at once.
   */
  pages<Data, Variables, Picked>(
    operation: Query<Data, Variables>,
    variables: Variables,
    ...how: [pick: (data: Data) => Picked, options?: CallOptions]
  ): AsyncGenerator<Page<Data, Picked>, void, undefined>;
}

/** Variables, which may be left out when none must be given, and options. */
export type Given<Variables> =
  Readonly<Record<never, never>> extends Variables
    ? [variables?: Variables, options?: CallOptions]
    : [variables: Variables, options?: CallOptions];

/** @throws TypeError when an option is none that works */
export function createClient(options: ClientOptions): Client {
  const settings = readOptions(options);
  const proofs = createProofState(settings);
  return {
    query: async (operation, ...given) => callGateway({ settings, proofs, operation, ...read(given) }),
    mutate: async (operation, ...given) => callGateway({ settings, proofs, operation, ...read(given) }),
    pages: (operation, variables, ...[pick, options = {}]) =>
      goThroughPages({
        operation,
        variables,
        pick,
        ask: async (asked) => callGateway({ settings, proofs, operation, variables: asked, options }),
      }),
  };
}

function read<Variables>([variables, options = {}]: Given<Variables>) {
  return { variables: variables as Variables, options };
}
