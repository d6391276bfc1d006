import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { secondsOf } from '../../issuers/timeClaims.ts';
import { type HelseIdContext, refused } from '../helseIdContext.ts';
import type { SignIn } from '../signIn/createSignIns.ts';
import type { Grant, GrantCall } from './grant.ts';
import { claimsOfSignIn } from './signedIn.ts';

/** The code that a sign-in ended with (RFC 6749 §4.1.3), by whoever began it: same client, address, PKCE and key. */
export const authorizationCode: Grant = async (call, context) => {
  const { client, form, jkt } = call;
  const signIn = context.signIns.redeem(form['code'] ?? '');
  if (signIn === undefined || !isSameParty(signIn, call)) return refused('invalid_grant');
  const { request } = signIn;
  const read = claimsOfSignIn({ signIn, client, assertion: call.assertion, now: context.now() });
  if (read.kind === 'refused') return read;
  const { claims } = read;
  const refresh = request.scopes.includes('offline_access') ? context.signIns.keepForRefresh(signIn, jkt) : undefined;
  return {
    kind: 'permitted',
    scopes: request.scopes,
    claims,
    extras: {
      ...(request.scopes.includes('openid') ? { id_token: await idToken(signIn, claims, context) } : {}),
      ...(refresh === undefined ? {} : { refresh_token: refresh.token, rt_expires_in: refresh.expiresInSeconds }),
    },
  };
};

function isSameParty({ request }: SignIn, { client, form, jkt }: GrantCall): boolean {
  const challenge = createHash('sha256')
    .update(form['code_verifier'] ?? '')
    .digest('base64url');
  return (
    request.clientId === client.clientId &&
    request.redirectUri === form['redirect_uri'] &&
    request.codeChallenge === challenge &&
    (request.jkt === undefined || request.jkt === jkt)
  );
}

async function idToken({ request, at }: SignIn, claims: JWTPayload, context: HelseIdContext): Promise<string> {
  const now = secondsOf(context.now());
  return context.keys.helseid.current().sign(
    {
      ...claims,
      iss: context.issuerOf('helseid'),
      aud: request.clientId,
      iat: now,
      exp: now + 300,
      auth_time: secondsOf(at),
      ...(request.nonce === undefined ? {} : { nonce: request.nonce }),
    },
    { typ: 'JWT' },
  );
}
