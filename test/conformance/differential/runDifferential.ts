import type { Difference } from './compare/difference.ts';
import { signatureOf } from './compare/signatureOf.ts';
import type { ConcreteCase } from './concreteCase.ts';
import { nextSeed } from './nextSeed.ts';
import { reduceFailure, toDifferences, type ReducedFailure, type ReduceFailureOptions } from './reduceFailure.ts';
import { startWorker, type Worker } from './startWorker.ts';

export interface DifferentialOptions extends ReduceFailureOptions {
  readonly seed: number;
  readonly cases: number;
  readonly workers: number;
  readonly operationsPerRound: number;
  /** How many failures that look alike are made small and told of. */
  readonly perSignature: number;
  readonly program: string;
  onFailure(failure: FoundFailure): void;
  onProgress(progress: Progress): void;
}

export interface FoundFailure extends ReducedFailure {
  /** Of the round that it comes from. */
  readonly seed: number;
}

export interface Progress {
  readonly cases: number;
  readonly rounds: number;
  readonly dropped: number;
  readonly invalid: number;
  /** How many cases failed, by what their failures have in common. */
  readonly failures: ReadonlyMap<string, number>;
}

// Above what the gateway itself allows an operation to be planned in.
const caseTimeoutMs = 25_000;

// Engines keep things for the next operation. A long run must not grow by that.
const roundsPerProcess = 300;

/** Runs rounds on several processes until there have been enough cases. */
export async function runDifferential(options: DifferentialOptions): Promise<Progress> {
  const { seed, workers, program, cases } = options;
  const progress: Running['progress'] = {
    cases: 0,
    rounds: 0,
    dropped: 0,
    invalid: 0,
    failures: new Map(),
    told: new Map(),
  };
  let next = seed;
  const takeSeed = () => {
    const taken = next;
    next = nextSeed(next);
    return taken;
  };
  const run = async (name: string) => {
    while (progress.cases < cases) {
      const worker = startWorker({ name, program, timeoutMs: caseTimeoutMs });
      for (let left = roundsPerProcess; left > 0 && progress.cases < cases; left -= 1) {
        await runOneRound(worker, takeSeed(), { options, progress });
      }
      worker.stop();
    }
  };
  await Promise.all(Array.from({ length: workers }, (_none, i) => run(String(i))));
  return progress;
}

interface Running {
  readonly options: DifferentialOptions;
  readonly progress: Progress & {
    cases: number;
    rounds: number;
    dropped: number;
    invalid: number;
    failures: Map<string, number>;
    /** How many failures of a kind have been told of. */
    readonly told: Map<string, number>;
  };
}

async function runOneRound(worker: Worker, seed: number, { options, progress }: Running): Promise<void> {
  const { engine, operationsPerRound, perSignature } = options;
  const skip: number[] = [];
  const met = new Set<string>();
  const meet = async (concrete: ConcreteCase, differences: readonly Difference[]) => {
    const signature = signatureOf(differences);
    progress.failures.set(signature, (progress.failures.get(signature) ?? 0) + 1);
    const told = progress.told.get(signature) ?? 0;
    // Those that are alike and of one schema have one cause as a rule.
    if (told >= perSignature || met.has(signature)) return;
    met.add(signature);
    progress.told.set(signature, told + 1);
    options.onFailure(await reduceFailure(worker, { seed, signature, case: concrete, differences }, options));
  };
  for (;;) {
    const outcome = await worker.work({ kind: 'round', engine, seed, operations: operationsPerRound, skip });
    if (outcome.kind === 'lost') {
      const { last } = outcome;
      if (last === undefined) {
        // There are schemas whose composition does not end.
        progress.dropped += 1;
        return;
      }
      skip.push(last.position);
      await meet(last.concrete, toDifferences(outcome));
      continue;
    }
    if (outcome.kind !== 'round') throw new Error('not what was asked of the worker');
    const { round } = outcome;
    progress.cases += round.cases;
    progress.rounds += 1;
    progress.dropped += round.dropped.length > 0 ? 1 : 0;
    progress.invalid += round.invalid.length;
    for (const failure of round.failures) await meet(failure.case, failure.differences);
    for (const [signature, count] of Object.entries(round.more ?? {})) {
      progress.failures.set(signature, (progress.failures.get(signature) ?? 0) + count);
    }
    options.onProgress(progress);
    return;
  }
}
