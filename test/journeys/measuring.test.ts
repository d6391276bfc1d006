import { describe, expect, jest, test } from '@jest/globals';
import { runCommand } from '../support/runCommand.ts';

// Processes are started, which takes as long as the machine is busy.
jest.setTimeout(180_000);

const run = (...words: string[]) => runCommand(['npm', 'run', '--silent', ...words]);

describe('npm run differential', () => {
  test('compares random cases with the monolith and counts them', async () => {
    const { status, out } = await run('differential', '--', '--cases', '100', '--seed', '7', '--workers', '1');

    expect(status).toBe(0);
    expect(out).toMatch(/100 cases/);
  });
});

describe('npm run bench', () => {
  test('holds ours against another under one load, by equal answers, and prints a table', async () => {
    const short = ['--rounds', '1', '--seconds', '1', '--warm-up', '1', '--connections', '5', '--no-save'];
    const { status, out } = await run('bench', '--', '--loads', 'small', '--others', 'apollo', ...short);

    expect(status).toBe(0);
    expect(out).toMatch(/small: an answer of \d+ bytes, the same from all/);
    expect(out).toMatch(/\| @apollo\/gateway \+ @apollo\/server +\|( +[\d.]+ \|){6} +[\d.]+× \| +[\d.]+× \|/);
    expect(out).toMatch(/\| Helsegraf +\|.*1\.0× \|/);
  });

  test.each([
    ['--loads', 'tiny'],
    ['--rounds', 'many'],
  ])('says in one line what it does not understand: %s %s', async (...words) => {
    const { status, err } = await run('bench', '--', ...words);

    expect(status).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
