import type { Plan, PlannedFetch } from '../planning/plan.ts';
import type { IsOfType } from './merge/applyRewrites.ts';
import { compileLookup, type CompiledLookup } from './collect/compileLookup.ts';
import { compileAskedKeys, type AskedOfFetch } from './merge/askedKeys.ts';

/** A plan with all that can be worked out before the first request. */
export interface CompiledPlan {
  readonly fetches: readonly CompiledFetch[];
}

export interface CompiledFetch {
  readonly planned: PlannedFetch;
  /** The request body up to the variables: `{"query":"…","variables":{`. */
  readonly bodyHead: string;
  readonly lookups: readonly CompiledLookup[];
  /** What it is asked for, and others are not. */
  readonly asked: AskedOfFetch;
  /** Positions of the fetches that wait for this one. */
  readonly waiting: readonly number[];
}

export function compilePlan(plan: Plan, isOfType: IsOfType): CompiledPlan {
  const askedOf = compileAskedKeys(plan.fetches);
  return {
    fetches: plan.fetches.map((planned, position) => ({
      planned,
      asked: askedOf(planned, position),
      bodyHead: `{"query":${JSON.stringify(planned.document)},"variables":{`,
      lookups: planned.entities.map((lookup) => compileLookup(lookup, isOfType)),
      waiting: plan.fetches.flatMap(({ needs }, other) => (needs.includes(position) ? [other] : [])),
    })),
  };
}
