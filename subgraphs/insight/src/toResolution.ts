import type { Resolution as Step } from '@helsegraf/insight';
import type { Resolution } from './question.ts';

/** A resolution of the contract as the store calls it. */
export function toResolution(resolution: Resolution): Step {
  return ({ MINUTE: 'minute', HOUR: 'hour', DAY: 'day' } as const)[resolution];
}
