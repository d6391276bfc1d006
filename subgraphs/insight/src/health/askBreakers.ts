import { foreignServiceNames, readSubgraphSdl, subgraphNames, type ServiceName } from '@helsegraf/schema';
import { unavailable, type BreakerReport, type HttpClient, type UpstreamFailure } from '@helsegraf/upstream';
import { z } from 'zod';

/** What one part of Helsegraf says of one service. */
export interface ToldBreaker {
  readonly subgraph: string;
  readonly service: ServiceName;
  readonly report: BreakerReport;
}

/** A part of Helsegraf that does not say how its services do. */
export interface SilentSubgraph {
  readonly subgraph: string;
  /** Those that it answers fields from. */
  readonly services: ReadonlySet<ServiceName>;
  readonly failure: UpstreamFailure;
}

export interface Breakers {
  readonly told: readonly ToldBreaker[];
  readonly silent: readonly SilentSubgraph[];
}

const timeoutMs = 1_500;
const Report = z.object({
  sources: z.record(
    z.string(),
    z.object({ state: z.enum(['CLOSED', 'HALF_OPEN', 'OPEN']), since: z.iso.datetime().optional() }),
  ),
});
const worstFirst = ['OPEN', 'HALF_OPEN', 'CLOSED'];

/**
 * Asks every subgraph how its services do, all at once and not for long. Of a subgraph that runs several times, the one that
 * answers is heard.
 *
 * @param addresses where each says it, by the name of the subgraph
 */
export async function askBreakers(
  http: Pick<HttpClient, 'send'>,
  addresses: Readonly<Record<string, string>>,
  deadline: number,
): Promise<Breakers> {
  const until = Math.min(deadline, Date.now() + timeoutMs);
  const answers = await Promise.all(
    Object.entries(addresses).map(async ([subgraph, url]) => ({ subgraph, answer: await askOne(http, url, until) })),
  );
  return {
    told: answers.flatMap(({ subgraph, answer }) => ('sources' in answer ? toTold(subgraph, answer.sources) : [])),
    silent: answers.flatMap(({ subgraph, answer }) =>
      'sources' in answer ? [] : [{ subgraph, services: servicesOf(subgraph), failure: answer }],
    ),
  };
}

async function askOne(http: Pick<HttpClient, 'send'>, url: string, deadline: number) {
  const answer = await http.send({
    method: 'GET',
    url: new URL(url),
    headers: { accept: 'application/json' },
    deadline,
  });
  if (answer.kind !== 'answered') return answer;
  if (answer.status !== 200) return unavailable('FAILED');
  return Report.safeParse(answer.body).data ?? unavailable('MALFORMED');
}

/** By the contract; what else a subgraph calls, it alone tells. */
function servicesOf(subgraph: string): ReadonlySet<ServiceName> {
  const name = subgraphNames.find((each) => each === subgraph);
  const sdl = name === undefined ? '' : readSubgraphSdl(name);
  return new Set(foreignServiceNames.filter((service) => sdl.includes(`@nationalSource(service: "${service}")`)));
}

type Sources = z.infer<typeof Report>['sources'];

/** A subgraph may reach one service by several addresses, such as one for changes: the worst of them counts. */
function toTold(subgraph: string, sources: Sources): ToldBreaker[] {
  const byService = new Map<ServiceName, BreakerReport>();
  const reports = Object.entries(sources).toSorted(
    ([, one], [, other]) => worstFirst.indexOf(one.state) - worstFirst.indexOf(other.state),
  );
  for (const [name, { state, since }] of reports) {
    const service = foreignServiceNames.find((each) => name === each || name.startsWith(`${each}-`));
    if (service !== undefined && !byService.has(service)) {
      byService.set(service, { state, ...(since !== undefined && { since }) });
    }
  }
  return [...byService].map(([service, report]) => ({ subgraph, service, report }));
}
