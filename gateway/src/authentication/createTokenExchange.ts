import { GatewayError } from '@helsegraf/errors';
import type { Caller, SourceTokens } from '@helsegraf/upstream';

/** What is exchanged, and what the token that comes of it is kept under. */
export interface TokenHolder {
  /** The caller's own token. */
  readonly token: string;
  readonly caller: Caller;
  /** A hash of all that the token says of its authority. */
  readonly authority?: string;
}

/**
 * Exchanges a caller's token for one that names the caller but is meant for our own subgraphs. That one travels on in the
 * context; the caller's own stays here.
 *
 * @throws (from the function) GatewayError UNAUTHENTICATED when HelseID will not exchange the token, SOURCE_UNAVAILABLE
 *   when it does not answer
 */
export function createTokenExchange(tokens: SourceTokens, meantFor: { audience: string; scope: string }) {
  return async function exchangeToken({ token, caller, authority }: TokenHolder, deadline: number): Promise<string> {
    const known = authority === undefined ? {} : { authority };
    const result = await tokens.tokenFor({ ...meantFor, subjectToken: token, caller, ...known, deadline });
    switch (result.kind) {
      case 'token':
        return result.token.value;
      case 'refused':
        throw new GatewayError('UNAUTHENTICATED');
      case 'unavailable':
        throw new GatewayError('SOURCE_UNAVAILABLE');
    }
  };
}
