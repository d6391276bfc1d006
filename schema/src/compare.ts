import { execFileSync } from 'node:child_process';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** One difference between two public schemas, and what it does to a client that was written against the first. */
export interface ContractChange {
  /** `breaking`: an operation may stop working. `dangerous`: it works but may be surprised. `safe`: neither. */
  readonly effect: 'breaking' | 'dangerous' | 'safe';
  readonly message: string;
}

const effects = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
} as const;

const order = ['breaking', 'dangerous', 'safe'];

/** What has changed for clients from one public schema to another, the worst first. Wording is left out. */
export async function compare(before: string, after: string): Promise<ContractChange[]> {
  const changes = await diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ type }) => !String(type).includes('DESCRIPTION'))
    .map(({ criticality, message }) => ({ effect: effects[criticality.level], message }))
    .toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

/**
 * The public schema as it was committed; undefined without git, without the commit, or before the first contract.
 *
 * @param revision any name that git has for a commit, such as `HEAD` or `origin/main`
 */
export function readCommittedPublicSdl(directory: string, revision: string): string | undefined {
  try {
    return execFileSync('git', ['show', `${revision}:./public.graphql`], {
      cwd: directory,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}
