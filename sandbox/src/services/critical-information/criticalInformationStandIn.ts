import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FhirResource } from 'fhir/r4.js';
import { createStandIn } from '../../frame/createStandIn.ts';
import type { StandInTools } from '../../frame/standIn.ts';
import { nhnHeader, type NhnRequest, readNhnRequest } from '../nhnHeaders.ts';
import {
  codeOfFault,
  codeOfProblem,
  type CriticalInformationErrorCode,
  criticalInformationErrors,
  criticalInformationOutcome,
} from './criticalInformationErrors.ts';
import { criticalInformationOf } from './criticalInformationOf.ts';
import { type CriticalRecord, criticalInfoTypes, kindsByPath, type ResourcePath } from './criticalRecord.ts';
import { writeResource } from './writeResource.ts';
import { writeStatus } from './writeStatus.ts';

const basePath = '/api/critical-information/v1';

/**
 * Critical information (kritisk informasjon). Reads are as documented; the writes the service also offers are not here.
 * What it answers to somebody who may not read is not documented, except that `/status` tells in advance.
 */
export const criticalInformationStandIn = createStandIn({
  service: 'critical-information',
  audience: 'nhn:critical-information',
  scopes: ['nhn:critical-information/api'],
  errorAnswer: (problem, request) => errorAnswer(codeOfProblem(problem), request),
  register(app, tools) {
    app.post(`${basePath}/status`, { config: { caller: 'any' } }, (request, reply) => status(request, reply, tools));
    for (const path of Object.keys(kindsByPath) as ResourcePath[]) {
      app.get(`${basePath}/${path}`, (request, reply) => search(path, request, reply, tools));
      app.get(`${basePath}/${path}/:id`, (request, reply) => read(path, request, reply, tools));
    }
  },
});

function status(request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const asked = readNhnRequest(request, tools);
  if (asked.kind === 'refused') return refuse(codeOfFault[asked.fault], request, reply);
  const { nin } = (request.body ?? {}) as { nin?: unknown };
  if (nin !== asked.nin) return refuse('KI-9006', request, reply);
  const about = tools.personToAnswerAbout(asked.person);
  const isSame = about === asked.person;
  return reply.send(
    writeStatus({
      person: about,
      nin: isSame ? asked.nin : about.nationalId,
      records: criticalInformationOf(about, tools),
      today: tools.today(),
      // A machine is nobody whom the patient can have blocked, so it is not told.
      ...(asked.token.caller === 'machine' ? {} : { isBlocked: asked.isBlocked }),
    }),
  );
}

function search(path: ResourcePath, request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const asked = readNhnRequest(request, tools);
  if (asked.kind === 'refused') return refuse(codeOfFault[asked.fault], request, reply);
  const refusal = withholds(asked);
  if (refusal !== undefined) return refuse(refusal, request, reply);
  const { criticalInfoType } = request.query as { criticalInfoType?: unknown };
  const kinds: readonly string[] =
    criticalInfoType === undefined ? kindsByPath[path] : [criticalInfoTypes[String(criticalInfoType)] ?? ''];
  if (!kinds.every((kind) => (kindsByPath[path] as readonly string[]).includes(kind))) {
    return refuse('KI-9009', request, reply);
  }
  const wanted = (record: CriticalRecord) => record.state !== 'deleted' && kinds.includes(record.content.kind);
  const about = tools.personToAnswerAbout(asked.person);
  // Of another person everything is sent, so that there is something wrong to notice.
  const nin = about === asked.person ? asked.nin : about.nationalId;
  const resources = criticalInformationOf(about, tools)
    .filter(wanted)
    .map((record) => writeResource(record, about, nin));
  return sendFhir(reply, {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({ resource })),
  });
}

function read(path: ResourcePath, request: FastifyRequest, reply: FastifyReply, tools: StandInTools): FastifyReply {
  const asked = readNhnRequest(request, tools);
  if (asked.kind === 'refused') return refuse(codeOfFault[asked.fault], request, reply);
  const refusal = withholds(asked);
  if (refusal !== undefined) return refuse(refusal, request, reply);
  const { id } = request.params as { id: string };
  const record = criticalInformationOf(asked.person, tools).find((candidate) => candidate.id === id);
  const isHere = record !== undefined && (kindsByPath[path] as readonly string[]).includes(record.content.kind);
  if (!isHere) return refuse('KI-9010', request, reply);
  if (record.state === 'deleted') return refuse('KI-9015', request, reply);
  return sendFhir(reply, writeResource(record, asked.person, asked.nin));
}

// A block holds whatever the ground for access. That elevated access is refused when nothing is restricted is a guess
// from the rule that it may only be used when something was withheld.
function withholds({ person, token, isElevated, isBlocked }: NhnRequest): CriticalInformationErrorCode | undefined {
  if (isBlocked) return 'KI-9012';
  if (person.traits.has('reserved')) return 'KI-9013';
  if (token.caller === 'citizen') return undefined;
  const isRestricted = person.traits.has('restricted');
  if (isRestricted && !isElevated) return 'KI-9011';
  return isElevated && !isRestricted ? 'KI-9014' : undefined;
}

function errorAnswer(code: CriticalInformationErrorCode, request: FastifyRequest) {
  return {
    status: criticalInformationErrors[code].status,
    body: criticalInformationOutcome(code, nhnHeader(request, 'nhn-event-id')),
    contentType: 'application/fhir+json',
    headers: { 'nhn-error-code': code },
  };
}

function refuse(code: CriticalInformationErrorCode, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { status: httpStatus, body, contentType, headers } = errorAnswer(code, request);
  return reply.code(httpStatus).headers(headers).type(contentType).send(JSON.stringify(body));
}

function sendFhir(reply: FastifyReply, resource: FhirResource): FastifyReply {
  return reply.type('application/fhir+json; charset=utf-8').send(JSON.stringify(resource));
}
