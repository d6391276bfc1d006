import type { Calls } from './price.ts';

/** Adds up calls to one subgraph or service. */
export interface CallCount {
  /** @param many types of the items that the request asks about, a hundred at a time */
  add(calls: number, many: ReadonlySet<string>): void;
  addPerItem(calls: number, type: string): void;
  write(): Calls;
}

export function createCallCount(): CallCount {
  const perItem = new Map<string, number>();
  const perHundred = new Map<string, number>();
  let total = 0;
  return {
    add(calls, many) {
      total += calls;
      for (const type of many) perHundred.set(type, (perHundred.get(type) ?? 0) + calls);
    },
    addPerItem: (calls, type) => void perItem.set(type, (perItem.get(type) ?? 0) + calls),
    write: () => ({
      calls: total,
      ...(perItem.size > 0 && { perItem: Object.fromEntries(perItem) }),
      ...(perHundred.size > 0 && { perHundred: Object.fromEntries(perHundred) }),
    }),
  };
}
