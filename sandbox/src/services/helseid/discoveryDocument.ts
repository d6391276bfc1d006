import { signatureAlgorithms } from '../../frame/proofs/createProofCheck.ts';
import { attestType } from './attest/attestParameters.ts';

/** What HelseID announces about itself; only what this stand-in does. */
export const discoveryDocument = (issuer: string) => ({
  issuer,
  jwks_uri: `${issuer}/.well-known/openid-configuration/jwks`,
  authorization_endpoint: `${issuer}/connect/authorize`,
  token_endpoint: `${issuer}/connect/token`,
  userinfo_endpoint: `${issuer}/connect/userinfo`,
  pushed_authorization_request_endpoint: `${issuer}/connect/par`,
  require_pushed_authorization_requests: true,
  response_types_supported: ['code'],
  response_modes_supported: ['query'],
  grant_types_supported: [
    'authorization_code',
    'client_credentials',
    'refresh_token',
    'urn:ietf:params:oauth:grant-type:token-exchange',
  ],
  code_challenge_methods_supported: ['S256'],
  authorization_response_iss_parameter_supported: true,
  authorization_details_types_supported: ['helseid_authorization', attestType],
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
  token_endpoint_auth_signing_alg_values_supported: signatureAlgorithms,
  dpop_signing_alg_values_supported: signatureAlgorithms,
  id_token_signing_alg_values_supported: ['RS256'],
  subject_types_supported: ['public'],
  request_parameter_supported: false,
});
