import type { Settings } from './options.ts';

/** What a client has learned about making proofs that its gateway believes. */
export interface ProofState {
  /** A proof for the next request; undefined for a client without a key. */
  prove(token: string | undefined): Promise<string | undefined>;
  /** Learns from a response. True when it refuses the proof, and one made now may be believed. */
  learn(response: Response): boolean;
}

// Proofs hold for seconds (RFC 9449 §11.1), so a clock this wrong may be why one is refused.
const noticeableMs = 2_000;

export function createProofState({ proofKey, url }: Pick<Settings, 'proofKey' | 'url'>): ProofState {
  let nonce: string | undefined;
  let clockIsBehindMs = 0;

  return {
    prove: async (token) => proofKey?.prove({ method: 'POST', url, token, nonce, nowMs: Date.now() + clockIsBehindMs }),
    learn({ status, headers }) {
      if (proofKey === undefined) return false;
      // RFC 9449 §8.2: a nonce may come with any response, and the last one is the one to use.
      const given = headers.get('dpop-nonce');
      nonce = given ?? nonce;
      const challenge = status === 401 ? (headers.get('www-authenticate') ?? '') : '';
      if (challenge.includes('use_dpop_nonce')) return given !== null;
      return challenge.includes('invalid_dpop_proof') && learnClock(headers.get('date'));
    },
  };

  // Believed only of a gateway that has just refused a proof, and never because of an answer that somebody kept: what is
  // refused is not cached. Browsers tell the date of the page's own origin alone.
  function learnClock(date: string | null): boolean {
    const behindMs = date === null ? Number.NaN : Date.parse(date) - Date.now();
    if (Number.isNaN(behindMs) || Math.abs(behindMs) < noticeableMs) return false;
    clockIsBehindMs = behindMs;
    return true;
  }
}
