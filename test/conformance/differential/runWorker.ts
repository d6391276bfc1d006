import { writeFileSync } from 'node:fs';
import type { EngineName } from '../engines/enginesUnderTest.ts';
import type { ConcreteCase } from './concreteCase.ts';
import { createCaseRunner, type CaseRunner } from './createCaseRunner.ts';
import { engineToCompare } from './engineToCompare.ts';
import { runRound } from './runRound.ts';
import type { LastRequest, WorkerAnswer, WorkerTask } from './workerProtocol.ts';

// More would only be more of the same.
const maxFailures = 5;

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
    return { kind: 'round', round: { ...round, failures: round.failures.slice(0, maxFailures) } };
  };

  process.on('message', (task: WorkerTask) => {
    void work(task).then((answer) => process.send?.(answer));
  });
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
