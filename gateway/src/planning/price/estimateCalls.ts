import type { ServiceName } from '@helsegraf/schema';
import type { Price } from './price.ts';

/** How many items are taken to be found where only the answer tells: as many as `operation/compileCost.ts` takes. */
const assumedItems = 2;

/** One number for each service, for who needs one: what is certain at most, and two items where it depends on the answer. */
export function estimateCalls({ services }: Price): ReadonlyMap<ServiceName, number> {
  const entries = Object.entries(services).map(([name, { calls, perItem = {} }]): [ServiceName, number] => {
    const each = Object.values(perItem).reduce((sum, more) => sum + more, 0);
    return [name as ServiceName, calls + assumedItems * each];
  });
  return new Map(entries);
}
