import type { Caller } from '@helsegraf/upstream';

/** Who asks, as a genuine token says, sent by whoever holds its key. */
export interface SignedIn {
  readonly caller: Caller;
  /** A secret: it is exchanged for others, and never sent on or logged. */
  readonly token: string;
  readonly issuer: string;
  readonly clientId: string;
  /** For logs and the record alone: anybody may call themselves anything. */
  readonly clientName?: string;
  /** `urn:ietf:params:oauth:jti:…`. */
  readonly tokenReference?: string;
  /** The trust framework's claim, `nhn:tillitsrammeverk:parameters`, as it came. Nothing of it has been checked. */
  readonly attest: unknown;
  /** Unix seconds. */
  readonly issuedAt: number;
  /** When the person signed in, unix seconds. */
  readonly authenticatedAt?: number;
  /** The person's own name, when the issuer tells it. */
  readonly name?: string;
  readonly hprNumber?: string;
  readonly organisation?: TokenOrganisation;
  readonly scopes: readonly string[];
  /** SHA-256 thumbprint of the key that the token is bound to (RFC 7638). */
  readonly keyThumbprint?: string;
  /**
   * A keyed hash of all that the token says of its authority: issuer, person, client, organisations, attest, level, key
   * and scopes. Two requests with the same may see exactly the same. It cannot be turned back, and yet is no log field.
   */
  readonly authority: string;
}

/** Organisation numbers; without a unit of its own, the legal entity stands for both. */
export interface TokenOrganisation {
  readonly parent: string;
  readonly child: string;
  /** Whose system it is, when that is somebody else. */
  readonly supplier?: string;
}
