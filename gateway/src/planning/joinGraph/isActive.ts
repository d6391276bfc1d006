import type { FieldInSubgraph } from './joinGraph.ts';

/**
 * Whether a label of a progressive override (`@override(label:)`) is on. `percent(n)` is on for shares of the requests
 * below n; nobody here can switch another on.
 *
 * @param share what was drawn for the request, from 0 to 100
 */
export function isActive(label: string, share: number): boolean {
  return share < (percentageOf(label) ?? 0);
}

/** The n of a label `percent(n)`. */
export function percentageOf(label: string): number | undefined {
  const percentage = /^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1];
  return percentage === undefined ? undefined : Number(percentage);
}

/** Whether a subgraph has a field for a request of this share. */
export function hasForShare({ override }: FieldInSubgraph, share: number): boolean {
  return override === undefined || isActive(override.label, share) === override.hasWhenOn;
}
