import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runCommand } from './cli/runCommand.ts';
import { languages } from './emitters.ts';

const run = promisify(execFile);
const packCommand = fileURLToPath(new URL('../scripts/pack.mjs', import.meta.url));
const contract = fileURLToPath(new URL('../../../schema/public.graphql', import.meta.url));

// What a vendor has: a folder with operations of their own, and the tarball.
const operations = {
  'medicines.graphql': `
    # What a patient takes.
    query Medicines($nationalId: NationalIdentityNumber!, $basis: AccessBasis!, $after: String) {
      patient(nationalId: $nationalId, basis: $basis) {
        prescriptions(first: 10, after: $after) {
          ...Missing
          ... on PrescriptionConnection {
            edges { node { reseptId status medication { ...Drug } } }
            pageInfo { hasNextPage endCursor }
          }
        }
      }
    }`,
  'parts/shared.graphql': `
    fragment Drug on Medication { name atc { code display } }
    fragment Missing on MissingData { source { service } ... on SourceUnavailable { reason retryable } }`,
};

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'helsegraf-vendor-'));
  const { stdout } = await run(process.execPath, [packCommand, folder], { env: clean() });
  const tarball = stdout.trim();
  mkdirSync(join(folder, 'app/src/parts'), { recursive: true });
  for (const [path, text] of Object.entries(operations)) writeFileSync(join(folder, 'app/src', path), text);
  writeFileSync(join(folder, 'app/package.json'), '{}');
  await npm('install', '--no-audit', '--no-fund', tarball);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** Without what npm tells the scripts that it runs, and with an empty cache: nothing can come from elsewhere. */
function clean(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_/i.test(name));
  return { ...Object.fromEntries(kept), npm_config_offline: 'true', npm_config_cache: join(folder, 'cache') };
}

function npm(...args: readonly string[]) {
  return run('npm', args, { cwd: join(folder, 'app'), env: clean() });
}

function filesIn(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(directory.length), readFileSync(path, 'utf8')]));
}

describe('the tarball, installed without a network,', () => {
  test.each(languages)('writes %s as the generator of this repository does', async (language) => {
    const packageName = { typescript: [], java: ['--package', 'com.example'], csharp: ['--package', 'Acme.Records'] };
    const common = ['--language', language, ...packageName[language]];
    const own = join(folder, `own-${language}`);

    const command = join(folder, 'app/node_modules/.bin/helsegraf-generate');
    await run(command, ['--operations', 'src/**/*.graphql', ...common, '--out', 'written'], {
      cwd: join(folder, 'app'),
    });
    runCommand(['--operations', join(folder, 'app/src'), ...common, '--out', own], contract);

    const written = filesIn(join(folder, 'app/written'));
    rmSync(join(folder, 'app/written'), { recursive: true });
    expect(written).toEqual(filesIn(own));
    expect(Object.values(written).join('')).toContain('Medicines');
  });

  test('is found by npx', async () => {
    const { stdout } = await npm('exec', '--', '@helsegraf/generator', '--help');

    expect(stdout).toMatch(/^helsegraf-generate: /);
  });

  test('brings nothing with it but the contract, and says whose code it holds', () => {
    const installed = join(folder, 'app/node_modules');

    expect(readdirSync(installed).toSorted()).toEqual(['.bin', '.package-lock.json', '@helsegraf']);
    expect(readdirSync(join(installed, '@helsegraf/generator')).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'THIRD-PARTY-NOTICES',
      'main.js',
      'package.json',
      'preset.js',
      'public.graphql',
    ]);
    expect(readFileSync(join(installed, '@helsegraf/generator/THIRD-PARTY-NOTICES'), 'utf8')).toContain(
      'Copyright (c) GraphQL Contributors',
    );
  });
});
