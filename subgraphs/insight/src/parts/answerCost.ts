import type { CallTotal, InsightReader, SourceFilter } from '@helsegraf/insight';
import { isServiceName, services } from '@helsegraf/schema';
import { dataSource } from '@helsegraf/subgraph-kit';
import { sizeOf, sumOf, toCount, type Told } from '../count.ts';
import type { Cost } from '../generated/resolverTypes.ts';
import type { Question } from '../question.ts';

/** Calls to national services, at most, by what the plans of the operations foresee. @throws InsightUnavailable */
export async function answerCost(
  reader: Pick<InsightReader, 'callTotals' | 'requestTotals'>,
  question: Question,
  deadline: number,
): Promise<Cost & { __typename: 'Cost' }> {
  const filter = filterOf(question);
  const { sources: _services, ...requests } = filter;
  const [byService, byOperation, byClient, operations] = await Promise.all([
    reader.callTotals(filter, 'source', deadline),
    reader.callTotals(filter, 'operation', deadline),
    reader.callTotals(filter, 'client', deadline),
    reader.requestTotals(requests, 'operation', deadline),
  ]);
  const requestsOf = new Map(operations.map((each) => [each.operation ?? 'other', each.requests]));
  return {
    __typename: 'Cost',
    source: dataSource('INSIGHT', new Date().toISOString()),
    calls: toCount(sumOf(byService.map(({ calls }) => calls))),
    byService: byService.flatMap(({ source, calls }) =>
      isServiceName(source) ? [{ service: services[source].nationalService, calls: toCount(calls) }] : [],
    ),
    byOperation: addUp(byOperation, ({ operation = 'other' }) => operation).map(([operation, calls]) => {
      return { operation, calls: toCount(calls), callsPerRequest: divide(calls, requestsOf.get(operation)) };
    }),
    byClient: addUp(byClient, ({ client = 'unknown' }) => client).map(([client, calls]) => {
      return { client, calls: toCount(calls) };
    }),
  };
}

/** The store tells each service for itself. Most calls first. */
function addUp(totals: readonly CallTotal[], nameOf: (total: CallTotal) => string): [string, Told][] {
  const byName = new Map<string, Told[]>();
  for (const total of totals) {
    const name = nameOf(total);
    byName.set(name, [...(byName.get(name) ?? []), total.calls]);
  }
  return [...byName]
    .map(([name, calls]): [string, Told] => [name, sumOf(calls)])
    .toSorted(([, one], [, other]) => sizeOf(other) - sizeOf(one));
}

function divide(calls: Told, requests: Told | undefined): number | null {
  if (calls.hidden || requests === undefined || requests.hidden || requests.count === 0) return null;
  return Math.round((calls.count / requests.count) * 100) / 100;
}

function filterOf({ from, to, operation, client, service }: Question): SourceFilter {
  return {
    from,
    to,
    ...(operation !== undefined && { operations: [operation] }),
    ...(client !== undefined && { clients: [client] }),
    ...(service !== undefined && { sources: [service] }),
  };
}
