import type { ConcreteCase } from '../concreteCase.ts';

/** A way to make cases smaller: a list of edits, of which each gives a case that may or may not make sense. */
export interface Reducer {
  readonly name: string;
  /** In the order in which they are worth trying. */
  listEdits(from: ConcreteCase): readonly Edit[];
}

/** Undefined when there is nothing left to change. */
export type Edit = () => ConcreteCase | undefined;
