import { randomBytes } from 'node:crypto';
import { parseNationalId } from '@helsegraf/identifiers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tokenOf } from '../../frame/addTokenCheck.ts';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { ErrorAnswer, Problem, StandInTools } from '../../frame/standIn.ts';
import { writeIndicator } from './writeIndicator.ts';

const consents: readonly unknown[] = ['HPMOTTATTSAMTYKKE', 'HPAKUTT', 'HPUNNTAK'];

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Why the service refuses. The codes are its own; which one belongs to which refusal is a guess. */
const refusals = {
  unauthenticated: { status: 401, code: 'AUT_000', message: 'The access token is missing or invalid.' },
  noAccess: { status: 403, code: 'KJF-000022', message: 'No access to the core record.' },
  invalidRequest: { status: 400, code: 'KJF-000018', message: 'The request is not valid.' },
  systemError: { status: 500, code: 'KJS-000001', message: 'System error.' },
} as const satisfies Record<string, Refusal>;

/**
 * The core record's helseindikator: whether there is anything to see. It is asked by record systems on behalf of
 * professionals; that it refuses citizens is a guess from the ticket, which stands for a professional's organisation.
 *
 * Kjernejournal's own sign-in takes DPoP alone. That the helseindikator does too, and that it wants a nonce, is unverified:
 * one stand-in at least shall be as strict as services may be.
 */
export const coreRecordStandIn = createStandIn({
  service: 'core-record',
  audience: 'nhn:kjernejournal',
  scopes: ['nhn:kjernejournal/api'],
  caller: 'any',
  proof: 'required',
  demandsNonce: true,
  errorAnswer: (problem) => errorAnswer(refusalOf(problem)),
  register(app, tools) {
    app.post('/v1/helseindikator', (request, reply) => answer(request, reply, (about) => writeIndicator(about, tools)));
    // The short form tells the status alone, and makes no ticket.
    app.post('/v1/helseindikator/status', (request, reply) =>
      answer(request, reply, (about) => {
        const { status, returTekst } = writeIndicator(about, tools);
        return { status, returTekst };
      }),
    );

    function answer(request: FastifyRequest, reply: FastifyReply, write: (about: About) => object): FastifyReply {
      reply.header('X-EVENT-ID', `Id-${randomBytes(12).toString('hex')}`);
      const about = readQuestion(request, tools);
      return 'code' in about ? refuse(reply, about) : reply.send(write(about));
    }
  },
});

type About = Parameters<typeof writeIndicator>[0];

function readQuestion(request: FastifyRequest, tools: StandInTools): About | Refusal {
  const { fnr, samtykke } = (request.body ?? {}) as { fnr?: unknown; samtykke?: unknown };
  if (tokenOf(request).caller === 'citizen') return refusals.noAccess;
  if (request.headers['x-epj-system'] === undefined || typeof fnr !== 'string') return refusals.invalidRequest;
  if (samtykke !== undefined && !consents.includes(samtykke)) return refusals.invalidRequest;
  const person = tools.population.byNationalId(fnr);
  return {
    person: person === undefined ? undefined : tools.personToAnswerAbout(person),
    isValid: parseNationalId(fnr, { synthetic: 'accept' }) !== undefined && person?.idKind !== 'fhn',
  };
}

function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { body, headers = {} } = errorAnswer(refusal);
  return reply.code(refusal.status).headers(headers).send(body);
}

// The header with the code is documented for services of the same family; the names in the body are guesses.
function errorAnswer({ status, code, message }: Refusal): ErrorAnswer {
  return { status, body: { feilkode: code, feilmelding: message }, headers: { 'X-KJ-Feilkode': code } };
}

function refusalOf({ kind }: Problem): Refusal {
  switch (kind) {
    case 'unauthenticated':
      return refusals.unauthenticated;
    case 'forbidden':
      return refusals.noAccess;
    case 'national-id-in-url':
    case 'malformed-body':
      return refusals.invalidRequest;
    case 'not-found':
      return { ...refusals.invalidRequest, status: 404 };
    case 'internal':
      return refusals.systemError;
  }
}
