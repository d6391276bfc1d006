import type { Filters, Period } from '../location/place.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How long each period is, and how finely it is shown: some dozens to some hundreds of steps. */
const shapes = {
  '1h': { lengthMs: hourMs, resolution: 'MINUTE', stepMs: minuteMs },
  '6h': { lengthMs: 6 * hourMs, resolution: 'MINUTE', stepMs: minuteMs },
  '24h': { lengthMs: dayMs, resolution: 'HOUR', stepMs: hourMs },
  '7d': { lengthMs: 7 * dayMs, resolution: 'HOUR', stepMs: hourMs },
  '30d': { lengthMs: 30 * dayMs, resolution: 'DAY', stepMs: dayMs },
} as const satisfies Readonly<Record<Period, object>>;

export type FilterName = 'client' | 'operation' | 'source';

/** How long each step of a period is. */
export function stepMsOf(period: Period): number {
  return shapes[period].stepMs;
}

/**
 * The filter of a question. The first step is a whole one.
 *
 * @param used the filters that the view has; the others stand in the address for the views that have them
 */
export function filterOf(filters: Filters, used: readonly FilterName[], now: number) {
  const { lengthMs, resolution, stepMs } = shapes[filters.period];
  const from = new Date(Math.floor((now - lengthMs) / stepMs) * stepMs).toISOString();
  const chosen = (name: FilterName) => (used.includes(name) ? filters[name] : undefined);
  const client = chosen('client');
  const operation = chosen('operation');
  const service = chosen('source');
  return {
    from,
    resolution,
    ...(client === undefined ? {} : { client }),
    ...(operation === undefined ? {} : { operation }),
    ...(service === undefined ? {} : { service }),
  };
}
