import { property } from '../property.ts';
import type { UpstreamResult } from '../upstreamResult.ts';
import { createProofKey, type ProofKey, type ProvenCall } from './createProofKey.ts';

/** Proves to token endpoints and services that this process holds the key that its tokens are bound to. */
export interface Prover {
  /** The key for new tokens. A token goes with the key that it was asked for with, as long as it lives. */
  currentKey(): ProofKey;
  /** A fresh proof, with the nonce that its server last gave out. */
  prove(key: ProofKey, call: Omit<ProvenCall, 'nonce'>): string;
  /**
   * Remembers the nonce that an answer brings.
   *
   * @returns whether the server asks to send the same again with that nonce in the proof (RFC 9449 §8 and §9)
   */
  heed(url: URL, answer: UpstreamResult): boolean;
}

const keyLifetimeMs = 24 * 60 * 60 * 1_000;
const maxRememberedOrigins = 1_000;
// RFC 9449 §8.1 leaves the length open; a proof must still fit into a header.
const nonceForm = /^[\x21\x23-\x5b\x5d-\x7e]{1,512}$/;

/** A prover with a key of its own, which is replaced once a day. */
export function createProver(now: () => number = Date.now): Prover {
  const nonces = new Map<string, string>();
  let key = createProofKey();
  let replaceAt = now() + keyLifetimeMs;

  return {
    currentKey() {
      if (now() >= replaceAt) {
        key = createProofKey();
        replaceAt = now() + keyLifetimeMs;
      }
      return key;
    },
    prove(provingKey, call) {
      const nonce = nonces.get(call.url.origin);
      return provingKey.prove(nonce === undefined ? call : { ...call, nonce });
    },
    heed({ origin }, answer) {
      if (answer.kind === 'unavailable') return false;
      const nonce = answer.headers['dpop-nonce'];
      if (nonce === undefined || !nonceForm.test(nonce)) return false;
      if (nonces.size >= maxRememberedOrigins) nonces.clear();
      nonces.set(origin, nonce);
      return asksForNonce(answer.status, answer.body, answer.headers['www-authenticate']);
    },
  };
}

function asksForNonce(status: number, body: unknown, challenge = ''): boolean {
  if (status === 401 && /\berror="?use_dpop_nonce\b/.test(challenge)) return true;
  return (status === 400 || status === 401) && property(body, 'error') === 'use_dpop_nonce';
}
