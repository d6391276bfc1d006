import type { FastifyInstance } from 'fastify';
import type { RegisteredClient } from '../../frame/clients.ts';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { SigningKey } from '../../frame/signingKey.ts';
import type { StandIn, StandInTools } from '../../frame/standIn.ts';
import { findStaff } from '../../people/staff.ts';
import { claimNames, readToken } from '../../frame/accessTokens.ts';
import { createClientAuthentication } from './clientAuthentication.ts';
import { discoveryDocument } from './discoveryDocument.ts';
import { type Issuers, createGrants } from './grants.ts';
import { hprDetails } from './hprDetails.ts';
import { issueTestToken } from './issueTestToken.ts';

export interface HelseIdOptions {
  readonly key: SigningKey;
  readonly idPortenKey: SigningKey;
  readonly clients: readonly RegisteredClient[];
  /** The APIs tokens can be had for. */
  readonly audiences: readonly string[];
}

/**
 * HelseID: the sector's token service. Tokens for systems (client credentials) and on behalf of someone signed in (token
 * exchange), the client being known by its signed assertion. The sign-in itself is not played: `POST /test-token` gives
 * the token one would have after it, as the national test-token service does.
 *
 * Not here yet: DPoP, pushed authorization requests and refresh tokens.
 */
export function createHelseIdStandIn(options: HelseIdOptions): StandIn {
  return createStandIn({
    service: 'helseid',
    errorAnswer: ({ kind }) => ({ body: { error: kind === 'internal' ? 'server_error' : 'invalid_request' } }),
    register(app, tools) {
      const issuer = () => tools.urlOf('helseid');
      const issuers: Issuers = {
        helseId: { issuer, key: options.key },
        idPorten: { issuer: () => tools.urlOf('idporten'), key: options.idPortenKey },
      };
      addDiscovery(app, issuer, options.key);
      addTokenEndpoint(app, { options, tools, issuers });
      addUserInfo(app, issuers, options);
      app.post('/test-token', { config: { faultless: true } }, async (request, reply) => {
        const issued = await issueTestToken(request.body, { issuer: issuer(), key: options.key, now: tools.now() });
        return reply.code(issued.status).send(issued.body);
      });
    },
  });
}

function addDiscovery(app: FastifyInstance, issuer: () => string, key: SigningKey): void {
  app.get('/.well-known/openid-configuration', () => discoveryDocument(issuer()));
  app.get('/.well-known/openid-configuration/jwks', () => ({ keys: [key.publicJwk] }));
}

interface TokenEndpoint {
  readonly options: HelseIdOptions;
  readonly tools: StandInTools;
  readonly issuers: Issuers;
}

function addTokenEndpoint(app: FastifyInstance, { options, tools, issuers }: TokenEndpoint): void {
  const authenticate = createClientAuthentication({
    clients: options.clients,
    issuer: issuers.helseId.issuer,
    now: tools.now,
  });
  const grants = createGrants({ issuers, audiences: new Set(options.audiences), now: tools.now });
  app.post('/connect/token', async (request, reply) => {
    const form = readForm(request.body);
    const client = await authenticate(form);
    const answer =
      client === undefined ? ({ kind: 'refused', error: 'invalid_client' } as const) : await grants(client, form);
    reply.header('cache-control', 'no-store');
    if (answer.kind === 'refused') return reply.code(400).send({ error: answer.error });
    const { accessToken, expiresInSeconds, scope, isExchange } = answer;
    return reply.send({
      access_token: accessToken,
      expires_in: expiresInSeconds,
      token_type: 'Bearer',
      scope,
      ...(isExchange ? { issued_token_type: 'urn:ietf:params:oauth:token-type:access_token' } : {}),
    });
  });
}

function addUserInfo(app: FastifyInstance, issuers: Issuers, options: HelseIdOptions): void {
  app.get('/connect/userinfo', async (request, reply) => {
    const [, token = ''] = /^bearer (\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    const payload = await options.key.verify(token, { issuer: issuers.helseId.issuer() });
    const { hprNumber, nationalId } = payload === undefined ? {} : readToken(payload);
    if (nationalId === undefined) return reply.code(401).header('www-authenticate', 'Bearer').send();
    const member = findStaff(hprNumber ?? '');
    return {
      [claimNames.nationalId]: nationalId,
      ...(member === undefined
        ? {}
        : { [claimNames.hprNumber]: hprNumber, 'helseid://claims/hpr/hpr_details': hprDetails(member) }),
    };
  });
}

function readForm(body: unknown): Readonly<Record<string, string>> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
