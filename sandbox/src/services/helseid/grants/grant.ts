import type { JWTPayload } from 'jose';
import type { AuthenticatedClient } from '../clientAuthentication.ts';
import type { HelseIdContext, Refusal } from '../helseIdContext.ts';
import type { Form } from '../readForm.ts';

/** A token request of a client that is known. */
export interface GrantCall extends AuthenticatedClient {
  readonly form: Form;
  /** The key that the request was proven to be sent by, if it was. */
  readonly jkt: string | undefined;
}

/** For whom a token may be given, and for which scopes at most. */
export interface Permission {
  readonly kind: 'permitted';
  readonly scopes: readonly string[];
  readonly claims: JWTPayload;
  /** What the answer has besides the access token. */
  readonly extras?: Readonly<Record<string, unknown>>;
}

/** One of OAuth's ways to a token. */
export type Grant = (call: GrantCall, context: HelseIdContext) => Promise<Permission | Refusal>;
