import { randomUUID } from 'node:crypto';
import { timeClaims, tokenLifetimeSeconds } from '../../issuers/timeClaims.ts';
import { type HelseIdContext, type Refusal, refused } from '../helseIdContext.ts';
import { authorizationCode } from './authorizationCode.ts';
import { clientCredentials } from './clientCredentials.ts';
import type { Grant, GrantCall } from './grant.ts';
import { readTarget } from './readScopes.ts';
import { refreshToken } from './refreshToken.ts';
import { tokenExchange } from './tokenExchange.ts';

/** What the token endpoint answers with. */
export type GrantAnswer = { readonly kind: 'granted'; readonly body: Readonly<Record<string, unknown>> } | Refusal;

const grants = new Map<string | undefined, Grant>([
  ['authorization_code', authorizationCode],
  ['refresh_token', refreshToken],
  ['client_credentials', clientCredentials],
  ['urn:ietf:params:oauth:grant-type:token-exchange', tokenExchange],
]);

/** Answers token requests of clients that are known. A request that was proven gets a token bound to its key. */
export function createGrants(context: HelseIdContext): (call: GrantCall) => Promise<GrantAnswer> {
  return async (call) => {
    const grant = grants.get(call.form['grant_type']);
    if (grant === undefined) return refused('unsupported_grant_type');
    const permission = await grant(call, context);
    if (permission.kind === 'refused') return permission;
    const target = readTarget(permission.scopes, call.form, context.audiences);
    if (target.kind === 'refused') return target;
    const isBound = call.jkt !== undefined;
    const accessToken = await context.keys.helseid.current().sign({
      iss: context.issuerOf('helseid'),
      aud: target.audience,
      scope: [...target.scopes],
      ...timeClaims(context.now(), tokenLifetimeSeconds),
      jti: randomUUID(),
      ...permission.claims,
      ...(isBound ? { cnf: { jkt: call.jkt } } : {}),
    });
    return {
      kind: 'granted',
      body: {
        access_token: accessToken,
        token_type: isBound ? 'DPoP' : 'Bearer',
        expires_in: tokenLifetimeSeconds,
        scope: target.scopes.join(' '),
        ...permission.extras,
      },
    };
  };
}
