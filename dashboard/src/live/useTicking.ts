import { useEffect, useMemo, useRef, useState } from 'react';
import { createTicker, thisPage } from './createTicker.ts';
import type { Live } from './LiveContext.ts';
import type { Ticker } from './createTicker.ts';

/** Figures are collected minute by minute; fetching twice in each shows a new one half a minute late at most. */
const intervalMs = 30_000;

/** The page's one clock for refreshing. */
export function useTicking(): Live {
  const [tick, setTick] = useState(0);
  const [isPaused, setIsPaused] = useState(false);
  const [updatedAt, setUpdatedAt] = useState<Date>();
  const ticker = useRef<Ticker>(undefined);

  useEffect(() => {
    const running = createTicker(intervalMs, () => setTick((before) => before + 1), thisPage);
    ticker.current = running;
    return () => running.stop();
  }, []);

  return useMemo(
    () => ({
      tick,
      isPaused,
      setPaused: (wanted) => {
        setIsPaused(wanted);
        if (wanted) ticker.current?.pause();
        else ticker.current?.resume();
      },
      refresh: () => ticker.current?.tick(),
      updatedAt,
      setUpdatedAt,
    }),
    [tick, isPaused, updatedAt],
  );
}
