import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCase } from './caseText.ts';
import type { ConcreteCase } from './concreteCase.ts';

/** A case that once failed, made small, and kept. */
export interface Regression {
  /** That of its file, without the ending. */
  readonly name: string;
  readonly case: ConcreteCase;
}

/** Where the kept cases are: beside the sources, also for the compiled program. */
export function regressionsFolder(directory: string): string {
  return join(directory.replace(/\/dist\//, '/'), 'regressions');
}

export function readRegressions(folder: string): Regression[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files.toSorted().map((file) => readRegression(join(folder, file)));
}

export function readRegression(file: string): Regression {
  return { name: basename(file, '.txt'), case: parseCase(readFileSync(file, 'utf8')) };
}

/** Keeps a case under a name, or under the name with a number when there is one of that name. @returns the file */
export function keepText(folder: string, name: string, text: string): string {
  let file = join(folder, `${name}.txt`);
  for (let number = 2; existsSync(file); number += 1) file = join(folder, `${name}-${number}.txt`);
  writeFileSync(file, text);
  return file;
}
