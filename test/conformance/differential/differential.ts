import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { EngineName } from '../engines/enginesUnderTest.ts';
import { signatureOf } from './compare/signatureOf.ts';
import { knownFailures } from './knownFailures.ts';
import { printFailure } from './printFailure.ts';
import { keepText, readRegression, readRegressions, regressionsFolder, type Regression } from './regressions.ts';
import { reduceFailure, toDifferences, type ReducedFailure } from './reduceFailure.ts';
import { runDifferential, type Progress } from './runDifferential.ts';
import { runWorker } from './runWorker.ts';
import { startWorker, type Worker } from './startWorker.ts';

const program = fileURLToPath(import.meta.url);
const kept = regressionsFolder(fileURLToPath(new URL('.', import.meta.url)));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: 'helsegraf' },
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 0x7fffffff) },
    workers: { type: 'string', default: String(availableParallelism()) },
    operations: { type: 'string', default: '50' },
    each: { type: 'string', default: '1' },
    also: { type: 'string', default: '' },
    'reduce-seconds': { type: 'string', default: '60' },
    keep: { type: 'string' },
  },
});

const engine = values.engine as EngineName;
const toReduce = {
  engine,
  compareWith: values.also.split(',').filter((name): name is EngineName => name !== ''),
  reduceMs: 1000 * Number(values['reduce-seconds']),
};
const startedAt = performance.now();

if (positionals[0] === 'worker') runWorker(positionals[1] ?? '');
else if (positionals.length > 0) process.exitCode = await replay(positionals.map(readRegression), onKnown);
else await main();

async function main(): Promise<void> {
  // What once failed is tried first.
  const regressions = readRegressions(kept).filter(({ name }) => !Object.hasOwn(knownFailures, name));
  const failedAgain = await replay(regressions, (_worker, { name }) => say(`${name} fails again`));
  let toldAt = startedAt;
  const onProgress = (progress: Progress) => {
    if (performance.now() - toldAt < 10_000) return;
    toldAt = performance.now();
    process.stderr.write(`${summary(progress)}\n`);
  };
  const progress = await runDifferential({
    seed: Number(values.seed),
    cases: Number(values.cases),
    workers: Number(values.workers),
    operationsPerRound: Number(values.operations),
    perSignature: Number(values.each),
    ...toReduce,
    program,
    onFailure: (failure) => tell(`seed${failure.seed}-${failure.signature}`, failure),
    onProgress,
  });
  say(`${summary(progress)}; began with --seed ${values.seed}`);
  for (const [signature, count] of [...progress.failures].toSorted(([, one], [, other]) => other - one)) {
    say(`${String(count).padStart(6)}  ${signature}`);
  }
  process.exitCode = progress.failures.size > 0 || failedAgain > 0 ? 1 : 0;
}

function tell(name: string, { signature, differences, others, case: concrete }: ReducedFailure): void {
  const compared = [...others].map(([other, failure]) => `; ${other}: ${failure}`).join('');
  const text = printFailure({ title: `${name}, ${engine}: ${signature}${compared}`, differences, case: concrete });
  say(text);
  if (values.keep === undefined) return;
  say(`kept as ${keepText(values.keep, name.replaceAll(/\W+/g, '-').slice(0, 60), text)}`);
}

/** A case from a file is made smaller when the result is to be kept. */
async function onKnown(worker: Worker, { name, case: concrete }: Regression): Promise<void> {
  const outcome = await worker.work({ kind: 'case', engine, concrete });
  if (outcome.kind === 'refused') say(`${name} is no case: ${outcome.reason}`);
  const differences = toDifferences(outcome);
  const failure = { signature: signatureOf(differences), case: concrete, differences };
  const reduceMs = values.keep === undefined ? 0 : toReduce.reduceMs;
  if (differences.length > 0) tell(name, await reduceFailure(worker, failure, { ...toReduce, reduceMs }));
}

type WhenFailed = (worker: Worker, regression: Regression) => void | Promise<void>;

/** Runs kept cases. @returns how many fail */
async function replay(regressions: readonly Regression[], whenFailed: WhenFailed): Promise<number> {
  const worker = startWorker({ name: 'replay', program, timeoutMs: 25_000 });
  let failed = 0;
  for (const regression of regressions) {
    const outcome = await worker.work({ kind: 'case', engine, concrete: regression.case });
    if (outcome.kind === 'case' && outcome.differences.length === 0) continue;
    failed += 1;
    await whenFailed(worker, regression);
  }
  worker.stop();
  if (regressions.length > 0) say(`${regressions.length - failed} of ${regressions.length} kept cases hold`);
  return failed;
}

function summary({ cases, rounds, dropped, invalid, failures }: Progress): string {
  const seconds = (performance.now() - startedAt) / 1000;
  const failed = [...failures.values()].reduce((sum, count) => sum + count, 0);
  return (
    `${cases} cases in ${rounds} rounds, ${seconds.toFixed(0)} s (${(cases / seconds).toFixed(0)}/s), ` +
    `${failed} failed; dropped ${dropped} schemas that do not compose, ${invalid} invalid operations`
  );
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
