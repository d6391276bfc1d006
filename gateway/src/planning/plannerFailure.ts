/**
 * Why there is no plan. `no plan`: the planner gave up. `ended`: its process ended over the operation. `too slow`: it took
 * longer than it may. `not running`: it cannot be started. `too many`: too many operations wait. `waited`: so long that
 * nobody waits for it any more.
 */
export type PlannerFailureKind = 'no plan' | 'ended' | 'too slow' | 'not running' | 'too many' | 'waited';

const aboutTheOperation: ReadonlySet<PlannerFailureKind> = new Set(['no plan', 'ended', 'too slow']);

export class PlannerFailure extends Error {
  readonly kind: PlannerFailureKind;

  constructor(kind: PlannerFailureKind) {
    super(`the planner: ${kind}`);
    this.kind = kind;
  }

  /** Whether it would happen again with the same operation. */
  get isLasting(): boolean {
    return aboutTheOperation.has(this.kind);
  }
}
