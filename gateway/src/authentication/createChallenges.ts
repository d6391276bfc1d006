import { issuerProfile } from '../config/issuerProfile.ts';
import type { Issuer } from '../config/issuer.ts';
import type { CheckName } from './failedCheck.ts';
import { signatureAlgorithms } from './signatures.ts';

export type Headers = Readonly<Record<string, string>>;

/** What a refused client is told to do, in headers. Never why it was refused. */
export interface Challenges {
  /** For a check of this room that failed. */
  forCheck(check: CheckName, issuer: Issuer | undefined, nonce: string | undefined): Headers;
  /** For an error code, wherever it was raised; none for most. */
  forCode(code: string): Headers;
}

export interface ChallengeSettings {
  readonly issuers: readonly Issuer[];
  /** Where the metadata of RFC 9728 is, which says what a token must bring. */
  readonly metadataUrl: string;
}

const algs = `algs="${signatureAlgorithms.join(' ')}"`;

/**
 * Challenges as RFC 9449 §7.1, RFC 9470 §3 and the draft on metadata of rich authorization requests have them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9449#section-7.1
 */
export function createChallenges({ issuers, metadataUrl }: ChallengeSettings): Challenges {
  const levelsOf = (asked: readonly Issuer[]) => [...new Set(asked.map((issuer) => issuerProfile(issuer).acrValues))];
  const stepUp = (asked: readonly Issuer[]) =>
    challenge(`error="insufficient_user_authentication", acr_values="${levelsOf(asked).join(' ')}"`);
  const insufficientDetails = challenge(
    `error="insufficient_authorization_details", resource_metadata="${metadataUrl}"`,
  );
  const byCode: ReadonlyMap<string, Headers> = new Map([
    ['UNAUTHENTICATED', challenge('error="invalid_token"')],
    ['INSUFFICIENT_AUTHENTICATION', stepUp(issuers)],
    ['ATTESTATION_REQUIRED', insufficientDetails],
    ['ATTESTATION_INVALID', insufficientDetails],
    ['ATTESTATION_EXPIRED', insufficientDetails],
  ]);
  return {
    forCode: (code) => byCode.get(code) ?? {},
    forCheck(check, issuer, nonce) {
      if (check === 'no credentials') return challenge();
      if (check === 'level') return stepUp(issuer === undefined ? issuers : [issuer]);
      if (check === 'proof nonce' && nonce !== undefined) {
        return { ...challenge('error="use_dpop_nonce"'), 'dpop-nonce': nonce };
      }
      return challenge(isAboutProof(check) ? 'error="invalid_dpop_proof"' : 'error="invalid_token"');
    },
  };
}

function isAboutProof(check: CheckName): boolean {
  return check === 'one proof' || check.startsWith('proof ');
}

function challenge(error?: string): Headers {
  return { 'www-authenticate': `DPoP ${error === undefined ? '' : `${error}, `}${algs}` };
}
