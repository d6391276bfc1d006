/** How a service does now, as each part that calls it says. */
export interface ServiceNow {
  readonly service: string;
  readonly standing: string;
  readonly breakers: readonly SubgraphBreaker[];
}

export interface SubgraphBreaker {
  readonly subgraph: string;
  readonly state:
    | { readonly __typename: 'Breaker'; readonly state: string; readonly since: string | null }
    | { readonly __typename: string };
}

const fromWorst = ['OPEN', 'HALF_OPEN', 'CLOSED'];

/** What the part says that is worst off. `undefined` when none says anything. */
export function worstBreaker(breakers: readonly SubgraphBreaker[]): string | undefined {
  const told = breakers.flatMap(({ state }) => ('state' in state ? [state.state] : []));
  return fromWorst.find((state) => told.includes(state)) ?? told[0];
}
