/** The middle of several numbers. */
export function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * One row for each contestant: the median of its rounds, and how many times as fast ours is, where one that shares work
 * between requests is held against ours doing the same. A ratio is taken within a round, where both met the same machine,
 * and only then the median of them.
 */
export function summarize({ results }) {
  return results.map(({ contestant, title, peakBytes, rounds }) => {
    const ours = contestant.endsWith('-shared') ? 'helsegraf-shared' : 'helsegraf';
    const own = results.find((result) => result.contestant === ours);
    const middle = (key) => median(rounds.map((round) => round[key]));
    return {
      contestant,
      title,
      perSecond: middle('perSecond'),
      p50Ms: middle('p50Ms'),
      p99Ms: middle('p99Ms'),
      cpuMsPerAnswer: middle('cpuMsPerAnswer'),
      fetchesPerAnswer: middle('fetchesPerAnswer'),
      peakMegabytes: peakBytes / 2 ** 20,
      ...(own && {
        timesAsFast: median(rounds.map(({ perSecond }, i) => own.rounds[i].perSecond / perSecond)),
        timesLessCpu: median(rounds.map(({ cpuMsPerAnswer }, i) => cpuMsPerAnswer / own.rounds[i].cpuMsPerAnswer)),
      }),
    };
  });
}
