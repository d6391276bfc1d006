import { describe, expect, test } from '@jest/globals';
import { known } from '../charts/amount.ts';
import { amountOf } from './amounts.ts';
import { filterOf } from './filterOf.ts';
import { toTimeData } from './toTimeData.ts';

const hourMs = 3_600_000;
const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 22, hour, minute)).toISOString();

describe('figures over time', () => {
  test('are those of whole steps alone: what was counted in part would look like a fall', () => {
    const steps = [9, 10, 11, 12].map((hour) => ({ from: at(hour), calls: { value: hour, isHidden: false } }));
    const line = { key: 'calls', label: 'Calls', tone: 'accent', stroke: 'solid' } as const;

    const data = toTimeData(steps, [{ ...line, amount: ({ calls }) => amountOf(calls) }], {
      stepMs: hourMs,
      counted: { from: at(9, 30), to: at(12, 20) },
    });

    expect(data.times.map((time) => time.toISOString())).toEqual([at(10), at(11)]);
    expect(data.series[0]?.amounts).toEqual([known(10), known(11)]);
  });
});

describe('what is asked for', () => {
  const now = Date.UTC(2026, 10, 22, 12, 20, 30);

  test('begins with a whole step', () => {
    expect(filterOf({ period: '1h' }, [], now)).toEqual({ from: at(11, 20), resolution: 'MINUTE' });
    expect(filterOf({ period: '24h' }, [], now).from).toBe('2026-11-21T12:00:00.000Z');
    expect(filterOf({ period: '30d' }, [], now)).toEqual({ from: '2026-10-23T00:00:00.000Z', resolution: 'DAY' });
  });

  test('is narrowed by the filters that the view has, and not by the others in the address', () => {
    const filters = { period: '1h', client: 'a', operation: 'B', source: 'CORE_RECORD' } as const;

    expect(filterOf(filters, ['source'], now)).toEqual({
      from: at(11, 20),
      resolution: 'MINUTE',
      service: 'CORE_RECORD',
    });
    expect(filterOf(filters, ['client', 'operation'], now)).toMatchObject({ client: 'a', operation: 'B' });
  });
});
