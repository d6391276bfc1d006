import { createSharedState } from '../createSharedState.ts';

/** What a process is told that races with another for keys. */
export interface Race {
  readonly url: string;
  readonly keys: readonly string[];
  readonly attempts: number;
}

// Says that it is ready, waits for the start, and answers with how often it got each key.
let told: Race | undefined;
process.on('message', (message: Race | 'start') => {
  if (message !== 'start') {
    told = message;
    process.send?.('ready');
  } else if (told !== undefined) void race(told);
});

async function race({ url, keys, attempts }: Race): Promise<void> {
  const state = createSharedState(url, { commandTimeoutMs: 10_000 });
  const tries = keys.map((key) => Array.from({ length: attempts }, () => state.putIfAbsent(key, 60_000)));
  const wins = await Promise.all(tries.map(async (results) => (await Promise.all(results)).filter(Boolean).length));
  process.send?.(wins);
  await state.stop();
  process.disconnect();
}
