import type { BreakerReport, GuardedUpstream } from '@helsegraf/upstream';

/**
 * What the circuit breakers of a subgraph say, by the name of the source in its configuration. Like `/health` it is for
 * whoever reaches the subgraph: names of services and times, and nothing of anybody who asked.
 */
export function reportSources(
  sources: Readonly<Record<string, Pick<GuardedUpstream, 'breaker'>>>,
): Readonly<Record<string, BreakerReport>> {
  return Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, source.breaker()]));
}
