import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** One difference between two public schemas, and what it does to a client that was written against the first. */
export interface ContractChange {
  /** `breaking`: an operation may stop working. `dangerous`: it works but may be surprised. `safe`: neither. */
  readonly effect: 'breaking' | 'dangerous' | 'safe';
  readonly message: string;
  /** What it is about, `Patient.person`; absent when it is about nothing in particular. */
  readonly path?: string | undefined;
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
  const whole = new Set(changes.filter(({ type }) => isOfWholeType(String(type))).map(({ path }) => path));
  return changes
    .filter(({ type }) => !String(type).includes('DESCRIPTION'))
    .filter(({ type, path }) => isOfWholeType(String(type)) || !whole.has(path?.split('.')[0]))
    .map(({ criticality, message, path }) => ({
      effect: effects[criticality.level],
      message,
      ...(path !== undefined && { path }),
    }))
    .toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}

/** That a type has come or gone says the same of all that is in it. */
function isOfWholeType(type: string): boolean {
  return type === 'TYPE_ADDED' || type === 'TYPE_REMOVED';
}
