import type { IsOfType } from './applyRewrites.ts';
import type { CompiledFetch, CompiledPlan } from './compilePlan.ts';
import type { FoundEntities } from './compileLookup.ts';
import type { FilledAnswer } from './fillGaps.ts';
import { mergeAnswer, type Merged } from './mergeAnswer.ts';
import type { DataObject, IsObjectType } from './mergeData.ts';
import { placeError, type PlacedError } from './placeErrors.ts';

/** One request to one subgraph, ready to be sent. */
export interface FetchToSend {
  readonly fetch: CompiledFetch;
  readonly body: string;
  /** The entities asked about, for each lookup. Empty for root fields. */
  readonly found: readonly FoundEntities[];
}

export interface Execution {
  readonly data: DataObject;
  /** Lists and objects that stand in several places of the data. */
  readonly shared: ReadonlySet<unknown>;
  readonly errors: readonly PlacedError[];
}

export interface ExecutionContext {
  /** Each variable of the operation as JSON; a variable that was not given is absent. */
  readonly variables: ReadonlyMap<string, string>;
  /** Never rejects. An answer about entities has one item for each representation, in the same order. */
  readonly send: (fetch: FetchToSend) => Promise<FilledAnswer>;
  readonly isOfType: IsOfType;
  readonly isObjectType: IsObjectType;
}

/** Runs a plan: each fetch starts as soon as those that it needs have been merged. */
export function executePlan(plan: CompiledPlan, context: ExecutionContext): Promise<Execution> {
  const merged: Merged = { data: {}, shared: new Set(), ...context };
  const errors: PlacedError[] = [];
  const missing = plan.fetches.map(({ planned }) => planned.needs.length);

  return new Promise((resolve, reject) => {
    let open = plan.fetches.length;

    const finish = (fetch: CompiledFetch) => {
      open -= 1;
      if (open === 0) resolve({ data: merged.data, shared: merged.shared, errors });
      for (const next of fetch.waiting) {
        missing[next] = (missing[next] ?? 0) - 1;
        if (missing[next] === 0) start(next);
      }
    };

    const start = (position: number) => {
      const fetch = plan.fetches[position];
      if (fetch === undefined) return;
      const found = fetch.lookups.map((lookup) => lookup.find(merged.data, merged.shared.size > 0));
      if (fetch.lookups.length > 0 && found.every(({ targets }) => targets.length === 0)) {
        finish(fetch);
        return;
      }
      const sent = { fetch, found, body: writeBody(fetch, found, context.variables) };
      context
        .send(sent)
        .then((answer) => {
          mergeAnswer(merged, sent, answer.data);
          for (const error of answer.errors) errors.push(...placeError(merged.data, sent, error));
          finish(fetch);
        })
        .catch(reject);
    };

    if (open === 0) resolve({ data: merged.data, shared: merged.shared, errors });
    plan.fetches.forEach(({ planned }, position) => {
      if (planned.needs.length === 0) start(position);
    });
  });
}

function writeBody(
  { planned, bodyHead }: CompiledFetch,
  found: readonly FoundEntities[],
  variables: ReadonlyMap<string, string>,
): string {
  const parts = planned.entities.map(
    ({ variable }, i) => `"${variable}":[${found[i]?.representations.join(',') ?? ''}]`,
  );
  for (const name of planned.variables) {
    const value = variables.get(name);
    if (value !== undefined) parts.push(`"${name}":${value}`);
  }
  return `${bodyHead}${parts.join(',')}}}`;
}
