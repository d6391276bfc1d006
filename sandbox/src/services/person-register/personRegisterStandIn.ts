import type { FastifyReply, FastifyRequest } from 'fastify';
import { tokenOf } from '../../frame/addTokenCheck.ts';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import type { SyntheticPerson } from '../../people/syntheticPerson.ts';
import { problemDetails, sendProblemDetails } from '../problemDetails.ts';
import { type PersonQuery, personDocument, readPersonQuery } from './personDocument.ts';

const fullAccess = ['nhn:hgd-persontjenesten-api/full-access', 'nhn:hgd-persontjenesten-api/read-with-legal-basis'];
const restrictedAccess = 'nhn:hgd-persontjenesten-api/restricted-access';
const bulkLimit = 100;

/**
 * The person register (Persontjenesten). Paths, parameters and field names are those of version 2, the last one whose
 * clients are public. The scopes of version 3 are taken as well; that the rest is alike there is unverified.
 */
export const personRegisterStandIn = createStandIn({
  service: 'person-register',
  audience: 'nhn:hgd-persontjenesten-api',
  scopes: [...fullAccess, restrictedAccess],
  caller: 'any',
  errorAnswer: problemDetails,
  register(app, tools) {
    app.post('/api/legal-basis/person/get-by-nin', (request, reply) => getByNin(request, reply, tools));
    app.post('/api/legal-basis/person/bulk-by-nin', (request, reply) => bulkByNin(request, reply, tools));
  },
});

/** Finds by former numbers too, and by a shared auxiliary number. */
function getByNin(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const [nin, ...more] = readFormList(request, 'nin');
  const query = readPersonQuery(request.query);
  if (nin === undefined || more.length > 0 || query === undefined)
    return sendProblemDetails(reply, 400, 'The request is not valid.');
  const person = tools.population.byNationalId(nin);
  if (person === undefined) return sendProblemDetails(reply, 404, 'There is no such person.');
  return reply.send(write(person, { request, query, tools }));
}

/** Leaves out those who are not there. An auxiliary number finds nobody here, unlike in the look-up of one person. */
function bulkByNin(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const nins = readFormList(request, 'nins');
  const query = readPersonQuery(request.query);
  if (nins.length === 0 || nins.length > bulkLimit || query === undefined) {
    return sendProblemDetails(reply, 400, 'The request is not valid.');
  }
  const people = nins.flatMap((nin) => tools.population.byNationalId(nin) ?? []);
  const registered = people.filter(({ idKind }) => idKind !== 'fhn');
  return reply.send(registered.map((person) => write(person, { request, query, tools })));
}

interface Writing {
  readonly request: FastifyRequest;
  readonly query: PersonQuery;
  readonly tools: StandInTools;
}

function write(asked: SyntheticPerson, { request, query, tools }: Writing) {
  const { scopes } = tokenOf(request);
  const maySeeProtected = fullAccess.some((scope) => scopes.includes(scope));
  return personDocument(tools.personToAnswerAbout(asked), { query, maySeeProtected, tools });
}

function readFormList(request: FastifyRequest, name: string): readonly string[] {
  if (!/^application\/x-www-form-urlencoded/i.test(request.headers['content-type'] ?? '')) return [];
  const value = (request.body as Record<string, unknown> | undefined)?.[name];
  return [value].flat().filter((item): item is string => typeof item === 'string' && item !== '');
}
