import { printCase } from './caseText.ts';
import type { Difference } from './compare/difference.ts';
import type { ConcreteCase } from './concreteCase.ts';

export interface FailureToPrint {
  readonly title: string;
  readonly differences: readonly Difference[];
  readonly case: ConcreteCase;
}

/** A failure for people to read; `parseCase` reads the case in it. */
export function printFailure({ title, differences, case: concrete }: FailureToPrint): string {
  const details = differences.slice(0, 5).map(({ kind, detail }) => `${kind}: ${detail}`);
  return printCase(concrete, [title, ...details].join('\n'));
}
