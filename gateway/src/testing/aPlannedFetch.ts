import { compilePlan } from '../execution/compilePlan.ts';
import type { FetchToSend } from '../execution/executePlan.ts';
import type { MergedTypes } from '../execution/merge/mergeAnswer.ts';
import type { DataObject } from '../execution/merge/mergeData.ts';
import type { EntityLookup, EntityPath, PlannedFetch } from '../planning/plan.ts';

/** The types of the fetches below: books, and items that may be books. */
export const testTypes: MergedTypes = {
  isOfType: (typename, types) => types.some((type) => type === typename || type === 'Item'),
  isObjectType: (name) => name !== 'Item',
};

/** A fetch of root fields from the subgraph `books`. */
export function aPlannedFetch(fetch: Partial<PlannedFetch> = {}): PlannedFetch {
  return {
    subgraph: 'books',
    kind: 'query',
    document: '{ book { title } }',
    variables: [],
    entities: [],
    outputRewrites: [],
    needs: [],
    ...fetch,
  };
}

/** Books by their id, at paths written as `shelves.@.book`, where `@` is each item of a list. */
export function aBookLookup(paths: readonly string[], lookup: Partial<EntityLookup> = {}): EntityLookup {
  const selections = [{ kind: 'field', key: 'id', as: 'id', selections: [] }] as const;
  return {
    key: '_entities',
    variable: 'representations',
    paths: paths.map(readPath),
    requires: [{ kind: 'type', type: 'Book', selections }],
    inputRewrites: [],
    outputRewrites: [],
    ...lookup,
  };
}

function readPath(text: string): EntityPath {
  return text.split('.').map((key) => (key === '@' ? { kind: 'each' } : { kind: 'field', key }));
}

/** The fetch as it is sent, when the data is what has been merged before. Another one asks for the same. */
export function sentFor(data: DataObject, fetch: Partial<PlannedFetch>, shared = new Set<unknown>()): FetchToSend {
  const fetches = [aPlannedFetch(fetch), aPlannedFetch(fetch)];
  const [compiled] = compilePlan({ fetches }, testTypes.isOfType).fetches;
  if (compiled === undefined) throw new Error('a plan of one fetch has one');
  return { fetch: compiled, body: '', found: compiled.lookups.map(({ find }) => find(data, shared)) };
}
