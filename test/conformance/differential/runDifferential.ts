import type { EngineName } from '../engines/enginesUnderTest.ts';
import type { Difference } from './compare/difference.ts';
import { signatureOf } from './compare/signatureOf.ts';
import type { ConcreteCase } from './concreteCase.ts';
import { nextSeed } from './nextSeed.ts';
import { reduceCase } from './reduce/reduceCase.ts';
import { startWorker, type Worker, type WorkerOutcome } from './startWorker.ts';

export interface DifferentialOptions {
  readonly engine: EngineName;
  readonly seed: number;
  readonly cases: number;
  readonly workers: number;
  readonly operationsPerRound: number;
  /** How many failures that look alike are made small and told of. */
  readonly perSignature: number;
  /** Engines that the small failures are tried with too: it tells whose mistake it may be. */
  readonly compareWith: readonly EngineName[];
  /** How long making one small may take. */
  readonly reduceMs: number;
  readonly program: string;
  onFailure(failure: ReducedFailure): void;
  onProgress(progress: Progress): void;
}

export interface ReducedFailure {
  readonly seed: number;
  readonly signature: string;
  readonly case: ConcreteCase;
  readonly differences: readonly Difference[];
  /** How other engines do with it. */
  readonly others: ReadonlyMap<EngineName, string>;
}

type Failure = Omit<ReducedFailure, 'others'>;

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
  const progress = { cases: 0, rounds: 0, dropped: 0, invalid: 0, failures: new Map<string, number>() };
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
  };
}

async function runOneRound(worker: Worker, seed: number, { options, progress }: Running): Promise<void> {
  const { engine, operationsPerRound, perSignature } = options;
  const skip: number[] = [];
  const meet = async (concrete: ConcreteCase, differences: readonly Difference[]) => {
    const signature = signatureOf(differences);
    const known = progress.failures.get(signature) ?? 0;
    progress.failures.set(signature, known + 1);
    if (known < perSignature)
      options.onFailure(await reduce(worker, { seed, signature, case: concrete, differences }, options));
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

function toDifferences(outcome: WorkerOutcome): readonly Difference[] {
  switch (outcome.kind) {
    case 'case':
      return outcome.differences;
    case 'lost':
      return [{ kind: outcome.because, detail: outcome.detail }];
    default:
      return [];
  }
}

async function reduce(
  worker: Worker,
  failure: Failure,
  { engine, reduceMs, compareWith }: DifferentialOptions,
): Promise<ReducedFailure> {
  const run = async (concrete: ConcreteCase, by = engine) =>
    toDifferences(await worker.work({ kind: 'case', engine: by, concrete }));
  const small = await reduceCase(failure.case, {
    deadline: Date.now() + (failure.signature === 'hung: ' ? 0 : reduceMs),
    isSame: async (smaller) => signatureOf(await run(smaller)) === failure.signature,
  });
  const differences = small === failure.case ? failure.differences : await run(small);
  const others = new Map<EngineName, string>();
  for (const name of compareWith) others.set(name, signatureOf(await run(small, name)));
  return { ...failure, case: small, differences, others };
}
