import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hardNames } from '../testing/hardNames.ts';
import { petshop } from '../testing/petshop.ts';
import { emitTypescript } from './emitTypescript.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../../..', import.meta.url));

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

test('what is written compiles under the strictest settings', async () => {
  const app = mkdtempSync(join(tmpdir(), 'helsegraf-petshop-'));
  mkdirSync(join(app, 'node_modules/@helsegraf'), { recursive: true });
  symlinkSync(join(root, 'sdks/typescript'), join(app, 'node_modules/@helsegraf/sdk'));
  for (const { path, text } of emitTypescript(petshop())) writeFileSync(join(app, path), text);
  mkdirSync(join(app, 'hard'));
  for (const { path, text } of emitTypescript(hardNames())) writeFileSync(join(app, 'hard', path), text);
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(app, 'use.ts'), use);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2023',
    lib: ['es2023', 'dom'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    isolatedModules: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    skipLibCheck: true,
    verbatimModuleSyntax: true,
  };
  writeFileSync(
    join(app, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['index.ts', 'use.ts', 'hard/index.ts'] }),
  );

  const { stdout } = await run(join(root, 'node_modules/.bin/tsc'), ['-p', app]).catch(
    (error: unknown) => error as { readonly stdout: string },
  );

  expect(stdout).toBe('');
  rmSync(app, { recursive: true });
});

/** An app of the petshop. */
const use = `
import { match, type Client } from '@helsegraf/sdk';
import { Dog, Pets, Sell, Size, type Sale } from './index.js';

export async function visit(client: Client, size: (typeof Size)[number]) {
  const pets = await client.query(Pets, { filter: { size, names: [] } });
  const dog = await client.query(Dog, { id: '1', withOwner: false });
  const sold = await client.mutate(Sell, { id: '1', key: crypto.randomUUID() });
  if (pets.kind !== 'data' || dog.kind !== 'data' || sold.kind !== 'data') return undefined;
  const sizes = pets.data.pets.edges.map(({ node }) => node.size);
  const owner = match(dog.data.pet, {
    Cat: ({ lives }) => lives,
    Dog: (found) => found.owner?.friends[0]?.best.map(({ name }) => name),
    Gone: () => undefined,
    Lost: ({ since }) => since,
    unknown: () => undefined,
  });
  const sale: Sale = sold.data.sell;
  return { sizes, owner, sale };
}
`;
