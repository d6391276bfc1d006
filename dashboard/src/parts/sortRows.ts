export type Direction = 'ascending' | 'descending';

/** The rows by their rank; those of the same rank stay in the order they came. */
export function sortRows<Row>(
  rows: readonly Row[],
  rank: (row: Row) => number | string,
  direction: Direction,
): readonly Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * compare(rank(a), rank(b)));
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'nb', { numeric: true });
}
