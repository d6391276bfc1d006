import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { operator } from '../../../people/operators.ts';
import { findStaff, staff, type Employee } from '../../../people/staff.ts';
import { buildAttest } from '../attest/buildAttest.ts';
import { secondsOf } from '../../issuers/timeClaims.ts';
import type { HelseIdContext, OAuthError } from '../helseIdContext.ts';
import { readForm } from '../readForm.ts';
import type { PushedRequest } from './createSignIns.ts';
import { signInPage } from './signInPage.ts';

/**
 * `/connect/authorize`: where the browser is sent to sign in. Nobody is asked for a password; one is whom `login_hint`
 * names (a persona or an HPR number), in what was pushed or in the address, or else whom one picks on a plain page.
 */
export function addAuthorization(app: FastifyInstance, context: HelseIdContext): void {
  app.get('/connect/authorize', (request, reply) => {
    const { request_uri: requestUri = '', client_id: clientId, ...choice } = readForm(request.query);
    const pushed = context.signIns.findPushed(requestUri);
    // Nobody is sent back to an address that has not been found out to be the client's.
    if (pushed === undefined || pushed.clientId !== clientId) {
      return reply.code(400).send({ error: 'invalid_request', error_description: 'the request_uri is not valid' });
    }
    const back = (answer: Readonly<Record<string, string>>) => sendBack(reply, pushed, { context, answer });
    if (choice['cancel'] !== undefined) return back({ error: 'access_denied' satisfies OAuthError });
    const member = findMember(choice['login_hint'] ?? pushed.loginHint);
    if (member === undefined && pushed.prompt === 'none') return back({ error: 'login_required' });
    if (member === undefined) return sendPage(reply, signInPage({ requestUri, clientId }));
    const at = context.now();
    if (!mayAttest(pushed, member, at)) return back({ error: 'access_denied' });
    const signIn = { request: pushed, member, at, sessionId: randomUUID() };
    return back({ code: context.signIns.finish(requestUri, signIn) });
  });
}

const findMember = (hint = ''): Employee | undefined =>
  [...staff, operator].find(({ persona }) => persona !== undefined && persona === hint) ?? findStaff(hint);

/** An attest with an authorization the professional does not hold is found out when it is known who signs in. */
const mayAttest = ({ attest }: PushedRequest, member: Employee, at: Date): boolean =>
  attest === undefined || buildAttest(attest, member, secondsOf(at)) !== undefined;

interface Return {
  readonly context: HelseIdContext;
  readonly answer: Readonly<Record<string, string>>;
}

/** With `iss`, by which the client knows who answered (RFC 9207). */
function sendBack(reply: FastifyReply, { redirectUri, state }: PushedRequest, { context, answer }: Return) {
  const address = new URL(redirectUri);
  const parameters = { ...answer, ...(state === undefined ? {} : { state }), iss: context.issuerOf('helseid') };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.append(name, value);
  return reply.header('cache-control', 'no-store').redirect(address.href, 303);
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  return reply
    .headers({ 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" })
    .type('text/html; charset=utf-8')
    .send(page);
}
