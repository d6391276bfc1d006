import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Binaries } from './findBinaries.ts';
import { makeRunnable } from './makeRunnable.ts';
import { findUser } from './startServer.ts';

const program = '#!/bin/sh\n';

let closed: string;
let open: string;
/** As PostgreSQL lies, in a directory that is closed to others. */
let hidden: Binaries;
beforeEach(async () => {
  closed = await mkdtemp(join(tmpdir(), 'helsegraf-closed-'));
  open = await mkdtemp(join(tmpdir(), 'helsegraf-open-'));
  hidden = { postgres: join(closed, 'native/bin/postgres'), initdb: join(closed, 'native/bin/initdb') };
  await mkdir(join(closed, 'native/bin'), { recursive: true });
  for (const path of [hidden.postgres, hidden.initdb]) {
    await writeFile(path, program);
    await chmod(path, 0o755);
  }
  await mkdir(join(closed, 'native/lib'));
  await writeFile(join(closed, 'native/lib/library'), 'a library');
  await chmod(closed, 0o700);
});
afterEach(async () => {
  for (const directory of [closed, open]) await rm(directory, { recursive: true, force: true });
});

test('what is closed to the user of PostgreSQL is copied to where that user can run it', async () => {
  const user = await findUser();

  const binaries = await makeRunnable(hidden, user, join(open, 'run'));

  // Whoever is not root runs PostgreSQL as themself, and reads their own directory.
  const expected = user.uid === undefined ? closed : open;
  expect(binaries.postgres.startsWith(expected)).toBe(true);
  expect((await stat(binaries.initdb)).mode & 0o111).toBe(0o111);
  expect(await readFile(join(binaries.postgres, '../../lib/library'), 'utf8')).toBe('a library');
});

test('what can be run stays where it is', async () => {
  await chmod(closed, 0o755);

  expect(await makeRunnable(hidden, await findUser(), join(open, 'other'))).toBe(hidden);
});
