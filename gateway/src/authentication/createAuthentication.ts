import { GatewayError } from '@helsegraf/errors';
import type { SyntheticPolicy } from '@helsegraf/identifiers';
import type { SharedState } from '@helsegraf/shared-state';
import type { HttpClient } from '@helsegraf/upstream';
import { createHash } from 'node:crypto';
import type { Issuer } from '../config/issuer.ts';
import type { GatewayRequest } from '../http/gatewayRequest.ts';
import type { Challenges } from './createChallenges.ts';
import { createNonces } from './createNonces.ts';
import { createProofCheck } from './checkProof.ts';
import { check, FailedCheck, type CheckName } from './failedCheck.ts';
import { createIssuerKeys } from './issuerKeys.ts';
import { readCredentials, type Credentials } from './readCredentials.ts';
import { readSignedIn } from './readSignedIn.ts';
import { rememberTokens, type KnownToken } from './rememberTokens.ts';
import type { SignedIn } from './signedIn.ts';
import { readToken, verifyToken } from './verifyToken.ts';

export interface AuthenticationOptions {
  readonly issuers: readonly Issuer[];
  readonly http: HttpClient;
  readonly synthetic: SyntheticPolicy;
  /** Where clients send their requests, as they know it. */
  readonly url: string;
  readonly proofs: { readonly maxAgeSeconds: number; readonly nonceKey: string | undefined };
  readonly authorityKey: string | Buffer;
  readonly state: Pick<SharedState, 'putIfAbsent'>;
  readonly challenges: Challenges;
  /** Whether JSON says one thing only; claims that are there twice could be read in two ways. */
  isUnambiguous(json: string): boolean;
  onRefusal(refusal: AuthenticationRefusal): void;
  now?(): number;
}

/** For the security log: neither the token nor the proof, nor what they say of anybody. */
export interface AuthenticationRefusal {
  readonly eventId: string;
  readonly check: CheckName;
  /** Whose token it claims to be, if that is one of ours. */
  readonly issuer: string | undefined;
  /** Only of a token that is genuine. */
  readonly clientId: string | undefined;
}

/** What is known of a request while it is being looked at. */
interface Look {
  issuer?: Issuer;
  clientId?: string;
}

const maxRememberedTokens = 10_000;

/**
 * Finds out who sends a request: whose token it is, and that whoever sends it holds the token's key.
 *
 * @throws (from the function) GatewayError UNAUTHENTICATED, whatever the reason, so that nobody can learn by trying;
 *   INSUFFICIENT_AUTHENTICATION for a genuine token of somebody who is not strongly enough signed in;
 *   SOURCE_UNAVAILABLE when the issuer's keys cannot be had; STATE_UNAVAILABLE when nobody knows whether the proof was
 *   used before
 */
export function createAuthentication(options: AuthenticationOptions) {
  const { isUnambiguous, now = Date.now, challenges, proofs } = options;
  const issuers = new Map<unknown, { settings: Issuer; keys: ReturnType<typeof createIssuerKeys> }>(
    options.issuers.map((settings) => [
      settings.issuer,
      { settings, keys: createIssuerKeys(settings, options.http, now) },
    ]),
  );
  const nonces = proofs.nonceKey === undefined ? undefined : createNonces(proofs.nonceKey);
  const { maxAgeSeconds } = proofs;
  const checkProof = createProofCheck({ method: 'POST', url: options.url, maxAgeSeconds, nonces, isUnambiguous });
  const remembered = rememberTokens(maxRememberedTokens);
  for (const { keys } of issuers.values()) void keys.prepare();

  async function findToken(token: string, tokenHash: string, look: Look): Promise<KnownToken> {
    const nowMs = now();
    const known = await remembered.find(tokenHash, nowMs);
    if (known !== undefined) return known;
    const { jws, issuer } = readToken(token, issuers, isUnambiguous);
    look.issuer = issuer.settings;
    const verified = await verifyToken(jws, issuer, nowMs);
    if (typeof verified.claims['client_id'] === 'string') look.clientId = verified.claims['client_id'];
    const read = { verified, signedIn: readSignedIn(token, verified, options) };
    remembered.keep(tokenHash, read);
    return read;
  }

  async function checkPossession({ scheme, proofs: sent }: Credentials, known: KnownToken, tokenHash: string) {
    const { keyThumbprint: thumbprint } = known.signedIn;
    if (thumbprint === undefined) {
      check('token binding', known.verified.issuer.settings.proof === 'when-bound');
      check('scheme', scheme === 'bearer' && sent.length === 0);
      return;
    }
    check('scheme', scheme === 'dpop');
    const { replayKey, rememberMs } = checkProof(sent, { tokenHash, thumbprint, nowMs: now() });
    // Last, so that nobody but the holder of the key can use up a proof or fill the memory.
    check('proof seen before', await options.state.putIfAbsent(`proof:${replayKey}`, rememberMs));
  }

  async function identify(request: GatewayRequest, look: Look): Promise<SignedIn> {
    const credentials = readCredentials(request.rawHeaders);
    const tokenHash = createHash('sha256').update(credentials.token, 'ascii').digest('base64url');
    const known = await findToken(credentials.token, tokenHash, look);
    look.issuer = known.verified.issuer.settings;
    look.clientId = known.signedIn.clientId;
    await checkPossession(credentials, known, tokenHash);
    return known.signedIn;
  }

  return async function authenticate(request: GatewayRequest, eventId: string): Promise<SignedIn> {
    const look: Look = {};
    try {
      return await identify(request, look);
    } catch (error) {
      if (!(error instanceof FailedCheck)) throw error;
      const { check: failed } = error;
      options.onRefusal({ eventId, check: failed, issuer: look.issuer?.issuer, clientId: look.clientId });
      const headers = challenges.forCheck(failed, look.issuer, nonces?.current(now()));
      const code = failed === 'level' ? 'INSUFFICIENT_AUTHENTICATION' : 'UNAUTHENTICATED';
      throw new GatewayError(code, { cause: error, headers });
    }
  };
}
