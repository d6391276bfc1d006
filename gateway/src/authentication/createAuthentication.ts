import { GatewayError } from '@helsegraf/errors';
import type { SyntheticPolicy } from '@helsegraf/identifiers';
import type { Caller, HttpClient } from '@helsegraf/upstream';
import type { Issuer } from '../config/issuer.ts';
import type { GatewayRequest } from '../http/gatewayRequest.ts';
import { createIssuerKeys } from './issuerKeys.ts';
import { readCaller } from './readCaller.ts';
import { readCredentials } from './readCredentials.ts';
import { verifyToken } from './verifyToken.ts';

/** Who asks, as a genuine token says. The token is a secret: it is exchanged for others, and never sent on or logged. */
export interface SignedIn {
  readonly caller: Caller;
  readonly token: string;
}

export interface AuthenticationOptions {
  readonly issuers: readonly Issuer[];
  readonly http: HttpClient;
  readonly synthetic: SyntheticPolicy;
  /** Whether JSON says one thing only; claims that are there twice could be read in two ways. */
  isUnambiguous(json: string): boolean;
}

/**
 * Finds out who sends a request.
 *
 * @throws (from the function) GatewayError UNAUTHENTICATED, whatever the reason, so that nobody can learn by trying;
 *   SOURCE_UNAVAILABLE when the issuer's keys cannot be had
 */
export function createAuthentication(options: AuthenticationOptions) {
  const issuers = new Map(
    options.issuers.map((settings) => [settings.issuer, { settings, keys: createIssuerKeys(settings, options.http) }]),
  );

  return async function authenticate(request: GatewayRequest): Promise<SignedIn> {
    const token = readCredentials(request.rawHeaders);
    if (token === undefined || !isPayloadClear(token, options.isUnambiguous)) throw new GatewayError('UNAUTHENTICATED');
    try {
      const caller = readCaller(await verifyToken(token, issuers), options.synthetic);
      if (caller === undefined) throw new Error('not identified');
      return { caller, token };
    } catch (cause) {
      if (cause instanceof GatewayError) throw cause;
      throw new GatewayError('UNAUTHENTICATED', { cause });
    }
  };
}

function isPayloadClear(token: string, isUnambiguous: (json: string) => boolean): boolean {
  return isUnambiguous(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}
