import { readFileSync } from 'node:fs';
import { columns, type Cell } from './cells.ts';

/** What the matrix says about one cell. Obligations beside `audit`, in alphabetical order. */
export interface Outcome {
  readonly effect: string;
  readonly code: string;
  readonly also: readonly string[];
}

interface Row {
  readonly because: string;
  readonly outcome: Outcome;
  readonly conditions: readonly (readonly [keyof Cell, ReadonlySet<string>])[];
  /** How many cells it was the first to match. */
  cells: number;
}

export interface Matrix {
  readonly rows: readonly Row[];
  /** @throws when no row speaks about the cell */
  find(cell: Cell): Outcome;
}

/** The decision table of `matrix/`: the first row that matches a cell decides it. @throws on a word that no list has */
export function readMatrix(): Matrix {
  const words = new Map(readCsv('words.csv').map((row) => [row['word'] ?? '', split(row['stands for'] ?? '')]));
  const rows = readCsv('matrix.csv').map((row) => toRow(row, words));
  return {
    rows,
    find(cell) {
      const row = rows.find(({ conditions }) => conditions.every(([column, values]) => values.has(cell[column])));
      if (row === undefined) throw new Error(`no row for ${JSON.stringify(cell)}`);
      row.cells += 1;
      return row.outcome;
    },
  };
}

function toRow(row: Record<string, string>, words: ReadonlyMap<string, readonly string[]>): Row {
  const names = Object.keys(columns) as (keyof Cell)[];
  return {
    because: row['because'] ?? '',
    outcome: { effect: row['effect'] ?? '', code: row['code'] ?? '', also: split(row['also'] ?? '').toSorted() },
    conditions: names
      .filter((name) => row[name] !== 'any')
      .map((name) => [name, new Set(split(row[name] ?? '').flatMap((word) => meaningOf(name, word, words)))] as const),
    cells: 0,
  };
}

function meaningOf(name: keyof Cell, word: string, words: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const meaning = words.get(word) ?? [word];
  const known: readonly string[] = columns[name];
  const strange = meaning.find((each) => !known.includes(each));
  if (strange !== undefined) throw new Error(`the column ${name} has no value "${strange}"`);
  return meaning;
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split(' / ');
}

function readCsv(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../matrix/${name}`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const titles = header.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    if (values.length !== titles.length) throw new Error(`${name} has a line with ${values.length} columns: ${line}`);
    return Object.fromEntries(titles.map((title, index) => [title, values[index] ?? '']));
  });
}
