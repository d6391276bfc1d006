/** Says whether something is met for the first time; what has expired is forgotten. */
export type ReplayGuard = (id: string, expiresAtSeconds: number) => boolean;

const skewSeconds = 5;

export function createReplayGuard(now: () => Date): ReplayGuard {
  const seen = new Map<string, number>();
  return (id, expiresAtSeconds) => {
    const seconds = now().getTime() / 1000;
    for (const [known, expiry] of seen) if (expiry + skewSeconds < seconds) seen.delete(known);
    if (seen.has(id)) return false;
    seen.set(id, expiresAtSeconds);
    return true;
  };
}
