import type { StandIn } from '../frame/standIn.ts';

/** Every national service the sandbox stands in for, one line each. */
export const standIns: readonly StandIn[] = [];
