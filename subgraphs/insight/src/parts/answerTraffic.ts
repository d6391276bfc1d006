import type { InsightReader, RequestFilter, RequestTotal } from '@helsegraf/insight';
import { dataSource } from '@helsegraf/subgraph-kit';
import { restOf, sizeOf, toCount, type Told } from '../count.ts';
import type { OutcomeCount, OutcomeKind, Traffic, TrafficFigures, TrafficStep } from '../generated/resolverTypes.ts';
import type { Question } from '../question.ts';
import { toResolution } from '../toResolution.ts';

type Figures = Pick<RequestTotal, 'requests' | 'failures' | 'refusals' | 'latency'>;
type Reader = Pick<
  InsightReader,
  'requestTotal' | 'requestTotals' | 'requestSeries' | 'latencySeries' | 'completeness'
>;

interface Asked {
  readonly question: Question;
  /** The fields of `Traffic` that are wanted: nothing else is read. */
  readonly wanted: ReadonlySet<string>;
  readonly deadline: number;
}

const nothing: Figures = {
  requests: { hidden: false, count: 0 },
  failures: { hidden: false, count: 0 },
  refusals: { hidden: false, count: 0 },
  latency: undefined,
};

/** @throws InsightUnavailable */
export async function answerTraffic(
  reader: Reader,
  { question, wanted, deadline }: Asked,
): Promise<Traffic & { __typename: 'Traffic' }> {
  const filter = filterOf(question);
  const when = <Part>(field: keyof Traffic, read: () => Promise<Part>, otherwise: Part) =>
    wanted.has(field) ? read() : Promise.resolve(otherwise);
  const [total, overTime, byOperation, byClient, outcomes, lost] = await Promise.all([
    when('total', () => reader.requestTotal(filter, deadline), { ...nothing, emergencies: nothing.requests }),
    when('overTime', () => readSteps(reader, question, deadline), []),
    when('byOperation', () => reader.requestTotals(filter, 'operation', deadline), []),
    when('byClient', () => reader.requestTotals(filter, 'version', deadline), []),
    when('outcomes', () => reader.requestTotals(filter, 'code', deadline), []),
    when('lost', async () => (await reader.completeness(filter, deadline)).lost, nothing.requests),
  ]);
  return {
    __typename: 'Traffic',
    source: dataSource('INSIGHT', new Date().toISOString()),
    total: toFigures(total),
    overTime,
    byOperation: byOperation.map(({ operation = 'other', ...figures }) => ({ operation, figures: toFigures(figures) })),
    byClient: byClient.map(({ client = 'unknown', version = null, ...figures }) => {
      return { client, version, figures: toFigures(figures) };
    }),
    outcomes: outcomes
      .flatMap(toOutcomes)
      .toSorted((one, other) => (other.requests.value ?? 1) - (one.requests.value ?? 1)),
    lost: toCount(lost),
  };
}

async function readSteps(reader: Reader, question: Question, deadline: number): Promise<TrafficStep[]> {
  const filter = filterOf(question);
  const resolution = toResolution(question.resolution);
  const [points, latencies] = await Promise.all([
    reader.requestSeries(filter, resolution, deadline),
    reader.latencySeries(filter, resolution, deadline),
  ]);
  const latencyAt = new Map(latencies.map(({ at, latency }) => [at.getTime(), latency]));
  return points.map(({ at, ...counts }) => ({
    from: at.toISOString(),
    figures: toFigures({ ...counts, latency: latencyAt.get(at.getTime()) }),
  }));
}

function toFigures({ requests, failures, refusals, latency }: Figures): TrafficFigures {
  return {
    requests: toCount(requests),
    answered: toCount(restOf(requests, [failures, refusals])),
    refused: toCount(refusals),
    failed: toCount(failures),
    latency: latency ?? null,
  };
}

/** What has no code was answered. A code belongs to refusals or to failures, by which of them it has. */
function toOutcomes({ code, failures, refusals }: RequestTotal): OutcomeCount[] {
  if (code === undefined) return [];
  const of = (kind: OutcomeKind, told: Told) => (sizeOf(told) > 0 ? [{ code, kind, requests: toCount(told) }] : []);
  return [...of('REFUSED', refusals), ...of('FAILED', failures)];
}

function filterOf({ from, to, operation, client, clientVersion }: Question): RequestFilter {
  return {
    from,
    to,
    ...(operation !== undefined && { operations: [operation] }),
    ...(client !== undefined && { clients: [client] }),
    ...(clientVersion !== undefined && { versions: [clientVersion] }),
  };
}
