import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { chmod, cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBinaries, type Binaries } from './findBinaries.ts';
import { makeRunnable } from './makeRunnable.ts';
import { findUser } from './startServer.ts';

let closed: string;
let open: string;
let hidden: Binaries;
beforeAll(async () => {
  closed = await mkdtemp(join(tmpdir(), 'helsegraf-closed-'));
  open = await mkdtemp(join(tmpdir(), 'helsegraf-open-'));
  const native = dirname(dirname((await findBinaries()).postgres));
  await cp(native, join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
  await chmod(closed, 0o700);
  hidden = { postgres: join(closed, 'native/bin/postgres'), initdb: join(closed, 'native/bin/initdb') };
});
afterAll(() => Promise.all([closed, open].map((directory) => rm(directory, { recursive: true, force: true }))));

test('what is closed to the user of PostgreSQL is copied to where that user can run it', async () => {
  const user = await findUser();

  const binaries = await makeRunnable(hidden, user, join(open, 'run'));

  // Whoever is not root runs PostgreSQL as themself, and reads their own directory.
  const expected = user.uid === undefined ? closed : open;
  expect(binaries.postgres.startsWith(expected)).toBe(true);
  expect((await stat(binaries.initdb)).isFile()).toBe(true);
});

test('what can be run stays where it is', async () => {
  const [binaries, user] = await Promise.all([findBinaries(), findUser()]);
  await chmod(closed, 0o755);

  expect(await makeRunnable(hidden, user, join(open, 'other'))).toBe(hidden);
  expect(binaries.postgres).toContain('native/bin/postgres');
});
