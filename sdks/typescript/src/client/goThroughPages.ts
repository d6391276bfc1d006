import type { Query } from '../operation.ts';
import type { Answered, Failure, Result } from '../result.ts';
import { unreadable } from './readAnswer.ts';

/** One page of a list, or why there is none. Only the last can be a failure. */
export type Page<Data, Picked> = PageAnswered<Data, Picked> | Failure;

export type PageAnswered<Data, Picked> = Answered<Data> & {
  /** What was picked: the page, or a reason why there is none. */
  readonly picked: Picked;
  /** What is in the page, in order. Empty when a reason was picked. */
  readonly items: readonly ItemOf<Picked>[];
  /** Whether the list ends here as it should: the page says that there is no other. */
  readonly isLast: boolean;
};

/** What a list holds, of whatever was picked. */
export type ItemOf<Picked> = Picked extends { readonly edges: infer Edges }
  ? NonNullable<Edges> extends readonly (infer Edge)[]
    ? NonNullable<Edge> extends { readonly node: infer Node }
      ? Node
      : never
    : never
  : never;

/** What is gone through. */
export interface Paging<Data, Variables, Picked> {
  readonly operation: Query<Data, Variables>;
  readonly variables: Variables;
  readonly pick: (data: Data) => Picked;
  readonly ask: (variables: Variables) => Promise<Result<Data>>;
}

/**
 * The pages of a list, one after the other; each is asked for when the one before has been dealt with. It ends with the
 * last page, with a reason instead of one, or with a failure. A cursor that comes again would go round in circles, and a
 * page that promises another without saying where it begins cannot be gone on from: both end as `unreadable`.
 *
 * @throws TypeError when what is picked is none of the lists of the operation that take a cursor
 */
export async function* goThroughPages<Data, Variables, Picked>(
  paging: Paging<Data, Variables, Picked>,
): AsyncGenerator<Page<Data, Picked>, void, undefined> {
  const seen = new Set<string>();
  let { variables } = paging;
  for (;;) {
    const result = await paging.ask(variables);
    if (result.kind !== 'data' && result.kind !== 'partial') {
      yield result;
      return;
    }
    const picked = paging.pick(result.data);
    const page = readPage(picked);
    const isLast = page !== undefined && !page.hasNextPage;
    yield { ...result, picked, items: itemsOf(picked), isLast };
    if (page === undefined || isLast) return;
    const cursor = page.endCursor;
    if (cursor === undefined || seen.has(cursor)) {
      yield unreadable(result.status, 'no next page');
      return;
    }
    seen.add(cursor);
    variables = { ...variables, [cursorVariable(paging.operation, result.data, picked)]: cursor };
  }
}

/** Everything in a list, and whether that is all. */
export interface CollectedPages<Data, Picked> {
  readonly items: readonly ItemOf<Picked>[];
  /** False when a page is missing, or came with errors: then the list must not be shown as if it were whole. */
  readonly isComplete: boolean;
  /** Where the list ended: it tells why, when it is not complete. */
  readonly last: Page<Data, Picked> | undefined;
}

/**
 * Goes through all pages.
 *
 * @param maxItems stops asking for more when there are so many
 */
export async function collectPages<Data, Picked>(
  pages: AsyncIterable<Page<Data, Picked>>,
  maxItems = Number.POSITIVE_INFINITY,
): Promise<CollectedPages<Data, Picked>> {
  const items: ItemOf<Picked>[] = [];
  let isWhole = true;
  let last: Page<Data, Picked> | undefined;
  for await (const page of pages) {
    last = page;
    isWhole &&= page.kind === 'data';
    if (page.kind === 'data' || page.kind === 'partial') items.push(...page.items);
    if (items.length >= maxItems) break;
  }
  return { items, isComplete: isWhole && last?.kind === 'data' && last.isLast, last };
}

interface PageRead {
  readonly hasNextPage: boolean;
  readonly endCursor: string | undefined;
}

function readPage(picked: unknown): PageRead | undefined {
  const { pageInfo } = asObject(picked);
  if (pageInfo === undefined) return undefined;
  const { hasNextPage, endCursor } = asObject(pageInfo);
  return { hasNextPage: hasNextPage === true, endCursor: typeof endCursor === 'string' ? endCursor : undefined };
}

function itemsOf<Picked>(picked: Picked): readonly ItemOf<Picked>[] {
  const { edges } = asObject(picked);
  if (!Array.isArray(edges)) return [];
  return edges.flatMap((edge) => (edge === null ? [] : [asObject(edge)['node'] as ItemOf<Picked>]));
}

function cursorVariable(
  { name, pages = [] }: Pick<Query<never, never>, 'name' | 'pages'>,
  data: unknown,
  picked: unknown,
): string {
  const paged = pages.find(({ path }) => {
    return path.reduce((value, step) => asObject(value)[step], data) === picked;
  });
  if (paged === undefined) throw new TypeError(`pages: not a list of ${name} that takes a cursor in a variable`);
  return paged.after;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
