import { describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/runCommand.ts';
import { readPage } from './page.ts';

const page = readPage('docs/threats.md');
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
/** As the specification numbers them: with gaps. */
const requirements = [range(1, 6), range(10, 12), range(20, 29), range(30, 35), range(40, 49)].flat();
const linksOf = (text: string) => [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);

describe('docs/threats.md', () => {
  test('has every requirement, once and in order', () => {
    const expected = requirements.map((number) => `SEC-${String(number).padStart(2, '0')}`);

    expect(page.rows('## Requirements').map((row) => row['Number'])).toEqual(expected);
  });

  test('has every threat, once and in order', () => {
    expect(page.rows('## Beyond the shape of requests (5.3)').map((row) => row['Threat'])).toEqual(
      range(1, 22).map(String),
    );
  });

  test('names for each a test that there is, or says that it is not covered', () => {
    const headings = ['## Requirements', '## Hostile input (5.1)', '## Beyond the shape of requests (5.3)'];
    const rows = [...headings, '## What happened to others (5.5)'].flatMap((heading) => page.rows(heading));

    for (const row of rows) {
      const tests = linksOf(row['Tests'] ?? '');
      const isSaid = Object.values(row).some((cell) => cell.includes('**Not covered, because**'));
      expect([row, tests.length > 0 || isSaid]).toEqual([row, true]);
      for (const file of tests) expect([file, file.endsWith('.test.ts')]).toEqual([file, true]);
    }
  });
});

const pages = [
  'README.md',
  'gateway/README.md',
  'docs/running.md',
  'docs/threats.md',
  'docs/access.md',
  'docs/words.md',
];
test.each(pages)('what %s leads to is there', (path) => {
  const { text } = readPage(path);
  const missing = linksOf(text)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(join(repositoryRoot, path, '..', target)));

  expect(missing).toEqual([]);
});
