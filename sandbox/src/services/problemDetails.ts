import type { FastifyReply } from 'fastify';
import type { ErrorAnswer, Problem } from '../frame/standIn.ts';

/** RFC 9457, as the .NET services of the registers answer. */
export function problemDetails({ status, message }: Pick<Problem, 'status' | 'message'>): ErrorAnswer {
  return {
    contentType: 'application/problem+json',
    body: { type: `https://httpstatuses.io/${status}`, title: message, status },
  };
}

/** Refuses a request in that shape. */
export function sendProblemDetails(reply: FastifyReply, status: number, message: string): FastifyReply {
  const { body, contentType = 'application/json' } = problemDetails({ status, message });
  return reply.code(status).type(contentType).send(JSON.stringify(body));
}
