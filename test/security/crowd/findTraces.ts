import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Scanner } from './createScanner.ts';

/** Where something was found: a file, or a process. */
export interface Trace {
  readonly where: string;
  readonly canaries: readonly string[];
}

/** The processes that one has started, with those that they have. On Linux; elsewhere none. */
export function listProcesses(pid: number): number[] {
  const children = attempt(() => readdirSync(`/proc/${pid}/task`))?.flatMap(
    (thread) =>
      attempt(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'))
        ?.split(' ')
        .filter(Boolean)
        .map(Number) ?? [],
  );
  return [pid, ...(children ?? []).flatMap(listProcesses)];
}

/** What processes call themselves, what they were started with, and the variables they got. */
export function scanProcesses(pids: readonly number[], scanner: Scanner): Trace[] {
  return pids.flatMap((pid) => ['cmdline', 'environ', 'comm'].flatMap((part) => scan(`/proc/${pid}/${part}`, scanner)));
}

/** The regular files that processes have open, which are where they write. */
export function listOpenFiles(pids: readonly number[]): string[] {
  const open = pids.flatMap((pid) =>
    (attempt(() => readdirSync(`/proc/${pid}/fd`)) ?? []).flatMap(
      (fd) => attempt(() => readlinkSync(`/proc/${pid}/fd/${fd}`)) ?? [],
    ),
  );
  return [...new Set(open)].filter((file) => attempt(() => statSync(file).isFile()) === true);
}

/** Every file below some directories. */
export function listFiles(directories: readonly string[]): string[] {
  return directories.flatMap((directory) =>
    (attempt(() => readdirSync(directory, { recursive: true, withFileTypes: true })) ?? [])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

export function scanFiles(files: readonly string[], scanner: Scanner): Trace[] {
  return files.flatMap((file) => scan(file, scanner));
}

function scan(file: string, scanner: Scanner): Trace[] {
  const bytes = attempt(() => readFileSync(file));
  const canaries = bytes === undefined ? [] : scanner.find(bytes);
  return canaries.length === 0 ? [] : [{ where: file, canaries }];
}

/** Processes and files come and go. */
function attempt<Value>(look: () => Value): Value | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
