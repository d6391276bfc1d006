import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Bundle } from 'fhir/r4.js';
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
import {
  type CriticalRecord,
  criticalInfoTypes,
  kindsByPath,
  type RecordKind,
  type ResourcePath,
} from './criticalRecord.ts';
import { writeResource } from './writeResource.ts';
import { writeStatus } from './writeStatus.ts';
import { isRestricted } from '../../people/syntheticPerson.ts';

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
    app.post(`${basePath}/status`, { config: { caller: 'any' } }, (request, reply) =>
      answer(request, reply, (asked) => status(asked, request.body, tools)),
    );
    for (const path of Object.keys(kindsByPath) as ResourcePath[]) {
      app.get<{ Querystring: { criticalInfoType?: string } }>(`${basePath}/${path}`, (request, reply) =>
        answer(request, reply, (asked) => {
          const kinds = kindsAskedFor(path, request.query.criticalInfoType);
          return withholds(asked) ?? (kinds === undefined ? 'KI-9009' : search(kinds, asked, tools));
        }),
      );
      app.get<{ Params: { id: string } }>(`${basePath}/${path}/:id`, (request, reply) =>
        answer(request, reply, (asked) => {
          const record = criticalInformationOf(asked.person, tools).find(({ id }) => id === request.params.id);
          return withholds(asked) ?? read(path, record, asked);
        }),
      );
    }

    function answer(request: FastifyRequest, reply: FastifyReply, handle: (asked: NhnRequest) => Answer): FastifyReply {
      const asked = readNhnRequest(request, tools);
      const body = asked.kind === 'refused' ? codeOfFault[asked.fault] : handle(asked);
      return typeof body === 'string' ? refuse(body, request, reply) : send(body, reply);
    }
  },
});

/** A body, or the code of an error. */
type Answer = object | CriticalInformationErrorCode;

function status(asked: NhnRequest, body: unknown, tools: StandInTools): Answer {
  const { nin } = (body ?? {}) as { nin?: unknown };
  if (nin !== asked.nin) return 'KI-9006';
  const person = tools.personToAnswerAbout(asked.person);
  return writeStatus({
    person,
    nin: person === asked.person ? asked.nin : person.nationalId,
    records: criticalInformationOf(person, tools),
    today: tools.today(),
    // A machine is nobody whom the patient can have blocked, so it is not told.
    ...(asked.token.caller === 'machine' ? {} : { isBlocked: asked.isBlocked }),
  });
}

function kindsAskedFor(path: ResourcePath, criticalInfoType: string | undefined): readonly RecordKind[] | undefined {
  const kinds: readonly RecordKind[] = kindsByPath[path];
  if (criticalInfoType === undefined) return kinds;
  const kind = criticalInfoTypes[criticalInfoType];
  return kind !== undefined && kinds.includes(kind) ? [kind] : undefined;
}

function search(kinds: readonly RecordKind[], asked: NhnRequest, tools: StandInTools): Bundle {
  const person = tools.personToAnswerAbout(asked.person);
  const nin = person === asked.person ? asked.nin : person.nationalId;
  const records = criticalInformationOf(person, tools).filter(
    ({ state, content }) => state !== 'deleted' && kinds.includes(content.kind),
  );
  const entry = records.map((record) => ({ resource: writeResource(record, person, nin) }));
  return { resourceType: 'Bundle', type: 'searchset', entry };
}

function read(path: ResourcePath, record: CriticalRecord | undefined, asked: NhnRequest): Answer {
  const kinds: readonly RecordKind[] = kindsByPath[path];
  if (record === undefined || !kinds.includes(record.content.kind)) return 'KI-9010';
  return record.state === 'deleted' ? 'KI-9015' : writeResource(record, asked.person, asked.nin);
}

// A block holds whatever the ground for access. That elevated access is refused when nothing is restricted is a guess
// from the rule that it may only be used when something was withheld.
function withholds({ person, token, isElevated, isBlocked }: NhnRequest): CriticalInformationErrorCode | undefined {
  if (isBlocked) return 'KI-9012';
  if (person.traits.has('reserved')) return 'KI-9013';
  if (token.caller === 'citizen') return undefined;
  const isWithheld = isRestricted(person, 'critical-information');
  if (isWithheld && !isElevated) return 'KI-9011';
  return isElevated && !isWithheld ? 'KI-9014' : undefined;
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

function send(body: object, reply: FastifyReply): FastifyReply {
  const type = 'resourceType' in body ? 'application/fhir+json; charset=utf-8' : 'application/json; charset=utf-8';
  return reply.type(type).send(JSON.stringify(body));
}
