import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { mark, type EmittedFile } from '../emittedFile.ts';
import { messageOf } from './messageOf.ts';
import { GenerationError } from '../generationError.ts';

/** What differs between a directory and what should be in it. */
export interface Difference {
  readonly toWrite: readonly EmittedFile[];
  /** Files that the generator wrote and writes no longer. */
  readonly toDelete: readonly string[];
}

/**
 * Compares a directory with what was emitted. Files that the generator did not write are left alone. A difference in line
 * ends alone, as Git makes on Windows, is none.
 *
 * @throws GenerationError when one of them stands where a file is to be written
 */
export function compareFiles(out: string, files: readonly EmittedFile[]): Difference {
  const kinds = new Set(files.map(({ path }) => extname(path)));
  const there = new Map(listFiles(out).map((path) => [path, readFileSync(join(out, path), 'utf8')]));
  const foreign = files.find(({ path }) => there.has(path) && !isOurs(there.get(path) ?? ''));
  if (foreign !== undefined) {
    throw new GenerationError(`${join(out, foreign.path)} was not written by the generator; choose another --out`);
  }
  const wanted = new Set(files.map(({ path }) => path));
  const stale = [...there].filter(([path, text]) => kinds.has(extname(path)) && !wanted.has(path) && isOurs(text));
  return {
    toWrite: files.filter(({ path, text }) => there.get(path)?.replaceAll('\r\n', '\n') !== text),
    toDelete: stale.map(([path]) => path),
  };
}

/** @throws GenerationError when the disk does not take it */
export function applyDifference(out: string, { toWrite, toDelete }: Difference): void {
  try {
    // First, since a disk may take a name that differs by case alone for the same.
    for (const path of toDelete) {
      rmSync(join(out, path));
      removeEmpty(out, dirname(path));
    }
    for (const { path, text } of toWrite) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), text);
    }
  } catch (error) {
    throw new GenerationError(messageOf(error, `${out} cannot be written`));
  }
}

function isOurs(text: string): boolean {
  return text.slice(0, 300).includes(mark);
}

/** Paths below a directory, with `/`; none when there is no such directory. */
function listFiles(directory: string): string[] {
  const found = statSync(directory, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) throw new GenerationError(`${directory} is not a directory`);
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(directory, sep).length).replaceAll(sep, '/'));
}

function removeEmpty(out: string, path: string): void {
  if (path === '.' || readdirSync(join(out, path)).length > 0) return;
  rmdirSync(join(out, path));
  removeEmpty(out, dirname(path));
}
