import type { FastifyReply } from 'fastify';
import type { Problem, StandIn } from './standIn.ts';

export const problems = {
  unauthenticated: { kind: 'unauthenticated', status: 401, message: 'The access token is missing or not valid.' },
  forbidden: { kind: 'forbidden', status: 403, message: 'The access token does not open this service.' },
  nationalIdInUrl: { kind: 'national-id-in-url', status: 400, message: 'A national id never belongs in an address.' },
  malformedBody: { kind: 'malformed-body', status: 400, message: 'The request cannot be read.' },
  notFound: { kind: 'not-found', status: 404, message: 'There is nothing here.' },
  internal: { kind: 'internal', status: 500, message: 'Something went wrong in the service.' },
} as const satisfies Record<string, Problem>;

/** Answers with the service's own words for the problem. */
export function sendProblem(standIn: StandIn, problem: Problem, reply: FastifyReply): FastifyReply {
  const answer = standIn.errorAnswer(problem, reply.request);
  return reply
    .code(answer.status ?? problem.status)
    .headers(answer.headers ?? {})
    .type(answer.contentType ?? 'application/json')
    .send(typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body));
}
