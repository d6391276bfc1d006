import type { FastifyReply, FastifyRequest } from 'fastify';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import { type SyntheticOrganisation, findOrganisation, organisations } from '../../people/organisations.ts';
import { problemDetails, sendProblemDetails } from '../problemDetails.ts';
import { writeOrganisation } from './writeOrganisation.ts';

const bulkLimit = 100;

/**
 * The register of organisations. The real address register (Adresseregisteret) speaks SOAP, and the register of legal
 * entities is another service; this stand-in joins the two as JSON. Its addresses, audience and scope are our own; the
 * field names are theirs where they have one.
 */
export const organisationsStandIn = createStandIn({
  service: 'organisations',
  audience: 'nhn:adresseregisteret',
  scopes: ['nhn:adresseregisteret/read'],
  caller: 'any',
  errorAnswer: problemDetails,
  register(app, tools) {
    app.post('/v1/organisasjoner/bulk', (request, reply) => getSeveral(request, reply, tools));
  },
});

/** By organisation numbers and HER-ids, each found once. Leaves out what is not in the register. */
function getSeveral(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const { organisasjonsnumre = [], herIder = [] } = (request.body ?? {}) as Record<string, unknown>;
  const numbers = [organisasjonsnumre, herIder].flat();
  if (numbers.length === 0 || numbers.length > bulkLimit) {
    return sendProblemDetails(reply, 400, 'The request is not valid.');
  }
  const found = new Set(numbers.flatMap((number) => findOrganisation(String(number)) ?? []));
  return reply.send([...found].map((organisation) => writeOrganisation(toAnswerAbout(organisation, tools))));
}

function toAnswerAbout(organisation: SyntheticOrganisation, tools: StandInTools): SyntheticOrganisation {
  if (tools.fault() !== 'wrong-person') return organisation;
  return organisations[(organisations.indexOf(organisation) + 1) % organisations.length] ?? organisation;
}
