import { describeFetch } from './describeFetch.ts';
import { findSteps } from './findSteps.ts';
import { exactKey, type WriteKey } from './writeKey.ts';
import type { Plan } from '../plan.ts';

/**
 * A plan as a person would read it: which requests are sent to whom, what each asks and waits for.
 *
 * @param writeKey as the engine has the response keys, unless said
 */
export function describePlan(plan: Plan, writeKey: WriteKey = exactKey): string {
  const { fetches } = plan;
  if (fetches.length === 0) return 'Nothing is fetched: the gateway knows the answer.\n';
  const written = findSteps(plan).map((positions, step) => {
    const heading = `Step ${step + 1}${positions.length > 1 ? ', side by side' : ''}`;
    const described = positions.flatMap((position) => {
      const fetch = fetches[position];
      return fetch === undefined ? [] : [describeFetch(fetch, position + 1, writeKey)];
    });
    return `${heading}\n${described.join('\n')}\n`;
  });
  return written.join('\n');
}
