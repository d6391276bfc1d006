import { describeFetch } from './describeFetch.ts';
import type { Plan } from '../plan.ts';

/**
 * A plan as a person would read it: which requests are sent to whom, what each asks and waits for. A step holds what can be
 * sent side by side when every request takes as long; each request starts as soon as those that it waits for are there.
 */
export function describePlan({ fetches }: Plan): string {
  if (fetches.length === 0) return 'Nothing is fetched: the gateway knows the answer.\n';
  const steps: number[][] = [];
  const stepOf: number[] = [];
  fetches.forEach(({ needs }, position) => {
    const step = Math.max(-1, ...needs.map((needed) => stepOf[needed] ?? -1)) + 1;
    stepOf[position] = step;
    (steps[step] ??= []).push(position);
  });
  const written = steps.map((positions, step) => {
    const heading = `Step ${step + 1}${positions.length > 1 ? ', side by side' : ''}`;
    const described = positions.flatMap((position) => {
      const fetch = fetches[position];
      return fetch === undefined ? [] : [describeFetch(fetch, position + 1)];
    });
    return `${heading}\n${described.join('\n')}\n`;
  });
  return written.join('\n');
}
