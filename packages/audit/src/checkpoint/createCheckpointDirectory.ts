import { mkdir, open, readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A place outside the database where checkpoints are kept, so that whoever can rewrite one cannot rewrite the other. */
export interface CheckpointPlace {
  /** @throws Error when another checkpoint of the same size is there already */
  publish(size: number, note: string): Promise<void>;
  /** By size, smallest first. */
  list(): Promise<{ readonly size: number; readonly read: () => Promise<string> }[]>;
}

const fileName = /^checkpoint-(\d{16})\.txt$/;

/**
 * A directory with one file for each checkpoint and the latest one under the name `checkpoint`. Put it on storage that
 * others keep, and that cannot be overwritten.
 *
 * @param address a path or a `file:` URL
 */
export function createCheckpointDirectory(address: string): CheckpointPlace {
  const directory = address.startsWith('file:') ? fileURLToPath(address) : address;

  return {
    async publish(size, note) {
      await mkdir(directory, { recursive: true });
      const path = join(directory, `checkpoint-${String(size).padStart(16, '0')}.txt`);
      await writeOnce(path, note);
      const latest = join(directory, 'checkpoint');
      await writeDurably(`${latest}.${process.pid}`, note, 'w');
      await rename(`${latest}.${process.pid}`, latest);
      await syncDirectory(directory);
    },
    async list() {
      const names = await readdir(directory).catch(ignoreMissing);
      return names.toSorted().flatMap((name) => {
        const [, size] = fileName.exec(name) ?? [];
        return size === undefined ? [] : [{ size: Number(size), read: () => readFile(join(directory, name), 'utf8') }];
      });
    },
  };
}

async function writeOnce(path: string, note: string): Promise<void> {
  try {
    await writeDurably(path, note, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const there = await readFile(path, 'utf8');
    // Half a file is what a crash leaves.
    if (there.length < note.length && note.startsWith(there)) return writeDurably(path, note, 'w');
    if (there !== note) throw new Error('Another checkpoint of the same size has been published.', { cause: error });
  }
}

async function writeDurably(path: string, text: string, flag: 'w' | 'wx'): Promise<void> {
  const file = await open(path, flag, 0o644);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
