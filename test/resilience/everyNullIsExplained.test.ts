import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyDamage, doDamage } from './damage.ts';
import type { Reply } from './startGatewayProcess.ts';
import { startShop, type Shop } from './startShop.ts';
import type { Fault } from './startSubgraphServer.ts';

const queries = [
  '{ items(how: $how) { title boxes price } currency }',
  '{ items(how: $how) { title place { __typename shelf ... on Depot { row rooms { name } } } grid size label weight } }',
  '{ depot(how: $how) { shelf row rooms { name } } shelf(how: $how) { title boxes price } currency }',
  '{ sureDepot(how: $how) { shelf rooms { name } } items(how: $how) { title sureBoxes price } }',
  '{ a: items(how: $how) { t: title one: boxes other: boxes } b: items(how: $how, count: 3) { price p: price size } }',
].map((selection) => `query ($how: ID!) ${selection}`);

const faults: Record<string, Fault> = {};
let shop: Shop;
let right: ReadonlyMap<string, Reply>;
beforeAll(async () => {
  shop = await startShop({ faults });
  const answers = await Promise.all(queries.map((query) => shop.gateway.ask(query, { how: 'well' })));
  right = new Map(queries.map((query, i) => [query, answers[i] as Reply]));
}, 30_000);
afterAll(() => shop.stop());

const cases = fc.record(
  { query: fc.constantFrom(...queries), 'catalog:': anyDamage, '': anyDamage, 'prices:': anyDamage },
  { requiredKeys: ['query'] },
);
let lastCase = 0;

test('whatever subgraphs do wrong, every null that need not be is explained by an error, and nothing is made up', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async ({ query, ...drawn }) => {
      lastCase += 1;
      const how = `case ${lastCase}`;
      for (const [prefix, damage] of Object.entries(drawn))
        if (damage !== undefined) faults[prefix + how] = doDamage(damage);

      const { status, data, errors } = await shop.gateway.ask(query, { how });

      expect(status).toBe(200);
      const paths = errors.map(({ path = [] }) => path);
      const differences = findDifferences(data, right.get(query)?.data, []);
      expect(differences.filter(({ kind }) => kind === 'made up')).toEqual([]);
      expect(differences.filter(({ path }) => !paths.some((known) => isOnOneLine(known, path)))).toEqual([]);
      expect(JSON.stringify(errors)).not.toContain('spoilt');
    }),
    { numRuns: 400 },
  );
}, 120_000);

interface Difference {
  readonly path: readonly (string | number)[];
  readonly kind: 'null' | 'made up';
}

/** Where an answer is not as it should be: a null in place of something, or something else. */
function findDifferences(given: unknown, wanted: unknown, path: Difference['path']): Difference[] {
  if (given === null && wanted !== null) return [{ path, kind: 'null' }];
  if (typeof given !== 'object' || given === null || typeof wanted !== 'object' || wanted === null) {
    return given === wanted ? [] : [{ path, kind: 'made up' }];
  }
  const keys = Object.keys(wanted);
  if (keys.join() !== Object.keys(given).join()) return [{ path, kind: 'made up' }];
  return keys.flatMap((key) =>
    findDifferences((given as Record<string, unknown>)[key], (wanted as Record<string, unknown>)[key], [
      ...path,
      Array.isArray(wanted) ? Number(key) : key,
    ]),
  );
}

/** An error stands where a null began; from there it may have risen, and all below it is gone. */
function isOnOneLine(one: Difference['path'], other: Difference['path']): boolean {
  return one.slice(0, other.length).join('.') === other.slice(0, one.length).join('.');
}
