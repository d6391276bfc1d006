import { GatewayError } from '@helsegraf/errors';
import { dataSource, missing, sourceUnavailable } from '@helsegraf/subgraph-kit';
import type { PatientContext } from '@helsegraf/upstream';
import type { ResolversTypes } from './generated/resolverTypes.ts';
import type { Loaders } from './loaders.ts';
import { mapEntry } from './mapping/mapEntry.ts';

type AccessLogResult = Awaited<ResolversTypes['AccessLogResult']>;

export interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
}

const service = 'ACCESS_LOG';
const maxPageSize = 100;

/**
 * Who has seen what. A page goes on where the last one ended, however many accesses came since.
 *
 * @throws GatewayError INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export async function answerAccessLog(
  patient: PatientContext,
  { first, after }: Page,
  loaders: Pick<Loaders, 'fetchAccessLog'>,
): Promise<AccessLogResult> {
  if (first < 1 || first > maxPageSize) throw new GatewayError('INVALID_PAGE_SIZE');
  const before = after == null ? undefined : readCursor(after);
  const answer = await loaders.fetchAccessLog({ patient, first, before });
  if (answer.kind === 'unavailable') return sourceUnavailable(service, answer);
  if (answer.kind === 'withheld') return missing('AccessRefused', service, answer.fetchedAt);
  const { entries, hasMore } = answer.found;
  const edges = entries.map((entry) => ({ cursor: writeCursor(entry.id), node: mapEntry(entry) }));
  return {
    __typename: 'AccessLogConnection',
    source: dataSource(service, answer.fetchedAt),
    edges,
    pageInfo: {
      hasNextPage: hasMore,
      hasPreviousPage: before !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function writeCursor(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
}

function readCursor(cursor: string): string {
  const hex = cursor.length === 22 ? Buffer.from(cursor, 'base64url').toString('hex') : '';
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (!uuid.test(id)) throw new GatewayError('INVALID_CURSOR');
  return id;
}
