import type { RegisteredClient } from '../../frame/clients.ts';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { IssuerName } from '../../frame/frame.ts';
import type { IssuerKeys } from '../../frame/keys/issuerKeys.ts';
import type { StandIn, StandInTools } from '../../frame/standIn.ts';
import { addTokenEndpoint } from './addTokenEndpoint.ts';
import { addUserInfo } from './addUserInfo.ts';
import { createClientAuthentication } from './clientAuthentication.ts';
import { discoveryDocument } from './discoveryDocument.ts';
import type { HelseIdContext } from './helseIdContext.ts';
import { issueTestToken } from './issueTestToken.ts';
import { addAuthorization } from './signIn/addAuthorization.ts';
import { addPushedRequests } from './signIn/addPushedRequests.ts';
import { createSignIns } from './signIn/createSignIns.ts';

export interface HelseIdOptions {
  readonly keys: Readonly<Record<IssuerName, IssuerKeys>>;
  readonly clients: readonly RegisteredClient[];
  /** The APIs tokens can be had for. */
  readonly audiences: readonly string[];
}

/**
 * HelseID: the sector's token service. Professionals sign in (pushed request, authorization, code, refresh), systems get
 * tokens of their own (client credentials) or on behalf of someone signed in (token exchange). A client is known by its
 * signed assertion; a token is bound to the key that a DPoP proof came with. `POST /test-token` gives the token one would
 * have after a sign-in, as the national test-token service does.
 *
 * Not here: signed request objects, sign-in of citizens, single sign-on (one is asked each time), logout, revocation,
 * introspection, CIBA.
 */
export function createHelseIdStandIn(options: HelseIdOptions): StandIn {
  return createStandIn({
    service: 'helseid',
    errorAnswer: ({ kind }) => ({ body: { error: kind === 'internal' ? 'server_error' : 'invalid_request' } }),
    register(app, tools) {
      const context = createContext(options, tools);
      const authenticate = createClientAuthentication({
        clients: options.clients,
        issuer: () => context.issuerOf('helseid'),
        now: tools.now,
      });
      app.get('/.well-known/openid-configuration', () => discoveryDocument(context.issuerOf('helseid')));
      app.get('/.well-known/openid-configuration/jwks', () => ({ keys: context.keys.helseid.published() }));
      addPushedRequests(app, context, authenticate);
      addAuthorization(app, context);
      addTokenEndpoint(app, context, authenticate);
      addUserInfo(app, context);
      app.post('/test-token', { config: { faultless: true } }, async (request, reply) => {
        const { status, body } = await issueTestToken(request, context);
        return reply.code(status).send(body);
      });
    },
  });
}

function createContext({ keys, clients, audiences }: HelseIdOptions, tools: StandInTools): HelseIdContext {
  return {
    clients,
    audiences: new Set(audiences),
    keys,
    signIns: createSignIns(tools.now),
    proofs: tools.proofs,
    issuerOf: tools.urlOf,
    now: tools.now,
  };
}
