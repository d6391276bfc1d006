import type { Calls, Price } from './price.ts';

/** At most what any of them costs: an operation whose parts can be switched off has several plans. */
export function highestPrice(prices: readonly Price[]): Price {
  return {
    subgraphs: highestOf(prices.map(({ subgraphs }) => subgraphs)),
    services: highestOf(prices.map(({ services }) => services)),
  };
}

function highestOf(all: readonly Readonly<Record<string, Calls>>[]): Record<string, Calls> {
  const names = [...new Set(all.flatMap((each) => Object.keys(each)))].toSorted();
  return Object.fromEntries(names.map((name) => [name, highestCalls(all.flatMap((each) => each[name] ?? []))]));
}

function highestCalls(all: readonly Calls[]): Calls {
  const perItem = highestEach(all.map((each) => each.perItem ?? {}));
  const perHundred = highestEach(all.map((each) => each.perHundred ?? {}));
  return {
    calls: Math.max(...all.map(({ calls }) => calls)),
    ...(Object.keys(perItem).length > 0 && { perItem }),
    ...(Object.keys(perHundred).length > 0 && { perHundred }),
  };
}

function highestEach(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const types = [...new Set(all.flatMap((each) => Object.keys(each)))].toSorted();
  return Object.fromEntries(types.map((type) => [type, Math.max(...all.map((each) => each[type] ?? 0))]));
}
