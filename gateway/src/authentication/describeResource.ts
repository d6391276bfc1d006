import type { Issuer } from '../config/issuer.ts';
import { signatureAlgorithms } from './signatures.ts';

/**
 * What a client must know to get a token for the gateway, in the words of RFC 9728 §2, and which authorization details
 * it must bring (draft-zehavi-oauth-rar-metadata; HelseID alone has them).
 *
 * @param url where clients send their requests
 */
export function describeResource(url: string, issuers: readonly Issuer[]): object {
  return {
    resource: url,
    authorization_servers: issuers.map(({ issuer }) => issuer),
    scopes_supported: [...new Set(issuers.flatMap(({ scope, insightScope = scope }) => [scope, insightScope]))],
    bearer_methods_supported: ['header'],
    dpop_signing_alg_values_supported: signatureAlgorithms,
    dpop_bound_access_tokens_required: issuers.every(({ proof }) => proof === 'required'),
    authorization_details_types_supported: ['helseid_authorization', 'nhn:tillitsrammeverk:parameters'],
  };
}
