import { randomBytes } from 'node:crypto';

/** The nonces a server gives to those who prove possession, and takes back (RFC 9449 §8). */
export interface Nonces {
  current(): string;
  accepts(nonce: unknown): boolean;
}

const changeEverySeconds = 60;

/** One nonce for everybody, changed every minute; the one before still counts. */
export function createNonces(now: () => Date): Nonces {
  const period = () => Math.floor(now().getTime() / 1000 / changeEverySeconds);
  let known = { period: period(), current: newNonce(), previous: '' };
  const refresh = () => {
    const present = period();
    if (present === known.period) return;
    const previous = present === known.period + 1 ? known.current : '';
    known = { period: present, current: newNonce(), previous };
  };
  return {
    current() {
      refresh();
      return known.current;
    },
    accepts(nonce) {
      refresh();
      return nonce === known.current || (known.previous !== '' && nonce === known.previous);
    },
  };
}

const newNonce = () => randomBytes(18).toString('base64url');
