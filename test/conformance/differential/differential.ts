import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { enginesUnderTest, type EngineName } from '../engines/enginesUnderTest.ts';
import { keepRegression, readRegressions, regressionsFile } from './regressions.ts';
import { printFailure } from './printFailure.ts';
import { runDifferential, type Progress, type ReducedFailure } from './runDifferential.ts';
import { runWorker } from './runWorker.ts';
import { startWorker } from './startWorker.ts';

const program = fileURLToPath(import.meta.url);
const kept = regressionsFile(fileURLToPath(new URL('.', import.meta.url)));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', default: Object.keys(enginesUnderTest)[0] ?? '' },
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 0x7fffffff) },
    workers: { type: 'string', default: String(availableParallelism()) },
    operations: { type: 'string', default: '50' },
    each: { type: 'string', default: '1' },
    'reduce-seconds': { type: 'string', default: '60' },
    keep: { type: 'boolean', default: false },
  },
});

if (positionals[0] === 'worker') runWorker(positionals[1] ?? '');
else await main();

async function main(): Promise<void> {
  const engine = values.engine as EngineName;
  const startedAt = performance.now();
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const failedAgain = await replay(engine, say);

  const onFailure = (failure: ReducedFailure) => {
    say(printFailure({ ...failure, title: `--engine ${engine} --seed ${failure.seed}` }));
    if (values.keep)
      keepRegression(kept, { seed: failure.seed, failure: failure.signature, engine, case: failure.case });
  };
  let toldAt = startedAt;
  const onProgress = (progress: Progress) => {
    if (performance.now() - toldAt < 10_000) return;
    toldAt = performance.now();
    process.stderr.write(`${summary(progress, startedAt)}\n`);
  };
  const progress = await runDifferential({
    engine,
    seed: Number(values.seed),
    cases: Number(values.cases),
    workers: Number(values.workers),
    operationsPerRound: Number(values.operations),
    perSignature: Number(values.each),
    reduceMs: 1000 * Number(values['reduce-seconds']),
    program,
    onFailure,
    onProgress,
  });
  say(`${summary(progress, startedAt)}; began with --seed ${values.seed}`);
  for (const [signature, count] of [...progress.failures].toSorted(([, one], [, other]) => other - one)) {
    say(`${String(count).padStart(6)}  ${signature}`);
  }
  process.exitCode = progress.failures.size > 0 || failedAgain > 0 ? 1 : 0;
}

/** What once failed is tried first. */
async function replay(engine: EngineName, say: (text: string) => void): Promise<number> {
  const regressions = readRegressions(kept);
  const worker = startWorker({ name: 'replay', program, timeoutMs: 15_000 });
  let failed = 0;
  for (const { seed, failure, case: concrete } of regressions) {
    const outcome = await worker.work({ kind: 'case', engine, concrete });
    if (outcome.kind === 'case' && outcome.differences.length === 0) continue;
    failed += 1;
    say(`a kept case fails (seed ${seed}, ${failure}): ${JSON.stringify(outcome).slice(0, 400)}`);
  }
  worker.stop();
  if (regressions.length > 0) say(`${regressions.length - failed} of ${regressions.length} kept cases hold`);
  return failed;
}

function summary({ cases, rounds, dropped, invalid, failures }: Progress, startedAt: number): string {
  const seconds = (performance.now() - startedAt) / 1000;
  const failed = [...failures.values()].reduce((sum, count) => sum + count, 0);
  return (
    `${cases} cases in ${rounds} rounds, ${seconds.toFixed(0)} s (${(cases / seconds).toFixed(0)}/s), ` +
    `${failed} failed; dropped ${dropped} schemas that do not compose, ${invalid} invalid operations`
  );
}
