import type { ErrorCode } from '@helsegraf/errors';
import type { Limits } from '../../config/limits.ts';
import type { PlannerName } from '../../config/plannerNames.ts';
import type { Piece } from '../../operation/findPieces.ts';
import type { CanonicalRequest } from '../createPlanner.ts';
import type { Plan } from '../plan.ts';
import type { CanonicalText } from '../prepare/prepareAside.ts';

/** The first message to a planner's process. */
export interface LoadRequest {
  readonly planner: PlannerName | 'exact';
  readonly supergraphSdl: string;
}

export type LoadReply =
  /** The planner cannot run on this machine. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'ready'; readonly publicSdl: string; readonly sharePoints: readonly number[] };

/** What is asked after that, one at a time. */
export type PlannerRequest =
  | { readonly task: 'plan'; readonly document: string; readonly share: number }
  | { readonly task: 'check'; readonly text: string; readonly rules: WrittenRules }
  | ({ readonly task: 'canonicalize' } & CanonicalRequest);

/** What a text is held to, as JSON can say it. */
export interface WrittenRules {
  readonly limits: Limits;
  readonly allowsIntrospection: boolean;
  readonly personalScalars: readonly string[];
  readonly personalArguments: readonly string[];
}

export type PlannerReply =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'fit'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'unfit'; readonly code: ErrorCode; readonly positions: readonly number[] }
  | ({ readonly kind: 'canonical' } & CanonicalText)
  /** Why is said in names of fields and types; that it failed is enough. */
  | { readonly kind: 'failed' };

/** A planner that has read a supergraph, in its own process. */
export interface LoadedPlanner {
  /** What clients see of the supergraph. */
  readonly publicSdl: string;
  readonly sharePoints: readonly number[];
  /** @throws when it cannot plan the document */
  plan(document: string, share: number): Plan;
}
