import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/runCommand.ts';

export type Row = Readonly<Record<string, string>>;

/** A page of the repository, in parts that a test can hold to the code. */
export interface Page {
  readonly text: string;
  /** The rows of all tables below a heading, up to the next heading of any level; by the words in their first line. */
  rows(heading: string): Row[];
  /** What stands in the fenced blocks of a language. */
  blocks(language: string): string[];
}

export function readPage(path: string): Page {
  const text = readFileSync(join(repositoryRoot, path), 'utf8');
  return {
    text,
    rows(heading) {
      const [, below] = text.split(`\n${heading}\n`);
      if (below === undefined) throw new Error(`${path} has no heading ${heading}`);
      const [part = ''] = below.split(/^#+ /m);
      return readTables(part);
    },
    blocks: (language) =>
      [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, block = '']) => block),
  };
}

/** The text of a cell without the marks of code. */
export function plain(cell: string | undefined): string {
  return (cell ?? '').replaceAll('`', '');
}

function readTables(text: string): Row[] {
  const tables = text.split(/\n(?!\|)/).map((part) => part.split('\n').filter((line) => line.startsWith('|')));
  return tables.flatMap(([head = '', _rule, ...lines]) => {
    const names = readCells(head);
    return lines.map((line) => Object.fromEntries(readCells(line).map((cell, at) => [names[at] ?? '', cell])));
  });
}

function readCells(line: string): string[] {
  return line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
