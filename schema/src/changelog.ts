import { hashText } from '@helsegraf/documents';
import type { ContractChange } from './compare.ts';

/** One step of the contract, as clients see it: what has changed from one public schema to the next. */
export interface ChangelogEntry {
  /** The day it was composed. */
  readonly date: string;
  /** SHA-256 of the public schema after it. */
  readonly schema: string;
  /** What the step is about. Written by hand, and kept. */
  readonly note?: string;
  /** The worst first. Empty for the first contract. */
  readonly changes: readonly ContractChange[];
}

export interface ContractStep {
  readonly date: string;
  /** The public schema after it. */
  readonly publicSdl: string;
  readonly changes: readonly ContractChange[];
  /** As it stands, when somebody has written one for this step already. */
  readonly note?: string | undefined;
}

/**
 * The changelog with a step on top. A step that changes nothing but wording is not told of; that the schema has another
 * text is.
 *
 * @param entries without what was told of this very step before
 */
export function addStep(entries: readonly ChangelogEntry[], step: ContractStep): readonly ChangelogEntry[] {
  const schema = hashText(step.publicSdl);
  const [latest, ...older] = entries;
  if (latest?.schema === schema) return entries;
  if (latest !== undefined && step.changes.length === 0) return [{ ...latest, schema }, ...older];
  const { date, note, changes } = step;
  return [{ date, schema, ...(note !== undefined && { note }), changes }, ...entries];
}

/** Whether the changelog's latest entry leads to this schema. */
export function tellsOf(entries: readonly ChangelogEntry[], publicSdl: string): boolean {
  return entries[0]?.schema === hashText(publicSdl);
}

/** @throws when the text is no changelog */
export function parseChangelog(text: string): readonly ChangelogEntry[] {
  const entries: unknown = JSON.parse(text);
  if (!Array.isArray(entries)) throw new Error('schema/changelog.json is no list');
  return entries as readonly ChangelogEntry[];
}

export function writeChangelog(entries: readonly ChangelogEntry[]): string {
  return `${JSON.stringify(entries, null, 2)}\n`;
}
