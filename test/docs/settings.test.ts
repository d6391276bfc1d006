import { describe, expect, jest, test } from '@jest/globals';
import { readConfig } from '@helsegraf/gateway';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, runCommand } from '../support/runCommand.ts';
import { plain, readPage, type Row } from './page.ts';
import { problemsOf } from './problemsOf.ts';

const page = readPage('docs/running.md');
const source = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const names = (rows: readonly Row[]) => rows.map((row) => plain(row['Variable'])).toSorted();
const required = (rows: readonly Row[]) => names(rows.filter((row) => row['Must'] === 'yes'));
/** What a process of ours says when its environment is empty, or has only this. */
const startWith = (entry: string, env: Readonly<Record<string, string>>) =>
  runCommand(['env', '-i', ...Object.entries(env).map(([name, value]) => `${name}=${value}`), process.execPath, entry]);
// Processes are started, on a machine that may have more to do.
jest.setTimeout(60_000);

describe('docs/running.md on the gateway', () => {
  const rows = page.rows('### Gateway');

  test('has every variable that is read, and no other', () => {
    const read = new Set<string>();
    const recording = new Proxy<NodeJS.ProcessEnv>(
      {},
      { get: (_env, name) => void read.add(String(name)), has: () => true },
    );
    expect(() => readConfig(recording)).toThrow();

    expect(names(rows)).toEqual([...read].toSorted());
  });

  test('says which of them must be there, as the process does when none is', async () => {
    const { status, err } = await startWith('gateway/dist/main.js', {});

    expect(status).not.toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
    const missing = [...err.matchAll(/([A-Z_]+) is missing/g)].map(([, name = '']) => name);
    expect(missing.toSorted()).toEqual(required(rows));
  });

  test('says what those are that need not be', () => {
    const defaults = source('gateway/src/config/readConfig.ts').matchAll(
      /^ {2}([A-Z_]+): .*\.default\('?([^')]+)'?\)/gm,
    );
    const known = [...defaults].map(([, name = '', value = '']) => [name, value.replaceAll('_', '')]);

    expect(known.length).toBeGreaterThan(4);
    for (const [name, value] of known) {
      const row = rows.find((one) => plain(one['Variable']) === name);
      expect([name, row?.['Meaning']]).toEqual([name, expect.stringContaining(`\`${value}\``)]);
    }
  });
});

describe('docs/running.md on subgraphs', () => {
  const folders = readdirSync(join(repositoryRoot, 'subgraphs'));
  const rows = page.rows('### Subgraphs');
  const common = rows.slice(
    0,
    rows.findIndex((row) => 'Subgraph' in row),
  );
  const own = rows.slice(rows.findLastIndex((row) => 'Subgraph' in row) + 1);
  const prefixes = new Map(
    rows.filter((row) => 'Subgraph' in row).map((row) => [plain(row['Subgraph']), readPrefixes(row)]),
  );

  test('has every variable that all of them read, and no other', () => {
    const read = source('packages/subgraph-kit/src/subgraphConfig.ts').matchAll(/^ {2}([A-Z_]+): /gm);

    expect(names(common)).toEqual([...read].map(([, name = '']) => name).toSorted());
  });

  /** What one subgraph reads and no other. */
  const readBy = (folder: string) =>
    [...readIfThere(`subgraphs/${folder}/src/${folder}Config.ts`).matchAll(/^ {2}([A-Z_]+): /gm)].map(
      ([, name = '']) => name,
    );

  test('has those that only one of them reads', () => {
    expect(names(own)).toEqual(folders.flatMap(readBy).toSorted());
  });

  test.each(folders)('has the national services of %s', (folder) => {
    const files = ['source', `${folder}Config`].map((name) => `subgraphs/${folder}/src/${name}.ts`);
    const [, list = ''] =
      files.map((file) => /Services = \[([^\]]*)\] as const/.exec(readIfThere(file))).find((found) => found) ?? [];
    const services = [...list.matchAll(/'([a-z-]+)'/g)].map(([, service = '']) => service);

    expect(prefixes.get(folder)).toEqual(services.map((name) => `${name.toUpperCase().replaceAll('-', '_')}_`));
  });

  test.each(folders)('%s says what it lacks, in one line', async (folder) => {
    const { status, err } = await startWith(`subgraphs/${folder}/dist/main.js`, { PORT: '0' });
    const expected = [
      ...required(common).filter((name) => name !== 'PORT'),
      ...(prefixes.get(folder) ?? []).flatMap((prefix) => ['URL', 'AUDIENCE', 'SCOPE'].map((part) => prefix + part)),
      ...required(own).filter((name) => readBy(folder).includes(name)),
    ];

    expect(status).not.toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
    const missing = [...err.matchAll(/([A-Z_]+) is missing/g)].map(([, name = '']) => name);
    expect(missing).not.toEqual([]);
    // One reads its own settings first, and says what is missing among those.
    if (readBy(folder).length > 0) expect(expected).toEqual(expect.arrayContaining(missing));
    else expect(missing.toSorted()).toEqual(expected.toSorted());
  });

  function readPrefixes(row: Row): string[] {
    return [...(row['Variables that begin with'] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, prefix = '']) => prefix);
  }

  function readIfThere(path: string): string {
    try {
      return source(path);
    } catch {
      return '';
    }
  }
});

describe('docs/running.md on the record', () => {
  const rows = page.rows('### The checkpointer, and `npm run audit`');

  test('has every variable that is read, and no other', () => {
    const codes = new Set(source('packages/errors/src/errorCodes.ts').match(/\bAUDIT_[A-Z_]+\b/g));
    const files = readdirSync(join(repositoryRoot, 'packages/audit/src'), { recursive: true, encoding: 'utf8' });
    const ours = files.filter((file) => file.endsWith('.ts') && !/test\.ts$|^testing/.test(file));
    const read = ours.flatMap((file) => source(`packages/audit/src/${file}`).match(/\bAUDIT_[A-Z_]+\b/g) ?? []);

    expect(names(rows)).toEqual(['PORT', ...new Set(read.filter((name) => !codes.has(name)))].toSorted());
  });

  test('says which the checkpointer must have, and that says which it lacks', async () => {
    const present: Record<string, string> = {};
    const asked: string[] = [];
    for (;;) {
      const { status, err } = await startWith('packages/audit/dist/main.js', present);
      expect([status, err.trim().split('\n').length]).toEqual([1, 1]);
      const missing = [...err.matchAll(/(AUDIT_[A-Z_]+) (?:is missing|Invalid input: expected string)/g)];
      if (missing.length === 0) break;
      for (const [, name = ''] of missing) {
        asked.push(name);
        present[name] = name === 'AUDIT_ORIGIN' ? 'a/log' : 'postgres://127.0.0.1:1/none';
      }
    }

    expect(asked.toSorted()).toEqual(required(rows));
  });
});

describe('production', () => {
  test('does not start the sandbox’s settings', async () => {
    // Below the ports that the system gives to outgoing connections.
    const base = 13_000 + (process.pid % 40) * 150;
    const { status, err } = await runCommand(['node', 'scripts/start.mjs', '--port-base', String(base)], {
      NODE_ENV: 'production',
    });

    expect(status).not.toBe(0);
    expect(err.trim()).toMatch(/^npm start: gateway ended: [^\n]*MODE: must be production$/);
  });
});

describe('npm run key', () => {
  const optional = ['DPOP_NONCE_KEY', 'STATE_KEY'];

  test.each(['context', 'patient-ids', 'client', 'audit', 'nonce', 'state'])('%s makes what is taken', async (kind) => {
    const { status, out } = await runCommand(['npm', 'run', '--silent', 'key', '--', kind, '--kid', 'a']);
    const made = Object.fromEntries(
      out
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );

    expect(status).toBe(0);
    expect(problemsOf(made).filter((name) => name in made)).toEqual([]);
    expect(problemsOf({}).concat(optional)).toEqual(expect.arrayContaining([Object.keys(made)[0]]));
  });
});
