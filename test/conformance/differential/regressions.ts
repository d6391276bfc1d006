import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EngineName } from '../engines/enginesUnderTest.ts';
import type { ConcreteCase } from './concreteCase.ts';

/** A case that once failed, made small, and kept. */
export interface Regression {
  /** Of the round that it comes from. */
  readonly seed: number;
  /** How it failed, and with what. */
  readonly failure: string;
  readonly engine: EngineName;
  readonly case: ConcreteCase;
}

/** Where the kept cases are: beside the sources, also for the compiled program. */
export function regressionsFile(directory: string): string {
  return resolve(directory.replace(/\/dist\//, '/'), 'regressions.json');
}

export function readRegressions(file: string): Regression[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Regression[];
}

export function keepRegression(file: string, regression: Regression): void {
  const known = readRegressions(file);
  if (known.some((one) => JSON.stringify(one.case) === JSON.stringify(regression.case))) return;
  writeFileSync(file, `${JSON.stringify([...known, regression], null, 1)}\n`);
}
