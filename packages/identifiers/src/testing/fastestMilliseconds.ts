/** How long the fastest of several runs took: what the work needs, whatever else the machine is doing. */
export function fastestMilliseconds(work: () => unknown): number {
  const durations = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...durations);
}
