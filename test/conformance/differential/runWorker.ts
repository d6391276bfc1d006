import { writeFileSync } from 'node:fs';
import type { EngineName } from '../engines/enginesUnderTest.ts';
import { signatureOf } from './compare/signatureOf.ts';
import type { ConcreteCase } from './concreteCase.ts';
import { createCaseRunner, type CaseRunner } from './createCaseRunner.ts';
import { engineToCompare } from './engineToCompare.ts';
import { runRound, type Round } from './runRound.ts';
import type { LastRequest, WorkerAnswer, WorkerTask } from './workerProtocol.ts';

// More would only be more of the same.
const maxAlike = 3;

/** Serves the process that started this one, until it is ended by it. */
export function runWorker(lastCaseFile: string): void {
  const runners = new Map<EngineName, CaseRunner>();
  const runnerFor = (name: EngineName): CaseRunner => {
    const { createEngine, indulgence } = engineToCompare(name);
    const runner = runners.get(name) ?? createCaseRunner(createEngine, indulgence);
    runners.set(name, runner);
    return runner;
  };

  const work = async (task: WorkerTask): Promise<WorkerAnswer> => {
    if (task.kind === 'case') {
      try {
        return { kind: 'case', differences: await runnerFor(task.engine).run(task.concrete) };
      } catch (error) {
        return { kind: 'refused', reason: String(error) };
      }
    }
    const round = await runRound({
      ...task,
      ...engineToCompare(task.engine),
      onCase: keepLastCase(lastCaseFile),
    });
    return { kind: 'round', round: withoutMoreOfTheSame(round) };
  };

  process.on('message', (task: WorkerTask) => {
    void work(task).then((answer) => process.send?.(answer));
  });
}

/** A failure is a large thing to send. Of those that look alike a few are sent, the others are counted. */
function withoutMoreOfTheSame(round: Round): Round {
  const counts = new Map<string, number>();
  const failures = round.failures.filter(({ differences }) => {
    const signature = signatureOf(differences);
    const count = (counts.get(signature) ?? 0) + 1;
    counts.set(signature, count);
    return count <= maxAlike;
  });
  const more = [...counts].flatMap(([signature, count]) =>
    count > maxAlike ? [[signature, count - maxAlike] as const] : [],
  );
  return { ...round, failures, more: Object.fromEntries(more) };
}

/** Leaves each case where it can be found when this process is no more. */
function keepLastCase(file: string): (position: number, concrete: ConcreteCase) => void {
  let world: ConcreteCase['world'] | undefined;
  return (position, concrete) => {
    const { request, ...constant } = concrete;
    // The world of a round is large and stays the same.
    if (world !== concrete.world) writeFileSync(`${file}.world`, JSON.stringify(constant));
    world = concrete.world;
    writeFileSync(file, JSON.stringify({ position, request } satisfies LastRequest));
  };
}
