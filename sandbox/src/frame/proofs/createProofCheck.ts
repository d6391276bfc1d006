import { createHash } from 'node:crypto';
import { EmbeddedJWK, calculateJwkThumbprint, compactVerify } from 'jose';
import { createReplayGuard } from './createReplayGuard.ts';
import { type Nonces, createNonces } from './createNonces.ts';

/** What a proof must be about. */
export interface ProvenRequest {
  /** The `DPoP` header. */
  readonly proof: string;
  readonly method: string;
  readonly url: string;
  /** The token it goes with. At a token endpoint there is none yet. */
  readonly accessToken?: string;
  readonly demandsNonce?: boolean;
}

export type ProofResult =
  | { readonly kind: 'proven'; readonly jkt: string }
  | { readonly kind: 'refused'; readonly error: 'invalid_dpop_proof' | 'use_dpop_nonce' };

export interface ProofCheck {
  check(request: ProvenRequest): Promise<ProofResult>;
  readonly nonces: Nonces;
}

export const signatureAlgorithms: readonly string[] = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
];

// NHN's samples take between one and ten seconds; what each service takes is not documented.
const maxAgeSeconds = 10;
const maxAheadSeconds = 5;
const maxIdLength = 128;
const maxProofLength = 8_192;

/** Checks that a request was sent by the holder of a key, as RFC 9449 §4.3 has it, and that no proof serves twice. */
export function createProofCheck(now: () => Date): ProofCheck {
  const isFirstUse = createReplayGuard(now);
  const nonces = createNonces(now);
  return {
    nonces,
    async check(request) {
      const read = await readProof(request.proof);
      if (read === undefined || !isAbout(read.claims, request)) return refused;
      const { jti, iat, nonce } = read.claims;
      const age = now().getTime() / 1000 - Number(iat);
      if (!Number.isInteger(iat) || age > maxAgeSeconds || age < -maxAheadSeconds) return refused;
      if (typeof jti !== 'string' || jti === '' || jti.length > maxIdLength) return refused;
      if (request.demandsNonce && !nonces.accepts(nonce)) return { kind: 'refused', error: 'use_dpop_nonce' };
      const isNew = isFirstUse(`${read.jkt} ${jti}`, Number(iat) + maxAgeSeconds + maxAheadSeconds);
      return isNew ? { kind: 'proven', jkt: read.jkt } : refused;
    },
  };
}

const refused: ProofResult = { kind: 'refused', error: 'invalid_dpop_proof' };

interface ReadProof {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly jkt: string;
}

async function readProof(proof: string): Promise<ReadProof | undefined> {
  if (proof.length > maxProofLength) return undefined;
  try {
    // `EmbeddedJWK` refuses keys with private members.
    const { payload, protectedHeader } = await compactVerify(proof, EmbeddedJWK, {
      algorithms: [...signatureAlgorithms],
    });
    const { jwk, typ } = protectedHeader;
    if (jwk === undefined || typ !== 'dpop+jwt') return undefined;
    const claims: unknown = JSON.parse(new TextDecoder().decode(payload));
    if (typeof claims !== 'object' || claims === null) return undefined;
    return { claims: { ...claims }, jkt: await calculateJwkThumbprint(jwk, 'sha256') };
  } catch {
    return undefined;
  }
}

function isAbout(claims: ReadProof['claims'], { method, url, accessToken }: ProvenRequest): boolean {
  const isOfToken = accessToken === undefined || claims['ath'] === hashOf(accessToken);
  return isOfToken && claims['htm'] === method && addressOf(claims['htu']) === addressOf(url);
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Without query and fragment, and normalized as far as `URL` does: scheme, host and default port. */
function addressOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || !URL.canParse(url)) return undefined;
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
