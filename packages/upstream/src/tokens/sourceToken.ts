import { tokenHashOf, type ProofKey } from '../proof/createProofKey.ts';
import type { Prover } from '../proof/createProver.ts';
import type { UpstreamResult } from '../upstreamResult.ts';

/** A token for one national service. */
export interface SourceToken {
  /** The token itself. A secret: not for logs, keys or URLs. */
  readonly value: string;
  /** The headers that one call goes with: the token and, when it is bound to a key, a proof for that very call. */
  authorize(call: { readonly method: string; readonly url: URL }): Record<string, string>;
  /** Whether an answer asks for the same call again, with another proof. */
  isChallengedBy(url: URL, answer: UpstreamResult): boolean;
}

/** A token that whoever has it can use. */
export function bearerToken(value: string): SourceToken {
  return { value, authorize: () => ({ authorization: `Bearer ${value}` }), isChallengedBy: () => false };
}

/** A token that is of use only with the key that it is bound to. */
export function boundToken(value: string, { key, prover }: { key: ProofKey; prover: Prover }): SourceToken {
  const tokenHash = tokenHashOf(value);
  return {
    value,
    authorize: (call) => ({
      authorization: `DPoP ${value}`,
      dpop: prover.prove(key, { ...call, tokenHash }),
    }),
    isChallengedBy: (url, answer) => prover.heed(url, answer),
  };
}
