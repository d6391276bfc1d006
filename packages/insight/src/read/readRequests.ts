import type { CallerKind, RequestOutcome } from '../answeredRequest.ts';
import type {
  InsightReader,
  LatencyPoint,
  RequestFilter,
  RequestGrouping,
  RequestPoint,
  RequestTotal,
  Resolution,
} from '../insightReader.ts';
import type { Ask } from './createAsk.ts';
import { groupRows } from './groupRows.ts';
import { cellOf, hideBesideSmall, hideSmall, shown, sumOf } from './hideSmall.ts';
import { latencyOf } from './latencyOf.ts';
import { byName, byShown } from './order.ts';
import { columnsOf, countsOf, hideSmallRest, outcomeCells, sumsOf } from './outcomes.ts';
import { piecesOfSeries, piecesOfTotal } from './pieces.ts';
import { stepsOf } from './steps.ts';

interface OutcomeRow {
  readonly outcome: RequestOutcome;
  readonly requests: string;
}

interface TotalRow extends OutcomeRow {
  readonly emergencies: string;
  readonly latency: string;
  readonly operation?: string;
  readonly client?: string;
  readonly version?: string;
  readonly code?: string;
  readonly caller_kind?: CallerKind;
}

type RequestReader = Pick<InsightReader, 'requestSeries' | 'latencySeries' | 'requestTotals' | 'requestTotal'>;

const labelColumns: Readonly<Record<RequestGrouping, string>> = {
  operation: 'operation',
  client: 'client',
  version: 'client, version',
  code: 'code',
  callerKind: 'caller_kind',
};

export function readRequests(ask: Ask): RequestReader {
  return {
    requestSeries: (filter, resolution, deadline) => requestSeries(ask, filter, { resolution, deadline }),
    latencySeries: (filter, resolution, deadline) => latencySeries(ask, filter, { resolution, deadline }),
    requestTotals: (filter, by, deadline) => requestTotals(ask, filter, { columns: labelColumns[by], deadline }),
    async requestTotal(filter, deadline) {
      const [total] = await requestTotals(ask, filter, { columns: undefined, deadline });
      return total ?? nothing;
    },
  };
}

const zero = { hidden: false, count: 0 } as const;
const nothing: RequestTotal = { requests: zero, failures: zero, refusals: zero, emergencies: zero, latency: undefined };

interface SeriesOptions {
  readonly resolution: Resolution;
  readonly deadline: number;
}

async function requestSeries(ask: Ask, filter: RequestFilter, { resolution, deadline }: SeriesOptions) {
  const piece = piecesOfSeries(filter, resolution);
  const rows = await ask<OutcomeRow & { at: Date }>(
    {
      table: 'request',
      pieces: [piece],
      where: whereOf(filter),
      select: 'at, outcome, sum(requests) as requests',
      groupBy: 'at, outcome',
    },
    deadline,
  );
  const found = groupRows(rows, ({ at }) => at.toISOString());
  const points = stepsOf(piece).map((at) => ({ at, cells: outcomeCells(countByOutcome(found.get(at.toISOString()))) }));
  for (const { cells } of points) hideSmallRest(cells);
  columnsOf(points.map(({ cells }) => cells)).forEach(hideBesideSmall);
  return points.map(({ at, cells }): RequestPoint => ({ at, ...countsOf(cells) }));
}

async function latencySeries(ask: Ask, filter: RequestFilter, { resolution, deadline }: SeriesOptions) {
  const piece = piecesOfSeries(filter, resolution);
  const rows = await ask<{ at: Date; latency: string }>(
    {
      table: 'request',
      pieces: [piece],
      where: whereOf(filter),
      select: 'at, sum(latency) as latency',
      groupBy: 'at',
    },
    deadline,
  );
  const found = new Map(rows.map(({ at, latency }) => [at.toISOString(), latency]));
  return stepsOf(piece).map((at): LatencyPoint => {
    return { at, latency: latencyOf([found.get(at.toISOString()) ?? null]) };
  });
}

interface TotalOptions {
  /** Undefined: all together. */
  readonly columns: string | undefined;
  readonly deadline: number;
}

async function requestTotals(ask: Ask, filter: RequestFilter, { columns, deadline }: TotalOptions) {
  const labels = columns === undefined ? '' : `${columns}, `;
  const rows = await ask<TotalRow>(
    {
      table: 'request',
      pieces: piecesOfTotal(filter, Date.now()),
      where: whereOf(filter),
      select: `${labels}outcome, sum(requests) as requests, sum(emergencies) as emergencies, sum(latency) as latency`,
      groupBy: `${labels}outcome`,
    },
    deadline,
  );
  const groups = [...groupRows(rows, labelsOf)].map(([label, group]) => ({ label, ...describeGroup(group) }));
  hideSmall([...sumsOf(groups.map(({ cells }) => cells)), sumOf(groups.map(({ emergencies }) => emergencies))]);
  return groups
    .toSorted((one, other) => byShown(one.cells.total, other.cells.total) || byName(one.label, other.label))
    .map(({ names, cells, emergencies, latency }): RequestTotal => {
      return { ...names, ...countsOf(cells), emergencies: shown(emergencies), latency };
    });
}

function describeGroup(rows: readonly TotalRow[]) {
  return {
    names: namesOf(rows[0]),
    cells: outcomeCells(countByOutcome(rows)),
    emergencies: cellOf(rows.reduce((sum, { emergencies }) => sum + Number(emergencies), 0)),
    latency: latencyOf(rows.map(({ latency }) => latency)),
  };
}

function countByOutcome(rows: readonly OutcomeRow[] = []): Partial<Record<RequestOutcome, number>> {
  return Object.fromEntries(rows.map(({ outcome, requests }) => [outcome, Number(requests)]));
}

function labelsOf({ operation, client, version, code, caller_kind }: TotalRow): string {
  return [operation, client, version, code, caller_kind].join('\n');
}

/** What was grouped by, without what is not there. */
function namesOf({ operation, client, version, code, caller_kind: callerKind }: Partial<TotalRow> = {}) {
  return {
    ...(operation && { operation }),
    ...(client && { client }),
    ...(version && { version }),
    ...(code && { code }),
    ...(callerKind && { callerKind }),
  };
}

function whereOf({ operations, clients, versions }: RequestFilter) {
  return { operation: operations, client: clients, version: versions };
}
