import type { PlannerName } from '../config/plannerNames.ts';
import type { Plan } from './plan.ts';

/** The first message to a planner's process. */
export interface LoadRequest {
  readonly planner: PlannerName;
  readonly supergraphSdl: string;
}

export type LoadReply =
  /** The planner cannot run on this machine. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'ready'; readonly publicSdl: string; readonly sharePoints: readonly number[] };

/** What is asked after that, one at a time. */
export interface PlanRequest {
  readonly document: string;
  readonly share: number;
}

export type PlanReply = { readonly kind: 'plan'; readonly plan: Plan } | { readonly kind: 'no plan' };

/** A planner that has read a supergraph, in its own process. */
export interface LoadedPlanner {
  /** What clients see of the supergraph. */
  readonly publicSdl: string;
  readonly sharePoints: readonly number[];
  /** @throws when it cannot plan the document */
  plan(document: string, share: number): Plan;
}
