import type { EngineRequest } from '../engineUnderTest.ts';
import type { EngineName } from '../engines/enginesUnderTest.ts';
import type { Difference } from './compare/difference.ts';
import type { ConcreteCase } from './concreteCase.ts';
import type { Round } from './runRound.ts';

/** What is asked of a worker. */
export type WorkerTask =
  | {
      readonly kind: 'round';
      readonly engine: EngineName;
      readonly seed: number;
      readonly operations: number;
      readonly skip: readonly number[];
    }
  | { readonly kind: 'case'; readonly engine: EngineName; readonly concrete: ConcreteCase };

/** What a worker answers. `refused`: the case makes no sense, its subgraphs do not compose or its operation is not valid. */
export type WorkerAnswer =
  | { readonly kind: 'round'; readonly round: Round }
  | { readonly kind: 'case'; readonly differences: readonly Difference[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** What a worker leaves in its file before each case, for when it does not come back. The rest is in a file beside it. */
export interface LastRequest {
  readonly position: number;
  readonly request: EngineRequest;
}
