import { GatewayError } from '@helsegraf/errors';

/** One page of a list, in the shape of the GraphQL Cursor Connections specification. */
export interface Connection<Item> {
  edges: { cursor: string; node: Item }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

export interface PageRequest {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

const maxPageSize = 100;
const defaultPageSize = 20;

/**
 * Cuts one page out of a whole list that is in its final order. The cursor is a position, so it holds for as long as the
 * source gives the same list; nothing is kept between requests.
 *
 * @throws GatewayError INVALID_PAGE_SIZE when `first` is not 1 to 100, INVALID_CURSOR when `after` is not a cursor of ours
 */
export function connection<Item>(items: readonly Item[], page: PageRequest): Connection<Item> {
  const size = page.first ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 1 || size > maxPageSize) throw new GatewayError('INVALID_PAGE_SIZE');
  const start = page.after == null ? 0 : readCursor(page.after) + 1;
  const edges = items.slice(start, start + size).map((node, i) => ({ cursor: writeCursor(start + i), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: start + size < items.length,
      hasPreviousPage: start > 0 && items.length > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

function writeCursor(position: number): string {
  return Buffer.from(`at:${position}`).toString('base64url');
}

function readCursor(cursor: string): number {
  const match = cursor.length <= 24 ? /^at:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString()) : null;
  if (match?.[1] === undefined) throw new GatewayError('INVALID_CURSOR');
  return Number(match[1]);
}
