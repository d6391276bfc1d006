import type { JWTPayload } from 'jose';

export const tokenLifetimeSeconds = 600;

export const secondsOf = (time: Date): number => Math.floor(time.getTime() / 1000);

export function timeClaims(now: Date, lifetimeSeconds: number): JWTPayload {
  const iat = secondsOf(now);
  return { iat, nbf: iat, exp: iat + lifetimeSeconds };
}
