import type { InsightReader, SourceFilter, SourcePoint, SourceTotal } from '@helsegraf/insight';
import { foreignServiceNames, services, type ServiceName } from '@helsegraf/schema';
import { dataSource, sourceUnavailable } from '@helsegraf/subgraph-kit';
import { sumOf, toCount } from '../count.ts';
import type { ServiceBreaker, ServiceFigures, ServiceHealth, UnavailableReason } from '../generated/resolverTypes.ts';
import type { Breakers, ToldBreaker } from '../health/askBreakers.ts';
import { judgeStanding } from '../health/judgeStanding.ts';
import type { Question } from '../question.ts';
import { toResolution } from '../toResolution.ts';
import { orUnavailable, storeUnavailable } from '../unavailable.ts';

type Reader = Pick<InsightReader, 'sourceTotals' | 'sourceSeries'>;

export interface ServiceQuestion {
  readonly question: Question;
  /** The fields of `ServiceHealth` that are wanted: nothing else is read. */
  readonly wanted: ReadonlySet<string>;
  readonly deadline: number;
}

const latelyMs = 3_600_000;
const reasons: ReadonlySet<string> = new Set<UnavailableReason>([
  'TIMEOUT',
  'UNREACHABLE',
  'FAILED',
  'MALFORMED',
  'WRONG_PERSON',
  'RATE_LIMITED',
  'CIRCUIT_OPEN',
]);

/** Every service, each with what is known of it. Does not fail: what is not known is told in its place. */
export async function answerServices(
  { reader, ask }: { readonly reader: Reader; readonly ask: (deadline: number) => Promise<Breakers> },
  { question, wanted, deadline }: ServiceQuestion,
): Promise<ServiceHealth[]> {
  const now = new Date();
  const lately = { from: new Date(now.getTime() - latelyMs), to: now };
  const [breakers, recent, observed] = await Promise.all([
    ask(deadline),
    wanted.has('standing') ? reader.sourceTotals(lately, deadline).catch(() => undefined) : undefined,
    wanted.has('observed')
      ? orUnavailable('INSIGHT', observe(reader, question, deadline))
      : storeUnavailable('INSIGHT'),
  ]);
  return foreignServiceNames
    .filter((service) => question.service === undefined || question.service === service)
    .map((service) => {
      const told = breakers.told.filter((each) => each.service === service);
      return {
        service: services[service].nationalService,
        standing: judgeStanding(
          told,
          recent?.find(({ source }) => source === service),
        ),
        breakers: [...told.map(toBreaker), ...silentAbout(service, breakers)],
        observed: '__typename' in observed ? observed : toFigures(service, observed),
      };
    });
}

interface Observed {
  readonly totals: readonly SourceTotal[];
  readonly points: readonly SourcePoint[];
}

async function observe(reader: Reader, question: Question, deadline: number): Promise<Observed> {
  const { from, to, operation, client, service } = question;
  const filter: SourceFilter = {
    from,
    to,
    ...(operation !== undefined && { operations: [operation] }),
    ...(client !== undefined && { clients: [client] }),
    ...(service !== undefined && { sources: [service] }),
  };
  const [totals, points] = await Promise.all([
    reader.sourceTotals(filter, deadline),
    reader.sourceSeries(filter, toResolution(question.resolution), deadline),
  ]);
  return { totals, points };
}

function toFigures(
  service: ServiceName,
  { totals, points }: Observed,
): ServiceFigures & { __typename: 'ServiceFigures' } {
  const total = totals.find(({ source }) => source === service) ?? nothing;
  return {
    __typename: 'ServiceFigures',
    source: dataSource('INSIGHT', new Date().toISOString()),
    calls: toCount(sumOf([total.answered, total.nothing, total.withheld, total.unavailable])),
    answered: toCount(sumOf([total.answered, total.nothing, total.withheld])),
    failed: toCount(total.unavailable),
    failures: total.reasons.map(({ reason, count }) => ({ reason: toReason(reason), calls: toCount(count) })),
    latency: total.latency ?? null,
    overTime: points
      .filter(({ source }) => source === service)
      .map(({ at, answered, nothing: none, withheld, unavailable }) => ({
        from: at.toISOString(),
        calls: toCount(sumOf([answered, none, withheld, unavailable])),
        failed: toCount(unavailable),
      })),
  };
}

const zero = { hidden: false, count: 0 } as const;
const nothing = { answered: zero, nothing: zero, withheld: zero, unavailable: zero, reasons: [], latency: undefined };

function toReason(reason: string): UnavailableReason {
  return reasons.has(reason) ? (reason as UnavailableReason) : 'FAILED';
}

function toBreaker({ subgraph, report }: ToldBreaker): ServiceBreaker {
  const source = dataSource('INSIGHT', new Date().toISOString());
  return { subgraph, state: { __typename: 'Breaker', source, state: report.state, since: report.since ?? null } };
}

function silentAbout(service: ServiceName, { silent }: Breakers): ServiceBreaker[] {
  return silent
    .filter((each) => each.services.has(service))
    .map(({ subgraph, failure }) => ({ subgraph, state: sourceUnavailable('INSIGHT', failure) }));
}
