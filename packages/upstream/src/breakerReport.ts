import { CircuitState, type CircuitBreakerPolicy } from 'cockatiel';

/** Whether a service is asked now, as its circuit breaker has it. Says nothing of what was asked. */
export interface BreakerReport {
  readonly state: 'CLOSED' | 'HALF_OPEN' | 'OPEN';
  /** RFC 3339. Absent when it has been so from the start. */
  readonly since?: string;
}

const names = {
  [CircuitState.Closed]: 'CLOSED',
  [CircuitState.HalfOpen]: 'HALF_OPEN',
  [CircuitState.Open]: 'OPEN',
  // By hand alone, which nobody does here.
  [CircuitState.Isolated]: 'OPEN',
} as const;

/** Follows a breaker, since it does not remember when it changed. */
export function followBreaker(breaker: CircuitBreakerPolicy): () => BreakerReport {
  let since: string | undefined;
  breaker.onStateChange(() => void (since = new Date().toISOString()));
  return () => ({ state: names[breaker.state], ...(since === undefined ? {} : { since }) });
}
