import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Projection } from './compileProjection.ts';

const turnMs = 2;
// Types within types within types: what is not compiled by then is when an answer has it.
const mostTypes = 1_000;

/**
 * Compiles what of a projection an answer may need, a little in each turn of the event loop: while subgraphs think, it
 * costs nobody anything.
 */
export async function compileAhead(projection: Projection): Promise<void> {
  // Not before the first requests have been sent.
  await nextTurn();
  const found: Projection[] = [projection];
  let types = 0;
  let began = performance.now();
  // What is found on the way is gone through as well.
  for (const each of found) {
    for (const type of each.possibleTypes) {
      types += 1;
      if (types > mostTypes) return;
      for (const { below } of each.fieldsOf(type)) if (below !== undefined) found.push(below);
      if (performance.now() - began < turnMs) continue;
      await nextTurn();
      began = performance.now();
    }
  }
}
