import type { SourceRequest, Upstream } from '@helsegraf/upstream';
import { createLoaders, type Loaders } from './loaders.ts';
import { fetchRelatives, type PersonService, type SourceAnswer } from './source.ts';

/** What the resolvers of one request share. */
export interface PersonScope {
  readonly loaders: Loaders;
  fetchRelatives(nationalIds: readonly string[]): Promise<SourceAnswer>;
}

export function createPersonScope(
  upstreams: Readonly<Record<PersonService, Upstream>>,
  request: SourceRequest,
): PersonScope {
  return {
    loaders: createLoaders(upstreams, request),
    fetchRelatives: (nationalIds) => fetchRelatives(upstreams['person-register'], request, nationalIds),
  };
}
