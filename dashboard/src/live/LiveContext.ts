import { createContext, useContext } from 'react';

/** The refreshing of figures, the same for all that the page shows. */
export interface Live {
  /** Rises each time figures are to be fetched anew. */
  readonly tick: number;
  readonly isPaused: boolean;
  setPaused(isPaused: boolean): void;
  /** Fetches now. */
  refresh(): void;
  /** When what the page shows was fetched. */
  readonly updatedAt: Date | undefined;
  setUpdatedAt(time: Date): void;
}

export const LiveContext = createContext<Live | undefined>(undefined);

export function useLive(): Live {
  const live = useContext(LiveContext);
  if (live === undefined) throw new Error('there is no LiveContext here');
  return live;
}
