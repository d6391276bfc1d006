import type { EngineName } from '../engines/enginesUnderTest.ts';
import type { Difference } from './compare/difference.ts';
import { signatureOf } from './compare/signatureOf.ts';
import type { ConcreteCase } from './concreteCase.ts';
import { reduceCase } from './reduce/reduceCase.ts';
import type { Worker, WorkerOutcome } from './startWorker.ts';

export interface Failure {
  /** What it has in common with other failures. */
  readonly signature: string;
  readonly case: ConcreteCase;
  readonly differences: readonly Difference[];
}

export interface ReducedFailure extends Failure {
  /** How other engines do with it. */
  readonly others: ReadonlyMap<EngineName, string>;
}

export interface ReduceFailureOptions {
  readonly engine: EngineName;
  /** Engines that the small failure is tried with too: it tells whose mistake it may be. */
  readonly compareWith: readonly EngineName[];
  /** How long it may take. */
  readonly reduceMs: number;
}

/** A small case that fails as the given one does. */
export async function reduceFailure<Known extends Failure>(
  worker: Worker,
  failure: Known,
  { engine, reduceMs, compareWith }: ReduceFailureOptions,
): Promise<Known & ReducedFailure> {
  const run = async (concrete: ConcreteCase, by = engine) =>
    toDifferences(await worker.work({ kind: 'case', engine: by, concrete }));
  const small = await reduceCase(failure.case, {
    deadline: Date.now() + (failure.signature === 'hung: ' ? 0 : reduceMs),
    isSame: async (smaller) => signatureOf(await run(smaller)) === failure.signature,
  });
  const differences = await run(small);
  const others = new Map<EngineName, string>();
  for (const name of compareWith) others.set(name, signatureOf(await run(small, name)));
  return { ...failure, case: small, differences, others };
}

/** Empty when the case was right, and when it was refused. */
export function toDifferences(outcome: WorkerOutcome): readonly Difference[] {
  switch (outcome.kind) {
    case 'case':
      return outcome.differences;
    case 'lost':
      return [{ kind: outcome.because, detail: outcome.detail }];
    default:
      return [];
  }
}
