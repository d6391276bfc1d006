import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createCaseRunner } from './createCaseRunner.ts';
import { engineToCompare } from './engineToCompare.ts';
import { knownFailures } from './knownFailures.ts';
import { listSeeds } from './listSeeds.ts';
import { printFailure } from './printFailure.ts';
import { readRegressions, regressionsFolder } from './regressions.ts';
import { runRound, type FailedCase } from './runRound.ts';

const rounds = 50;
const operationsPerRound = 50;

const helsegraf = engineToCompare('helsegraf');

describe('a case that once failed', () => {
  const runner = createCaseRunner(helsegraf.createEngine, helsegraf.indulgence);
  afterAll(() => runner.close());
  const regressions = readRegressions(regressionsFolder(fileURLToPath(new URL('.', import.meta.url))));

  for (const regression of regressions) {
    const { name } = regression;
    if (isKnown(name)) {
      test(`is still known to fail: ${name}`, async () => {
        // When this fails, take the case from the known failures: it is answered rightly now.
        expect(await runner.run(regression.case)).not.toEqual([]);
      });
    } else {
      test(`is answered rightly: ${name}`, async () => {
        const differences = await runner.run(regression.case);

        expect(printed({ ...regression, differences })).toEqual([]);
      });
    }
  }

  test('is there for each known failure', () => {
    const names = regressions.map(({ name }) => name);

    expect(Object.keys(knownFailures).filter((name) => !name.startsWith('seed ') && !names.includes(name))).toEqual([]);
  });
});

describe('a random operation on random subgraphs', () => {
  let cases = 0;
  const failed = new Map<string, FailedCase>();

  test.each(listSeeds(rounds))(
    'is answered as a monolith answers it: seed %i',
    async (seed) => {
      const round = await runRound({ seed, operations: operationsPerRound, ...helsegraf });

      cases += round.cases;
      for (const failure of round.failures) failed.set(`seed ${seed}, operation ${failure.position}`, failure);
      const unknown = round.failures.filter(({ position }) => !isKnown(`seed ${seed}, operation ${position}`));
      expect(
        unknown.flatMap((failure) => printed({ name: `seed ${seed}, operation ${failure.position}`, ...failure })),
      ).toEqual([]);
    },
    600_000,
  );

  test('is known to fail for as long as it fails', () => {
    const known = Object.keys(knownFailures).filter((name) => name.startsWith('seed '));

    expect(known.filter((name) => !failed.has(name))).toEqual([]);
  });

  test('has been asked two thousand times', () => {
    expect(cases).toBeGreaterThanOrEqual(2_000);
  });
});

function isKnown(name: string): boolean {
  return Object.hasOwn(knownFailures, name);
}

function printed({ name, ...failure }: Pick<FailedCase, 'case' | 'differences'> & { name: string }): string[] {
  return failure.differences.length === 0 ? [] : [printFailure({ title: name, ...failure })];
}
