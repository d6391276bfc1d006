export type { Budget, Consumption, SharedState } from './sharedState.ts';
