import { createContext, useContext } from 'react';
import type { Query } from '@helsegraf/sdk';
import type { Loaded } from './missing.ts';

/** Asks the graph as whoever is signed in. Never throws: what goes wrong is told as what is missing. */
export type Ask = <Data, Variables>(
  query: Query<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
) => Promise<Loaded<Data>>;

export const AskContext = createContext<Ask | undefined>(undefined);

export function useAsk(): Ask {
  const ask = useContext(AskContext);
  if (ask === undefined) throw new Error('there is no AskContext here');
  return ask;
}
