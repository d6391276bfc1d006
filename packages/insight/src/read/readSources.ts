import type { SourceOutcome } from '../answeredRequest.ts';
import type { CallTotal, InsightReader, SourceFilter, SourcePoint, SourceTotal } from '../insightReader.ts';
import type { Ask } from './createAsk.ts';
import { groupRows } from './groupRows.ts';
import { cellOf, hideBesideSmall, hideSmall, shown, sumOf, type Cell } from './hideSmall.ts';
import { latencyOf } from './latencyOf.ts';
import { byName, byShown } from './order.ts';
import { piecesOfSeries, piecesOfTotal } from './pieces.ts';
import { stepsOf } from './steps.ts';

interface SourceRow {
  readonly source: string;
  readonly outcome: SourceOutcome;
  readonly requests: string;
  readonly latency: string;
}

type SourceStep = Readonly<Partial<Record<SourceOutcome, string | null>>> & {
  readonly at: Date;
  readonly source: string;
  readonly latency: string;
};

type SourceReader = Pick<InsightReader, 'sourceSeries' | 'sourceTotals' | 'callTotals'>;
type SourceCells = Readonly<Record<SourceOutcome, Cell>>;

const outcomes: readonly SourceOutcome[] = ['answered', 'nothing', 'withheld', 'unavailable'];

export function readSources(ask: Ask): SourceReader {
  return {
    sourceSeries: (filter, resolution, deadline) => sourceSeries(ask, filter, { resolution, deadline }),
    sourceTotals: (filter, deadline) => sourceTotals(ask, filter, deadline),
    callTotals: (filter, by, deadline) => callTotals(ask, filter, { by, deadline }),
  };
}

type SeriesArguments = Parameters<SourceReader['sourceSeries']>;

async function sourceSeries(
  ask: Ask,
  filter: SourceFilter,
  { resolution, deadline }: { readonly resolution: SeriesArguments[1]; readonly deadline: number },
): Promise<SourcePoint[]> {
  const piece = piecesOfSeries(filter, resolution);
  const counts = outcomes.map((outcome) => `sum(requests) filter (where outcome = '${outcome}') as ${outcome}`);
  const rows = await ask<SourceStep>(
    {
      table: 'source',
      pieces: [piece],
      where: whereOf(filter),
      // A histogram is long: one for each step, and not one for each outcome of it.
      select: `at, source, ${counts.join(', ')}, sum(latency) as latency`,
      groupBy: 'at, source',
    },
    deadline,
  );
  const bySource = [...groupRows(rows, ({ source }) => source)].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return bySource.flatMap(([source, ofSource]) => {
    const found = new Map(ofSource.map((row) => [row.at.getTime(), row]));
    const points = stepsOf(piece).map((at) => {
      const row = found.get(at.getTime());
      const cells = cellsOf((outcome) => Number(row?.[outcome] ?? 0));
      return { at, cells, latency: latencyOf([row?.latency ?? null]) };
    });
    // The sum over all steps is told to whoever asks for totals.
    for (const outcome of outcomes) hideBesideSmall(points.map(({ cells }) => cells[outcome]));
    return points.map(({ at, cells, latency }): SourcePoint => ({ source, at, ...countsOf(cells), latency }));
  });
}

async function sourceTotals(ask: Ask, filter: SourceFilter, deadline: number): Promise<SourceTotal[]> {
  const rows = await ask<SourceRow & { reason: string }>(
    {
      table: 'source',
      pieces: piecesOfTotal(filter, Date.now()),
      where: whereOf(filter),
      select: 'source, outcome, reason, sum(requests) as requests, sum(latency) as latency',
      groupBy: 'source, outcome, reason',
    },
    deadline,
  );
  const totals = [...groupRows(rows, ({ source }) => source)].map(([source, ofSource]) => {
    const reasons = ofSource
      .filter(({ outcome }) => outcome === 'unavailable')
      .map(({ reason, requests }) => ({ reason, cell: cellOf(Number(requests)) }));
    return { source, reasons, ...describe(ofSource) };
  });
  hideSmall(totals.map(({ cells, reasons }) => ({ total: cells.unavailable, parts: reasons.map(({ cell }) => cell) })));
  return totals
    .toSorted((one, other) => byName(one.source, other.source))
    .map(({ source, cells, reasons, latency }): SourceTotal => {
      const told = reasons
        .filter(({ reason }) => reason !== '')
        .toSorted((one, other) => byShown(one.cell, other.cell) || byName(one.reason, other.reason));
      return {
        source,
        ...countsOf(cells),
        latency,
        reasons: told.map(({ reason, cell }) => ({ reason, count: shown(cell) })),
      };
    });
}

interface CallRow {
  readonly source: string;
  readonly client?: string;
  readonly operation?: string;
  readonly calls: string;
  readonly requests: string;
}

async function callTotals(
  ask: Ask,
  filter: SourceFilter,
  { by, deadline }: { readonly by: 'source' | 'client' | 'operation'; readonly deadline: number },
): Promise<CallTotal[]> {
  const labels = by === 'source' ? 'source' : `source, ${by}`;
  const rows = await ask<CallRow>(
    {
      table: 'call',
      pieces: piecesOfTotal(filter, Date.now()),
      where: whereOf(filter),
      select: `${labels}, sum(calls) as calls, sum(requests) as requests`,
      groupBy: labels,
    },
    deadline,
  );
  const cells = rows.map(({ requests, ...row }) => ({ ...row, cell: cellOf(Number(requests)) }));
  const groups = groupRows(cells, ({ source }) => (by === 'source' ? '' : source));
  hideSmall([...groups.values()].map((group) => sumOf(group.map(({ cell }) => cell))));
  return cells
    .map(({ calls, ...row }) => ({ ...row, calls: callsOf(Number(calls), row.cell) }))
    .toSorted((one, other) => byShown(one.calls, other.calls) || byName(labelOf(one), labelOf(other)))
    .map(({ calls, cell, ...names }): CallTotal => ({ ...names, calls: shown(calls), requests: shown(cell) }));
}

/** So many calls are so many requests, as a rule. */
function callsOf(calls: number, requests: Cell): Cell {
  const cell = cellOf(calls);
  return { ...cell, hidden: cell.hidden || requests.hidden };
}

function labelOf({ source, client, operation }: Pick<CallRow, 'source' | 'client' | 'operation'>): string {
  return [source, client, operation].join('\n');
}

function describe(rows: readonly SourceRow[]): {
  readonly cells: SourceCells;
  readonly latency: SourcePoint['latency'];
} {
  const countOf = (asked: SourceOutcome) =>
    rows.reduce((sum, { outcome, requests }) => sum + (outcome === asked ? Number(requests) : 0), 0);
  return { cells: cellsOf(countOf), latency: latencyOf(rows.map(({ latency }) => latency)) };
}

function cellsOf(countOf: (outcome: SourceOutcome) => number): SourceCells {
  const cell = (outcome: SourceOutcome) => cellOf(countOf(outcome));
  return {
    answered: cell('answered'),
    nothing: cell('nothing'),
    withheld: cell('withheld'),
    unavailable: cell('unavailable'),
  };
}

function countsOf({ answered, nothing, withheld, unavailable }: SourceCells) {
  return {
    answered: shown(answered),
    nothing: shown(nothing),
    withheld: shown(withheld),
    unavailable: shown(unavailable),
  };
}

function whereOf({ sources, operations, clients }: SourceFilter) {
  return { source: sources, operation: operations, client: clients };
}
