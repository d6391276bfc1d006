import { enginesUnderTest, type EngineName } from '../engines/enginesUnderTest.ts';
import type { CreateEngine } from '../engineUnderTest.ts';
import type { Indulgence } from './compare/compareAnswers.ts';

export interface EngineToCompare {
  readonly createEngine: CreateEngine;
  readonly indulgence: Indulgence;
}

/**
 * An engine and what it is excused for, so that the differences that are left are worth looking at. Stock Apollo keeps
 * silent about some errors when it tells of others, and orders response keys by its own operation.
 */
export function engineToCompare(name: EngineName): EngineToCompare {
  return {
    createEngine: enginesUnderTest[name],
    indulgence: name === 'apollo' ? { mayHideErrors: true, mayReorder: true } : {},
  };
}
