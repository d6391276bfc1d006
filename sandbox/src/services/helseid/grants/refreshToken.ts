import { refused } from '../helseIdContext.ts';
import type { Grant } from './grant.ts';
import { readScopes } from './readScopes.ts';
import { claimsOfSignIn } from './signedIn.ts';

/**
 * A new access token for a sign-in that lasts, by the holder of the same key. The refresh token stays as it is: FAPI 2.0
 * (§5.3.2.1) has servers not change them.
 */
export const refreshToken: Grant = async ({ client, assertion, form, jkt }, context) => {
  const token = form['refresh_token'] ?? '';
  const found = context.signIns.findForRefresh(token);
  const isTheirs = found?.signIn.request.clientId === client.clientId && found.jkt === jkt;
  if (found === undefined || !isTheirs) return refused('invalid_grant');
  const granted = found.signIn.request.scopes;
  const scopes = form['scope'] === undefined ? granted : readScopes(form, client);
  if ('kind' in scopes) return scopes;
  if (!scopes.every((scope) => granted.includes(scope))) return refused('invalid_scope');
  const read = claimsOfSignIn({ signIn: found.signIn, client, assertion, now: context.now() });
  if (read.kind === 'refused') return read;
  const extras = { refresh_token: token, rt_expires_in: found.expiresInSeconds };
  return { kind: 'permitted', scopes, claims: read.claims, extras };
};
