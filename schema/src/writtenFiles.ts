import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChangelog, type ChangelogEntry } from './changelog.ts';
import { schemaDirectory } from './schemaDirectory.ts';

/** The supergraph as it was composed and committed: what the gateway runs. */
export function supergraphSdl(): string {
  return readFileSync(join(schemaDirectory, 'supergraph.graphql'), 'utf8');
}

/** The schema clients see, as it was composed and committed. */
export function publicSdl(): string {
  return readFileSync(join(schemaDirectory, 'public.graphql'), 'utf8');
}

/** What has changed for clients, step by step, the newest step first. */
export function changelog(): readonly ChangelogEntry[] {
  return parseChangelog(readFileSync(join(schemaDirectory, 'changelog.json'), 'utf8'));
}
