import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Frame } from './frame.ts';
import { problems, sendProblem } from './problems.ts';
import type { AllowedCaller, Problem, StandIn } from './standIn.ts';
import type { VerifiedToken } from './verifiedToken.ts';

const tokens = new WeakMap<FastifyRequest, VerifiedToken>();

/** The checked access token of a request. @throws on a route that asks for no token */
export function tokenOf(request: FastifyRequest): VerifiedToken {
  const token = tokens.get(request);
  if (token === undefined) throw new Error('this route asks for no token');
  return token;
}

/** Refuses requests without an access token for this service, this scope and this kind of caller. */
export function addTokenCheck(app: FastifyInstance, standIn: StandIn, frame: Frame): void {
  const { audience } = standIn;
  if (audience === undefined) return;
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.open || request.is404) return;
    const check = await frame.verifyToken(bearerToken(request) ?? '', audience);
    const problem = check.kind === 'valid' ? objection(check.token, request, standIn) : problems.unauthenticated;
    if (problem !== undefined) return sendProblem(standIn, problem, reply.header('www-authenticate', 'Bearer'));
    if (check.kind === 'valid') tokens.set(request, check.token);
  });
}

function bearerToken(request: FastifyRequest): string | undefined {
  const [, token] = /^bearer ([\w.-]+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return token;
}

function objection(token: VerifiedToken, request: FastifyRequest, standIn: StandIn): Problem | undefined {
  const { scopes = standIn.scopes, caller = standIn.caller } = request.routeOptions.config;
  const hasScope = scopes === undefined || scopes.some((scope) => token.scopes.includes(scope));
  return hasScope && mayCall(token, caller) ? undefined : problems.forbidden;
}

function mayCall(token: VerifiedToken, allowed: AllowedCaller): boolean {
  switch (allowed) {
    case 'any':
      return true;
    case 'machine':
      return token.caller === 'machine';
    case 'person':
      return token.caller !== 'machine';
  }
}
