import { randomBytes } from 'node:crypto';
import { parseNationalId } from '@helsegraf/identifiers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tokenOf } from '../../frame/addTokenCheck.ts';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { ErrorAnswer, Problem, StandInTools } from '../../frame/standIn.ts';
import { writeIndicator } from './writeIndicator.ts';

const consents = ['HPMOTTATTSAMTYKKE', 'HPAKUTT', 'HPUNNTAK'];

/**
 * The core record's helseindikator: whether there is anything to see. It is asked by record systems on behalf of
 * professionals; that it refuses citizens is a guess from the ticket, which stands for a professional's organisation.
 */
export const coreRecordStandIn = createStandIn({
  service: 'core-record',
  audience: 'nhn:kjernejournal',
  scopes: ['nhn:kjernejournal/api'],
  caller: 'any',
  errorAnswer: (problem) => errorAnswer(problem.status, codeOf(problem), problem.message),
  register(app, tools) {
    for (const [url, withTicket] of [
      ['/v1/helseindikator', true],
      ['/v1/helseindikator/status', false],
    ] as const) {
      app.post(url, (request, reply) => answer(request, reply, tools, withTicket));
    }
  },
});

function answer(request: FastifyRequest, reply: FastifyReply, tools: StandInTools, withTicket: boolean): FastifyReply {
  const { fnr, samtykke } = (request.body ?? {}) as { fnr?: unknown; samtykke?: unknown };
  if (tokenOf(request).caller === 'citizen') return refuse(reply, 403, 'KJF-000022', 'No access to the core record.');
  if (request.headers['x-epj-system'] === undefined)
    return refuse(reply, 400, 'KJF-000018', 'X-EPJ-System is missing.');
  if (typeof fnr !== 'string') return refuse(reply, 400, 'KJF-000018', 'fnr is missing.');
  if (samtykke !== undefined && !consents.includes(String(samtykke))) {
    return refuse(reply, 400, 'KJF-000018', 'samtykke is not one of the known grounds.');
  }
  const person = tools.population.byNationalId(fnr);
  const about = person === undefined ? undefined : tools.personToAnswerAbout(person);
  const isValid = parseNationalId(fnr, { synthetic: 'accept' }) !== undefined && person?.idKind !== 'fhn';
  return withEventId(reply).send(writeIndicator({ isValid, person: about, tools, withTicket }));
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  const { body, headers = {} } = errorAnswer(status, code, message);
  return withEventId(reply).code(status).headers(headers).send(body);
}

// The header with the code is documented for services of the same family, the names in the body are guesses.
function errorAnswer(status: number, code: string, message: string): ErrorAnswer {
  return { status, body: { feilkode: code, feilmelding: message }, headers: { 'X-KJ-Feilkode': code } };
}

function codeOf({ kind }: Problem): string {
  switch (kind) {
    case 'unauthenticated':
      return 'AUT_000';
    case 'forbidden':
      return 'KJF-000022';
    case 'national-id-in-url':
    case 'malformed-body':
    case 'not-found':
      return 'KJF-000018';
    case 'internal':
      return 'KJS-000001';
  }
}

function withEventId(reply: FastifyReply): FastifyReply {
  return reply.header('X-EVENT-ID', `Id-${randomBytes(12).toString('hex')}`);
}
