import { InsightUnavailable, type InsightReader } from '@helsegraf/insight';

type Functions = Omit<InsightReader, 'stop'>;

/** A reader of figures that knows what it is given, and fails a test that asks for more. */
export function aReader(given: Partial<Functions> = {}): InsightReader {
  const untold = (name: string) => async () => {
    throw new Error(`nobody should have asked for ${name}`);
  };
  const names = [
    'requestSeries',
    'latencySeries',
    'requestTotals',
    'requestTotal',
    'sourceSeries',
    'sourceTotals',
    'callTotals',
    'fieldUse',
    'organisationUse',
    'completeness',
  ] as const;
  const all = Object.fromEntries(names.map((name) => [name, untold(name)])) as unknown as Functions;
  return { ...all, ...given, stop: async () => undefined };
}

/** What a store that is down answers. */
export async function isDown(): Promise<never> {
  throw new InsightUnavailable(new Error('connection refused'));
}

export const told = (count: number) => ({ hidden: false, count }) as const;
export const hidden = { hidden: true } as const;
