import { exportJWK, generateKeyPair } from 'jose';
import * as oauth from 'oauth4webapi';
import type { RegisteredClient } from '../frame/clients.ts';

/** Plain HTTP is for this machine alone. */
const insecure = { [oauth.allowInsecureRequests]: true } as const;

export const redirectUri = 'http://localhost:9000/callback';

/** What a client asks for at the PAR endpoint. */
export interface SignInWish {
  readonly scope?: string;
  readonly loginHint?: string;
  readonly authorizationDetails?: unknown;
  readonly changes?: Readonly<Record<string, string>>;
}

/**
 * A vendor's system at HelseID, with a library that knows nothing of the stand-in: it finds the addresses by discovery,
 * signs its assertions, proves its key, meets demands for a nonce, and checks every answer.
 */
export interface Vendor {
  readonly registration: RegisteredClient;
  /** Pushes a request and visits the address that came of it. @returns where the browser is sent */
  authorize(wish?: SignInWish): Promise<{ readonly back: URL; readonly requestUri: string; readonly verifier: string }>;
  /** The whole sign-in. */
  signIn(wish?: SignInWish): Promise<oauth.TokenEndpointResponse>;
  redeem(back: URL, verifier: string): Promise<oauth.TokenEndpointResponse>;
  refresh(
    refreshToken: string,
    change?: { anotherKey?: boolean; details?: unknown },
  ): Promise<oauth.TokenEndpointResponse>;
  exchange(subjectToken: string, scope: string): Promise<oauth.TokenEndpointResponse>;
  userInfo(accessToken: string, subject: string): Promise<oauth.UserInfoResponse>;
}

export interface RunningVendor extends Vendor {
  /** Tells it where HelseID is, once that is known. */
  connect(issuer: string): Promise<void>;
}

export async function createVendor(overrides: Partial<RegisteredClient> = {}): Promise<RunningVendor> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const [keys, otherKeys] = [await oauth.generateKeyPair('ES256'), await oauth.generateKeyPair('ES256')];
  const registration: RegisteredClient = {
    clientId: 'vendor-ehr',
    name: 'Journal AS',
    keys: [{ ...(await exportJWK(publicKey)), kty: 'EC', kid: 'one', alg: 'ES256' }],
    organisation: { parent: '310123455', child: '315000017' },
    exchanges: [],
    redirectUris: [redirectUri],
    dpopBoundAccessTokens: true,
    ...overrides,
  };
  const client: oauth.Client = { client_id: registration.clientId };
  let server: oauth.AuthorizationServer = { issuer: 'https://not-connected.invalid' };

  const authenticate = (details?: unknown) =>
    oauth.PrivateKeyJwt(
      { key: privateKey, kid: 'one' },
      {
        [oauth.modifyAssertion]: (header, payload) => {
          header['typ'] = 'client-authentication+jwt';
          payload['aud'] = server.issuer;
          if (details !== undefined) payload['assertion_details'] = details as oauth.JsonValue;
        },
      },
    );
  const prover = oauth.DPoP(client, keys);
  const stranger = oauth.DPoP(client, otherKeys);

  /** Asks once more when HelseID demands a nonce, which the prover has then learned. */
  async function withNonce<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await ask();
    } catch (error) {
      if (!oauth.isDPoPNonceError(error)) throw error;
      return ask();
    }
  }

  const redeem = async (back: URL, verifier: string) => {
    const parameters = oauth.validateAuthResponse(server, client, back, 'the-state');
    return withNonce(async () =>
      oauth.processAuthorizationCodeResponse(
        server,
        client,
        await oauth.authorizationCodeGrantRequest(server, client, authenticate(), parameters, redirectUri, verifier, {
          DPoP: prover,
          ...insecure,
        }),
      ),
    );
  };

  const authorize: Vendor['authorize'] = async (wish = {}) => {
    const verifier = oauth.generateRandomCodeVerifier();
    const request = new URLSearchParams({
      client_id: client.client_id,
      response_type: 'code',
      redirect_uri: redirectUri,
      scope: wish.scope ?? 'openid offline_access nhn:helsegraf/read',
      state: 'the-state',
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(wish.loginHint === undefined ? {} : { login_hint: wish.loginHint }),
      ...(wish.authorizationDetails === undefined
        ? {}
        : { authorization_details: JSON.stringify(wish.authorizationDetails) }),
      ...wish.changes,
    });
    const pushed = await oauth.processPushedAuthorizationResponse(
      server,
      client,
      await oauth.pushedAuthorizationRequest(server, client, authenticate(), request, { DPoP: prover, ...insecure }),
    );
    const address = new URL(String(server.authorization_endpoint));
    address.search = new URLSearchParams({
      client_id: client.client_id,
      request_uri: pushed.request_uri,
    }).toString();
    const visited = await fetch(address, { redirect: 'manual' });
    const back = visited.headers.get('location');
    return { back: new URL(back ?? address), requestUri: pushed.request_uri, verifier };
  };

  return {
    registration,
    async connect(issuer) {
      const url = new URL(issuer);
      server = await oauth.processDiscoveryResponse(url, await oauth.discoveryRequest(url, insecure));
    },
    authorize,
    redeem,
    async signIn(wish) {
      const { back, verifier } = await authorize({ loginHint: 'general-practitioner', ...wish });
      return redeem(back, verifier);
    },
    refresh: (refreshToken, { anotherKey = false, details } = {}) =>
      withNonce(async () =>
        oauth.processRefreshTokenResponse(
          server,
          client,
          await oauth.refreshTokenGrantRequest(server, client, authenticate(details), refreshToken, {
            DPoP: anotherKey ? stranger : prover,
            ...insecure,
          }),
        ),
      ),
    exchange: (subjectToken, scope) =>
      withNonce(async () =>
        oauth.processGenericTokenEndpointResponse(
          server,
          client,
          await oauth.genericTokenEndpointRequest(
            server,
            client,
            authenticate(),
            'urn:ietf:params:oauth:grant-type:token-exchange',
            {
              subject_token: subjectToken,
              subject_token_type: 'urn:ietf:params:oauth:token-type:access_token',
              scope,
            },
            { DPoP: prover, ...insecure },
          ),
        ),
      ),
    userInfo: async (accessToken, subject) =>
      oauth.processUserInfoResponse(
        server,
        client,
        subject,
        await oauth.userInfoRequest(server, client, accessToken, { DPoP: prover, ...insecure }),
      ),
  };
}
