import type { JWTPayload } from 'jose';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { IssuerKeys } from '../../frame/keys/issuerKeys.ts';
import type { StandIn } from '../../frame/standIn.ts';
import { type CitizenSignIn, issueCitizenToken } from '../issuers/citizenSignIn.ts';

/**
 * Helsenorge's token service, whose tokens some national services take from citizens beside HelseID's. `POST /test-token`
 * stands for the sign-in.
 *
 * Known of its tokens: RS256, a key id that is a certificate's thumbprint, `typ` JWT, members `ver` and `typ_2` of its own
 * in the header; `scp` with the scopes in one text, `client_id`, `client_name`, and the kind of end user. Unverified: the
 * values of `ver` and `typ_2`, the names and values of every other claim (the person's number, the level of the sign-in,
 * the kind of end user), whether there is a discovery document and where the keys are, and binding by DPoP: Helsenorge
 * binds the tokens of public clients by mutual TLS, which the sandbox does not play.
 */
export function createHelsenorgeStandIn(keys: IssuerKeys): StandIn {
  return createStandIn({
    service: 'helsenorge',
    errorAnswer: ({ kind }) => ({ body: { error: kind === 'internal' ? 'server_error' : 'invalid_request' } }),
    register(app, tools) {
      app.get('/.well-known/openid-configuration', () => discoveryDocument(tools.urlOf('helsenorge')));
      app.get('/jwks', () => ({ keys: keys.published() }));
      app.post('/test-token', { config: { faultless: true } }, async (request, reply) => {
        const issuer = { name: 'helsenorge', key: keys.current(), tools, header, claimsOf } as const;
        const { status, body } = await issueCitizenToken(request, issuer);
        return reply.code(status).send(body);
      });
    },
  });
}

const header = { typ: 'JWT', ver: '1.0', typ_2: 'access_token' };

function discoveryDocument(issuer: string) {
  return {
    issuer,
    jwks_uri: `${issuer}/jwks`,
    id_token_signing_alg_values_supported: ['RS256'],
    subject_types_supported: ['pairwise'],
  };
}

function claimsOf({ person, clientId, scopes, pairwiseSubject, sessionId }: CitizenSignIn): JWTPayload {
  return {
    scp: scopes.join(' '),
    sub: pairwiseSubject,
    sid: sessionId,
    client_id: clientId,
    client_name: 'Sandkassens innbyggerapp',
    end_user_type: 'citizen',
    pid: person.nationalId,
    acr: 'idporten-loa-high',
  };
}
