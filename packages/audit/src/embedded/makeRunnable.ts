import { execFile } from 'node:child_process';
import { chown, cp, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './findBinaries.ts';
import { systemPath, type UserIds } from './startServer.ts';

/**
 * The binaries where the user whom PostgreSQL runs as can reach them. A repository in a home directory that is closed to
 * others is closed to that user too; then they are copied beside the data (60 MB, a tenth of a second).
 */
export async function makeRunnable(binaries: Binaries, user: UserIds, directory: string): Promise<Binaries> {
  if (user.uid === undefined || (await canRun(binaries.postgres, user))) return binaries;
  const native = dirname(dirname(binaries.postgres));
  const copy = join(directory, 'postgresql');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chown(directory, user.uid, user.gid ?? user.uid);
  await cp(native, copy, { recursive: true, verbatimSymlinks: true, force: false });
  const moved = (path: string) => join(copy, 'bin', basename(path));
  return { postgres: moved(binaries.postgres), initdb: moved(binaries.initdb) };
}

async function canRun(path: string, user: UserIds): Promise<boolean> {
  return promisify(execFile)('/bin/sh', ['-c', '[ -x "$1" ]', 'sh', path], { ...user, env: { PATH: systemPath } }).then(
    () => true,
    () => false,
  );
}
