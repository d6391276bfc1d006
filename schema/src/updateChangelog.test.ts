import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { tellsOf, writeChangelog } from './changelog.ts';
import { changelogFile, readChangelog, updateChangelog } from './updateChangelog.ts';

const first = 'type Query {\n  me: String\n}\n';
const second = 'type Query {\n  me: String\n  you: String\n}\n';
const third = 'type Query {\n  you: String\n}\n';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'changelog-'));
});

/** What `npm run compose` does with the two files. */
async function compose(publicSdl: string) {
  const entries = await updateChangelog(directory, publicSdl);
  writeFileSync(join(directory, 'public.graphql'), publicSdl);
  writeFileSync(join(directory, changelogFile), writeChangelog(entries));
  return entries;
}

const messagesOf = (entries: Awaited<ReturnType<typeof compose>>) =>
  entries.map(({ changes }) => changes.map(({ effect, path }) => `${effect} ${path}`));

describe('without git', () => {
  test('the first contract is an entry without changes, and each step after it says what has changed', async () => {
    await compose(first);
    await compose(second);
    const entries = await compose(third);

    expect(messagesOf(entries)).toEqual([['breaking Query.me'], ['safe Query.you'], []]);
    expect(entries[0]?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(tellsOf(readChangelog(directory), third)).toBe(true);
    expect(tellsOf(readChangelog(directory), second)).toBe(false);
  });

  test('composing again tells nothing new, and another wording makes no step', async () => {
    await compose(first);
    await compose(second);
    const before = await compose(second);
    const reworded = `"Questions."\n${second}`;
    const entries = await compose(reworded);

    expect(messagesOf(before)).toEqual([['safe Query.you'], []]);
    expect(messagesOf(entries)).toEqual(messagesOf(before));
    expect(tellsOf(entries, reworded)).toBe(true);
  });
});

describe('in a repository', () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: directory, stdio: 'ignore' });
  const commit = (...files: string[]) => {
    git('add', ...files);
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-m', 'a step');
  };
  beforeEach(async () => {
    git('init');
    await compose(first);
    commit('.');
  });

  test('however often one composes before one commits, there is one step, with the note that somebody wrote', async () => {
    const [step, ...older] = await compose(second);
    writeFileSync(join(directory, changelogFile), JSON.stringify([{ ...step, note: 'About you.' }, ...older]));

    const entries = await compose(third);

    expect(messagesOf(entries)).toEqual([['breaking Query.me', 'safe Query.you'], []]);
    expect(entries[0]?.note).toBe('About you.');
    expect(messagesOf(await compose(first))).toEqual([[]]);
  });

  test('a step that was committed without its entry is caught up with', async () => {
    await compose(second);
    commit('public.graphql');
    writeFileSync(join(directory, 'public.graphql'), third);
    commit('public.graphql');

    expect(messagesOf(await compose(third))).toEqual([['breaking Query.me', 'safe Query.you'], []]);
  });
});
