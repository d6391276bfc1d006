import type { SourceState } from '@helsegraf/insight';
import type { Tally } from './addUp.ts';

/** How the sources of an answer fared, each state once: one may have answered in one place and not in another. */
export function findStates(tally: Tally): SourceState[] {
  const states = new Set<SourceState>();
  for (const { state } of tally) if (state !== undefined) states.add(state);
  return [...states];
}
