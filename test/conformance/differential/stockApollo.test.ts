import { expect, test } from '@jest/globals';
import { engineToCompare } from './engineToCompare.ts';
import { knownFailures } from './knownFailures.ts';
import { listSeeds } from './listSeeds.ts';
import { runRound, type Round } from './runRound.ts';
import type { EngineName } from '../engines/enginesUnderTest.ts';

const rounds = 8;
const operationsPerRound = 25;

test('stock Apollo agrees with the monolith nearly always, and is nowhere right where ours is wrong', async () => {
  const apollosMistakes: string[] = [];
  const onlyOurs: string[] = [];
  let cases = 0;

  for (const seed of listSeeds(rounds)) {
    const [theirs, ours] = [await play('apollo', seed), await play('helsegraf', seed)];
    const wrong = placesOf(theirs, seed);
    cases += theirs.cases;
    apollosMistakes.push(...wrong);
    onlyOurs.push(...placesOf(ours, seed).filter((place) => !wrong.includes(place)));
  }

  // It is somebody else's reading of Federation: if the monolith were wrong, it would differ far more often.
  expect(apollosMistakes.length / cases).toBeLessThan(0.1);
  expect(onlyOurs.filter((place) => !Object.hasOwn(knownFailures, place))).toEqual([]);
}, 600_000);

function play(engine: EngineName, seed: number): Promise<Round> {
  return runRound({ seed, operations: operationsPerRound, ...engineToCompare(engine) });
}

function placesOf({ failures }: Round, seed: number): string[] {
  return failures.map(({ position }) => `seed ${seed}, operation ${position}`);
}
