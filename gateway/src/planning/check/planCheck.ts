import type { JoinGraph } from '../joinGraph/joinGraph.ts';
import type { PlannedFetch } from '../plan.ts';

/** What a plan is checked against. */
export interface PlanCheck {
  readonly graph: JoinGraph;
  /** What was drawn for the request, from 0 to 100, for progressive overrides. */
  readonly share: number;
}

/** A fetch that is checked. */
export interface FetchCheck extends PlanCheck {
  readonly fetch: PlannedFetch;
  readonly position: number;
  /** Positions of the fetches that are over when it begins. */
  readonly before: ReadonlySet<number>;
  /** The shape of what stands at each place of the answer. */
  readonly shapes: Map<string, string>;
}

/** A plan that would give a wrong answer, or ask a subgraph what it does not know. */
export class WrongPlan extends Error {}
