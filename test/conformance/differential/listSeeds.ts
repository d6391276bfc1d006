import { nextSeed } from './nextSeed.ts';

/** The seeds of the rounds of the tests: the same every time, so that a failure is the change's and not the day's. */
export function listSeeds(count: number): number[] {
  const seeds: number[] = [];
  for (let seed = firstSeed; seeds.length < count; seed = nextSeed(seed)) seeds.push(seed);
  return seeds;
}

const firstSeed = 20_261_122;
