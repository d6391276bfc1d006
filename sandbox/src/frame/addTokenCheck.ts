import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Frame } from './frame.ts';
import { problems, sendProblem } from './problems.ts';
import { type PossessionRules, challenge, checkPossession, readAuthorization } from './proofs/checkPossession.ts';
import type { AllowedCaller, StandIn } from './standIn.ts';
import type { VerifiedToken } from './verifiedToken.ts';

const tokens = new WeakMap<FastifyRequest, VerifiedToken>();

/** The checked access token of a request. @throws on a route that asks for no token */
export function tokenOf(request: FastifyRequest): VerifiedToken {
  const token = tokens.get(request);
  if (token === undefined) throw new Error('this route asks for no token');
  return token;
}

/**
 * Refuses requests without an access token for this service, this scope and this kind of caller, and those with a bound
 * token by somebody who does not hold its key.
 */
export function addTokenCheck(app: FastifyInstance, standIn: StandIn, frame: Frame): void {
  const { audience } = standIn;
  if (audience === undefined) return;
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.open || request.is404) return;
    const rules = rulesOf(standIn, frame);
    const presented = readAuthorization(request);
    const check = await frame.verifyToken(presented?.token ?? '', audience);
    if (presented === undefined || check.kind === 'invalid') {
      return refuse(standIn, reply, { rules, error: presented && 'invalid_token' });
    }
    const possession = await checkPossession(request, { ...presented, jkt: check.token.jkt }, rules);
    if (possession !== 'proven') return refuse(standIn, reply, { rules, error: possession });
    if (!mayCall(check.token, request, standIn)) return sendProblem(standIn, problems.forbidden, reply);
    tokens.set(request, check.token);
  });
}

function rulesOf({ proof, demandsNonce, service }: StandIn, { proofs, urls }: Frame): PossessionRules {
  return { proofs, rule: proof, demandsNonce, baseUrl: urls[service] ?? '' };
}

function refuse(
  standIn: StandIn,
  reply: FastifyReply,
  { rules, error }: { readonly rules: PossessionRules; readonly error: string | undefined },
): FastifyReply {
  challenge(reply, error, rules);
  return sendProblem(standIn, problems.unauthenticated, reply);
}

function mayCall(token: VerifiedToken, request: FastifyRequest, standIn: StandIn): boolean {
  const { scopes = standIn.scopes, caller = standIn.caller } = request.routeOptions.config;
  const hasScope = scopes === undefined || scopes.some((scope) => token.scopes.includes(scope));
  return hasScope && isOfKind(token, caller);
}

function isOfKind(token: VerifiedToken, allowed: AllowedCaller): boolean {
  switch (allowed) {
    case 'any':
      return true;
    case 'machine':
      return token.caller === 'machine';
    case 'person':
      return token.caller !== 'machine';
  }
}
