import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';

const run = promisify(execFile);
const here = fileURLToPath(new URL('..', import.meta.url));
const modules = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const tsc = join(modules, 'typescript/bin/tsc');

// What an app has after `npm install`, and nothing of this repository.
let app: string;
let tarball: string;

beforeAll(async () => {
  app = mkdtempSync(join(tmpdir(), 'helsegraf-sdk-'));
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', app], {
    cwd: here,
  });
  tarball = join(app, stdout.trim());
  const scope = join(app, 'node_modules/@helsegraf/sdk');
  mkdirSync(scope, { recursive: true });
  await run('tar', ['xzf', tarball, '--strip-components=1', '-C', scope]);
  // With what the package depends on, and what an app in Node has for its own types.
  for (const name of ['@graphql-typed-document-node/core', 'graphql', '@types/node', 'undici-types']) link(name);
  writeFileSync(join(app, 'package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(app, { recursive: true }));

function link(name: string): void {
  mkdirSync(dirname(join(app, 'node_modules', name)), { recursive: true });
  symlinkSync(join(modules, name), join(app, 'node_modules', name));
}

const program = `
import { createClient, createProofKey, match, type Result } from '@helsegraf/sdk';
import { Person } from '@helsegraf/sdk/operations';

const client = createClient({ url: 'https://gateway.example/graphql', token: () => 'token', proofKey: await createProofKey() });
const asked = client.query(Person, { nationalId: 'x', basis: 'CONSENT' }, { signal: AbortSignal.abort() });
const result: Result<Person.Data> = await asked;
const name = result.kind === 'data' ? match(result.data.patient.person, {
  Person: (person) => person.name?.full ?? '',
  AccessRefused: () => '',
  NotRegistered: () => '',
  SourceUnavailable: ({ reason }) => reason,
  unknown: ({ __typename }) => __typename,
}) : result.kind;
const text: string = name;
console.log(text);
`;

describe('the package', () => {
  test('runs in Node as it is installed', async () => {
    writeFileSync(join(app, 'app.mjs'), program.replaceAll(/, type Result|: Result<Person\.Data>|: string/g, ''));

    const { stdout } = await run(process.execPath, ['app.mjs'], { cwd: app });

    expect(stdout).toBe('cancelled\n');
  });

  test.each([
    ['Node', { module: 'nodenext', lib: ['es2023'], types: ['node'] }],
    ['a bundler for browsers', { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'], types: [] }],
  ])('has types that hold for %s, with its own declarations checked', async (_where, platform) => {
    const compilerOptions = { ...platform, target: 'es2023', strict: true, noEmit: true, skipLibCheck: false };
    writeFileSync(join(app, 'app.ts'), `${program}export {};\n`);
    writeFileSync(join(app, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['app.ts'] }));

    const { stdout } = await run(process.execPath, [tsc, '-p', app]).catch(told);

    expect(stdout).toBe('');
  });

  test('has nothing for publint to say', async () => {
    const { messages } = await publint({ pkgDir: join(app, 'node_modules/@helsegraf/sdk'), pack: false });

    expect(messages).toEqual([]);
  });

  test('is resolved alike by all that resolve modules, for attw', async () => {
    const attw = join(modules, '@arethetypeswrong/cli/dist/index.js');

    // It says by its status whether anything is wrong.
    await expect(run(process.execPath, [attw, '--profile', 'esm-only', '--quiet', tarball])).resolves.toBeDefined();
  });
});

function told(error: unknown): { readonly stdout: string } {
  return error as { readonly stdout: string };
}
