import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { petshop } from '../testing/petshop.ts';
import { emitTypescript } from './emitTypescript.ts';

// As `.txt`, since they belong to no package and are compiled by none. To write them anew, in sdks/generator:
// node dist/cli/main.js --language typescript --schema src/testing/petshop/schema.graphql
//   --operations src/testing/petshop/operations.graphql --out DIRECTORY
const golden = new URL('../../generated/petshop/typescript/', import.meta.url);

test('the petshop is written as it stands in generated/petshop/typescript', () => {
  const emitted = emitTypescript(petshop());

  expect(emitted.map(({ path }) => `${path}.txt`)).toEqual(readdirSync(golden).toSorted());
  for (const { path, text } of emitted) expect(text).toBe(readFileSync(new URL(`${path}.txt`, golden), 'utf8'));
});

test('the same is always written alike', () => {
  expect(emitTypescript(petshop())).toEqual(emitTypescript(petshop()));
});
