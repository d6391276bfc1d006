import type { CompiledFetch } from './compilePlan.ts';
import type { FoundEntities } from './collect/compileLookup.ts';
import type { FetchToSend } from './executePlan.ts';

/**
 * The body of a request to a subgraph.
 *
 * @param variables each variable of the operation as JSON
 */
export function writeBody(
  fetch: CompiledFetch,
  found: readonly FoundEntities[],
  variables: ReadonlyMap<string, string>,
): string {
  const parts = writeLookups(fetch, found);
  for (const name of fetch.planned.variables) {
    const value = variables.get(name);
    if (value !== undefined) parts.push(`"${name}":${value}`);
  }
  return `${fetch.bodyHead}${parts.join(',')}}}`;
}

/** The same body about other entities. */
export function rewriteBody({ fetch, found, body }: FetchToSend, others: readonly FoundEntities[]): string {
  const written = fetch.bodyHead.length + writeLookups(fetch, found).join(',').length;
  return `${fetch.bodyHead}${writeLookups(fetch, others).join(',')}${body.slice(written)}`;
}

function writeLookups({ planned }: CompiledFetch, found: readonly FoundEntities[]): string[] {
  return planned.entities.map(({ variable }, i) => `"${variable}":[${found[i]?.representations.join(',') ?? ''}]`);
}
