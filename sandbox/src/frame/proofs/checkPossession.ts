import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ProofCheck, signatureAlgorithms } from './createProofCheck.ts';

/** Whether callers must prove that their token is theirs: always, or only when the token is bound to a key. */
export type ProofRule = 'required' | 'when-bound';

export interface PossessionRules {
  readonly proofs: ProofCheck;
  readonly rule: ProofRule;
  readonly demandsNonce: boolean;
  /** Where the service listens. */
  readonly baseUrl: string;
}

export interface Presented {
  readonly scheme: 'bearer' | 'dpop';
  readonly token: string;
}

/** The token of a request, and the scheme it was sent under. */
export function readAuthorization(request: FastifyRequest): Presented | undefined {
  const [, scheme = '', token] = /^(bearer|dpop) ([\w.-]+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return token === undefined ? undefined : { scheme: scheme.toLowerCase() === 'dpop' ? 'dpop' : 'bearer', token };
}

/**
 * Why a request with a valid token is refused all the same: a bound token without its proof, or sent as if it was not
 * bound, or an unbound one sent as if it was (RFC 9449 §7).
 *
 * @param jkt the key the token is bound to, if it is
 */
export async function checkPossession(
  request: FastifyRequest,
  presented: Presented & { readonly jkt: string | undefined },
  { proofs, rule, demandsNonce, baseUrl }: PossessionRules,
): Promise<'proven' | 'invalid_token' | 'invalid_dpop_proof' | 'use_dpop_nonce'> {
  const { scheme, token, jkt } = presented;
  if (jkt === undefined) return scheme === 'bearer' && rule === 'when-bound' ? 'proven' : 'invalid_token';
  if (scheme !== 'dpop') return 'invalid_token';
  const result = await proofs.check({
    proof: String(request.headers['dpop'] ?? ''),
    method: request.method,
    url: `${baseUrl}${request.url}`,
    accessToken: token,
    demandsNonce,
  });
  if (result.kind === 'refused') return result.error;
  return result.jkt === jkt ? 'proven' : 'invalid_dpop_proof';
}

/** Tells how to ask, and gives the nonce that is asked for (RFC 9449 §7.1, §9). */
export function challenge(reply: FastifyReply, error: string | undefined, { proofs, rule }: PossessionRules): void {
  const parameters = [`algs="${signatureAlgorithms.join(' ')}"`, ...(error === undefined ? [] : [`error="${error}"`])];
  const schemes = [...(rule === 'required' ? [] : ['Bearer']), `DPoP ${parameters.join(', ')}`];
  void reply.header('www-authenticate', schemes.join(', '));
  if (error === 'use_dpop_nonce') void reply.header('dpop-nonce', proofs.nonces.current());
}
