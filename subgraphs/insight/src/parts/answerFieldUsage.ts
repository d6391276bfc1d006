import type { FieldUse, InsightReader } from '@helsegraf/insight';
import { connection, dataSource, type PageRequest } from '@helsegraf/subgraph-kit';
import { sizeOf, sumOf, toCount } from '../count.ts';
import type { FieldUsage, FieldUsageConnection } from '../generated/resolverTypes.ts';
import type { Question } from '../question.ts';
import type { Deprecations } from './findDeprecations.ts';

export interface FieldQuestion extends PageRequest {
  readonly onlyDeprecated: boolean;
  readonly startingWith?: string | null | undefined;
}

export interface FieldSources {
  readonly reader: Pick<InsightReader, 'fieldUse'>;
  readonly deprecations: Deprecations;
}

/** @throws InsightUnavailable; GatewayError for a page that cannot be */
export async function answerFieldUsage(
  { reader, deprecations }: FieldSources,
  {
    question,
    fields,
    deadline,
  }: { readonly question: Question; readonly fields: FieldQuestion; readonly deadline: number },
): Promise<FieldUsageConnection & { __typename: 'FieldUsageConnection' }> {
  const { from, to, client, clientVersion } = question;
  const uses = await reader.fieldUse(
    {
      from,
      to,
      ...(client !== undefined && { clients: [client] }),
      ...(clientVersion !== undefined && { versions: [clientVersion] }),
      ...(fields.onlyDeprecated && { coordinates: [...deprecations.keys()] }),
    },
    deadline,
  );
  const byField = new Map<string, FieldUse[]>(
    // Nobody who uses it is what one hopes to see of a field that is to go away.
    fields.onlyDeprecated ? [...deprecations.keys()].map((coordinate) => [coordinate, []]) : [],
  );
  for (const use of uses) byField.set(use.coordinate, [...(byField.get(use.coordinate) ?? []), use]);
  const wanted = [...byField]
    .filter(([coordinate]) => coordinate.startsWith(fields.startingWith ?? ''))
    .filter(([coordinate]) => !fields.onlyDeprecated || deprecations.has(coordinate))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const { edges, pageInfo } = connection(
    wanted.map(([coordinate, users]) => toUsage(coordinate, users, deprecations)),
    fields,
  );
  const source = dataSource('INSIGHT', new Date().toISOString());
  return { __typename: 'FieldUsageConnection', source, edges, pageInfo };
}

function toUsage(coordinate: string, uses: readonly FieldUse[], deprecations: Deprecations): FieldUsage {
  return {
    coordinate,
    deprecation: deprecations.get(coordinate) ?? null,
    requests: toCount(sumOf(uses.map(({ requests }) => requests))),
    clients: uses
      .toSorted((one, other) => sizeOf(other.requests) - sizeOf(one.requests))
      .map(({ client, version = null, requests, lastUsedOn }) => ({
        client,
        version,
        requests: toCount(requests),
        lastUsedOn: requests.hidden ? null : lastUsedOn.toISOString().slice(0, 10),
      })),
  };
}
