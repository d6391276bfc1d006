import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { EngineName } from '../engines/enginesUnderTest.ts';
import { knownFailures } from './knownFailures.ts';
import { printFailure } from './printFailure.ts';
import { keepText, readRegression, readRegressions, regressionsFolder, type Regression } from './regressions.ts';
import { runDifferential, type Progress, type ReducedFailure } from './runDifferential.ts';
import { runWorker } from './runWorker.ts';
import { startWorker } from './startWorker.ts';

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
const startedAt = performance.now();

if (positionals[0] === 'worker') runWorker(positionals[1] ?? '');
else if (positionals.length > 0) process.exitCode = await replay(positionals.map(readRegression));
else await main();

async function main(): Promise<void> {
  const failedAgain = await replay(readRegressions(kept).filter(({ name }) => !Object.hasOwn(knownFailures, name)));
  let toldAt = startedAt;
  const onProgress = (progress: Progress) => {
    if (performance.now() - toldAt < 10_000) return;
    toldAt = performance.now();
    process.stderr.write(`${summary(progress)}\n`);
  };
  const progress = await runDifferential({
    engine,
    seed: Number(values.seed),
    cases: Number(values.cases),
    workers: Number(values.workers),
    operationsPerRound: Number(values.operations),
    perSignature: Number(values.each),
    compareWith: values.also.split(',').filter((name): name is EngineName => name !== ''),
    reduceMs: 1000 * Number(values['reduce-seconds']),
    program,
    onFailure,
    onProgress,
  });
  say(`${summary(progress)}; began with --seed ${values.seed}`);
  for (const [signature, count] of [...progress.failures].toSorted(([, one], [, other]) => other - one)) {
    say(`${String(count).padStart(6)}  ${signature}`);
  }
  process.exitCode = progress.failures.size > 0 || failedAgain > 0 ? 1 : 0;
}

function onFailure({ seed, signature, differences, others, case: concrete }: ReducedFailure): void {
  const compared = [...others].map(([name, failure]) => `; ${name}: ${failure}`).join('');
  const title = `seed ${seed}, ${engine}: ${signature}${compared}`;
  const text = printFailure({ title, differences, case: concrete });
  say(text);
  if (values.keep === undefined) return;
  say(`kept as ${keepText(values.keep, `seed${seed}-${signature.replaceAll(/\W+/g, '-').slice(0, 40)}`, text)}`);
}

/** What once failed is tried first. @returns how many fail */
async function replay(regressions: readonly Regression[]): Promise<number> {
  const worker = startWorker({ name: 'replay', program, timeoutMs: 15_000 });
  let failed = 0;
  for (const { name, case: concrete } of regressions) {
    const outcome = await worker.work({ kind: 'case', engine, concrete });
    if (outcome.kind === 'case' && outcome.differences.length === 0) continue;
    failed += 1;
    say(`${name} fails: ${JSON.stringify(outcome).slice(0, 2000)}`);
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
