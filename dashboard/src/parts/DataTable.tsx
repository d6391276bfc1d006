import { Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { ScrollWindow } from './ScrollWindow.tsx';
import { sortRows } from './sortRows.ts';
import type { Direction } from './sortRows.ts';

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  show(row: Row): ReactNode;
  /** What rows are sorted by. A column without it cannot be sorted by. */
  rank?(row: Row): number | string;
  readonly isNumber?: boolean;
  readonly isWide?: boolean;
}

interface DataTableProps<Row> {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** As they come, until the reader sorts them. */
  readonly rows: readonly Row[];
  keyOf(row: Row): string;
  isChosen?(row: Row): boolean;
  /** Long lists of which one looks for a few. */
  readonly isLimited?: boolean;
  /** In the place of rows, when there are none. */
  readonly none: string;
}

/** A table whose first column names the rows, and that can be sorted by a press on a column's name. */
export function DataTable<Row>({
  label,
  columns,
  rows,
  keyOf,
  isChosen,
  isLimited = false,
  none,
}: DataTableProps<Row>) {
  const [sorting, setSorting] = useState<{ readonly key: string; readonly direction: Direction }>();
  const by = columns.find(({ key }) => key === sorting?.key);
  const sorted = by?.rank === undefined || sorting === undefined ? rows : sortRows(rows, by.rank, sorting.direction);
  if (rows.length === 0) return <p className="quiet-text">{none}</p>;
  return (
    <ScrollWindow label={label} isLimited={isLimited}>
      <Table aria-label={label} data-size="sm" stickyHeader hover>
        <Table.Head>
          <Table.Row>
            {columns.map((column) => {
              const direction = column.key === sorting?.key ? sorting.direction : undefined;
              return (
                <th
                  key={column.key}
                  scope="col"
                  className={column.isNumber === true ? 'number' : undefined}
                  {...(direction === undefined ? {} : { 'aria-sort': direction })}
                >
                  {column.rank === undefined ? (
                    column.label
                  ) : (
                    <button
                      type="button"
                      onClick={() => setSorting({ key: column.key, direction: nextOf(direction, column) })}
                    >
                      {column.label}
                    </button>
                  )}
                </th>
              );
            })}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {sorted.map((row) => (
            <Table.Row key={keyOf(row)} data-chosen={isChosen?.(row)}>
              {columns.map(({ key, show, isNumber, isWide }, place) => {
                const className = [isNumber === true && 'number', isWide === true && 'wide'].filter(Boolean).join(' ');
                return place === 0 ? (
                  <th key={key} scope="row">
                    {show(row)}
                  </th>
                ) : (
                  <td key={key} className={className}>
                    {show(row)}
                  </td>
                );
              })}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </ScrollWindow>
  );
}

/** Figures are first sorted with the largest on top, names from A. */
function nextOf<Row>(direction: Direction | undefined, { isNumber }: Column<Row>): Direction {
  if (direction !== undefined) return direction === 'descending' ? 'ascending' : 'descending';
  return isNumber === true ? 'descending' : 'ascending';
}
