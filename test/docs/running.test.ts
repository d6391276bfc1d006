import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog, type LogEvent } from '@helsegraf/gateway';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemsOf } from './problemsOf.ts';
import { pointedAt, repositoryRoot, runCommand } from '../support/runCommand.ts';
import { startSystem, type System } from '../support/startSystem.ts';
import { plain, readPage } from './page.ts';

const page = readPage('docs/running.md');
const source = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '']) => first);

describe('docs/running.md has', () => {
  test('every event of the log, at its level, and no other', () => {
    const events = found(source('gateway/src/telemetry/createLog.ts'), /readonly event: '([^']+)'/g);
    const rows = page.rows('## What to watch').map((row) => `${plain(row['Event'])}: ${row['Level']}`);

    expect(rows.toSorted()).toEqual(events.map((event) => `${event}: ${levelOf(event)}`).toSorted());
  });

  test('every finding, and no other', () => {
    const kinds = found(source('packages/audit/src/verify/findings.ts'), /^ {4}\| '([^']+)'/gm);

    expect(kinds.length).toBeGreaterThan(10);
    expect(page.rows('## The record').map((row) => plain(row['Finding']))).toEqual(kinds);
  });

  const tables = [
    ['### Limits', 'Limit', 'gateway/src/config/limits.ts', 'At most'],
    ['### Budgets', 'Budget', 'gateway/src/config/budgets.ts', 'Unless said'],
  ] as const;
  test.each(tables)('%s, each with its number', (heading, name, file, column) => {
    const [, settings = ''] = /default\w+ = \{([\s\S]*?)\} as const/.exec(source(file)) ?? [];
    const values = [...settings.matchAll(/^ {2}(\w+): ([\d_]+),/gm)].map(([, key = '', value = '']) => [
      key,
      Number(value.replaceAll('_', '')),
    ]);
    const rows = page.rows(heading).map((row) => [plain(row[name]), Number(row[column]?.replaceAll(' ', ''))]);

    expect(rows).toEqual(values);
  });

  test('a mark at the limits that a client may have lower', () => {
    const [, names = ''] = /ownLimitNames = \[([^\]]*)\]/.exec(source('gateway/src/config/budgets.ts')) ?? [];
    const marked = page.rows('### Limits').filter((row) => row['Of one client'] === 'yes');

    expect(marked.map((row) => plain(row['Limit'])).toSorted()).toEqual(found(names, /'(\w+)'/g).toSorted());
  });

  test('an example of CLIENTS that is taken', () => {
    const [example = ''] = page.blocks('json');

    expect(problemsOf({ CLIENTS: example })).not.toContain('CLIENTS');
    expect(problemsOf({ CLIENTS: example.replace('depth', 'width') })).toContain('CLIENTS');
  });
});

describe('the commands of docs/running.md', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem();
  });
  afterAll(() => system.stop());

  test.each(page.blocks('sh'))(
    '%s',
    async (block) => {
      const { status, err } = await runCommand(['bash', '-euo', 'pipefail', '-c', block], pointedAt(system.portBase));

      expect([status, err.replace(/^npm warn.*\n/gm, '')]).toEqual([0, '']);
    },
    60_000,
  );

  test('say that the record is what was committed, and that its evidence holds', async () => {
    const said = [];
    for (const block of page.blocks('sh').slice(1)) {
      said.push((await runCommand(['bash', '-euo', 'pipefail', '-c', block], pointedAt(system.portBase))).out);
    }

    expect(said.join('')).toMatch(/^verified$/m);
    expect(said.join('')).toMatch(/^holds: this was record \d+ when the checkpoint was signed$/m);
  }, 60_000);
});

function levelOf(event: string): string {
  const lines: string[] = [];
  createLog({ write: (line) => void lines.push(line) })({ event, level: 'warn' } as unknown as LogEvent);
  const { level } = JSON.parse(lines[0] ?? '') as { level: number };
  return { 30: 'info', 40: 'warn', 50: 'error' }[level] ?? 'unknown';
}
