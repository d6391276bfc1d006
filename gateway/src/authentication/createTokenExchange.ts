import { GatewayError } from '@helsegraf/errors';
import type { SourceTokens } from '@helsegraf/upstream';
import type { SignedIn } from './createAuthentication.ts';

/**
 * Exchanges a caller's token for one that names the caller but is meant for our own subgraphs. That one travels on in the
 * context; the caller's own stays here.
 *
 * @throws (from the function) GatewayError UNAUTHENTICATED when HelseID will not exchange the token, SOURCE_UNAVAILABLE
 *   when it does not answer
 */
export function createTokenExchange(tokens: SourceTokens, meantFor: { audience: string; scope: string }) {
  return async function exchangeToken({ token }: SignedIn, deadline: number): Promise<string> {
    const result = await tokens.tokenFor({ ...meantFor, subjectToken: token, deadline });
    switch (result.kind) {
      case 'token':
        return result.token;
      case 'refused':
        throw new GatewayError('UNAUTHENTICATED');
      case 'unavailable':
        throw new GatewayError('SOURCE_UNAVAILABLE');
    }
  };
}
