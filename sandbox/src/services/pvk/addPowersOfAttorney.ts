import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import type { StandInTools } from '../../frame/standIn.ts';
import { type SyntheticPerson, fullName } from '../../people/syntheticPerson.ts';
import { pvkError, readText, refuse } from './pvkMessages.ts';

const base = '/personvern';

/**
 * Powers of attorney (fullmakt). Unverified: everything but the names of the addresses. `FullmaktToken`, which gives the
 * signed proof behind an id, is left out: nobody here archives it.
 */
export function addPowersOfAttorney(app: FastifyInstance, tools: StandInTools): void {
  app.post(`${base}/Fullmaktshavere/v1`, (request, reply) =>
    list(request, reply, { tools, wanted: 'fullmaktshavere', of: (person) => person.attorneys ?? [] }),
  );
  app.post(`${base}/Fullmaktsgivere/v1`, (request, reply) =>
    list(request, reply, { tools, wanted: 'fullmaktsgivere', of: (person) => giversTo(person, tools) }),
  );
  app.post(`${base}/FinnFullmaktToken/v1`, (request, reply) => find(request, reply, tools));
}

interface Listing {
  readonly tools: StandInTools;
  readonly wanted: 'fullmaktshavere' | 'fullmaktsgivere';
  of(person: SyntheticPerson): readonly string[];
}

function list(request: FastifyRequest, reply: FastifyReply, { tools, wanted, of }: Listing): FastifyReply {
  const person = tools.population.byNationalId(readText(request.body, 'innbyggerFnr') ?? '');
  if (person === undefined) return refuse(reply);
  const about = tools.personToAnswerAbout(person);
  const others = of(about).flatMap((number) => tools.population.byNationalId(number) ?? []);
  return reply.send({
    innbyggerFnr: about.nationalId,
    [wanted]: others.map((other) => ({ fnr: other.nationalId, navn: fullName(other) })),
  });
}

/** The id of the proof that one person has power of attorney for another; 404 when there is none. */
function find(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const read = (name: string) => tools.population.byNationalId(readText(request.body, name) ?? '');
  const giver = read('fullmaktsgiverFnr');
  const holder = read('fullmaktshaverFnr');
  if (giver === undefined || holder === undefined || !giver.attorneys?.includes(holder.nationalId)) {
    return reply.code(404).send(pvkError('PVK-404', 'Fant ingen fullmakt.'));
  }
  const about = tools.personToAnswerAbout(giver);
  return reply.send({
    fullmaktTokenId: createHash('sha256').update(`fullmakt ${about.nationalId} ${holder.nationalId}`).digest('hex'),
    fullmaktsgiverFnr: about.nationalId,
    fullmaktshaverFnr: holder.nationalId,
  });
}

function giversTo({ nationalId }: SyntheticPerson, { population }: StandInTools): readonly string[] {
  return population.people.filter(({ attorneys }) => attorneys?.includes(nationalId)).map((giver) => giver.nationalId);
}
