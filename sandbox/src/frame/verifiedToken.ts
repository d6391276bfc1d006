/** What a stand-in knows of the caller once the access token has been checked. */
export interface VerifiedToken {
  /** `machine` when no person is signed in. */
  readonly caller: 'practitioner' | 'citizen' | 'machine';
  /** The signed-in person's national id. Absent for a machine. */
  readonly nationalId?: string;
  readonly hprNumber?: string;
  /** The legal entity and the point of care that the client acts for. */
  readonly organisation?: { readonly parent: string; readonly child: string };
  readonly clientId: string;
  readonly scopes: readonly string[];
  /** The client that exchanged the token on behalf of `clientId`, when there was an exchange. */
  readonly actor?: string;
  /** The key it is bound to, by thumbprint (RFC 9449 §6.1). */
  readonly jkt?: string;
  readonly claims: Readonly<Record<string, unknown>>;
}
