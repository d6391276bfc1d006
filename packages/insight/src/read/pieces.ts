import type { Period, Resolution } from '../insightReader.ts';

/** A part of a period, and the tables that it is read from. `from` and `to` are on steps of them. */
export interface Piece extends Period {
  readonly unit: Resolution;
}

export const stepMs: Readonly<Record<Resolution, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** No series is longer: whoever wants to look further back takes longer steps. */
const mostSteps = 3_000;
/** Minutes may be forgotten after two days; older edges are read by the hour. */
const minutesLastMs = 47 * stepMs.hour;

/** @throws RangeError when the period is empty or too long */
export function piecesOfSeries(period: Period, unit: Resolution): Piece {
  const piece = widen(period, unit);
  if ((piece.to.getTime() - piece.from.getTime()) / stepMs[unit] > mostSteps) {
    throw new RangeError(`at most ${mostSteps} steps: take longer ones, or a shorter period`);
  }
  return piece;
}

/**
 * A period in as few rows as possible: whole days by the day, what is left of it by the hour, and what is left of that by
 * the minute.
 *
 * @throws RangeError when the period is empty
 */
export function piecesOfTotal(period: Period, now: number): Piece[] {
  const finest = period.from.getTime() > now - minutesLastMs ? 'minute' : 'hour';
  const { from, to } = widen(period, finest);
  return divide(from.getTime(), to.getTime(), finest);
}

const coarser = { minute: 'hour', hour: 'day' } as const;

function divide(from: number, to: number, unit: Resolution): Piece[] {
  if (from >= to) return [];
  if (unit === 'day') return [pieceOf(from, to, unit)];
  const next = coarser[unit];
  const first = Math.ceil(from / stepMs[next]) * stepMs[next];
  const last = Math.floor(to / stepMs[next]) * stepMs[next];
  if (first >= last) return [pieceOf(from, to, unit)];
  return [...divide(from, first, unit), ...divide(first, last, next), ...divide(last, to, unit)];
}

function pieceOf(from: number, to: number, unit: Resolution): Piece {
  return { from: new Date(from), to: new Date(to), unit };
}

/** To whole steps: a step that is begun is in it. */
function widen({ from, to }: Period, unit: Resolution): Piece {
  const step = stepMs[unit];
  const start = Math.floor(from.getTime() / step) * step;
  const end = Math.ceil(to.getTime() / step) * step;
  if (!(from.getTime() < to.getTime()) || !Number.isSafeInteger(start) || !Number.isSafeInteger(end)) {
    throw new RangeError('a period begins before it ends');
  }
  return pieceOf(start, end, unit);
}
