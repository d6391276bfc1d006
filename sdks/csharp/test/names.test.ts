import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildRunner, type Runner } from './buildRunner.ts';
import { compile } from './compile.ts';
import { hasDotnet } from './dotnet.ts';
import { writeHardNames } from './hardNames.ts';

(hasDotnet ? describe : describe.skip)('code that is generated, with dotnet,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'helsegraf-names-'));
  let runner: Runner;

  beforeAll(async () => {
    runner = await buildRunner();
  }, 600_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('compiles whatever the schema calls things', async () => {
    const files = writeHardNames().map(({ path, text }) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return file;
    });

    expect(await compile(files, runner.assembly)).toEqual([]);
  }, 120_000);
});
