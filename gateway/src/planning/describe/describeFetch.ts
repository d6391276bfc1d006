import type { PlannedFetch } from '../plan.ts';
import { outlineFetch } from './outlineFetch.ts';
import type { WriteKey } from './writeKey.ts';

const indent = '     ';

/** One request of a plan, under its number: what it is sent for, and what must be there before. */
export function describeFetch(fetch: PlannedFetch, number: number, writeKey: WriteKey): string {
  const { subgraph, after, kind, selections, lookups } = outlineFetch(fetch, number, writeKey);
  const details =
    kind === 'looks up'
      ? lookups.flatMap((lookup) => [
          ...lookup.keys.flatMap((key) => wrap('finds', key)),
          ...lookup.places.flatMap((place) => wrap('at', place)),
          ...wrap('asks', lookup.selections),
        ])
      : wrap(kind, selections);
  const waits = after.length === 0 ? '' : `, after ${after.join(', ')}`;
  return [`  ${number}. ${subgraph}${waits}`, ...details.map((line) => indent + line)].join('\n');
}

// Not within `... on Type`.
const betweenWords = /(?<!\.\.\.)(?<!\.\.\. on) /;

/** The text after a word, in lines that fit a terminal, below each other. */
function wrap(word: string, text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(betweenWords)) {
    if (line !== '' && line.length + piece.length > 90) {
      lines.push(line);
      line = piece;
    } else line += line === '' ? piece : ` ${piece}`;
  }
  return [...lines, line].map((each, i) => `${(i === 0 ? word : '').padEnd(7)} ${each}`);
}
