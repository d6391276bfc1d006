/** The views, in the order of the menu. Their names stand in addresses. */
export const views = ['overview', 'operations', 'clients', 'sources', 'fields', 'cost', 'audit', 'adoption'] as const;

export type View = (typeof views)[number];

/** How far back a view looks, counted from now. */
export const periods = ['1h', '6h', '24h', '7d', '30d'] as const;

export type Period = (typeof periods)[number];

export interface Filters {
  readonly period: Period;
  readonly client?: string | undefined;
  readonly operation?: string | undefined;
  readonly source?: string | undefined;
}

/** Where one is: all that makes two pictures of the dashboard differ, but for the time they were taken. */
export interface Place {
  readonly view: View;
  readonly filters: Filters;
}

const defaultPeriod: Period = '24h';

/** Names of operations, client ids and keys of services are short; whatever is longer was written by hand. */
const longestFilter = 200;

/**
 * Reads the part of an address after `#`: `#/clients?period=7d&client=demo-journal`. Whatever it does not understand, it
 * reads as if it were absent, so that an old address still opens.
 */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const given = new URLSearchParams(query);
  const view = views.find((name) => name === path) ?? 'overview';
  const period = periods.find((name) => name === given.get('period')) ?? defaultPeriod;
  const chosen = (['client', 'operation', 'source'] as const).flatMap((name) => {
    const value = given.get(name);
    return value === null || value === '' || value.length > longestFilter ? [] : [[name, value] as const];
  });
  return { view, filters: { period, ...Object.fromEntries<string>(chosen) } };
}

/** The other way: `parsePlace(formatPlace(place))` is `place`. What is as usual is left out. */
export function formatPlace({ view, filters }: Place): string {
  const { period, ...chosen } = filters;
  const query = new URLSearchParams(period === defaultPeriod ? {} : { period });
  for (const [name, value] of Object.entries(chosen)) if (value !== undefined) query.set(name, value);
  return query.size === 0 ? `#/${view}` : `#/${view}?${query}`;
}
