import { createHash } from 'node:crypto';
import { watch, type FSWatcher } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface FollowOptions {
  readonly path: string;
  /** Told of each new text, one at a time. */
  onText(text: string): Promise<void>;
  /** Told once when the file cannot be read, and again after it could. */
  onUnreadable(): void;
  readonly pollMs?: number;
}

export interface FollowedFile {
  /** When the file has been looked at for the first time, and what came of it has been dealt with. */
  readonly started: Promise<void>;
  stop(): void;
}

// Whoever writes a file in several steps is done by then.
const settleMs = 50;

/**
 * Follows a file through every way in which files are changed: written over, replaced by another (as editors do), reached
 * through a link that is turned (as Kubernetes does), removed and put back. The folder is watched, for a file that is
 * replaced takes its watcher with it; and as not every file system tells of changes, the file is looked at all the same.
 */
export function followFile({ path, onText, onUnreadable, pollMs = 1_000 }: FollowOptions): FollowedFile {
  let [latestStamp, latestHash] = ['', ''];
  let isStopped = false;
  let underWay: Promise<void> | undefined;
  let settling: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    const stamp = await readStamp(path);
    if (stamp === latestStamp || isStopped) return;
    const text = stamp === undefined ? undefined : await readText(path);
    // Written to in between: the next look will see it whole.
    if (text !== undefined && stamp !== (await readStamp(path))) return settle();
    latestStamp = stamp ?? 'unreadable';
    if (text === undefined) return onUnreadable();
    const hash = createHash('sha256').update(text).digest('base64');
    if (hash === latestHash || isStopped) return;
    latestHash = hash;
    await onText(text);
  }

  function lookOnce(): Promise<void> {
    underWay ??= look().finally(() => (underWay = undefined));
    return underWay;
  }

  function settle(): void {
    clearTimeout(settling);
    if (!isStopped) settling = setTimeout(() => void lookOnce(), settleMs);
  }

  const watcher = watchFolder(dirname(path), settle);
  const poll = setInterval(() => void lookOnce(), pollMs);
  return {
    started: lookOnce(),
    stop() {
      isStopped = true;
      clearInterval(poll);
      clearTimeout(settling);
      watcher?.close();
    },
  };
}

/** Undefined where nothing can be watched; looking again and again is slower and does as well. */
function watchFolder(folder: string, onChange: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, onChange);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

/** Changes when the file does; undefined when there is none. */
async function readStamp(path: string): Promise<string | undefined> {
  try {
    const { dev, ino, size, mtimeNs } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs].join(' ');
  } catch {
    return undefined;
  }
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
