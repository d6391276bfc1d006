import type { IssuerKeys } from '../../frame/keys/issuerKeys.ts';
import type { IssuerName } from '../../frame/frame.ts';
import type { RegisteredClient } from '../../frame/clients.ts';
import type { ProofCheck } from '../../frame/proofs/createProofCheck.ts';
import type { SignIns } from './signIn/createSignIns.ts';

/** What all parts of the HelseID stand-in share. */
export interface HelseIdContext {
  readonly clients: readonly RegisteredClient[];
  /** The APIs tokens can be had for. */
  readonly audiences: ReadonlySet<string>;
  /** All issuers' keys: tokens of the others are exchanged here. */
  readonly keys: Readonly<Record<IssuerName, IssuerKeys>>;
  readonly signIns: SignIns;
  readonly proofs: ProofCheck;
  /** Where that issuer listens, which is its name. */
  issuerOf(issuer: IssuerName): string;
  now(): Date;
}

/** A request that is refused in the way of OAuth (RFC 6749 §5.2). */
export interface Refusal {
  readonly kind: 'refused';
  readonly error: OAuthError;
  /** For people; never holds anything from the request. */
  readonly description?: string;
}

/** RFC 6749 §5.2, RFC 8693 §2.2.2, RFC 9396 §5, RFC 9449 §5 and §8. */
export type OAuthError =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'invalid_scope'
  | 'invalid_target'
  | 'unsupported_grant_type'
  | 'unsupported_response_type'
  | 'invalid_authorization_details'
  | 'invalid_dpop_proof'
  | 'use_dpop_nonce'
  | 'access_denied';

export const refused = (error: OAuthError, description?: string): Refusal => ({
  kind: 'refused',
  error,
  ...(description === undefined ? {} : { description }),
});
