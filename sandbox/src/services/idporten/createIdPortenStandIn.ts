import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createStandIn } from '../../frame/createStandIn.ts';
import { tokenFlaws } from '../../frame/flawedToken.ts';
import type { SigningKey } from '../../frame/signingKey.ts';
import type { StandIn, StandInTools } from '../../frame/standIn.ts';
import { timeClaims, tokenLifetimeSeconds } from '../helseid/claims.ts';
import { type TestTokenAnswer, faultyFields, signedAnswer, withoutNulls } from '../helseid/issueTestToken.ts';

const testTokenRequest = z.strictObject({
  /** National id or full name of the citizen. */
  person: z.string().min(1),
  audience: z.string().min(1),
  scope: z.array(z.string()).default(['openid']),
  clientId: z.string().min(1).default('sandbox-citizen-app'),
  expiresInSeconds: z.number().int().positive().max(86_400).default(tokenLifetimeSeconds),
  flaw: z.enum(tokenFlaws).optional(),
  claims: z.record(z.string(), z.unknown()).default({}),
});

/** ID-porten: the public sign-in for citizens. Only what an API needs of it, and `POST /test-token` for the sign-in. */
export function createIdPortenStandIn(key: SigningKey): StandIn {
  return createStandIn({
    service: 'idporten',
    errorAnswer: ({ kind }) => ({ body: { error: kind === 'internal' ? 'server_error' : 'invalid_request' } }),
    register(app, tools) {
      app.get('/.well-known/openid-configuration', () => discoveryDocument(tools.urlOf('idporten')));
      app.get('/jwks', () => ({ keys: [key.publicJwk] }));
      app.post('/test-token', { config: { faultless: true } }, async (request, reply) => {
        const { status, body } = await issueTestToken(request.body, key, tools);
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

async function issueTestToken(body: unknown, key: SigningKey, tools: StandInTools): Promise<TestTokenAnswer> {
  const request = testTokenRequest.safeParse(body);
  if (!request.success) return { status: 400, body: { error: 'invalid_request', fields: faultyFields(request.error) } };
  const { person: wanted, audience, scope, clientId, expiresInSeconds, flaw, claims } = request.data;
  const person = tools.population.find(wanted);
  if (person === undefined) return { status: 404, body: { error: 'unknown_person' } };
  const payload = {
    iss: tools.urlOf('idporten'),
    aud: audience,
    scope: scope.join(' '),
    jti: randomUUID(),
    ...timeClaims(tools.now(), expiresInSeconds),
    sub: createHash('sha256').update(`${clientId} ${person.nationalId}`).digest('base64url'),
    sid: randomUUID(),
    client_id: clientId,
    pid: person.nationalId,
    acr: 'idporten-loa-high',
    amr: ['BankID'],
    locale: 'nb',
    ...claims,
  };
  return { status: 200, body: await signedAnswer(withoutNulls(payload), { key, flaw, expiresInSeconds }) };
}
