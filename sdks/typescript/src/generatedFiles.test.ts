import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

// What is generated is compared with what it should be by `npm run check`, which does not see what should no longer be.
test('no module is left of an operation that is no more', () => {
  const directory = new URL('generated/operations/', import.meta.url);
  const index = readFileSync(new URL('index.ts', directory), 'utf8');

  const modules = readdirSync(directory).filter((file) => file !== 'index.ts');

  expect(modules.filter((file) => !index.includes(`'./${file}'`))).toEqual([]);
});
