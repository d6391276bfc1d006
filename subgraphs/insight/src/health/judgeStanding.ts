import type { SourceTotal } from '@helsegraf/insight';
import { sizeOf } from '../count.ts';
import type { ServiceStanding } from '../generated/resolverTypes.ts';
import type { ToldBreaker } from './askBreakers.ts';

/** How a service has answered lately; undefined when it was not asked. */
export type Lately = Pick<SourceTotal, 'answered' | 'nothing' | 'withheld' | 'unavailable'> | undefined;

/** Of ten answers that fail, this many are trouble, and this many are as good as none. */
const troubled = 0.05;
const down = 0.9;

/**
 * How a service does, all in all: what the breakers say now, and how it has answered lately. That a breaker is closed says
 * only that nobody has stopped asking; without an answer nothing is known.
 */
export function judgeStanding(breakers: readonly Pick<ToldBreaker, 'report'>[], lately: Lately): ServiceStanding {
  const notClosed = breakers.filter(({ report }) => report.state !== 'CLOSED').length;
  if (notClosed > 0) return notClosed === breakers.length ? 'DOWN' : 'TROUBLED';
  if (lately === undefined) return 'UNKNOWN';
  const failed = sizeOf(lately.unavailable);
  const asked =
    failed + [lately.answered, lately.nothing, lately.withheld].reduce((sum, told) => sum + sizeOf(told), 0);
  if (asked === 0) return 'UNKNOWN';
  if (failed / asked >= down) return 'DOWN';
  return failed / asked >= troubled ? 'TROUBLED' : 'WORKING';
}
