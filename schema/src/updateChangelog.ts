import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addStep, parseChangelog, tellsOf, type ChangelogEntry } from './changelog.ts';
import { readCommitted, readHistory } from './committed.ts';
import { compare } from './compare.ts';

export const changelogFile = 'changelog.json';

/**
 * The changelog that leads to a schema: the committed one, and one step from the schema that it ends with. However often one
 * composes before one commits, there is one step, and whoever forgot to commit it is caught up with. Without git, what was
 * composed last is what the step starts from.
 */
export async function updateChangelog(directory: string, publicSdl: string): Promise<readonly ChangelogEntry[]> {
  const written = readChangelog(directory);
  const committed = readCommitted(directory, changelogFile, 'HEAD');
  const entries = committed === undefined ? written : parseChangelog(committed);
  const before = findSchema(directory, entries);
  return addStep(entries, {
    date: new Date().toISOString().slice(0, 10),
    publicSdl,
    changes: before === undefined ? [] : await compare(before, publicSdl),
    note: written.length > entries.length ? written[0]?.note : undefined,
  });
}

/** As it stands in the folder; empty when there is none. */
export function readChangelog(directory: string): readonly ChangelogEntry[] {
  const path = join(directory, changelogFile);
  return existsSync(path) ? parseChangelog(readFileSync(path, 'utf8')) : [];
}

/** The schema that a changelog ends with. Undefined when there is no changelog yet, or nobody has it any more. */
function findSchema(directory: string, entries: readonly ChangelogEntry[]): string | undefined {
  for (const text of readHistory(directory, 'public.graphql')) if (tellsOf(entries, text)) return text;
  const path = join(directory, 'public.graphql');
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return tellsOf(entries, written) ? written : undefined;
}
