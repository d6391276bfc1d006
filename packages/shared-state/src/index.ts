export { createSharedState, type SharedStateOptions } from './createSharedState.ts';
export type { Budget, Consumption, SharedState } from './sharedState.ts';
