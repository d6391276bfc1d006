import type { JWTPayload } from 'jose';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { IssuerKeys } from '../../frame/keys/issuerKeys.ts';
import type { StandIn } from '../../frame/standIn.ts';
import { type CitizenSignIn, issueCitizenToken } from '../issuers/citizenSignIn.ts';

/**
 * ID-porten: the public sign-in for citizens. Only what an API needs of it, and `POST /test-token` for the sign-in.
 *
 * Unverified: that ID-porten binds access tokens by DPoP when the client sends a proof.
 */
export function createIdPortenStandIn(keys: IssuerKeys): StandIn {
  return createStandIn({
    service: 'idporten',
    errorAnswer: ({ kind }) => ({ body: { error: kind === 'internal' ? 'server_error' : 'invalid_request' } }),
    register(app, tools) {
      app.get('/.well-known/openid-configuration', () => discoveryDocument(tools.urlOf('idporten')));
      app.get('/jwks', () => ({ keys: keys.published() }));
      app.post('/test-token', { config: { faultless: true } }, async (request, reply) => {
        const issuer = { name: 'idporten', key: keys.current(), tools, claimsOf } as const;
        const { status, body } = await issueCitizenToken(request, issuer);
        return reply.code(status).send(body);
      });
    },
  });
}

function discoveryDocument(issuer: string) {
  return {
    issuer,
    jwks_uri: `${issuer}/jwks`,
    id_token_signing_alg_values_supported: ['RS256'],
    acr_values_supported: ['idporten-loa-substantial', 'idporten-loa-high'],
    subject_types_supported: ['pairwise'],
  };
}

function claimsOf({ person, clientId, scopes, pairwiseSubject, sessionId }: CitizenSignIn): JWTPayload {
  return {
    scope: scopes.join(' '),
    sub: pairwiseSubject,
    sid: sessionId,
    client_id: clientId,
    pid: person.nationalId,
    acr: 'idporten-loa-high',
    amr: ['BankID'],
    locale: 'nb',
  };
}
