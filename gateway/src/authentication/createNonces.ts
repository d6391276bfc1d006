import { createHmac } from 'node:crypto';

/** Nonces that nobody has to remember: each can be told from the key and the time alone. */
export interface Nonces {
  /** The one to hand out now. */
  current(nowMs: number): string;
  /** Whether it was handed out in this window of time or the one before. */
  isOurs(nonce: unknown, nowMs: number): boolean;
}

const windowMs = 60_000;

/**
 * Nonces for proofs (RFC 9449 §9). They show that a proof was not made in advance, whatever the client's clock says.
 *
 * @param key base64; the same at gateways that stand in for each other
 */
export function createNonces(key: string): Nonces {
  const secret = Buffer.from(key, 'base64');
  const nonceOf = (window: number) => createHmac('sha256', secret).update(`dpop nonce ${window}`).digest('base64url');
  const windowOf = (nowMs: number) => Math.floor(nowMs / windowMs);
  return {
    current: (nowMs) => nonceOf(windowOf(nowMs)),
    isOurs(nonce, nowMs) {
      const window = windowOf(nowMs);
      return nonce === nonceOf(window) || nonce === nonceOf(window - 1);
    },
  };
}
