import type { ConcreteCase } from '../concreteCase.ts';
import { operationReducer } from './operationReducer.ts';
import type { Reducer } from './reducer.ts';
import { schemaReducer } from './schemaReducer.ts';
import { tidyWorld } from './tidyWorld.ts';
import { worldReducer } from './worldReducer.ts';

const reducers: readonly Reducer[] = [operationReducer, schemaReducer, operationReducer, worldReducer];

export interface ReduceOptions {
  /** Says whether a smaller case still fails in the same way. Must not throw for a case that makes no sense. */
  isSame(smaller: ConcreteCase): Promise<boolean>;
  /** When to be content with what has been reached, milliseconds since the epoch. */
  readonly deadline: number;
}

/**
 * A small case that fails as the given one does.
 *
 * It works on what was generated, not on the random decisions behind it, so that it can take away anything, and so that
 * a case from a file can be made smaller too.
 */
export async function reduceCase(from: ConcreteCase, options: ReduceOptions): Promise<ConcreteCase> {
  let current = { ...from, world: tidyWorld(from) };
  for (;;) {
    let next = current;
    for (const reducer of reducers) next = await applyAll(next, reducer, options);
    if (next === current || Date.now() > options.deadline) return { ...next, world: tidyWorld(next) };
    current = next;
  }
}

async function applyAll(
  from: ConcreteCase,
  reducer: Reducer,
  { isSame, deadline }: ReduceOptions,
): Promise<ConcreteCase> {
  let current = from;
  let edits = reducer.listEdits(current);
  let position = 0;
  while (position < edits.length && Date.now() < deadline) {
    const smaller = edits[position]?.();
    if (smaller !== undefined && (await isSame(smaller))) {
      current = smaller;
      // What has been tried in vain before this place is left for the next time round.
      edits = reducer.listEdits(current);
    } else {
      position += 1;
    }
  }
  return current;
}
