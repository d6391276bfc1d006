import type { FastifyReply, FastifyRequest } from 'fastify';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import { type StaffMember, findStaff, staff } from '../../people/staff.ts';
import { problemDetails, sendProblemDetails } from '../problemDetails.ts';
import { writeProfessional } from './writeProfessional.ts';

const bulkLimit = 100;

/**
 * The register of health personnel (HPR), after its public interface. That one takes tokens from Maskinporten; this
 * stand-in takes HelseID's like all the others, under the same scope names, and the audience is unverified.
 *
 * The look-up of several at once is our own: no such call is documented, and a gateway cannot do without one.
 */
export const hprStandIn = createStandIn({
  service: 'hpr',
  audience: 'nhn:hpr',
  scopes: ['nhn:hpr/basic', 'nhn:hpr/extended'],
  caller: 'any',
  errorAnswer: problemDetails,
  register(app, tools) {
    app.get('/v1/personer/:hprNummer', (request, reply) => getOne(request, reply, tools));
    app.post('/v1/personer/bulk', (request, reply) => getSeveral(request, reply, tools));
  },
});

function getOne(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const { hprNummer } = request.params as { hprNummer: string };
  const member = findStaff(hprNummer);
  if (member === undefined) return sendProblemDetails(reply, 404, 'There is no such professional.');
  return reply.send(writeProfessional(toAnswerAbout(member, tools), tools.today()));
}

/** Leaves out those who are not in the register. */
function getSeveral(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const { hprNumre } = (request.body ?? {}) as { hprNumre?: unknown };
  if (!Array.isArray(hprNumre) || hprNumre.length === 0 || hprNumre.length > bulkLimit) {
    return sendProblemDetails(reply, 400, 'The request is not valid.');
  }
  const found = hprNumre.flatMap((number) => findStaff(String(number)) ?? []);
  return reply.send(found.map((member) => writeProfessional(toAnswerAbout(member, tools), tools.today())));
}

function toAnswerAbout(member: StaffMember, tools: StandInTools): StaffMember {
  if (tools.fault() !== 'wrong-person') return member;
  return staff[(staff.indexOf(member) + 1) % staff.length] ?? member;
}
