import type { JoinGraph } from '../joinGraph/joinGraph.ts';
import type { PlannedFetch } from '../plan.ts';

/** What a plan is checked against. */
export interface PlanCheck {
  readonly graph: JoinGraph;
  /** What was drawn for the request, from 0 to 100, for progressive overrides. */
  readonly share: number;
}

/** A check that is under way. */
export interface RunningCheck extends PlanCheck {
  readonly effort: { stepsLeft: number };
}

/** A fetch that is checked. */
export interface FetchCheck extends RunningCheck {
  readonly fetch: PlannedFetch;
  readonly position: number;
  /** Positions of the fetches that are over when it begins. */
  readonly before: ReadonlySet<number>;
  /** The shape of what stands at each place of the answer. */
  readonly shapes: Map<string, string>;
}

/** A plan that would give a wrong answer, or ask a subgraph what it does not know. */
export class WrongPlan extends Error {}

/** A plan of so many types within types that it would take long to check it. */
export class UncheckedPlan extends Error {}

/** @throws UncheckedPlan when there have been too many steps */
export function takeStep({ effort }: RunningCheck): void {
  effort.stepsLeft -= 1;
  if (effort.stepsLeft < 0) throw new UncheckedPlan('the plan takes too long to check');
}
