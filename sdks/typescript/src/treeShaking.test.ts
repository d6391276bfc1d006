import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import * as operations from '@helsegraf/sdk/operations';

const here = fileURLToPath(new URL('.', import.meta.url));

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

describe('what an app bundles', () => {
  test('is the operation that it uses, and no other', async () => {
    const text = await bundle("export { Person } from './generated/operations/index.ts';");

    const hashes = Object.values(operations).flatMap((value) => ('hash' in value ? [value.hash] : []));
    expect(hashes.length).toBeGreaterThan(12);
    expect(hashes.filter((hash) => text.includes(hash))).toEqual([operations.Person.hash]);
    expect(text.length).toBeLessThan(operations.Person.text.length + 500);
  });

  test('is a client without a library, and needs nothing of Node', async () => {
    const text = await bundle("export { createClient, createProofKey } from './index.ts';");

    expect(text).not.toMatch(/\bfrom ?"|require\(/);
    expect(text.length).toBeLessThan(16_000);
  });
});
