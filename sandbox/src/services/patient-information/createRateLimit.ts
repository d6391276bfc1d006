/** True when one more request is too many. Counted per whole second, over all callers. */
export type RateLimit = () => boolean;

export function createRateLimit(perSecond: number, now: () => Date): RateLimit {
  let second = 0;
  let count = 0;
  return () => {
    const present = Math.floor(now().getTime() / 1_000);
    count = present === second ? count + 1 : 1;
    second = present;
    return count > perSecond;
  };
}
